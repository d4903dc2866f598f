"""Our documents as the JSON lines that the scoring of the gold reads.

PYTHONPATH=desktop python -m tests.corpus.to_gold > own.jsonl
"""

import json
import sys
from typing import Any

from tests.corpus.annotated import DOCUMENTS, GoldDocument, GoldEvent, GoldTimex, load


def gold_row(document: GoldDocument) -> dict[str, Any]:
    return {
        "id": document.name,
        "date": None if document.publication is None else document.publication.isoformat(),
        "text": document.text,
        "timexes": [_timex_row(timex) for timex in document.timexes],
        "paragraphs": [list(span) for span in document.paragraphs],
        "tolerated": [],
        "events": [_event_row(event) for event in document.events],
    }


def _timex_row(timex: GoldTimex) -> dict[str, Any]:
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod,
    }


def _event_row(event: GoldEvent) -> dict[str, Any]:
    first, last = event.window
    row: dict[str, Any] = {
        "paragraph": event.paragraph,
        "anchor": event.timex.text,
        "anchor_start": event.timex.start,
        "anchor_end": event.timex.end,
        "start": first.isoformat(),
        "end": last.isoformat(),
        "title_must_contain": ["|".join(group) for group in event.words],
        "title_must_not_contain": list(event.others),
    }
    return row | {"optional": True} if event.optional else row


if __name__ == "__main__":
    for path in DOCUMENTS:
        sys.stdout.write(json.dumps(gold_row(load(path)), ensure_ascii=False) + "\n")

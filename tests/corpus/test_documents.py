"""Our own documents, annotated before the rules: how many expressions are found, and how many are valued rightly.

An annotation is `{words|value}` or `{words|value|MOD}`; the preposition or determiner inside it is set aside.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from frise.temporal.calendar import Day
from frise.temporal.tagger import tag
from frise.temporal.timex import TimexType

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.txt"))
LEADING = re.compile(r"(?:(?:depuis|du|au|en|le|la|vers|entre|dans les|à la|dès)\s)+", re.IGNORECASE)
ANNOTATION = re.compile(r"\{([^|}]+)\|([^|}]+)(?:\|([A-Z_]+))?\}")
LEAST_F1 = {"presse": 0.95, "histoire": 0.95, "chiffres": 1.0}


@dataclass(frozen=True)
class Gold:
    start: int
    end: int
    value: str
    mod: str


def parse(path: Path) -> tuple[str, Day | None, list[Gold]]:
    head, body = path.read_text("utf-8").split("\n", 1)
    written = head.removeprefix("date: ")
    text, gold, at = "", [], 0
    for match in ANNOTATION.finditer(body):
        text += body[at : match.start()]
        leading = LEADING.match(match[1])
        start = len(text) + (leading.end() if leading else 0)
        text += match[1]
        end = start + len(re.sub(r"\s(?:et|au)$", "", text[start:]))
        gold.append(Gold(start, end, match[2], match[3] or ""))
        at = match.end()
    day = None if written == "-" else Day(*map(int, written.split("-")))
    return text + body[at:], day, gold


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_document(path: Path) -> None:
    text, publication, gold = parse(path)
    read = [
        Gold(timex.span.start, timex.span.end, timex.value, timex.mod or "")
        for timex in tag(text, publication)
        if timex.type in {TimexType.DATE, TimexType.TIME}
    ]
    right = len(set(read) & set(gold))
    f1 = 2 * right / (len(read) + len(gold))
    missed = [(text[one.start : one.end], one.value, one.mod) for one in gold if one not in read]
    wrong = [(text[one.start : one.end], one.value, one.mod) for one in read if one not in gold]
    print(f"{path.stem}: F1 {f1:.3f}, missed or otherwise {missed}, wrong {wrong}")  # noqa: T201 - shown when it fails
    assert f1 >= LEAST_F1[path.stem]


def test_every_document_has_a_minimum() -> None:
    assert {path.stem for path in DOCUMENTS} == set(LEAST_F1)

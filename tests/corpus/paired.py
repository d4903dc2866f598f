"""Our own pairs of articles: what they tell, and which of their events are one happening.

=== title | 2019-06-14                    an article, with the date of its publication (or `-`)
its text
=== pairs
mardi soir = 12 juin 2019                 the words that date it in the first article, and those in the second
1858 + 1861 = 1858                        an event of several expressions; `vendredi#2`: the second such words
vendredi#2 = le jour même ?               neither owed nor wrong
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from frise.events.event import Event
from frise.project.document import Document, read_document
from frise.temporal.calendar import Day

SETS = tuple(sorted((Path(__file__).parent / "pairs").glob("*.txt")))


@dataclass(frozen=True, slots=True)
class PairedSet:
    """Some articles, and the pairs of ids of their events that tell one happening: owed, or merely allowed."""

    name: str
    documents: tuple[Document, ...]
    owed: frozenset[frozenset[str]]
    allowed: frozenset[frozenset[str]]


def read_set(path: Path) -> PairedSet:
    """Read a set of articles; raises ValueError if a pair names words that date no event."""
    *articles, pairs = path.read_text(encoding="utf-8").split("=== ")[1:]
    documents = tuple(_read(article, f"{path.stem}-{rank}") for rank, article in enumerate(articles))
    owed, allowed = set(), set()
    for line in filter(None, pairs.splitlines()[1:]):
        first, second = line.removesuffix("?").split("=")
        pair = frozenset({_event(documents[0], first).id, _event(documents[1], second).id})
        (allowed if line.endswith("?") else owed).add(pair)
    return PairedSet(path.stem, documents, frozenset(owed), frozenset(allowed))


def _read(article: str, document_id: str) -> Document:
    head, _, text = article.partition("\n")
    title, _, date = (part.strip() for part in head.partition("|"))
    publication = None if date == "-" else Day(*map(int, date.split("-")))
    return read_document(text, source=title, title=title, publication=publication, document_id=document_id)


def _event(document: Document, written: str) -> Event:
    """The event that is dated with such words, alone or, joined by `+`, together with others."""
    words, _, rank = written.strip().partition("#")
    found = [event for event in document.events if _dated_with(event, words.split(" + "), document)]
    if len(found) < int(rank or 1):
        raise ValueError(f"no event of « {document.title} » is dated « {written.strip()} »")
    return found[int(rank or 1) - 1]


def _dated_with(event: Event, words: Sequence[str], document: Document) -> bool:
    spans = event.anchors[0].expressions
    return [span.of(document.article.text) for span in spans] == list(words)

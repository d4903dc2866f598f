"""What was read in each document, and what came of it: nothing that was read, and no paragraph, is passed over."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from frise.events.event import Anchor, Event
from frise.project.concerning import decisions_by_document
from frise.project.decision import Decision, Status
from frise.project.document import Document
from frise.project.project import Project
from frise.temporal.timex import Unresolved
from frise.text.article import Article
from frise.text.headline import headline
from frise.text.span import Span

_NO_DATES: Final = frozenset({Unresolved.DURATION, Unresolved.RECURRING})


class Part(StrEnum):
    """What can come of what is in a text."""

    DATED = "dated"  # an expression that dates an event
    BARE = "bare"  # one that has a date and tells of no event
    UNDATED = "undated"  # one that stands on no date; its event waits, if it has one
    LENGTHS = "lengths"  # a duration or a recurring time, which is no date
    REJECTED = "rejected"  # an event that the reader rejected
    MERGED = "merged"  # one that was merged into another
    ADDED = "added"  # one that the reader wrote
    LOST = "lost"  # one whose words the text no longer holds, or which is no longer read in it
    SILENT = "silent"  # a paragraph in which no event is told


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that was read, or a paragraph.

    `event` is the id of the event it belongs to, if any (of one that was merged, its own), `span` its words (None where
    the text holds none), `reason` why it stands on no date, `follows` the id of the event it only says it came after.
    """

    event: str | None
    span: Span | None
    reason: Unresolved | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentCoverage:
    """What came of one document or, `document` being None, of the events that none tells.

    `parts` are in Part's order, their pieces in the text's, none is empty. `paragraphs` counts all of them but the
    article's own title, of which no event is expected; `share` is that of the characters (0 to 1) whose paragraph tells
    of an event; `decisions` are those that all this rests on.
    """

    document: Document | None
    parts: Mapping[Part, tuple[Piece, ...]]
    paragraphs: int = 0
    share: float = 0.0
    decisions: Mapping[str, Decision] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The document's id, empty for what none tells."""
        return "" if self.document is None else self.document.id

    @property
    def telling(self) -> int:
        """How many paragraphs tell of an event."""
        return self.paragraphs - len(self.parts.get(Part.SILENT, ()))


def cover(project: Project, before: Sequence[DocumentCoverage] = ()) -> tuple[DocumentCoverage, ...]:
    """Return what came of each document, in their order, then of the events that none tells if there are any.

    `before` is what was found of an earlier state of the project; what still holds of it is taken over.
    """
    decisions = decisions_by_document(project)
    known = {one.key: one for one in before}
    found = []
    for document in project.documents:
        ours, same = decisions.get(document.id, {}), known.get(document.id)
        stands = same is not None and same.document is document and same.decisions == ours
        found.append(same if stands and same is not None else _covered(project, document, ours))
    loose = _Account(project, None)
    loose.add_decided(decisions.get(None, {}))
    if loose.parts:
        found.append(DocumentCoverage(None, loose.in_order()))
    return tuple(found)


def _covered(project: Project, document: Document, decisions: Mapping[str, Decision]) -> DocumentCoverage:
    account = _Account(project, document)
    for event in document.events:
        if event.id not in decisions:
            account.add_standing(event, event.anchors)
    account.add_decided(decisions)
    account.add_expressions(document)
    first = int(_opens_with_title(document.article) and 0 not in account.telling)
    counted = range(first, len(document.article.paragraphs))
    paragraphs = [document.article.paragraphs[index] for index in counted]
    silent = [document.article.paragraphs[index] for index in counted if index not in account.telling]
    account.parts[Part.SILENT] += [Piece(None, span) for span in silent]
    length = sum(map(len, paragraphs))
    share = 1 - sum(map(len, silent)) / length if length else 0.0
    return DocumentCoverage(document, account.in_order(), len(paragraphs), share, decisions)


def _opens_with_title(article: Article) -> bool:
    """Tell whether the first paragraph is what the article is called."""
    title = headline(article.text)
    return title is not None and len(article.paragraphs) > 1 and article.paragraphs[0].of(article.text) == title


class _Account:
    """Gathers the pieces of one document."""

    def __init__(self, project: Project, document: Document | None) -> None:
        self._project, self._document = project, document
        self.parts: dict[Part, list[Piece]] = defaultdict(list)
        self.telling: set[int] = set()  # indices of paragraphs
        self._owners: dict[int, str] = {}  # the event of each expression, by where it starts
        self._aside: set[int] = set()  # where expressions start whose event was rejected

    def in_order(self) -> dict[Part, tuple[Piece, ...]]:
        """Return what was gathered."""
        return {part: tuple(sorted(self.parts[part], key=_place)) for part in Part if self.parts[part]}

    def add_standing(self, event: Event, anchors: Iterable[Anchor]) -> None:
        """An event that is told at some places of this document."""
        for anchor in anchors:
            if not anchor.lost:
                self.telling.update(self._paragraphs(anchor))
                self._owners.update((span.start, event.id) for span in anchor.expressions)

    def add_decided(self, decisions: Mapping[str, Decision]) -> None:
        """The events that something was decided of."""
        for event_id, decision in decisions.items():
            alone = self._project.alone(event_id)
            if alone is None:
                continue
            anchors = self._ours(alone)
            if decision.into is not None:
                self._add(Part.MERGED, event_id, anchors)
                continue
            event = self._project.event(event_id)
            told = anchors if event is None else self._ours(event)
            if decision.status is Status.REJECTED:
                self._aside.update(span.start for anchor in told for span in anchor.expressions)
                self._add(Part.REJECTED, event_id, told)
                continue
            self.add_standing(alone, told)
            if decision.by_hand:
                self._add(Part.ADDED, event_id, anchors)
            lost = [anchor for anchor in anchors if anchor.lost or (decision.own is not None and not decision.by_hand)]
            self._add(Part.LOST, event_id, lost)

    def add_expressions(self, document: Document) -> None:
        """All that was read as time, by what came of it."""
        read = set()
        for timex in document.timexes:
            at = timex.span.start
            read.add(at)
            event = self._owners.get(at)
            if event is None and at in self._aside:
                continue  # the event that was rejected says so
            if timex.unresolved in _NO_DATES:
                self.parts[Part.LENGTHS].append(Piece(event, timex.span, timex.unresolved))
            elif timex.window is None:
                self.parts[Part.UNDATED].append(Piece(event, timex.span, timex.unresolved))
            else:
                self.parts[Part.BARE if event is None else Part.DATED].append(Piece(event, timex.span))
        self.parts[Part.UNDATED] += [
            Piece(None, one.span, one.reason, one.follows) for one in document.undated if one.span.start not in read
        ]

    def _add(self, part: Part, event_id: str, anchors: Sequence[Anchor]) -> None:
        """One piece for each place; where nothing is told, one if it belongs to no document."""
        self.parts[part] += [Piece(event_id, None if anchor.lost else anchor.sentence) for anchor in anchors]
        if self._document is None and part is not Part.LOST:
            self.parts[part].append(Piece(event_id, None))

    def _ours(self, event: Event) -> list[Anchor]:
        if self._document is None:
            return []
        return [anchor for anchor in event.anchors if anchor.document == self._document.id]

    def _paragraphs(self, anchor: Anchor) -> Iterable[int]:
        """The paragraphs that a sentence stands in: a heading's date has its text in the next."""
        assert self._document is not None  # noqa: S101 - an anchor is in a document
        article = self._document.article
        if anchor.paragraph < len(article.paragraphs) and article.paragraphs[anchor.paragraph].covers(anchor.sentence):
            return (anchor.paragraph,)
        last = max(anchor.sentence.start, anchor.sentence.end - 1)
        return range(article.paragraph_at(anchor.sentence.start), article.paragraph_at(last) + 1)


def _place(piece: Piece) -> int:
    return -1 if piece.span is None else piece.span.start

"""Document: one source, its text, its publication date, and what was read in it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from frise import __version__
from frise.events.event import Event
from frise.events.reading import Extraction
from frise.events.undated import Undated
from frise.temporal.calendar import Day
from frise.temporal.mention import Recognition
from frise.temporal.timex import Timex, Unresolved
from frise.text.article import Article

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1; may raise to stop the work."""


class DateOrigin(StrEnum):
    """Where a publication date comes from."""

    OPTION = "option"  # the reader said so
    METADATA = "metadata"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Document:
    """A source as it was read: `recognition` never changes with the publication date, what follows it does.

    `recognition` is None where the document comes from a project file and was not read anew; `read_by` is the version
    whose rules read it; `colour` is a place in the palette of documents.
    """

    id: str
    title: str
    source: str
    article: Article
    publication: Day | None
    date_origin: DateOrigin
    recognition: Recognition | None
    timexes: tuple[Timex, ...]
    extraction: Extraction
    read_by: str = __version__
    colour: int = 0

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened, in the text's order."""
        return self.extraction.events

    @property
    def undated(self) -> tuple[Undated, ...]:
        """What was read as time and stands on no date."""
        return self.extraction.undated

    @property
    def waiting(self) -> int:
        """How many expressions wait for the publication date."""
        return sum(timex.unresolved is Unresolved.WAITS_FOR_PUBLICATION for timex in self.timexes)

    def published(
        self,
        publication: Day | None,
        origin: DateOrigin = DateOrigin.OPTION,
        progress: Progress = lambda _share: None,
    ) -> "Document":
        """Return the document with another publication date: only what hangs on it moves; `progress` may raise."""
        origin = DateOrigin.UNKNOWN if publication is None else origin
        recognised = _recognised(self, lambda share: progress(share / 2))
        return _resolved(
            replace(recognised, publication=publication, date_origin=origin), lambda share: progress((1 + share) / 2)
        )


def read_document(
    text: str,
    *,
    source: str,
    title: str = "",
    publication: Day | None = None,
    origin: DateOrigin = DateOrigin.OPTION,
    document_id: str = "",
    progress: Progress = lambda _share: None,
) -> Document:
    """Read `text` as a document; `progress` is called throughout and may raise to stop."""
    from frise.temporal.tagger import recognise  # late: the window shows the text before the rules are loaded

    article = Article.of(text)
    progress(0.1)
    recognition = recognise(article, lambda share: progress(0.1 + 0.4 * share))
    document = Document(
        id=document_id or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        title=title or source,
        source=source,
        article=article,
        publication=publication,
        date_origin=DateOrigin.UNKNOWN if publication is None else origin,
        recognition=recognition,
        timexes=(),
        extraction=Extraction(),
    )
    document = _resolved(document, lambda share: progress(0.5 + 0.5 * share))
    progress(1.0)
    return document


def _recognised(document: Document, progress: Progress) -> Document:
    """The document with what its text holds of time, which a project file does not keep."""
    if document.recognition is not None:
        return document
    from frise.temporal.tagger import recognise

    return replace(document, recognition=recognise(document.article, progress), read_by=__version__)


def _resolved(document: Document, progress: Progress = lambda _share: None) -> Document:
    from frise.events.extraction import Known, extract_events
    from frise.temporal.tagger import resolve

    recognition = document.recognition or Recognition()
    timexes = resolve(recognition, document.publication)
    known = Known(document.timexes, document.extraction.readings) if document.extraction.readings else None
    extraction = extract_events(document.id, document.article, timexes, recognition.impossible, known, progress)
    return replace(document, timexes=timexes, extraction=extraction)

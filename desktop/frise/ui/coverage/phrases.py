"""The words of the coverage's rows."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from frise.events.event import Event
from frise.project.coverage import DocumentCoverage, Part, Piece
from frise.project.document import Document
from frise.project.project import Project
from frise.wording.dates import phrase_when
from frise.wording.explanations import explain_undated
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote

_LONGEST: Final = 140  # characters of a text that a row begins to tell


class Phrases(QObject):
    """Phrases a row when it is shown, from the project as it then stands."""

    def __init__(self, project: Callable[[], Project], language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._language = project, language

    def title_of_document(self, coverage: DocumentCoverage) -> str:
        """Return what a document is called."""
        return self.tr("Told by no article") if coverage.document is None else coverage.document.title

    def share(self, coverage: DocumentCoverage) -> str:
        """Return how much of a document tells of events."""
        if coverage.document is None:
            return ""
        return self.tr("Paragraphs with an event: {} of {}").format(coverage.telling, coverage.paragraphs)

    def title_of_part(self, part: Part) -> str:
        """Return what a sort of pieces is called."""
        return {
            Part.DATED: self.tr("Dated"),
            Part.BARE: self.tr("Dated, without an event"),
            Part.UNDATED: self.tr("Without a date"),
            Part.LENGTHS: self.tr("Durations and repetitions"),
            Part.REJECTED: self.tr("Rejected"),
            Part.MERGED: self.tr("Merged"),
            Part.ADDED: self.tr("Added by hand"),
            Part.LOST: self.tr("No longer in the text"),
            Part.SILENT: self.tr("Paragraphs without an event"),
        }[part]

    def title(self, piece: Piece, part: Part, document: Document | None) -> str:
        """Return the words of a piece: as they stand in the text, or the title of an event that was decided on."""
        if part in {Part.REJECTED, Part.MERGED, Part.ADDED, Part.LOST}:
            event = self._event(piece.event)
            return "" if event is None else event.title
        if piece.span is None or document is None:
            return ""
        words = _shortened(piece.span.of(document.article.text[: piece.span.start + 2 * _LONGEST]))
        return words if part is Part.SILENT else phrase_quote(words, self._language)

    def line(self, piece: Piece, part: Part, document: Document | None) -> str:
        """Return what came of a piece, as a sentence."""
        event = self._event(piece.event)
        match part:
            case Part.DATED:
                return "" if event is None else event.title
            case Part.BARE:
                return self.tr("This date tells of no event of its own.")
            case Part.UNDATED | Part.LENGTHS:
                return self._why(piece, event)
            case Part.REJECTED | Part.ADDED:
                return self._placed(event, piece, document)
            case Part.MERGED:
                into = self._event(self._project().decision(piece.event or "").into)
                return "" if into is None else self.tr("Merged into {}").format(self._quoted(into.title))
            case Part.LOST:
                if piece.span is None:
                    return self.tr("The text no longer holds the words that tell it.")
                return self.tr("No longer read in the text; kept for what was decided of it.")
            case Part.SILENT:
                return self._paragraph(piece, document)

    def _why(self, piece: Piece, event: Event | None) -> str:
        follows = self._event(piece.follows)
        if piece.reason is None:
            return self.tr("No date could be given to it.")
        why = explain_undated(piece.reason, self._language, "" if follows is None else follows.title)
        why = why[:1].upper() + why[1:]
        return why if event is None else f"{why} · {event.title}"

    def _placed(self, event: Event | None, piece: Piece, document: Document | None) -> str:
        date = "" if event is None else phrase_when(event.when, self._language)
        return " · ".join(filter(None, (date, self._paragraph(piece, document))))

    def _paragraph(self, piece: Piece, document: Document | None) -> str:
        if piece.span is None or document is None:
            return ""
        return phrase_paragraph(document.article.paragraph_at(piece.span.start), self._language)

    def _event(self, event_id: str | None) -> Event | None:
        return None if event_id is None else self._project().event(event_id)

    def _quoted(self, words: str) -> str:
        return phrase_quote(_shortened(words), self._language)


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"

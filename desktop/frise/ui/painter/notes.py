"""What stands above the events: the publication dates, the present day, and how many dates wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.timeline.scale import Scale
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.picture import phrase_publication, phrase_waiting
from frise.wording.timeline import phrase_today, phrase_tray

NOTES: Final = 26.0  # pixels: the height kept for them
_MOST_LINES: Final = 8  # with more publications in view, only short strokes above the events
_GAP: Final = 8.0
_EDGE: Final = 12.0


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of one frame: the days in view with their pixels, and the count of waiting events."""

    publications: tuple[tuple[Day, float], ...]
    waiting: int
    today: tuple[Day, float] | None = None
    tray: bool = False

    @classmethod
    def of(
        cls,
        publications: Sequence[tuple[Day, float]],
        waiting: int,
        scale: Scale,
        today: Day | None = None,
        *,
        tray: bool = False,
    ) -> "Notes":
        """Return the notes to draw at a scale; `publications` are sorted, each with its days since 1970.

        `tray`: what waits is told in a few words, for more is to be had by a click.
        """
        placed = ((day, scale.pixel(at)) for day, at in publications)
        present = None if today is None else (today, scale.pixel(days_of(today)))
        if present is not None and not 0 <= present[1] <= scale.width:
            present = None
        return cls(tuple((day, at) for day, at in placed if 0 <= at <= scale.width), waiting, present, tray)

    @property
    def lines(self) -> tuple[float, ...]:
        """Where lines run through the whole drawing, in pixels."""
        days = self.publications if len(self.publications) <= _MOST_LINES else ()
        return tuple(at for _day, at in (*days, *((self.today,) if self.today else ())))

    def draw_lines(self, painter: QPainter, bottom: float, theme: Theme) -> None:
        """Draw a dashed line at each publication date, down to `bottom`; mere strokes where they are many."""
        pen = QPen(QColor(theme.selection), 1.5)
        pen.setDashPattern([3.0, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        end = bottom if len(self.publications) <= _MOST_LINES else NOTES
        painter.drawLines([QLineF(round(at) + 0.5, 0.0, round(at) + 0.5, end) for _day, at in self.publications])
        if self.today is not None:  # finer dots and no colour: it is no date of the text
            pen = QPen(QColor(theme.soft), 1.0)
            pen.setDashPattern([1.0, 3.0])
            painter.setPen(pen)
            at = round(self.today[1]) + 0.5
            painter.drawLine(QLineF(at, 0.0, at, bottom))

    def draw_texts(
        self, painter: QPainter, width: float, theme: Theme, language: Language, texts: TextCache
    ) -> QRectF | None:
        """Draw what they say, each where it touches nothing: right of its line, else left, else not at all.

        Return where the tray of what waits is, None if nothing does.
        """
        top = (NOTES - texts.height(Role.DATE)) / 2 - 1
        taken: list[tuple[float, float]] = [(at - 2, at + 2) for _day, at in self.publications]
        told = [(at, phrase_publication(day, language), theme.selection) for day, at in self.publications]
        if self.today is not None:
            taken.append((self.today[1] - 2, self.today[1] + 2))
            told.append((self.today[1], phrase_today(language), theme.soft))
        for at, words, colour in told:
            long = texts.width(words, Role.DATE)
            for left in (at + _GAP, at - _GAP - long):
                if left >= _EDGE and left + long <= width - _EDGE and _free(taken, left - 4, left + long + 4):
                    texts.draw(painter, left, top, words, Role.DATE, colour)
                    taken.append((left - 4, left + long + 4))
                    break
        return self._draw_waiting(painter, width, theme, language, texts, taken) if self.waiting else None

    def _draw_waiting(
        self,
        painter: QPainter,
        width: float,
        theme: Theme,
        language: Language,
        texts: TextCache,
        taken: list[tuple[float, float]],
    ) -> QRectF:
        words = (phrase_tray if self.tray else phrase_waiting)(self.waiting, language)
        long = texts.width(words, Role.DATE) + 32
        places = [left for left in (_EDGE, width - _EDGE - long) if _free(taken, left - 4, left + long + 4)]
        left = places[0] if places else _EDGE
        tray = QRectF(left, 4, long, NOTES - 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.band))
        painter.drawRoundedRect(tray, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.soft), 1.3, Qt.PenStyle.DotLine))
        painter.drawEllipse(QPointF(left + 13, tray.center().y()), 4.5, 4.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        texts.draw(painter, left + 24, tray.center().y() - texts.height(Role.DATE) / 2, words, Role.DATE, theme.soft)
        return tray


def _free(taken: Sequence[tuple[float, float]], left: float, right: float) -> bool:
    return all(right <= start or left >= end for start, end in taken)

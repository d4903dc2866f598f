"""The samples of marks beside a text: told apart by shape, within their place, and said in the legend's words."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.timeline.examples import WAITING, before_year, event, in_month, lasting, on_day, since_year, within

from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.timeline.arrays import event_arrays
from frise.ui.painter.glyph import draw_glyph, glyph_of, phrase_mark
from frise.ui.painter.legend import Legend
from frise.ui.painter.text import TextCache
from frise.ui.theme import LIGHT
from frise.wording.language import Language

UNTIL = When(WhenKind.OPEN, TimeInterval.of_years(1830, 1830), Granularity.YEAR, None, open_start=True)
WHENS = {
    "instant": on_day(1848, 5, 3),
    "approximate day": on_day(1848, 5, 3, approximate=True),
    "month": in_month(1848, 5),
    "approximate month": in_month(1848, 5, approximate=True),
    "window": within(Day(1848, 5, 3), Day(1848, 9, 5)),
    "before": before_year(1848),
    "lasting": lasting(Day(1848, 5, 3), Day(1848, 5, 5)),
    "since": since_year(1848),
    "until": UNTIL,
    "waiting": WAITING,
}
PLACE = QRectF(8, 8, 23, 9)


def drawn(when: When) -> QImage:
    image = QImage(48, 25, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    painter = QPainter(image)
    draw_glyph(painter, glyph_of(when), PLACE, LIGHT)
    painter.end()
    return image


@pytest.mark.parametrize("name", WHENS)
def test_a_sample_stays_in_its_place(french: QApplication, name: str) -> None:
    image, paper = drawn(WHENS[name]), QColor(LIGHT.panel)
    inked = [(x, y) for x in range(48) for y in range(25) if image.pixelColor(x, y) != paper]
    assert inked
    around = PLACE.adjusted(-1, -1, 1, 1)  # a pen's half width
    assert all(around.contains(x + 0.5, y + 0.5) for x, y in inked)


def test_no_two_samples_look_alike(french: QApplication) -> None:
    images = [drawn(when) for when in WHENS.values()]
    assert not any(one == other for at, one in enumerate(images) for other in images[:at])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("instant", "à un jour ou une heure près"),
        ("approximate day", "date approximative"),
        ("month", "au mois, à l’année ou au siècle près"),
        ("window", "à un moment de cette période"),
        ("lasting", "pendant toute cette période"),
        ("since", "se poursuit au-delà"),
        ("until", "a commencé avant"),
        ("waiting", ""),
    ],
)
def test_a_mark_is_said_in_words(name: str, words: str) -> None:
    assert phrase_mark(WHENS[name], Language.FR) == words


def test_the_legend_has_what_is_there_and_nothing_else(french: QApplication) -> None:
    arrays = event_arrays([event("a", "Jusque-là", UNTIL), event("w", "Un jour", WAITING)])
    legend = Legend(arrays, -1e9, 1e9, 2000, Language.FR, TextCache())
    assert [entry.words for entry in legend._entries] == ["a commencé avant", "attend la date de publication"]

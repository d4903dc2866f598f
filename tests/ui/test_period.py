"""A period is typed as one says it; what is not understood changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.temporal.typed_window import read_typed_window
from frise.ui.finding.period import PeriodFields
from frise.wording.language import Language
from frise.wording.units import NBSP


@pytest.fixture
def period(french: QApplication, qtbot: QtBot) -> PeriodFields:
    fields = PeriodFields(Language.FR)
    qtbot.addWidget(fields)
    fields.show()
    return fields


@pytest.mark.parametrize(
    ("first", "last", "days", "said"),
    [
        ("1900", "", (Day(1900, 1, 1), None), "depuis 1900"),
        ("", "fin 2016", (None, Day(2016, 12, 31)), "jusqu’en 2016"),
        ("mai 1900", "12/06/1901", (Day(1900, 5, 1), Day(1901, 6, 12)), "1er mai 1900 – 12 juin 1901"),
        ("-51", "", (Day(-51, 1, 1), None), f"depuis 52{NBSP}av.{NBSP}J.-C."),
    ],
)
def test_a_period_is_typed(
    period: PeriodFields, qtbot: QtBot, first: str, last: str, days: tuple[Day | None, Day | None], said: str
) -> None:
    heard: list[tuple[Day | None, Day | None]] = []
    period.changed.connect(lambda *both: heard.append(both))
    for field, text in ((period.first, first), (period.last, last)):
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard[-1] == days
    assert period.feedback.text() == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("1950", "1900", "La période finit avant de commencer."), ("xyz", "", "Cette date n’est pas comprise.")],
)
def test_what_is_no_period_is_told_and_changes_nothing(
    period: PeriodFields, qtbot: QtBot, first: str, last: str, said: str
) -> None:
    heard: list[object] = []
    period.first.setText(first)
    period.last.setText(last)
    period.changed.connect(lambda *both: heard.append(both))
    qtbot.keyClick(period.first, Qt.Key.Key_Return)
    assert heard == []
    assert period.feedback.text().startswith(said)


def test_what_is_typed_is_read_after_a_pause(period: PeriodFields, qtbot: QtBot) -> None:
    with qtbot.waitSignal(period.changed) as changed:
        qtbot.keyClicks(period.first, "1900")
    assert changed.args == [Day(1900, 1, 1), None]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("day", [Day(1900, 1, 1), Day(1900, 5, 31), Day(-51, 3, 15), Day(12, 12, 31), Day(800, 2, 1)])
def test_a_period_reads_back_to_itself(french: QApplication, qtbot: QtBot, language: Language, day: Day) -> None:
    fields = PeriodFields(language)
    qtbot.addWidget(fields)
    fields.show_period(day, day)
    heard: list[object] = []
    fields.changed.connect(lambda *both: heard.append(both))
    fields.read()
    first, last = (read_typed_window(field.text()) for field in (fields.first, fields.last))
    assert first is not None
    assert last is not None
    assert (first.first_day, last.last_day) == (day, day)
    assert heard == []

import pytest

from frise.temporal.calendar import Day
from frise.temporal.tagger import tag

PUBLICATION = Day(2018, 11, 12)


def window(text: str) -> tuple[str, str]:
    (timex,) = tag(text, PUBLICATION)
    assert timex.window is not None
    assert timex.window.first_day is not None
    assert timex.window.last_day is not None
    return timex.window.first_day.isoformat(), timex.window.last_day.isoformat()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Il naît début mai 1920.", "1920-05-01", "1920-05-10"),
        ("Il naît mi-mai 1920.", "1920-05-11", "1920-05-20"),
        ("Il naît fin février 1920.", "1920-02-21", "1920-02-29"),
        ("Il naît début 2016.", "2016-01-01", "2016-04-30"),
        ("Il naît à la mi-2016.", "2016-05-01", "2016-08-31"),
        ("Il naît fin 2016.", "2016-10-01", "2016-12-31"),
        ("Il naît au début des années 1960.", "1960-01-01", "1963-12-31"),
        ("Il naît au milieu des années 1960.", "1964-01-01", "1966-12-31"),
        ("Il naît à la fin des années 1960.", "1967-01-01", "1969-12-31"),
        ("Il naît au XIXe siècle.", "1801-01-01", "1900-12-31"),
        ("Il naît au début du XIXe siècle.", "1801-01-01", "1833-12-31"),
        ("Il naît à la fin du XIXe siècle.", "1868-01-01", "1900-12-31"),
        ("Il naît au IIe siècle av. J.-C.", "-0199-01-01", "-0100-12-31"),
        ("Il naît vers 1150.", "1145-01-01", "1155-12-31"),
        ("Il naît vers 1152.", "1150-01-01", "1154-12-31"),
        ("Il naît en 52 av. J.-C.", "-0051-01-01", "-0051-12-31"),
        ("Il est parti il y a quelques jours.", "2018-11-05", "2018-11-10"),
        ("Il est parti il y a quelques mois.", "2018-04-12", "2018-09-12"),
    ],
)
def test_window(text: str, first: str, last: str) -> None:
    assert window(text) == (first, last)

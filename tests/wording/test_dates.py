import pytest

from frise.project.document import read_document
from frise.temporal.calendar import Day
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.units import NBSP, phrase_century, phrase_clock, phrase_day, phrase_year

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("day", "french", "short", "english"),
    [
        (Day(1970, 1, 1), "1er janvier 1970", "1er janv. 1970", "1 January 1970"),
        (Day(2018, 11, 12), "12 novembre 2018", "12 nov. 2018", "12 November 2018"),
        (Day(-51, 3, 15), f"15 mars 52{NBSP}av.{NBSP}J.-C.", f"15 mars 52{NBSP}av.{NBSP}J.-C.", f"15 March 52{NBSP}BC"),
    ],
)
def test_days(day: Day, french: str, short: str, english: str) -> None:
    assert phrase_day(day, FR) == french
    assert phrase_day(day, FR, short=True) == short
    assert phrase_day(day, EN) == english


def test_a_day_with_its_weekday() -> None:
    assert phrase_day(Day(2018, 11, 12), FR, weekday=True) == "lundi 12 novembre 2018"


def test_before_the_gregorian_calendar_no_weekday_is_said() -> None:
    assert phrase_day(Day(1572, 8, 24), FR, weekday=True) == "24 août 1572"


def test_there_is_no_year_zero() -> None:
    assert [phrase_year(year, FR) for year in (-1, 0, 1)] == [f"2{NBSP}av.{NBSP}J.-C.", f"1{NBSP}av.{NBSP}J.-C.", "1"]


@pytest.mark.parametrize(
    ("century", "french", "english"),
    [
        (19, f"XIXe{NBSP}siècle", "19th century"),
        (1, f"Ier{NBSP}siècle", "1st century"),
        (-2, f"IIe{NBSP}siècle av.{NBSP}J.-C.", f"2nd century{NBSP}BC"),
        (12, f"XIIe{NBSP}siècle", "12th century"),
    ],
)
def test_centuries(century: int, french: str, english: str) -> None:
    assert phrase_century(century, FR) == french
    assert phrase_century(century, EN) == english


def test_clock_times() -> None:
    assert [phrase_clock(second, FR) for second in (0, 8 * 3600, 15 * 3600 + 1800)] == [
        f"0{NBSP}h",
        f"8{NBSP}h",
        f"15{NBSP}h{NBSP}30",
    ]
    assert phrase_clock(15 * 3600 + 1800, EN) == "15:30"


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("Il part le 3 mai 1848.", "3 mai 1848", "3 May 1848"),
        ("Il part en mai 1848.", "mai 1848", "May 1848"),
        ("Il part fin 2016.", "fin 2016", "late 2016"),
        ("Il part mi-mai 2016.", "mi-mai 2016", "mid-May 2016"),
        ("Il part au début du XIXe siècle.", f"début du XIXe{NBSP}siècle", "early 19th century"),
        ("Il part à la fin des années 1960.", "fin des années 1960", "late 1960s"),
        ("Il part vers 1150.", "vers 1150", "about 1150"),
        ("Il part du 3 au 5 mai 1848.", "3–5 mai 1848", "3–5 May 1848"),
        ("Il part du 1er au 5 mai 1848.", "1er–5 mai 1848", "1–5 May 1848"),
        ("Il part du 28 avril au 5 mai 1848.", "28 avril – 5 mai 1848", "28 April – 5 May 1848"),
        ("Il part de mars à mai 1848.", "mars – mai 1848", "March – May 1848"),
        ("Il part entre 1960 et 1970.", "1960–1970", "1960–1970"),
        ("Il vit ici depuis 1987.", "depuis 1987", "since 1987"),
        ("Il vit ici depuis le 3 mai 1987.", "depuis le 3 mai 1987", "since 3 May 1987"),
        ("Il vit ici jusqu’en 1987.", "jusqu’en 1987", "until 1987"),
        ("Il vit ici jusqu’au 3 mai 1987.", "jusqu’au 3 mai 1987", "until 3 May 1987"),
        ("Il part avant mars 2018.", "avant mars 2018", "before March 2018"),
        ("Il part après le 3 mars 2018.", "après le 3 mars 2018", "after 3 March 2018"),
        ("Il part en 52 av. J.-C.", f"52{NBSP}av.{NBSP}J.-C.", f"52{NBSP}BC"),
        ("Il part le 3 mai 1848, à 15h30.", f"3 mai 1848, 15{NBSP}h{NBSP}30", "3 May 1848, 15:30"),
        ("Il part le 3 mai 1848, de 8 h à midi.", f"3 mai 1848, 8{NBSP}h – 12{NBSP}h", "3 May 1848, 8:00 – 12:00"),
        ("Il part le 3 mai 1848, vers 15 h.", f"3 mai 1848, vers 15{NBSP}h", "3 May 1848, about 15:00"),
        ("Il part le 3 mai 1848, avant 15 h.", f"3 mai 1848, avant 15{NBSP}h", "3 May 1848, before 15:00"),
        ("Il part le 3 mai 1848, après 15 h.", f"3 mai 1848, après 15{NBSP}h", "3 May 1848, after 15:00"),
        ("Il dort le 3 mai 1848, jusqu’à 8 h.", f"3 mai 1848, jusqu’à 8{NBSP}h", "3 May 1848, until 8:00"),
        (
            "Il part le 3 mai 1848, entre 8 h et midi.",
            f"3 mai 1848, entre 8{NBSP}h et 12{NBSP}h",
            "3 May 1848, between 8:00 and 12:00",
        ),
        ("Il part vers le 3 mai 1848.", "vers le 3 mai 1848", "about 3 May 1848"),
        ("Il part vers mai 1848.", "vers mai 1848", "about May 1848"),
        ("Il part vers les années 1960.", "vers les années 1960", "about the 1960s"),
        ("Il vit ici depuis fin 2016.", "depuis fin 2016", "since late 2016"),
        ("Il vit ici jusqu’à la mi-mai 2016.", "jusqu’à mi-mai 2016", "until mid-May 2016"),
        ("Il vit ici jusqu’au XIXe siècle.", f"jusqu’au XIXe{NBSP}siècle", "until the 19th century"),
        ("Il vit ici jusqu’à l’été 2016.", "jusqu’à l’été 2016", "until summer 2016"),
        ("Il vit ici depuis les années 1960.", "depuis les années 1960", "since the 1960s"),
        ("Il part avant le printemps 2018.", "avant le printemps 2018", "before spring 2018"),
        ("Il part au printemps 1768.", "printemps 1768", "spring 1768"),
        ("Il part au 2e trimestre 2018.", "2e trimestre 2018", "Q2 2018"),
        ("Il part entre 1774 et 1776.", "1774–1776", "1774–1776"),  # and not « milieu des années 1770 »
        ("Il dort de 1960 à 1969.", "1960–1969", "1960–1969"),
        ("Il dort du 1er au 30 juin 1968.", "1er–30 juin 1968", "1–30 June 1968"),
        ("Il part la semaine du 7 mai 2018.", "semaine du 7 mai 2018", "week of 7 May 2018"),
        ("Il part jeudi.", "date de publication inconnue", "publication date unknown"),
    ],
)
def test_times_of_events(text: str, french: str, english: str) -> None:
    (event,) = read_document(text, source="").events
    assert phrase_when(event.when, FR) == french
    assert phrase_when(event.when, EN) == english

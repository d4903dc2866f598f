"""The words inside a picture of the timeline, which has no window and so no translator of its own."""

from collections.abc import Sequence

from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval
from frise.temporal.numbers import roman_numeral
from frise.wording.dates import phrase_window
from frise.wording.language import Language
from frise.wording.units import NBSP, phrase_day, phrase_year

_PUBLICATION = {Language.FR: "publication, {}", Language.EN: "published {}"}
_WAITING = {
    Language.FR: ("{} date attend la date de publication", "{} dates attendent la date de publication"),
    Language.EN: ("{} date waits for the publication date", "{} dates wait for the publication date"),
}
_DECADE = {Language.FR: "années {}", Language.EN: "{}s"}
_MILLENNIUM = {
    Language.FR: ("{} millénaire", "{} millénaire av. J.-C."),
    Language.EN: ("{} millennium", "{} millennium BC"),
}
_ERAS = {Language.FR: ("avant J.-C.", "après J.-C."), Language.EN: ("BC", "AD")}
_EMPTY = {
    Language.FR: "Ouvrez un article : les dates qu’il contient se placeront ici.",
    Language.EN: "Open an article: the dates it tells will stand here.",
}
_LEGEND = {
    Language.FR: {
        "instant": "à un jour ou une heure près",
        "bar": "au mois, à l’année ou au siècle près",
        "window": "à un moment de cette période",
        "lasting": "pendant toute cette période",
        "open": "se poursuit au-delà",
        "open-start": "a commencé avant",
        "waiting": "attend la date de publication",
        "approximate": "date approximative",
    },
    Language.EN: {
        "instant": "known to the day or the hour",
        "bar": "known to the month, year or century",
        "window": "some time within",
        "lasting": "the whole time",
        "open": "goes on beyond",
        "open-start": "began before",
        "waiting": "waits for the publication date",
        "approximate": "approximate date",
    },
}
_PARAGRAPH = {Language.FR: f"§{NBSP}{{}}", Language.EN: f"¶{NBSP}{{}}"}
_QUOTES = {Language.FR: f"«{NBSP}{{}}{NBSP}»", Language.EN: "“{}”"}
_MORE = {Language.FR: "… et {} autres", Language.EN: "… and {} more"}
_ALSO = {Language.FR: "(aussi {})", Language.EN: "(also {})"}
_LIST = {Language.FR: "citations", Language.EN: "quotes"}
_YEARS, _MONTHS = 3 * 365, 92  # days: a longer stretch is told in years, in months
_ENGLISH_RANKS = ("1st", "2nd", "3rd")


def phrase_publication(day: Day, language: Language) -> str:
    """Return what the publication line says: « publication, 12 nov. 2018 »."""
    return _PUBLICATION[language].format(phrase_day(day, language, short=True))


def phrase_waiting(count: int, language: Language) -> str:
    """Return how many dates wait for the publication date."""
    return _WAITING[language][count > 1].format(count)


def phrase_decade(year: int, language: Language) -> str:
    """Return a decade by its first astronomical year: « années 1960 »; the one after year 1 is short."""
    if year >= 10:
        return _DECADE[language].format(year)
    last = year + 8 if year == 1 else year + 9
    return f"{phrase_year(year, language)}–{phrase_year(last, language)}"


def phrase_millennium(number: int, language: Language) -> str:
    """Return a millennium by its number, −1 being the first before our era: « IIe millénaire »."""
    rank = abs(number)
    if language is Language.FR:
        name = "Ier" if rank == 1 else f"{roman_numeral(rank).upper()}e"
    else:
        name = _ENGLISH_RANKS[rank - 1] if rank <= len(_ENGLISH_RANKS) else f"{rank}th"
    return _MILLENNIUM[language][number < 0].format(name)


def phrase_era(language: Language, *, ours: bool) -> str:
    """Return « avant J.-C. » or « après J.-C. »."""
    return _ERAS[language][ours]


def phrase_empty(language: Language) -> str:
    """Return the hint that an empty timeline shows."""
    return _EMPTY[language]


def phrase_legend(sample: str, language: Language) -> str:
    """Return what a kind of mark means: instant, bar, window, lasting, open, open-start, approximate or waiting."""
    return _LEGEND[language][sample]


def phrase_paragraph(index: int, language: Language) -> str:
    """Return a paragraph's number as readers count, from 1."""
    return _PARAGRAPH[language].format(index + 1)


def phrase_quote(quote: str, language: Language) -> str:
    """Return a quote between its marks."""
    return _QUOTES[language].format(quote)


def phrase_more(count: int, language: Language) -> str:
    """Return that a list goes on: « … et 12 autres »."""
    words = _MORE[language].format(count)
    return words.removesuffix("s") if language is Language.FR and count == 1 else words


def phrase_also(paragraphs: Sequence[int], language: Language) -> str:
    """Return where else an event is told: « (aussi § 4, § 9) »."""
    return _ALSO[language].format(", ".join(phrase_paragraph(index, language) for index in paragraphs))


def phrase_list(language: Language) -> str:
    """Return what the pages that only hold quotes are called."""
    return _LIST[language]


def phrase_stretch(first: Day, last: Day, language: Language) -> str:
    """Return a stretch of time as a page is headed with it: « 1848–1871 », « mars – juin 2018 »."""
    days = last.number - first.number
    window = TimeInterval.of_days(first.number, last.number)
    if days > _YEARS:
        window = TimeInterval.of_years(first.year, last.year)
    elif days > _MONTHS:
        window = TimeInterval.of_months(first.year, first.month, last.year, last.month)
    return phrase_window(window, language)


def phrase_running_head(title: str, content: str, number: int, count: int) -> str:
    """Return the quiet line above one of several pages: « Titre — 1848–1871 · 2/5 »; the title may be empty."""
    return f"{title} — {content} · {number}/{count}" if title else f"{content} · {number}/{count}"

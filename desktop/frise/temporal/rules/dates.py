"""Dates in words: « lundi 5 mai 2018 », « 1er mars », « mai 2018 », « fin mai », « le 3 » before « au 5 mai »."""

import re
from dataclasses import replace

from frise.temporal.calendar import days_in_month
from frise.temporal.expression import CalendarDate, Direction, Expression, Impossible, ShortYearDate
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.timex import Mod
from frise.temporal.windows import Part

YEAR = r"(?:(?P<before_era>[0-9]{1,4}),? {era}|(?P<year>{year}))"
_LEAP_YEAR = 2000  # a day and month without a year may fall in a leap year
MODS = {Part.START: Mod.START, Part.MID: Mod.MID, Part.END: Mod.END}


def month_number(word: str) -> int:
    """Return the number of a folded month, written out or abbreviated."""
    stem = word.rstrip(".")
    words = lexicon()
    return words.months.get(stem) or words.month_abbreviations[stem]


def weekday_number(word: str | None) -> int | None:
    """Return the ISO number of a folded weekday, None without one."""
    if word is None:
        return None
    stem = word.rstrip(".")
    words = lexicon()
    return words.weekdays.get(stem) or words.weekday_abbreviations[stem]


def day_of_month(word: str) -> int:
    """Return the number of « 1er », « premier », « 12 »."""
    return 1 if word == "premier" else int(re.match(r"[0-9]+", word)[0])  # type: ignore[index]


def written_year(match: re.Match[str]) -> int | None:
    """Return the astronomical year of the group `year`, or of `before_era`; None without one."""
    groups = match.groupdict()
    if groups.get("before_era"):
        return 1 - int(groups["before_era"])
    return int(groups["year"]) if groups["year"] else None


def checked(year: int | None, month: int, day: int, weekday: int | None = None) -> Expression:
    """Return the date, or Impossible if no calendar has it."""
    if not 1 <= day <= days_in_month(_LEAP_YEAR if year is None else year, month):
        return Impossible()
    return CalendarDate(year, month, day, weekday)


def _date(match: re.Match[str]) -> Expression:
    day, month = day_of_month(match["day"]), month_number(match["month"])
    weekday = weekday_number(match["weekday"])
    if match["small"] is not None:
        return checked(int(match["small"]), month, day, weekday)
    if match["short"] is not None:
        return ShortYearDate(int(match["short"]), month, day, weekday)
    return checked(written_year(match), month, day, weekday)


def _date_last(match: re.Match[str]) -> Expression:
    found = checked(None, month_number(match["month"]), day_of_month(match["day"]), weekday_number(match["weekday"]))
    return replace(found, last=_direction(match)) if isinstance(found, CalendarDate) else found


def _direction(match: re.Match[str]) -> Direction | None:
    if match["last"] is not None:
        return Direction.PAST
    return Direction.FUTURE if match["next"] is not None else None


def _month(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(written_year(match), month_number(match["month"])))


def _month_part(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(
        CalendarDate(written_year(match), month_number(match["month"]), last=_direction(match)), part, MODS[part]
    )


def _month_last(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(None, month_number(match["month"]), last=_direction(match)))


def _lone_day(match: re.Match[str]) -> Expression:
    return CalendarDate(day=day_of_month(match["day"]), weekday=weekday_number(match["weekday"]))


_WEEKDAYS = (*lexicon().weekdays, *lexicon().weekday_abbreviations)
_MONTHS = tuple(lexicon().months)
_ANY_MONTHS = (*_MONTHS, *lexicon().month_abbreviations)
_LAST_OR_NEXT = r" (?:(?P<last>{last})|(?P<next>{next}))"
_BEFORE_MONTHS = (
    "(?:"
    + after(*lexicon().before_months)
    + r"|(?<=d')|(?<=\()|(?:(?<=\n)|(?<=[-*•]␣))(?={month}␣?:)|"
    + "|".join(rf"(?<={month}-)" for month in lexicon().months)
    + ")"
)
_FOLLOWING = r"(?:,? (?:et |ou )?(?:le |du |au |jusqu'au )?|␣?-␣?)"

RULES: tuple[Rule, ...] = (
    rule(
        "date",
        ("#2", "premier", *_WEEKDAYS),
        r"(?:(?P<weekday>{weekday}),? (?:le )?)?(?P<day>{anyday}) ?(?:jour )?(?:du mois )?(?:de )?"
        r"(?P<month>{month})(?:,? ?(?:de l'an )?"
        + YEAR
        + r"| (?P<small>[1-9][0-9]{2})(?=␣?(?:$|[,.;:)]))|␣'?(?P<short>[0-9]{2})(?![0-9]|␣?[a-z%€$h:]|[.,][0-9]))?",
        _date,
        ("Paris, lundi 12 novembre 2018", "lundi 12 novembre 2018", "2018-11-12"),
        ("Il est né le 1er janvier 1970.", "1er janvier 1970", "1970-01-01"),
        ("Rendez-vous le 9 décembre.", "9 décembre", "2018-12-09"),
        ("César meurt le 15 mars 44 av. J.-C.", "15 mars 44 av. J.-C.", "BC0044-03-15"),
        ("Le 4 septembre 476, Rome tombe.", "4 septembre 476", "0476-09-04"),
        ("signé le 31 octobre 74", "31 octobre 74", "1974-10-31"),
        ("Réunion sam. 12 mai 2018", "sam. 12 mai 2018", "2018-05-12"),
        ("depuis le 12 févr. 2012", "12 févr. 2012", "2012-02-12"),
        needs=Need.MONTH,
    ),
    rule(
        "date-last",
        ("#2", "premier", *_WEEKDAYS),
        r"(?:(?P<weekday>{weekday}),? (?:le )?)?(?P<day>{anyday}) (?P<month>{month})" + _LAST_OR_NEXT,
        _date_last,
        ("élu le 6 mai dernier", "6 mai dernier", "2018-05-06"),
        ("le 20 décembre prochain", "20 décembre prochain", "2018-12-20"),
        ("le 20 décembre dernier", "20 décembre dernier", "2017-12-20"),
        needs=Need.MONTH,
    ),
    rule(
        "day-of-list",
        ("#2", "premier", *_WEEKDAYS),
        r"(?:(?P<weekday>{weekday}) )?(?P<day>{day})"
        r"(?=(?:" + _FOLLOWING + r"(?:{fullweekday} )?{day}){0,8}" + _FOLLOWING + r"(?:{fullweekday} )?{day} {month})",
        _lone_day,
        ("du 3 au 5 mai 1848", "3", "1848-05-03"),
        ("les 3, 4 et 7 juillet 1914", "4", "1914-07-04"),
        needs=Need.MONTH,
    ),
    rule(
        "weekday-and-day",
        _WEEKDAYS,
        r"(?P<weekday>{fullweekday}) (?P<day>{day})(?!␣?[a-z%€$/:.,]?[0-9a-z%€$])",
        _lone_day,
        ("Il part mardi 13.", "mardi 13", "2018-11-13"),
    ),
    rule(
        "day-alone",
        ("#2",),
        after("le", "au", "du") + r"(?P<day>{day}) (?:courant|de ce mois)(?P<weekday>(?!))?",
        _lone_day,
        ("Votre lettre du 2 courant m’est parvenue.", "2 courant", "2018-11-02"),
    ),
    rule(
        "day-ending-a-sentence",
        ("#2",),
        after("le") + r"(?P<day>{day})(?=␣?(?:$|[.!?](?:␣|$|\n)))(?P<weekday>(?!))?",
        _lone_day,
        ("Il part le 16.", "16", "2018-11-16"),
    ),
    rule(
        "month-and-year",
        _ANY_MONTHS,
        r"(?P<month>{month}),? (?:de l'an )?" + YEAR,
        _month,
        ("En Mai 2018, une lettre", "Mai 2018", "2018-05"),
        ("sept. 2017 :", "sept. 2017", "2017-09"),
    ),
    rule(
        "month-and-short-year",
        _MONTHS,
        r"(?P<month>{month}) '?(?P<short>[0-9]{2})(?![0-9]|␣?[a-z%€$h:/]|[.,][0-9]|-)",
        lambda match: ShortYearDate(int(match["short"]), month_number(match["month"]), None),
        ("les événements de mai 68", "mai 68", "1968-05"),
    ),
    rule(
        "part-of-month",
        lexicon().parts,
        r"(?P<part>{part})(?: du mois de | de | d'| |␣?-␣?)(?P<month>{month})"
        r"(?:,? " + YEAR + r"| (?P<last>{last})| (?P<next>{next}))?",
        _month_part,
        ("Ouverture mi-mai 2019.", "mi-mai 2019", "2019-05", "MID"),
        ("Fermé fin octobre.", "fin octobre", "2018-10", "END"),
        ("au début de mars 2001", "début de mars 2001", "2001-03", "START"),
        needs=Need.MONTH,
    ),
    rule(
        "month-last",
        _MONTHS,
        r"(?P<month>{month})" + _LAST_OR_NEXT,
        _month_last,
        ("en mai dernier", "mai dernier", "2018-05"),
        ("en juin prochain", "juin prochain", "2019-06"),
    ),
    rule(
        "month",
        _MONTHS,
        # « 8-Mai-1945 » is a street, Mars a planet, Avril a name: a bare month asks for a word of time before it.
        _BEFORE_MONTHS + r"(?P<month>{month})(?!-(?!{month})[a-z])",
        lambda match: CalendarDate(month=month_number(match["month"])),
        ("Il est venu en octobre.", "octobre", "2018-10"),
    ),
)

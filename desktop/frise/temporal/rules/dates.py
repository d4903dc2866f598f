"""Dates in words: « lundi 5 mai 2018 », « 1er mars », « mai 2018 », « fin mai », « le 3 » before « au 5 mai »."""

import re
from dataclasses import replace

from frise.temporal.calendar import days_in_month
from frise.temporal.direction import Direction
from frise.temporal.expression import CalendarDate, Expression, Impossible, ShortYearDate
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import Nth, Unit
from frise.temporal.rule import Need, Reading, Rule, Weak, after, rule
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
    return words.weekdays.get(stem) or words.weekdays.get(stem.removesuffix("s")) or words.weekday_abbreviations[stem]


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
    early = match["small"] or match["anno"]
    if early is not None:
        return checked(int(early), month, day, weekday)
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
    year = int(match["small"]) if match.groupdict().get("small") else written_year(match)
    return Reading(CalendarDate(year, month_number(match["month"])))


def _month_part(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(
        CalendarDate(written_year(match), month_number(match["month"]), last=_direction(match)), part, MODS[part]
    )


def _month_last(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(None, month_number(match["month"]), last=_direction(match)))


def _day_of_this_month(match: re.Match[str]) -> Reading:
    month = Unit(Granularity.MONTH, -1 if match["before"] else 0)
    if match["end"]:
        return Reading(month, Part.END, Mod.END)
    return Reading(Nth(day_of_month(match["day"]), None, month))


def _lone_day(match: re.Match[str]) -> Expression:
    return CalendarDate(day=day_of_month(match["day"]), weekday=weekday_number(match["weekday"]))


_WEEKDAYS = (*lexicon().weekdays, *(f"{name}s" for name in lexicon().weekdays), *lexicon().weekday_abbreviations)
_MONTHS = tuple(lexicon().months)
_ANY_MONTHS = (*_MONTHS, *lexicon().month_abbreviations)
_LAST_OR_NEXT = r" (?:(?P<last>{last})|(?P<next>{next}))"
_BEFORE_MONTHS = (
    "(?:"
    + after(*lexicon().before_months)
    + r"|(?<=d')|(?<=\()|(?:^|(?<=\n)|(?<=[-*•#]␣))(?={month}(?:␣?(?:[:.]|-{month})|␣-␣|␣?\n|$))|"
    + "|".join(rf"(?<={month}-)" for month in lexicon().months)
    + ")"
)
_FOLLOWING = r"(?:,? (?:et|ou|puis) (?:le |du |au )?|, ?(?:le |du |au )?| (?:au|jusqu'au) |␣?-␣?)"
# A number that stands alone after « le » is a day, unless it counts, measures, or numbers a house.
_NO_COUNT = (
    r"(?!␣?(?:%|€|\$|°|x(?![a-z])|h(?![a-z])|[0-9]|[/:][0-9]|-[0-9a-z]|[a-z]{1,3}[0-9])|[.,][0-9]"
    r"|,? (?:{plural}|(?:" + "|".join((*lexicon().after_numbers, *lexicon().counted)) + r")(?![a-z]))"
    r"| {anymonth}| [0-9])"
)

RULES: tuple[Rule, ...] = (
    rule(
        "date",
        ("#2", "premier", *_WEEKDAYS),
        r"(?:(?P<weekday>{weekday}s?),? (?:le )?)?(?P<day>{anyday}) ?(?:jour )?(?:du mois )?(?:de )?"
        r"(?P<month>{month})(?:,? ?(?:de l'an |de l'annee )?"
        + YEAR
        + r"(?: {ourera})?| de l'an (?P<anno>[1-9][0-9]{0,3})(?![0-9])| (?P<small>[1-9][0-9]{2})(?![0-9]|[.,][0-9]"
        r"|␣?[%€$°]|␣[0-9]{3}(?![0-9])| {plural}|␣(?:m|km|kg|cm|g|l)(?![a-z]))|␣'?(?P<short>[0-9]{2})(?![0-9]"
        r"|␣?[a-z%€$h:]|[.,][0-9]))?",
        _date,
        ("Paris, lundi 12 novembre 2018", "lundi 12 novembre 2018", "2018-11-12"),
        ("Il est né le 1er janvier 1970.", "1er janvier 1970", "1970-01-01"),
        ("Rendez-vous le 9 décembre.", "9 décembre", "2018-12-09"),
        ("César meurt le 15 mars 44 av. J.-C.", "15 mars 44 av. J.-C.", "BC0044-03-15"),
        ("Le 4 septembre 476, Rome tombe.", "4 septembre 476", "0476-09-04"),
        ("un acte du 2 mars de l’an 843 le cite", "2 mars de l’an 843", "0843-03-02"),
        ("signé le 31 octobre 74", "31 octobre 74", "1974-10-31"),
        ("Réunion sam. 12 mai 2018", "sam. 12 mai 2018", "2018-05-12"),
        ("depuis le 12 févr. 2012", "12 févr. 2012", "2012-02-12"),
        needs=Need.MONTH,
    ),
    rule(
        "date-of-our-era",
        ("#2", "premier"),
        r"(?P<day>{anyday}) (?P<month>{month}) (?P<early>[0-9]{1,4}) {ourera}",
        lambda match: checked(int(match["early"]), month_number(match["month"]), day_of_month(match["day"])),
        ("Auguste mourut le 19 août 14 apr. J.-C. à Nola.", "19 août 14 apr. J.-C.", "0014-08-19"),
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
        r"(?:(?P<weekday>{weekday}s?) )?(?P<day>{day})"
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
        "day-of-this-month",
        ("#2", "premier", "fin"),
        r"(?:(?P<day>{day})|(?P<end>fin)) (?:(?P<this>du courant|courant|de ce mois|du present mois)"
        r"|(?P<before>ecoule|du mois ecoule))",
        _day_of_this_month,
        ("Votre lettre du 2 courant m’est parvenue.", "2 courant", "2018-11-02"),
        ("Votre lettre du 26 écoulé m’est parvenue.", "26 écoulé", "2018-10-26"),
        ("Une traite payable fin courant.", "fin courant", "2018-11", "END"),
        then="cdef",
    ),
    rule(
        "day-before-this-month's",
        ("#2", "premier"),
        r"(?P<day>{day})(?=" + _FOLLOWING + r"{day} (?:courant|de ce mois))(?P<end>(?!))?(?P<before>(?!))?",
        _day_of_this_month,
        ("Il se tiendra du 23 au 25 courant.", "23", "2018-11-23"),
    ),
    rule(
        "day-ending-a-sentence",
        ("#2",),
        after("le") + r"(?P<day>{day})(?=␣?(?:$|[.!?](?:␣|$|\n)))(?P<weekday>(?!))?",
        _lone_day,
        ("Il part le 16.", "16", "2018-11-16"),
        then=".!?",
    ),
    rule(
        "day-of-the-story",
        ("#2",),
        "(?:"
        + after(
            "le", "passe le", "jusqu'au", "a partir du", "a compter du", "d'ici au", "d'ici le", *lexicon().dated_days
        )
        + r")(?P<day>{day})"
        + _NO_COUNT
        + r"(?: du meme mois)?(?P<weekday>(?!))?",
        lambda match: Reading(_lone_day(match), weak=Weak.DAY),
        ("Inapte le 7 juin 2016, elle est convoquée le 13 du même mois.", "13 du même mois", "2016-06-13"),
        ("Arrivé le 3 mai 1848, il part le 7 pour Rome.", "7", "1848-05-07"),
        ("Le 3 mai 1848, il neige. La sortie du 17 est annulée.", "17", "1848-05-17"),
    ),
    rule(
        "day-opening-a-line",
        ("#2",),
        r"(?:^|(?<=\n)|(?<=\n[-•*]␣))(?P<day>{day})(?=␣?:␣|␣-␣)(?P<weekday>(?!))?",
        lambda match: Reading(_lone_day(match), weak=Weak.DAY),
        ("Mai 1848\n3 : il part.\nLe 5 mai : il revient.", "3", "1848-05-03"),
        then=":-",
    ),
    rule(
        "days-of-the-story",
        ("#2",),
        r"(?:"
        + after("du")
        + r"(?=[0-9]{1,2} au [0-9]{1,2}(?! ?{anymonth}|[0-9]| courant))|(?<=\bdu␣[0-9]␣au␣)|(?<=\bdu␣[0-9]{2}␣au␣))"
        r"(?P<day>{day})" + _NO_COUNT + r"(?P<weekday>(?!))?",
        lambda match: Reading(_lone_day(match), weak=Weak.DAY),
        ("Arrivé le 3 mai 1848, il reste à Rome du 7 au 9 avec elle.", "7", "1848-05-07"),
    ),
    rule(
        "month-and-year",
        _ANY_MONTHS,
        r"(?P<month>{month}),? (?:de l'an )?(?:" + YEAR + r"|(?P<small>[1-9][0-9]{2})(?=␣?(?:$|[,.;:)\n])))",
        _month,
        ("Il confirma ces biens en mars 755.", "mars 755", "0755-03"),
        ("En Mai 2018, une lettre", "Mai 2018", "2018-05"),
        ("sept. 2017 :", "sept. 2017", "2017-09"),
    ),
    rule(
        "month-named",
        ("mois",),
        r"mois (?:de |d')(?P<month>{month})(?:,? " + YEAR + ")?",
        _month,
        ("Il est venu au mois d’août 1914.", "mois d’août 1914", "1914-08"),
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

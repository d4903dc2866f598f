"""Clock times: « 15h30 », « 15 h 30 », « 8 heures », « 15:30 », « midi et quart », « minuit », « 8h du soir »."""

import re

from frise.temporal.expression import Clock
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Need, Rule, after, rule

_HOURS, _MINUTES, _NOON = 24, 60, 12


def _clock(match: re.Match[str]) -> Clock | None:
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
    if hour == _HOURS and "heure" in match[0]:  # « les 24 Heures du Mans »
        return None
    return (
        _checked(hour, minute, groups["half"] or groups["later"] or groups["old"])
        if "half" in groups
        else _checked(hour, minute, None)
    )


def _clock_before(match: re.Match[str]) -> Clock | None:
    """« de 2 à 5 heures » of a day; after « dure » it is a length."""
    if re.search(r"dur[a-z]* de $", match.string[: match.start()][-16:]):
        return None
    return _checked(int(match["hour"]), 0, match["half"] or match["later"] or match["old"])


def _in_words(match: re.Match[str]) -> Clock | None:
    hour = cardinal(match["hour"])
    return None if hour is None else _checked(hour, _minutes(match), match["half"] or match["later"])


def _noon(match: re.Match[str]) -> Clock | None:
    minute = _minutes(match)
    return _checked(_NOON if match["hour"] == "midi" else _HOURS, minute, None)


def _minutes(match: re.Match[str]) -> int:
    """Minutes after the hour, negative for « moins le quart »."""
    if match["quarter"]:
        return lexicon().quarters[re.sub(r"\s+", " ", match["quarter"])]
    return (cardinal(match["minute"]) or 0) if match["minute"] else 0


def _checked(hour: int, minute: int, half: str | None) -> Clock | None:
    """« 8h du soir » is 20 h; « minuit » is the end of its day; 25 h is nothing."""
    if half in {"soir", "apres-midi", "releve", "relevee"} and hour < _NOON:
        hour += _NOON
    if not (0 <= hour <= _HOURS and -_MINUTES < minute < _MINUTES):
        return None
    return Clock(hour * _MINUTES + minute)


_QUARTER = "(?P<quarter>" + "|".join(sorted(lexicon().quarters, key=len, reverse=True)) + ")"

RULES: tuple[Rule, ...] = (
    rule(
        "clock",
        ("#2",),
        r"(?:(?<!\bles␣)(?<!\bces␣)|(?=[0-9]{1,2}␣?h(?![a-z])))"  # « les 4 heures de trajet » last
        r"(?P<hour>[0-9]{1,2})␣?h(?:eures?|\.(?=␣?[0-9]))?(?:␣?(?P<minute>[0-5][0-9])(?:␣?m(?:n|in)?)?(?:[0-5][0-9])?s?)?"
        r"(?: (?:du (?P<half>matin|soir)|de (?:l'(?P<later>apres-midi)|(?P<old>relevee?))))?"
        r"(?![a-z]|:?[0-9])(?! (?:par|de (?!l'apres|releve)))",
        _clock,
        ("Elle arrivera à 15h30.", "15h30", "2018-11-12T15:30"),
        ("Elle arrivera à 15 h 30.", "15 h 30", "2018-11-12T15:30"),
        ("Elle arrivera à 8 heures.", "8 heures", "2018-11-12T08:00"),
        ("On se réunira à 3 heures de relevée.", "3 heures de relevée", "2018-11-12T15:00"),
        ("Elle arrivera à 8h du soir.", "8h du soir", "2018-11-12T20:00"),
        ("Le 3 mai 2001, à 9 h, il part.", "9 h", "2001-05-03T09:00"),
        then="h",
    ),
    rule(
        "clock-opening-a-range",
        ("#2",),
        after("de", "entre")
        + r"(?P<hour>[0-9]{1,2})(?P<minute>(?!))?(?= (?:a|et) [0-9]{1,2}␣?h(?:eures?)?(?![a-z])(?:(?=(?: "
        r"[0-9]{2})? (?:du (?P<half>soir)|de (?:l'(?P<later>apres-midi)|(?P<old>releve)))))?)",
        _clock_before,
        ("Il reçoit de 2 à 5 heures de l’après-midi.", "2", "2018-11-12T14:00"),
        ("Ouvert de 14 à 18 h.", "14", "2018-11-12T14:00"),
        then="ae",
    ),
    rule(
        "clock-with-a-colon",
        ("#2",),
        r"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![:.,]?[0-9])",
        _clock,
        ("Elle arrivera à 15:30.", "15:30", "2018-11-12T15:30"),
        then=":",
    ),
    rule(
        "clock-in-words",
        lexicon().cardinals,
        after("a", "vers", "des", "jusqu'a", "avant", "apres", "de", "entre")
        + r"(?P<hour>{count}) heures?(?: (?:"
        + _QUARTER
        + r"|(?:et )?(?P<minute>{count})(?: minutes)?))?(?: (?:du (?P<half>matin|soir)|de l'(?P<later>apres-midi)))?"
        r"(?! (?:de (?!l'apres)|par (?:jour|semaine|mois|an)(?![a-z])))",
        _in_words,
        ("Elle arrivera à quinze heures trente.", "quinze heures trente", "2018-11-12T15:30"),
        ("Il arrivera à quatre heures de l’après-midi.", "quatre heures de l’après-midi", "2018-11-12T16:00"),
        ("La salle, inaugurée à dix heures par le maire", "dix heures", "2018-11-12T10:00"),
        ("Elle arrivera à onze heures moins le quart.", "onze heures moins le quart", "2018-11-12T10:45"),
        needs=Need.UNIT,
    ),
    rule(
        "noon-or-midnight",
        ("midi", "minuit"),
        "(?:^|(?<=[,:]␣)|(?<=\\n)|" + after(*lexicon().before_noon, *lexicon().weekdays) + ")"
        r"(?P<hour>midi|minuit)(?: (?:" + _QUARTER + r"|(?P<minute>{count}))(?! [a-z]))?",
        _noon,
        ("Elle arrivera à midi.", "midi", "2018-11-12T12:00"),
        ("Elle arrivera à midi et quart.", "midi et quart", "2018-11-12T12:15"),
        ("Elle arrivera à minuit.", "minuit", "2018-11-13T00:00"),
    ),
)

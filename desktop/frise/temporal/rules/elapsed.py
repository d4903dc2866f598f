"""Lengths of time in hours: « 2 h 41 min 7 s », « 4 h 30 de marche », « durée : 1 h 53 »; a clock time is none."""

import re

from frise.temporal.expression import Duration
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Need, Rule, after, rule


def _elapsed(match: re.Match[str]) -> Duration | None:
    groups = match.groupdict()
    parts = [(groups.get(unit), unit[0].upper()) for unit in ("hours", "minutes", "seconds")]
    return Duration("PT" + "".join(f"{int(count)}{letter}" for count, letter in parts if count))


def _hours_and_minutes(match: re.Match[str]) -> Duration | None:
    hours, minutes = cardinal(match["hour"]), cardinal(match["minute"])
    return None if hours is None or minutes is None else Duration(f"PT{hours}H{minutes}M")


def _hours_and_quarter(match: re.Match[str]) -> Duration | None:
    hours = cardinal(match["hour"])
    minutes = 15 if match["quarter"].endswith("quart") else 45
    return None if hours is None else Duration(f"PT{hours}H{minutes}M")


RULES: tuple[Rule, ...] = (
    rule(
        "elapsed-time",
        ("#2",),
        r"(?P<hours>[0-9]{1,2}) ?h(?:eures?)? ?(?P<minutes>[0-5]?[0-9]) ?(?:min(?:utes?)?|m(?= ))"
        r" ?(?P<seconds>[0-5]?[0-9]) ?s(?:ec(?:ondes?)?)?",
        _elapsed,
        ("Elle gagne en 2 h 41 min 7 s.", "2 h 41 min 7 s", "PT2H41M7S"),
        then="h",
    ),
    rule(
        "elapsed-minutes",
        ("#2",),
        r"(?P<minutes>[0-9]{1,2}) ?(?:min|mn|minutes) ?(?P<seconds>[0-5]?[0-9]) ?(?:s|sec|secondes)?(?![a-z])",
        _elapsed,
        ("Il court le 10 km en 31 min 12 s.", "31 min 12 s", "PT31M12S"),
        then="m",
    ),
    rule(
        "time-of-something",
        ("#2",),
        r"(?P<hours>[0-9]{1,2}) ?h(?:eures?)?(?: ?(?P<minutes>[0-5][0-9])(?: ?min)?)?(?= de (?!l'|releve|la |nuit"
        r"|travaux))",
        _elapsed,
        ("Prévoyez 4 h 30 de marche.", "4 h 30", "PT4H30M"),
        then="h",
    ),
    rule(
        "elapsed-by-marks",
        ("#2",),
        r"(?:(?P<hours>[0-9]{1,2}) ?h ?)?(?P<minutes>[0-5]?[0-9])(?: ?min ?|')(?P<seconds>[0-5][0-9])(?:\"|''"
        r"|s)?(?![0-9])",
        _elapsed,
        ("L’étape est avalée en 3 h 52'14\".", "3 h 52'14\"", "PT3H52M14S"),
        then="hm'",
    ),
    rule(
        "hours-and-minutes-of-something",
        lexicon().cardinals,
        r"(?P<hour>{count}) heures? (?:et )?(?P<minute>{count})(?: minutes)?(?= de (?!l'|la |releve|nuit))",
        _hours_and_minutes,
        ("Comptez une heure dix de trajet.", "une heure dix", "PT1H10M"),
        needs=Need.UNIT,
    ),
    rule(
        "hour-and-a-quarter",
        lexicon().cardinals,
        r"(?P<hour>{count}) heures? (?P<quarter>et quart|trois quarts)(?= de (?!l'|la |releve|nuit)|,? ?(?:environ"
        r"|apres))",
        _hours_and_quarter,
        ("Comptez une heure et quart de visite.", "une heure et quart", "PT1H15M"),
        needs=Need.UNIT,
    ),
    rule(
        "time-that-lasts",
        ("#2",),
        after(*lexicon().before_lengths)
        + r"(?P<hours>[0-9]{1,2}) ?h(?:eures?)? ?(?P<minutes>[0-5][0-9])(?: ?min)?",
        _elapsed,
        ("Durée : 1 h 53.", "1 h 53", "PT1H53M"),
        then="h",
    ),
)  # fmt: skip

"""Times without a date: « récemment », « désormais », « l'avenir ». They are read, listed, and drawn nowhere."""

import re
from collections.abc import Callable

from frise.temporal.expression import Vague
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Rule, after, rule


def _refers(value: str) -> Callable[[re.Match[str]], Vague]:
    return lambda _match: Vague(value)


_UNITS = "|".join(sorted((*lexicon().units, *lexicon().months, *lexicon().weekdays, *lexicon().seasons), key=len)[::-1])
_NEXT = ("prochain", "prochaine", "prochains", "prochaines")

RULES: tuple[Rule, ...] = (
    rule(
        "vague-past",
        ("recemment", "naguere", "jadis", "autrefois", "dernierement"),
        r"(?:recemment|naguere|jadis|autrefois|dernierement)",
        _refers("PAST_REF"),
        ("Il a récemment déménagé.", "récemment", "PAST_REF"),
    ),
    rule(
        "at-that-time",
        ("epoque",),
        r"(?<=a␣l')epoque(?! d[eu']| ou)",
        _refers("PAST_REF"),
        ("À l’époque, il vivait là.", "époque", "PAST_REF"),
    ),
    rule(
        "vague-present",
        ("desormais", "maintenant", "actuellement", "actuel", "actuelle", "actuels", "actuelles"),
        r"(?:desormais|maintenant|actuellement|actuel(?:le)?s?)",
        _refers("PRESENT_REF"),
        ("Il vit désormais à Lyon.", "désormais", "PRESENT_REF"),
        ("le président actuel", "actuel", "PRESENT_REF"),
    ),
    rule(
        "vague-future",
        ("prochainement", "bientot"),
        r"(?:prochainement|bientot)",
        _refers("FUTURE_REF"),
        ("Il ouvrira prochainement.", "prochainement", "FUTURE_REF"),
    ),
    rule(
        "the-future",
        ("avenir", "futur"),
        r"(?:(?<=l')avenir|" + after("le", "un") + r"futur(?= ?[.,;:!?)]))",
        _refers("FUTURE_REF"),
        ("À l’avenir, il se taira.", "avenir", "FUTURE_REF"),
    ),
    rule(
        "next-happening",
        _NEXT,
        after("le", "la", "les", "son", "sa", "leur", "un", "une")
        + rf"(?:prochaine?s?)(?= (?!(?:{_UNITS})(?![a-z]))[a-z]{{3}})",
        _refers("FUTURE_REF"),
        ("Nous apprenons le prochain mariage de Jean.", "prochain", "FUTURE_REF"),
    ),
)

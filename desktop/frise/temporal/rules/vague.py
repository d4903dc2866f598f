"""Times without a date: « récemment », « désormais ». They are read, listed, and drawn nowhere."""

from frise.temporal.expression import Vague
from frise.temporal.rule import Rule, rule

RULES: tuple[Rule, ...] = (
    rule(
        "vague-past",
        ("recemment", "naguere", "jadis", "autrefois"),
        r"(?:recemment|naguere|jadis|autrefois)",
        lambda _match: Vague("PAST_REF"),
        ("Il a récemment déménagé.", "récemment", "PAST_REF"),
    ),
    rule(
        "vague-present",
        ("desormais", "maintenant", "actuellement"),
        r"(?:desormais|maintenant|actuellement)",
        lambda _match: Vague("PRESENT_REF"),
        ("Il vit désormais à Lyon.", "désormais", "PRESENT_REF"),
    ),
    rule(
        "vague-future",
        ("prochainement", "bientot"),
        r"(?:prochainement|bientot)",
        lambda _match: Vague("FUTURE_REF"),
        ("Il ouvrira prochainement.", "prochainement", "FUTURE_REF"),
    ),
)

"""Times without a date: « récemment », « désormais », « l'avenir ». They are read, listed, and drawn nowhere."""

import re
from collections.abc import Callable

from frise.temporal.expression import Vague
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Rule, after, rule


def _refers(value: str) -> Callable[[re.Match[str]], Vague]:
    return lambda _match: Vague(value)


_UNITS = "|".join(sorted((*lexicon().units, *lexicon().months, *lexicon().weekdays, *lexicon().seasons), key=len)[::-1])
_NO_NOUN = "est|et|ou|a|comme|qui|que|sera|avec|pour|en|dans|par"
_TEXTS = "|".join(lexicon().parts_of_texts)
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
        ("epoque", "cette", "ce", "autre jour", "autre soir", "autre matin"),
        r"(?:(?<=a␣l')epoque(?! d[eu']| ou)|(?<=a␣)cette epoque(?:-la)?|(?<=en␣)ce temps-la|(?<=a␣)ce moment-la"
        r"|(?<=l')autre (?:jour|soir|matin))",
        _refers("PAST_REF"),
        ("À l’époque, il vivait là.", "époque", "PAST_REF"),
    ),
    rule(
        "vague-present",
        ("desormais", "maintenant", "actuellement", "actuel", "actuelle", "actuels", "actuelles", "ces", "ce"),
        r"(?:desormais|maintenant|actuellement|actuel(?:le)?s?|ces temps-ci|ces jours-ci|(?<=en␣)ce moment)",
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
        "earlier-happening",
        ("precedent", "precedente", "precedents", "precedentes"),
        "(?:"
        + after("le", "la", "les", "son", "sa", "ses", "leur", "leurs", "un", "une", "deux", "trois")
        + rf"precedente?s?(?= (?!(?:{_UNITS}|{_NO_NOUN}|{_TEXTS})(?![a-z]))[a-z]{{3}})"
        rf"|(?<=[a-z]{{4}}␣)(?<!\bsans␣)(?<!\bjuste␣)"
        + "".join(
            rf"(?<!\b{noun}␣)" for noun in (*lexicon().parts_of_texts, "cette", "autre", "notre", "votre", "deux")
        )
        + "precedente?s?)",
        _refers("PAST_REF"),
        ("Le précédent plan social a échoué.", "précédent", "PAST_REF"),
        ("par rapport au recensement précédent", "précédent", "PAST_REF"),
    ),
    rule(
        "future-thing",
        ("futur", "future", "futurs", "futures"),
        after(
            "le",
            "la",
            "les",
            "du",
            "au",
            "des",
            "aux",
            "de",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "un",
            "une",
            "notre",
            "votre",
        )
        + rf"future?s?(?= (?!(?:{_NO_NOUN}|simple|proche|anterieur)(?![a-z]))[a-z]{{3}})",
        _refers("FUTURE_REF"),
        ("Le futur chancelier sera élu.", "futur", "FUTURE_REF"),
    ),
    rule(
        "next-happening",
        _NEXT,
        rf"(?:prochaine?s?)(?= (?!(?:{_UNITS}|{_NO_NOUN})(?![a-z]))[a-z]{{3}})",
        _refers("FUTURE_REF"),
        ("Nous apprenons le prochain mariage de Jean.", "prochain", "FUTURE_REF"),
    ),
)

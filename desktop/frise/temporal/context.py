"""What the words around an expression say of it: « depuis », « avant », « vers », « entre … et … », « du … au … »."""

import re
from functools import cache

from frise.temporal.lexicon import lexicon
from frise.temporal.timex import Mod, Signal

_REACH = 40  # characters looked at; the longest sign is « jusqu'au mois de », and a line may be broken after it
_DETERMINER = r"(?:l[ea]s? |l'|ce |cette |debut |mois de |mois d'|l'an |l'annee |annee |annees )?"
_SIGNS: tuple[tuple[Signal, str], ...] = (
    (Signal.SINCE, r"depuis|a partir de|a partir du|a partir d'|a compter du|a compter de"),
    (Signal.UNTIL, r"jusqu'a|jusqu'au|jusqu'en|jusque|jusqu'aux|d'ici a|d'ici"),
    (Signal.BEFORE, r"avant"),
    (Signal.AFTER, r"apres"),
    (Signal.BETWEEN, r"entre"),
    (Signal.FROM, r"du|de|des|d'"),
)
_SIGN = re.compile(
    r"(?:^|[^a-z])(?:"
    + "|".join(f"(?P<{signal.name}>{words})" for signal, words in _SIGNS)
    + rf")[ \n]{{0,14}}{_DETERMINER}$"
)
_AROUND = re.compile(
    rf"(?:^|[^a-z])(?:vers|environ|autour de|autour du|aux alentours de|aux environs de)[ \n]{{1,14}}{_DETERMINER}$"
)
_JOINS = re.compile(
    r"[ \n]{0,14}(?:(?P<to>a|au|jusqu'au|jusqu'en|jusqu'a|-|/)|(?P<and>,? ?(?:et|ou|puis)|,))"
    r"[ \n]{0,14}(?:l[ea] |l'an |en |du |au |d'|de )?"
)


def is_name_or_number(text: str, start: int) -> bool:
    """Tell a street (« rue du 4 septembre ») or a number (« version 3.11.2020 ») from a date."""
    return _not_a_date().search(text[max(0, start - _REACH) : start]) is not None


@cache
def _not_a_date() -> re.Pattern[str]:
    words = lexicon()
    streets, numbered = ("|".join(map(re.escape, group)) for group in (words.streets, words.numbered))
    return re.compile(rf"(?:^|[^a-z])(?:(?:{streets})[ \n](?:du |le |de la |des )?|(?:{numbered})[ \n]?)$")


def sign_before(text: str, start: int) -> Signal | None:
    """Return what stands before position `start` of a folded text; FROM only means something before a partner."""
    found = _SIGN.search(text[max(0, start - _REACH) : start])
    return None if found is None else Signal[found.lastgroup or ""]


def around_before(text: str, start: int) -> Mod | None:
    """Return APPROX after « vers », which stays outside the expression."""
    return Mod.APPROX if _AROUND.search(text[max(0, start - _REACH) : start]) else None


def joined(text: str, end: int, start: int) -> Signal | None:
    """Return TO or AND when nothing but « au », « à », « - », « et » stands between two expressions."""
    if start - end > _REACH:
        return None
    found = _JOINS.fullmatch(text, end, start)
    if found is None:
        return None
    return Signal.TO if found["to"] else Signal.AND

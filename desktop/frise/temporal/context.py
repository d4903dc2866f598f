"""What the words around an expression say of it: « depuis », « avant », « vers », « entre … et … », « du … au … »."""

import re
from dataclasses import dataclass
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
    rf"(?:^|[^a-z])(?:vers|v\.|ca|circa|environ|autour de|autour du|aux alentours de"
    rf"|aux environs de)[ \n]{{1,14}}{_DETERMINER}$"
)
_ASIDE_REACH = 64
_FOR = re.compile(r"(?:^|[^a-z])pour (?:l[ea] |l')?$")
_JOINS = re.compile(
    r"[ \n]{0,14}(?:(?P<to>a|au|jusqu'au|jusqu'en|jusqu'a|-|/)|(?P<and>,? ?(?:et|ou|puis)|,))"
    r"[ \n]{0,14}(?:l[ea] |l'an |en |du |au |d'|de )?"
)


@cache
def _aside() -> re.Pattern[str]:
    """What tells an aside, up to its date: a comparison, a bracket, who reported it."""
    reports, compared = "|".join(lexicon().reports), "|".join(lexicon().compared)
    return re.compile(
        rf"(?:(?:^|[^a-z])(?:{compared})[^.;:]{{0,40}}|\([^)(\n]{{0,40}}"
        rf"|(?:^|[^a-z])(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))? (?:{reports})"
        r"(?: (?:a [^.,;:]{1,30}|[a-z]+ment))?,? (?:ce |le |des )?"
        r"|(?:^|[^a-z])(?:selon [^.;:,]{3,40}|(?:communique|publie|diffuse|paru)[es]{0,2}"
        r"|rendus? publics?|rendues? publiques?) (?:ce |le )?)$"
    )


@cache
def _aside_words() -> frozenset[str]:
    """Words without one of which no pattern of an aside matches."""
    return lexicon().aside_words | frozenset(lexicon().reports)


def is_name_or_number(text: str, start: int) -> bool:
    """Tell a street (« rue du 4 septembre ») or a number (« version 3.11.2020 ») from a date."""
    found = _not_a_date().search(text[max(0, start - _REACH) : start])
    # « rue 4-Septembre » is a street, « attendu sur place lundi » is not.
    return found is not None and (found["bare"] is None or text[start].isdecimal())


@cache
def _not_a_date() -> re.Pattern[str]:
    words = lexicon()
    streets, numbered = ("|".join(map(re.escape, group)) for group in (words.streets, words.numbered))
    return re.compile(
        rf"(?:^|[^a-z])(?:(?:{streets})[ \n](?:du |de la |des )|(?P<bare>(?:{streets})[ \n]|(?:{numbered})[ \n]?))$"
    )


@dataclass(frozen=True, slots=True)
class Before:
    """What the words before an expression say of it.

    `is_since` tells « depuis » from « à partir de », `is_meant` « pour lundi »; `is_aside` a date that is compared
    with, put in brackets, or the day of a report.
    """

    signal: Signal | None = None
    mod: Mod | None = None
    is_since: bool = False
    is_meant: bool = False
    is_aside: bool = False


_NOTHING = Before()
_ASIDE_ONLY = Before(is_aside=True)


def before(text: str, start: int) -> Before:
    """Return what stands before position `start` of a folded text; FROM only means something before a partner.

    Most words say nothing of a date: patterns are tried only where the last words are among theirs.
    """
    said = text[max(0, start - _ASIDE_REACH) : start]
    words = said.split()
    is_aside = ("(" in said or not _aside_words().isdisjoint(words)) and _aside().search(said) is not None
    if not words or not (words[-1] in lexicon().before_dates or "'" in words[-1]):
        return _ASIDE_ONLY if is_aside else _NOTHING
    near = said[-_REACH:]
    sign = _SIGN.search(near)
    signal = None if sign is None else Signal[sign.lastgroup or ""]
    return Before(
        signal,
        Mod.APPROX if _AROUND.search(near) else None,
        signal is Signal.SINCE and "depuis" in words,
        _FOR.search(near) is not None,
        is_aside,
    )


def is_sign(text: str) -> bool:
    """Tell whether a folded text is the words that `before` reads a sign from, and nothing else: « depuis le »."""
    return text[:1].isalpha() and (_SIGN.fullmatch(text) or _AROUND.fullmatch(text)) is not None


def joined(text: str, end: int, start: int) -> Signal | None:
    """Return TO or AND when nothing but « au », « à », « - », « et » stands between two expressions."""
    if start - end > _REACH:
        return None
    found = _JOINS.fullmatch(text, end, start)
    if found is None:
        return None
    return Signal.TO if found["to"] else Signal.AND

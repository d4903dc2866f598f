"""How alike two passages are, and whether they say the same: the same words, the same figures and names of dates."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Indel

from frise.assets import resource
from frise.text.matching.words import fold
from frise.text.span import Span

_UNHEARD = re.compile("[\\s’ʼ‘`´′'«»‹›“”„‟\"\u00ad\u200b-\u200f\u2060\ufeff]")  # blanks, apostrophes, quote marks
_TOKEN = re.compile(
    r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+"  # 2 000
    r"|\d+(?:(?:er|ère|e|[eè]me)\b)?|[^\W\d_]+"
)
_ROMAN = re.compile("[IVX]{2,}(?:e|[eè]?me)?|[IVX](?:er|re|e|[eè]me)")
_CUT_FIRST, _CUT_LAST = re.compile(r"^\w+"), re.compile(r"\w+$")  # words that a cut text may have lost a part of
_BY_CHANCE = 0.5  # two French passages that have nothing to do with each other are about so alike, letter by letter


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 1: the share of characters in a longest common subsequence."""
    return Indel.normalized_similarity(one, other)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How alike what stands before and after two passages is, 0 (as by chance) to 1."""

    before: float
    after: float

    @property
    def best(self) -> float:
        """The side that is more alike."""
        return max(self.before, self.after)

    @property
    def both(self) -> float:
        """How far both sides are alike."""
        return min(self.before, self.after)

    @property
    def weight(self) -> float:
        """One number to compare by, 0 to 1; a side kept whole says more than two sides half alike."""
        return self.best / 2 + (self.before + self.after) / 4


def surroundings(text: str, span: Span, prefix: str, suffix: str) -> Surroundings:
    """Compare what stands around `span` in `text` with what should; nothing is like the end of a text only."""
    before = text[max(0, span.start - max(1, len(prefix))) : span.start]
    after = text[span.end : span.end + max(1, len(suffix))]
    return Surroundings(side(prefix, before), side(suffix, after))


@lru_cache(maxsize=1024)  # in a text that repeats itself, the same few strings are compared over and over
def side(wanted: str, there: str) -> float:
    """Return how alike two short texts are beyond what chance gives, 0 to 1, whatever their blanks and case."""
    if wanted == there:
        return 1.0
    if not wanted or not there:
        return 0.0
    alike = likeness(*(" ".join(fold(part).split()) for part in (wanted, there)))
    return max(0.0, (alike - _BY_CHANCE) / (1 - _BY_CHANCE))


def same_words(one: str, other: str) -> bool:
    """Tell whether two passages are the same but for case, blanks, apostrophes and quote marks."""
    return one == other or _heard(one) == _heard(other)


def _heard(text: str) -> str:
    return _UNHEARD.sub("", unicodedata.normalize("NFC", text)).lower()


def same_figures(one: str, other: str) -> bool:
    """Tell whether two passages have the same numbers, months and weekdays, in the same order."""
    return one == other or _figures(one) == _figures(other)


def _figures(text: str) -> list[str]:
    return [figure for figure, _ in _tokens(text) if figure]


def same_figures_around(text: str, span: Span, prefix: str, suffix: str) -> bool:
    """Tell whether the figures next to `span` on both sides are those of `prefix` and `suffix`, as far as they go."""
    before = text[max(0, span.start - len(prefix)) : span.start]
    after = text[span.end : span.end + len(suffix)]
    pairs = (
        [_figures(_CUT_FIRST.sub("", part))[::-1] for part in (prefix, before)],
        [_figures(_CUT_LAST.sub("", part)) for part in (suffix, after)],
    )
    return all(one == other for pair in pairs for one, other in zip(*pair, strict=False))


def same_form(one: str, other: str) -> bool:
    """Tell whether two passages differ in their figures alone: « le 3 mai », « le 14 juin »; they must have some."""
    forms = [[kind for _, kind in _tokens(text)] for text in (one, other)]
    return forms[0] == forms[1] and bool(_figures(one))


def _tokens(text: str) -> list[tuple[str, str]]:
    """Each word as a figure (empty if it is none) and as its kind: a class of figures, or the word itself."""
    return [_token(match[0]) for match in _TOKEN.finditer(unicodedata.normalize("NFC", text))]


def _token(word: str) -> tuple[str, str]:
    if word[0].isdecimal():
        digits = "".join(str(unicodedata.decimal(digit)) for digit in word if digit.isdecimal())
        return digits.lstrip("0") or "0", "number"
    if _ROMAN.fullmatch(word):
        return word.rstrip("eèmr"), "roman"
    folded = fold(word)
    return _named().get(folded, ("", folded))


@cache
def _named() -> dict[str, tuple[str, str]]:
    """The words that are figures: of numbers, months, weekdays; « un » and « seconde » are more often none."""
    calendar, numbers, republican = (
        tomllib.loads(resource("fr", f"{name}.toml").read_text("utf-8"))
        for name in ("calendar", "numbers", "republican")
    )
    named = {word: (f"month {number}", "month") for word, number in calendar["month_abbreviations"].items()}
    named |= {word: (f"month {number}", "month") for word, number in calendar["months"].items()}
    named |= {word: (f"weekday {number}", "weekday") for word, number in calendar["weekdays"].items()}
    named |= {word: (word, "month") for word in republican["republican_months"]}
    for kind in ("cardinals", "collectives", "ordinals"):
        named |= {word: (str(number), "number") for word, number in numbers[kind].items()}
    return {word: figure for word, figure in named.items() if word not in {"un", "une", "second", "seconde"}}

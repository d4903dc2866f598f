"""Rule: a name, a pattern, a small function that says what was read, and examples that the tests run.

Patterns are regular expressions on folded text in which `{month}`, `{count}` … stand for the lexicon's words
and a space for any short blank, a line break included. Every repetition in them is bounded.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from frise.temporal.expression import Expression
from frise.temporal.lexicon import lexicon
from frise.temporal.timex import Mod
from frise.temporal.windows import Part

BLANK = r"(?: {0,2}\n {0,12}| {1,3})"  # a line may be broken within a date, and the next one indented
WORD_ENDS = r"(?![a-z0-9])"


class Weak(StrEnum):
    """Evidence that is too weak by itself: such a reading stands only in a text that also says the like plainly."""

    EARLY = "early"  # « en 276 »: another year before 1200, or one before our era
    SHORT = "short"  # « en 74 »: another year of the twentieth century
    CENTURY = "century"  # « à la fin du IIIe »: a century in full
    TERM = "term"  # « au T3 »: another quarter or half-year
    REPUBLICAN = "republican"  # « en brumaire »: a Republican year, or one of those years
    DAY = "day"  # « le 12 »: another day with its month


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule read: the expression, and the part or the modifier said with it; `weak` when that is not enough."""

    expression: Expression
    part: Part | None = None
    mod: Mod | None = None
    weak: Weak | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the expression to find in it, and its value when it was published on Monday 12 November 2018."""

    text: str
    surface: str
    value: str
    mod: str = ""


class Need(StrEnum):
    """A word without which a rule cannot match: looking for it is cheaper than trying a dozen rules."""

    UNIT = "unit"  # « heure », « semaine », « ans »
    MONTH = "month"  # a month of either calendar
    CENTURY = "century"  # « siècle », « millénaire »
    ERA = "era"  # « av. J.-C. », « de notre ère »


Build = Callable[[re.Match[str]], Reading | Expression | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a time. `needs`: it is tried only where such a word stands there or follows soon.

    `triggers` are the words at which its pattern is tried, `#` standing for digits (`#2`: one or two, `#4`: four);
    `then` are the characters of which one must come next, blanks aside, after digits (the text's end is let through).
    """

    name: str
    triggers: frozenset[str]
    pattern: str
    build: Build
    examples: tuple[Example, ...] = ()
    needs: Need | None = None
    then: str | None = None
    compiled: list[re.Pattern[str]] = field(default_factory=list, compare=False, repr=False)

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """Try the pattern at `start` of a folded text."""
        if not self.compiled:
            self.compiled.append(re.compile(expand(self.pattern)))
        return self.compiled[0].match(text, start)


def rule(
    name: str,
    triggers: Iterable[str],
    pattern: str,
    build: Build,
    *examples: tuple[str, str, str] | tuple[str, str, str, str],
    needs: Need | None = None,
    then: str | None = None,
) -> Rule:
    """Return a rule; each example is (text, surface, value[, mod])."""
    read = tuple(Example(*example) for example in examples)
    return Rule(name, frozenset(triggers), pattern, build, read, needs, then)


def after(*words: str) -> str:
    """Return a look-behind for any of `words` and one blank; a blank within a word is one too."""
    return "(?:" + "|".join(r"(?<=\b" + word.replace(" ", r"[␣\n]") + r"[␣\n])" for word in words) + ")"


def expand(pattern: str) -> str:
    """Return the regular expression that a pattern stands for."""
    for name, words in macros().items():
        pattern = pattern.replace("{" + name + "}", words)
    return pattern.replace(" ", BLANK).replace("␣", " ") + WORD_ENDS


@cache
def macros() -> dict[str, str]:
    """Return what stands for `{name}` in a pattern."""
    words = lexicon()
    number = _any(words.cardinals)
    return {
        "month": rf"(?:{_any(words.months)}|(?:{_any(words.month_abbreviations)})(?![a-z])\.?)",
        "anymonth": rf"(?:{_any(words.months)}|(?:{_any(words.month_abbreviations)})(?![a-z])"
        rf"|{_any(words.republican_months)})",
        "weekday": rf"(?:{_any(words.weekdays)}|(?:{_any(words.weekday_abbreviations)})(?![a-z])\.?)",
        "fullweekday": rf"(?:{_any(words.weekdays)})",
        "count": rf"(?:[1-9][0-9]{{0,2}}␣[0-9]{{3}}(?![0-9])|[0-9]{{1,4}}"
        rf"|(?:(?:{number})(?:[-␣](?:et[-␣])?(?=[a-z]))??){{1,5}})",
        "unit": rf"(?:{_any(words.units)})",
        "last": rf"(?:{_any(words.last)})",
        "next": rf"(?:{_any(words.next)})",
        "few": rf"(?:{_any(words.few)})",
        "collective": rf"(?:{_any(words.collectives)})",
        "part": rf"(?:{_any(words.parts)})",
        # A word in -s or -x after figures makes them a count (« 1848 électeurs »), but for a few.
        "plural": rf"(?:(?!(?:{'|'.join(words.after_years)})(?![a-z]))[a-z]{{2,30}}[sx](?![a-z]))",
        "day": r"(?:(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])(?:␣?er(?![a-z]))?|premier)",
        "anyday": r"(?:[0-9]{1,2}(?![0-9])(?:␣?er(?![a-z]))?|premier)",
        "year": r"(?:[12][0-9]{3})(?![0-9]|[.,][0-9])",
        "ordinal": rf"(?:{_any(words.ordinals)})",
        "roman": r"(?:[ivx]{1,6})",
        "era": r"(?:av(?:ant|\.)? ?(?:j(?:esus)?\.?[-␣]?c(?:hrist)?(?!\.-)\.?|notre ere|l'ere chretienne))",
        "ourera": r"(?:(?:apr(?:es|\.)? ?j(?:esus)?\.?[-␣]?c(?:hrist)?(?:\.(?!-))?|de (?:notre"
        r"|l') ?ere(?: chretienne)?))",
    }


def _any(words: Iterable[str]) -> str:
    """An alternation in which no word hides a longer one."""
    return "|".join(sorted(words, key=len, reverse=True))

"""Mention: an expression recognised at its place in the text, not yet resolved."""

from dataclasses import dataclass

from frise.temporal.expression import Direction, Expression
from frise.temporal.timex import Mod, Signal
from frise.temporal.windows import Part
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """What was recognised and what the words around it say; nothing here depends on the publication date.

    `part` is « début », « milieu », « fin »; `tense` is where the clause's verb looks, None without one;
    `partner` is the index of the range's other end, `day` that of the mention whose day a clock time is on,
    `year_of` that of the one whose year the paragraph (or the heading above it) is about.
    """

    span: Span
    expression: Expression
    rule: str
    part: Part | None = None
    mod: Mod | None = None
    signal: Signal | None = None
    partner: int | None = None
    tense: Direction | None = None
    day: int | None = None
    year_of: int | None = None


@dataclass(frozen=True, slots=True)
class Recognition:
    """Every mention of a text, in order, and the spans of dates that cannot exist."""

    mentions: tuple[Mention, ...] = ()
    impossible: tuple[Span, ...] = ()

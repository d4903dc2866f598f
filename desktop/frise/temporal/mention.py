"""Mention: an expression recognised at its place in the text, not yet resolved."""

from dataclasses import dataclass

from frise.temporal.direction import Direction
from frise.temporal.expression import Expression
from frise.temporal.timex import Mod, Signal
from frise.temporal.windows import Part
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """What was recognised and what the words around it say; nothing here depends on the publication date.

    `part` is « début », « milieu », « fin »; `tense` is where the clause's verb looks, None without one;
    `partner` is the index of the range's other end, `day` that of the mention whose day a clock time is on,
    `year_of` that of the one whose year the paragraph (or the heading above it) is about, `heading` that of the date
    that heads the list it is in; `sentence` is where its own sentence starts; an `aside` (« contre 12 % en 2017 »)
    is off the story's line; `in_programme` tells a weekday of a text that announces what is to come.
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
    heading: int | None = None
    paragraph: int = 0
    sentence: int = 0
    aside: bool = False
    in_programme: bool = False


@dataclass(frozen=True, slots=True)
class Recognition:
    """Every mention of a text, in order, and the spans of dates that cannot exist."""

    mentions: tuple[Mention, ...] = ()
    impossible: tuple[Span, ...] = ()

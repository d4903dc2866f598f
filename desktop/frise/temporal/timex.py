"""Timex: an expression of time read in a text, as TIMEX3 has it, with the window it stands for and the reason."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.text.span import Span

PUBLICATION: Final = "publication"
Reference = Literal["publication"] | int
"""What a relative expression counts from: the publication, or another Timex of the document, by index."""


class TimexType(StrEnum):
    """The four kinds of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """The modifiers of TIMEX3."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"


class Signal(StrEnum):
    """What the words around an expression say of it: an open end, or one end of a range."""

    SINCE = "since"  # depuis, à partir de: from then on
    UNTIL = "until"  # jusqu'à: up to then
    BEFORE = "before"  # avant: some time before
    AFTER = "after"  # après: some time after
    FROM = "from"  # du 3 (au 5 mai): the start of a duration whose end is `partner`
    TO = "to"
    BETWEEN = "between"  # entre 1960 (et 1970): some time between the two
    AND = "and"


class Unresolved(StrEnum):
    """Why an expression has no window."""

    WAITS_FOR_PUBLICATION = "waits-for-publication"
    IMPOSSIBLE = "impossible"
    NO_REFERENCE = "no-reference"
    VAGUE = "vague"
    DURATION = "duration"
    RECURRING = "recurring"
    SEQUENCE = "sequence"  # it only says that it came after something


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time. `wrong_weekday` is an ISO weekday that is written and that the date does not fall on.

    `value` and `mod` follow TIMEX3; `window` is the whole run of time it may stand for (half open, seconds),
    None when unknown, and then `unresolved` says why; `rule` names the rule that read it; `partner` is the
    index of the other end of a range, `heading` tells a title or dateline, which dates but is no happening.
    """

    span: Span
    type: TimexType
    value: str
    mod: Mod | None
    window: TimeInterval | None
    granularity: Granularity | None
    rule: str
    reference: Reference | None = None
    unresolved: Unresolved | None = None
    signal: Signal | None = None
    partner: int | None = None
    wrong_weekday: int | None = None

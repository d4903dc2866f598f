"""What was read as time but stands on no date: listed with the reason, never dropped."""

from dataclasses import dataclass

from frise.temporal.timex import Unresolved
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Undated:
    """An expression left without a date, and why."""

    span: Span
    reason: Unresolved

"""What was read as time but stands on no date: listed with the reason, never dropped."""

from dataclasses import dataclass

from frise.temporal.timex import Unresolved
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Undated:
    """An expression left without a date, and why; `follows` is the id of the event it only says it came after."""

    span: Span
    reason: Unresolved
    follows: str | None = None

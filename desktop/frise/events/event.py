"""Event: one dated happening, and the places of the text that tell it."""

from dataclasses import dataclass

from frise.events.when import When
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an event was read: document, paragraph index, sentence, and the expressions its date is written with.

    `timexes` are indices into the document's timexes, `expressions` their spans, in the text's order;
    `quote` is the sentence, character for character; `lost` tells that the text no longer holds it, and then the spans
    are those it had.
    """

    document: str
    paragraph: int
    sentence: Span
    timexes: tuple[int, ...]
    expressions: tuple[Span, ...]
    quote: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: a headline of at most 100 characters, its time, where it was read, if anywhere."""

    id: str
    title: str
    when: When
    anchors: tuple[Anchor, ...]
    actors: tuple[str, ...] = ()
    importance: float = 0.5  # 0 to 1: what to show first where there is no room for all

    @property
    def found(self) -> tuple[Anchor, ...]:
        """The anchors whose spans hold: without those that the text no longer holds."""
        return tuple(anchor for anchor in self.anchors if not anchor.lost)

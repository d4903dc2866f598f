"""What stored values are read and written beside: the documents they speak of, and what is met again and again."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from frise.events.event import Anchor
from frise.project.document import Document
from frise.project.storage.iso import Runs
from frise.project.storage.spans import Spans
from frise.project.storage.table import Strange


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a document has: its text, and how many paragraphs and expressions."""

    text: str
    paragraphs: int
    timexes: int

    @classmethod
    def of(cls, document: Document) -> "Bounds":
        """Return those of a document."""
        return cls(document.article.text, len(document.article.paragraphs), len(document.timexes))

    def beyond(self, anchor: Anchor) -> str:
        """Return the field of a place that lies outside this document, "" if none does."""
        length = len(self.text)
        if anchor.sentence.end > length:
            return "selector"
        if anchor.paragraph >= self.paragraphs:
            return "paragraph"
        if anchor.timexes and max(anchor.timexes) >= self.timexes:
            return "timexes"
        for span in anchor.expressions:
            if span.end > length:
                return "expressions"
        return ""

    def quotes(self, anchor: Anchor) -> bool:
        """Tell whether the text reads as it is quoted."""
        sentence = anchor.sentence
        return self.text[sentence.start : sentence.end] == anchor.quote


Known = Mapping[str, Bounds]
"""The documents at hand, by id."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is at hand while values are read; `strange` and `lost` are what is found on the way.

    `lost` counts, by document, the quotes that the text does not hold; `changed` are the ids of documents whose text is
    not the one that was saved.
    """

    known: dict[str, Bounds] = field(default_factory=dict)
    spans: Spans = field(default_factory=Spans)
    runs: Runs = field(default_factory=Runs)
    strange: Strange = field(default_factory=dict)
    lost: Counter[str] = field(default_factory=Counter)
    changed: set[str] = field(default_factory=set)

"""Where an event was told in a text, found again in another version of it."""

from dataclasses import dataclass, replace

from frise.events.event import Anchor
from frise.project.document import Document
from frise.text.anchoring import Finder, Quote, quote_of
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Relocated:
    """A place in the newer text, lost where it is not there; `same` tells whether its words are what they were."""

    anchor: Anchor
    same: bool


class Relocator:
    """Finds the anchors of one version of a document in another; the cost is that of comparing the two texts once."""

    def __init__(self, before: Document, after: Document) -> None:
        self._before, self._after = before, after
        text, newer = before.article.text, after.article.text
        self._finder = None if text == newer else Finder(newer, old=text)
        self._timexes = {timex.span: index for index, timex in enumerate(after.timexes)}

    @property
    def same_text(self) -> bool:
        """Whether the two versions say the same, so that nothing has moved."""
        return self._finder is None

    def relocate(self, anchor: Anchor) -> Relocated:
        """Return where an anchor is now; one of another document stays."""
        if anchor.document != self._before.id:
            return Relocated(anchor, same=True)
        if self._finder is None and not anchor.lost:
            return Relocated(self._placed(anchor, anchor.sentence, anchor.expressions), same=True)
        # What is lost has its place in a text before this one.
        found = None if self._finder is None else self._finder.find(self._quote(anchor, anchor.sentence))
        if self._finder is None or found is None:
            return Relocated(replace(anchor, lost=True, timexes=()), same=False)
        dates = [self._finder.find(self._quote(anchor, span), within=found.span) for span in anchor.expressions]
        placed = self._placed(anchor, found.span, tuple(date.span for date in dates if date is not None))
        return Relocated(placed, same=found.same_words and None not in dates)

    def _quote(self, anchor: Anchor, span: Span) -> Quote:
        if not anchor.lost:
            return quote_of(self._before.article.text, span)
        first = anchor.sentence.start  # its characters are those of a text before this one
        return Quote(anchor.quote[span.start - first : span.end - first], "", "", span.start)

    def _placed(self, anchor: Anchor, sentence: Span, expressions: tuple[Span, ...]) -> Anchor:
        article = self._after.article
        return Anchor(
            document=anchor.document,
            paragraph=article.paragraph_at(sentence.start),
            sentence=sentence,
            timexes=tuple(self._timexes[span] for span in expressions if span in self._timexes),
            expressions=expressions,
            quote=sentence.of(article.text),
        )

"""From timexes to events: one a dated happening, each with its clause, its title and its anchor."""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from frise.events.actors import Cast, find_actors
from frise.events.antecedents import Antecedents
from frise.events.event import Anchor, Event
from frise.events.grouping import group_dates, when_of
from frise.events.headings import following_sentence, heads_lines, is_dateline, is_heading
from frise.events.headlines.compose import Headlines
from frise.events.identifying import only_identifies
from frise.events.importance import importance_of
from frise.events.lending import with_heading
from frise.events.lives import life_title
from frise.events.merging import merge_readings
from frise.events.reading import Extraction, Reading
from frise.events.sequences import sequence_marks
from frise.events.syntax.leading import with_leading_words
from frise.events.syntax.sentence import parse_sentence
from frise.events.undated import Undated
from frise.temporal.timex import PUBLICATION, Timex, TimexType, Unresolved
from frise.text.article import Article
from frise.text.span import Span

_LISTED = {
    Unresolved.WAITS_FOR_PUBLICATION,
    Unresolved.IMPOSSIBLE,
    Unresolved.NO_REFERENCE,
    Unresolved.VAGUE,
}
_UNPLACED = {Unresolved.WAITS_FOR_PUBLICATION, Unresolved.IMPOSSIBLE, Unresolved.NO_REFERENCE}
_DATING = {TimexType.DATE, TimexType.TIME}
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LONGEST_SENTENCE = 2_000  # characters; what is longer is no sentence, and is not looked into beyond
_PLENTY = 80  # characters besides the dates: more than their prepositions take
_FEWEST_WORDS = 2  # a line with fewer besides its date is a heading


@dataclass(frozen=True, slots=True)
class Known:
    """What an article gave before: its timexes, one a mention, and their readings."""

    timexes: Sequence[Timex]
    readings: Sequence[Reading]


def extract_events(
    document_id: str,
    article: Article,
    timexes: Sequence[Timex],
    impossible: Sequence[Span],
    known: Known | None = None,
    progress: Callable[[float], None] = lambda _share: None,
) -> Extraction:
    """Return the events of an article in the text's order, and the expressions left without a date.

    `known` is what the same article gave for another publication date: sentences whose timexes have not moved
    keep their readings, so that a change of that date costs only what hangs on it. `progress` is told the share of
    the text that is read, and may raise to stop.
    """
    before = _by_sentence_start(known)
    reader = _Reader(document_id, article, timexes)
    readings: list[Reading] = []
    for sentence, held in _by_sentence(article, timexes):
        progress(sentence.start / len(article.text))
        members = [index for index in held if _dates(timexes[index])]
        if not members:
            continue
        kept = before.get(sentence.start, [])
        if known is not None and _unmoved(kept, members, timexes, known.timexes):
            readings += kept
        elif not is_heading(article, sentence, [timexes[index].span for index in held]):
            readings += reader.read(sentence, members, held)
    events = merge_readings(readings)
    return Extraction(tuple(readings), events, _undated(article, timexes, impossible, events))


def _undated(
    article: Article, timexes: Sequence[Timex], impossible: Sequence[Span], events: Sequence[Event]
) -> tuple[Undated, ...]:
    undated = [
        Undated(timex.span, timex.unresolved) for timex in timexes if timex.unresolved in _LISTED and timex.unresolved
    ]
    undated += [Undated(span, Unresolved.IMPOSSIBLE) for span in impossible]
    undated += sequence_marks(article, events, [timex.span for timex in timexes])
    return tuple(sorted(undated, key=lambda one: one.span))


def _by_sentence_start(known: Known | None) -> dict[int, list[Reading]]:
    """Readings by the offset of their sentence."""
    readings: dict[int, list[Reading]] = {}
    for reading in () if known is None else known.readings:
        readings.setdefault(reading.event.anchors[0].sentence.start, []).append(reading)
    return readings


def _unmoved(
    kept: Sequence[Reading], members: Sequence[int], timexes: Sequence[Timex], before: Sequence[Timex]
) -> bool:
    """Tell whether a sentence's readings stand: the same expressions date it as before, and none has moved."""
    dated = {index for reading in kept for index in reading.event.anchors[0].timexes}
    return dated == set(members) and all(timexes[index] == before[index] for index in members)


def _by_sentence(article: Article, timexes: Sequence[Timex]) -> Iterator[tuple[Span, list[int]]]:
    """Sentences that hold expressions which could date an event, with the indices of these."""
    dating = (index for index, one in enumerate(timexes) if _may_date(one) and not heads_lines(article, one.span))
    for sentence, members in groupby(dating, key=lambda index: article.sentence_at(timexes[index].span.start)):
        yield sentence, list(members)


def _may_date(timex: Timex) -> bool:
    """Tell whether an expression dates an event, or would if another publication date let it be resolved."""
    return _dates(timex) or (timex.type in _DATING and timex.unresolved in _UNPLACED)


def _dates(timex: Timex) -> bool:
    """Tell whether an expression can date an event: a time with a window, or one that waits for it."""
    if timex.type not in _DATING:
        return False
    return timex.window is not None or timex.unresolved is Unresolved.WAITS_FOR_PUBLICATION


@dataclass(frozen=True)
class _Reader:
    """Reads the sentences of one article."""

    document_id: str
    article: Article
    timexes: Sequence[Timex]

    @cached_property
    def _antecedents(self) -> Antecedents:
        return Antecedents(self.article)

    @cached_property
    def _cast(self) -> Cast:
        return Cast(self.article.text)

    @cached_property
    def _hanging(self) -> frozenset[int]:
        """The expressions that count from the publication, or from one that does; a reference stands before."""
        hanging: set[int] = set()
        for index, timex in enumerate(self.timexes):
            if timex.reference == PUBLICATION or timex.reference in hanging or timex.window is None:
                hanging.add(index)
        return frozenset(hanging)

    def read(self, sentence: Span, members: list[int], held: list[int]) -> Iterator[Reading]:
        """Return the readings of a sentence that the expressions `members` date.

        `held` are all that could: what the sentence says of one date hangs on none of the others being known.
        """
        text, spans = self.article.text, [self.timexes[index].span for index in held]
        # A date broken over two lines may reach past the sentence that its first line ends.
        sentence = Span(sentence.start, max(sentence.end, spans[-1].end))
        if not _says_something(text, sentence, spans):
            following = following_sentence(self.article, sentence, spans[0])
            if following is None:
                return
            sentence = Span(sentence.start, following.end)  # « 27 octobre. Évacuation du campement. »
        stretch = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST_SENTENCE))
        parsed = parse_sentence(text, stretch, [span for span in spans if span.end <= stretch.end])
        if is_dateline(self.article, sentence, parsed):
            return
        headlines = Headlines(parsed)
        rank_of = {index: rank for rank, index in enumerate(held)}
        paragraph, quote = self.article.paragraph_at(sentence.start), sentence.of(text)
        actors = find_actors(stretch.of(text), self._cast, parsed)
        for group in group_dates(text, members, self.timexes):
            dates = tuple(self.timexes[index].span for index in group)
            if only_identifies(text, dates[0]):
                continue
            ranks = [rank_of[index] for index in group]
            title = life_title(text, sentence, dates) or headlines.of(ranks) or dates[0].of(text)
            title = with_heading(title, self.article, sentence, parsed)
            when = when_of(group, self.timexes)
            main = headlines.is_in_main_clause(ranks)
            event = Event(
                id=_identity(self.document_id, dates),
                title=self._antecedents.named(title, sentence, parsed),
                when=when,
                anchors=(Anchor(self.document_id, paragraph, sentence, group, dates, quote),),
                actors=actors,
                importance=importance_of(when, sentence, self.article, in_main_clause=main),
            )
            hanging = any(index in self._hanging for index in group)
            yield Reading(event, headlines.named_by(ranks), hanging)


def _says_something(text: str, sentence: Span, spans: Sequence[Span]) -> bool:
    """Tell a sentence from a bare heading or a dateline such as « Paris, le 3 mai »."""
    if len(sentence) > _PLENTY + sum(map(len, spans)):
        return True
    rest, at = [], sentence.start
    for span in spans:
        rest.append(text[at : with_leading_words(text, span, min(at, span.start)).start])
        at = max(at, span.end)
    rest.append(text[at : sentence.end])
    return len(_LETTERS.findall(" ".join(rest))) >= _FEWEST_WORDS


def _identity(document_id: str, spans: Sequence[Span]) -> str:
    key = f"{document_id}:" + ",".join(f"{span.start}-{span.end}" for span in spans)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]

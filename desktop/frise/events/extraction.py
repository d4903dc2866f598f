"""From timexes to events: one a dated happening, each with its clause, its title and its anchor."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from frise.events.actors import find_actors
from frise.events.event import Anchor, Event
from frise.events.headings import following_sentence, heads_lines, is_heading
from frise.events.headlines.compose import Headlines
from frise.events.lives import life_title
from frise.events.syntax.leading import with_leading_words
from frise.events.syntax.sentence import parse_sentence
from frise.events.timing import time_of
from frise.events.undated import Undated
from frise.events.when import When, WhenKind
from frise.temporal.granularity import Granularity
from frise.temporal.timex import Timex, TimexType, Unresolved
from frise.text.article import Article
from frise.text.span import Span

_LISTED = {
    Unresolved.WAITS_FOR_PUBLICATION,
    Unresolved.IMPOSSIBLE,
    Unresolved.NO_REFERENCE,
    Unresolved.VAGUE,
}
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LONGEST_SENTENCE = 2_000  # characters; what is longer is no sentence, and names are not looked for beyond
_FEWEST_WORDS = 2  # a line with fewer besides its date is a heading
_CERTAINTY = {
    Granularity.DAY: 0.9,
    Granularity.WEEK: 0.8,
    Granularity.MONTH: 0.75,
    Granularity.YEAR: 0.6,
    Granularity.DECADE: 0.4,
    Granularity.CENTURY: 0.3,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What an article gave before: its timexes, one a mention, and the events they made."""

    timexes: Sequence[Timex]
    events: Sequence[Event]


def extract_events(
    document_id: str, article: Article, timexes: Sequence[Timex], impossible: Sequence[Span], known: Known | None = None
) -> tuple[tuple[Event, ...], tuple[Undated, ...]]:
    """Return the events of an article in the text's order, and the expressions left without a date.

    `known` is what the same article gave for another publication date: sentences whose timexes have not moved
    keep their events, so that a change of that date costs only what hangs on it.
    """
    before = _by_anchor(known)
    events: list[Event] = []
    for sentence, members in _by_sentence(article, timexes):
        if is_heading(article, sentence, [timexes[index].span for index in members]):
            continue
        kept = before.get(sentence.start, [])
        if known is not None and _unmoved(kept, members, timexes, known.timexes):
            events += kept
        else:
            events += _events_of(document_id, article, sentence, members, timexes)
    undated = [
        Undated(timex.span, timex.unresolved) for timex in timexes if timex.unresolved in _LISTED and timex.unresolved
    ]
    undated += [Undated(span, Unresolved.IMPOSSIBLE) for span in impossible]
    return tuple(events), tuple(sorted(undated, key=lambda one: one.span))


def _by_anchor(known: Known | None) -> dict[int, list[Event]]:
    """Events by the offset of the sentence they were read in."""
    events: dict[int, list[Event]] = {}
    for event in () if known is None else known.events:
        events.setdefault(event.anchors[0].sentence.start, []).append(event)
    return events


def _unmoved(kept: Sequence[Event], members: Sequence[int], timexes: Sequence[Timex], before: Sequence[Timex]) -> bool:
    """Tell whether a sentence's events stand: the same expressions date it as before, and none has moved."""
    dated = {index for event in kept for index in event.anchors[0].timexes}
    return dated == set(members) and all(timexes[index] == before[index] for index in members)


def _by_sentence(article: Article, timexes: Sequence[Timex]) -> Iterator[tuple[Span, list[int]]]:
    """Sentences that hold expressions which can date an event, with the indices of these."""
    dating = (index for index, timex in enumerate(timexes) if _dates(timex) and not heads_lines(article, timex.span))
    for sentence, members in groupby(dating, key=lambda index: article.sentence_at(timexes[index].span.start)):
        yield sentence, list(members)


def _dates(timex: Timex) -> bool:
    """Tell whether an expression can date an event: a time with a window, or one that waits for it."""
    if timex.type not in {TimexType.DATE, TimexType.TIME}:
        return False
    return timex.window is not None or timex.unresolved is Unresolved.WAITS_FOR_PUBLICATION


def _events_of(
    document_id: str, article: Article, sentence: Span, members: list[int], timexes: Sequence[Timex]
) -> Iterator[Event]:
    # A date broken over two lines may reach past the sentence that its first line ends.
    sentence = Span(sentence.start, max(sentence.end, timexes[members[-1]].span.end))
    groups = _groups(article.text, members, timexes)
    if not _says_something(article.text, sentence, [timexes[index].span for index in members]):
        following = following_sentence(article, sentence, timexes[members[0]].span)
        if following is None:
            return
        sentence = Span(sentence.start, following.end)  # « 27 octobre. Évacuation du campement. »
    stretch = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST_SENTENCE))
    parsed = parse_sentence(
        article.text, stretch, [timexes[index].span for index in members if timexes[index].span.end <= stretch.end]
    )
    headlines = Headlines(parsed)
    quote = sentence.of(article.text)
    actors = find_actors(quote[:_LONGEST_SENTENCE])
    for group in groups:
        spans = tuple(timexes[index].span for index in group)
        when = _when(group, timexes)
        anchor = Anchor(document_id, article.paragraph_at(sentence.start), sentence, tuple(group), spans, quote)
        yield Event(
            id=_identity(document_id, spans),
            title=life_title(article.text, sentence, spans)
            or headlines.of([members.index(index) for index in group])
            or spans[0].of(article.text),
            when=when,
            anchors=(anchor,),
            actors=actors,
            importance=_importance(when, sentence, article),
        )


def _groups(text: str, members: list[int], timexes: Sequence[Timex]) -> list[tuple[int, ...]]:
    """The expressions that date one event together: the two ends of a range, a day and its clock time, or one alone.

    The first clock time on a day is that day's event; a second one (« à 8 h …, à midi … ») is another's. The same
    date said again in brackets (« le 9 thermidor an II (27 juillet 1794) ») is no other event.
    """
    held = set(members)
    group_of: dict[int, list[int]] = {}
    for index in members:
        partner = timexes[index].partner
        if partner is None or partner not in held or partner > index:
            partner = _said_before(text, index, held, timexes)
        group = [] if partner is None else group_of[partner]
        group.append(index)
        group_of[index] = group
    claimed: set[int] = set()
    for index in members:
        day = timexes[index].reference
        if (
            timexes[index].type is TimexType.TIME
            and isinstance(day, int)
            and day in held
            and group_of[index][0] == index
            and _is_on(timexes[index], timexes[day])
        ):
            if day not in claimed:
                _join(group_of, index, day)
            claimed.add(day)
    groups = {id(group): tuple(sorted(group)) for group in group_of.values()}
    return sorted(groups.values())


def _is_on(time: Timex, day: Timex) -> bool:
    """Tell whether a time falls on the very day it counts from: « mardi matin » after « lundi » does not."""
    if time.window is None or day.window is None or time.window.start is None or day.window.start is None:
        return time.window is None
    return day.window.end is None or day.window.start <= time.window.start < day.window.end


def _said_before(text: str, index: int, held: set[int], timexes: Sequence[Timex]) -> int | None:
    """The expression just before, if this one says the same date again in brackets."""
    before, timex = index - 1, timexes[index]
    if before not in held or timexes[before].window != timex.window or timex.window is None:
        return None
    return before if text[timexes[before].span.end : timex.span.start].strip() in {"(", "(le", "(soit le"} else None


def _join(group_of: dict[int, list[int]], index: int, day: int) -> None:
    """Put the group of a clock time into its day's."""
    group = group_of[day]
    for member in group_of[index]:
        group.append(member)
        group_of[member] = group


def _when(group: Sequence[int], timexes: Sequence[Timex]) -> When:
    """When the event of a group happened: at its clock time if it has one, else on its day."""
    clocks = [index for index in group if timexes[index].type is TimexType.TIME and timexes[index].reference in group]
    days = [index for index in group if index not in clocks]
    ranged = any(timexes[index].partner in days for index in days)
    first = (days if ranged or not clocks else clocks)[0]  # « du 3 au 5 mai, à 9 h » lasts three days
    partner = timexes[first].partner
    return time_of(timexes[first], timexes[partner] if partner in group and partner is not None else None)


def _says_something(text: str, sentence: Span, spans: Sequence[Span]) -> bool:
    """Tell a sentence from a bare heading or a dateline such as « Paris, le 3 mai »."""
    rest, at = [], sentence.start
    for span in spans:
        rest.append(text[at : with_leading_words(text, span, min(at, span.start)).start])
        at = max(at, span.end)
    rest.append(text[at : sentence.end])
    return len(_LETTERS.findall(" ".join(rest))) >= _FEWEST_WORDS


def _identity(document_id: str, spans: Sequence[Span]) -> str:
    key = f"{document_id}:" + ",".join(f"{span.start}-{span.end}" for span in spans)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _importance(when: When, sentence: Span, article: Article) -> float:
    """How much an event matters before the reader says so: a precise date, early in its paragraph."""
    precise = 0.5 if when.granularity is None else _CERTAINTY.get(when.granularity, 0.5)
    if when.kind is WhenKind.WAITING:
        precise = 0.2
    opening = (
        0.1
        if article.paragraphs and sentence.start == article.paragraphs[article.paragraph_at(sentence.start)].start
        else 0.0
    )
    return round(min(1.0, precise + opening), 3)

"""Our own documents, annotated before the rules: how many expressions and events are read rightly, genre by genre.

An expression counts when its span, value and modifier are those of the annotation; an event is found when one
of its expressions overlaps the annotated one, dated when its window is the same too, and whole when its paragraph
and its title are right as well. The minima stand a little below what is reached: raise them with the rules.
"""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.corpus.annotated import DOCUMENTS, BadAnnotationError, GoldDocument, GoldEvent, load, parse
from tests.corpus.to_gold import gold_row

from frise.events.event import Event
from frise.project.document import Document, read_document
from frise.temporal.timex import Timex


@dataclass(frozen=True)
class Least:
    """The least F1 of a genre."""

    timexes: float
    found: float
    dated: float
    whole: float


LEAST = {
    "agenda": Least(0.95, 0.97, 0.95, 0.92),
    "antiquite": Least(0.96, 0.99, 0.95, 0.95),
    "biographie": Least(0.98, 0.98, 0.97, 0.96),
    "chiffres": Least(0.91, 0.93, 0.91, 0.88),
    "chronologie": Least(0.99, 0.99, 0.99, 0.97),
    "depeche": Least(0.96, 0.98, 0.95, 0.95),
    "entretien": Least(0.92, 0.98, 0.9, 0.89),
    "finance": Least(0.97, 0.98, 0.96, 0.95),
    "histoire": Least(0.96, 0.99, 0.96, 0.95),
    "jugement": Least(0.94, 0.99, 0.91, 0.9),
    "lettre": Least(0.94, 0.98, 0.92, 0.9),
    "ocr": Least(0.93, 0.97, 0.94, 0.91),
    "presse": Least(0.97, 0.99, 0.96, 0.96),
    "revolution": Least(0.94, 0.97, 0.96, 0.95),
    "science": Least(0.95, 0.98, 0.96, 0.95),
    "sport": Least(0.94, 0.97, 0.93, 0.88),
}


LEAST_WHOLE = 0.93  # of all events of all genres


def genre(path: Path) -> str:
    """The genre that a file's name gives: « presse-3.txt » is press."""
    return path.stem.partition("-")[0]


GENRES = sorted({genre(path) for path in DOCUMENTS})


def read(gold: GoldDocument) -> Document:
    return read_document(gold.text, source=gold.name, publication=gold.publication)


def key(timex: Timex) -> tuple[int, int, str, str]:
    return timex.span.start, timex.span.end, timex.value, timex.mod or ""


def f1(hits: int, read: int, owed: int) -> float:
    return 2 * hits / (read + owed) if read + owed else 1.0


def stands_on(event: Event, gold: GoldEvent) -> bool:
    return any(span.start < gold.timex.end and gold.timex.start < span.end for span in event.anchors[0].expressions)


def same_window(event: Event, gold: GoldEvent) -> bool:
    window = event.when.window
    return window is not None and (window.first_day, window.last_day) == gold.window


def pair(gold: GoldDocument, events: tuple[Event, ...]) -> tuple[list[tuple[GoldEvent, Event | None]], list[Event]]:
    """Each gold event with the event that stands on its words, the well dated first; and the events left over."""
    left, pairs = list(events), []
    for one in sorted(gold.events, key=lambda event: event.optional):
        near = sorted((e for e in left if stands_on(e, one)), key=lambda e, one=one: not same_window(e, one))
        pairs.append((one, near[0] if near else None))
        if near:
            left.remove(near[0])
    return pairs, left


# What ties a headline to the sentence before it, or repeats its date.
LEADING = re.compile(
    r"(?:mais|et|or|car|donc|puis|ensuite|lors|lorsque|quand)\b|(?:en|le|au|du|depuis|des|vers|fin|debut)\s+(?:\d"
    r"|janv|fevr|mars\b|avril|mai\b|juin|juil|aout|sept|oct|nov|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
LONGEST_TITLE = 100


def plain(text: str) -> str:
    """Without accents or case, apostrophes straight."""
    letters = unicodedata.normalize("NFD", text.replace("’", "'").casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def good_title(title: str, gold: GoldEvent, text: str) -> bool:
    """The words it needs, none of another event's, its date not said again, no connector in front, no word cut."""
    said, words = plain(title), re.findall(r"\w+", plain(text))
    if not 0 < len(title) <= LONGEST_TITLE or LEADING.match(said):
        return False
    wanted = [[plain(word) for word in group] for group in gold.words]
    date = plain(" ".join(gold.timex.text.split()))
    if date in said and not any(word in date for group in wanted for word in group):
        return False
    last = re.findall(r"\w+", said)[-1:]
    if last and last[0] not in words and any(word.startswith(last[0]) for word in words):
        return False
    return all(any(word in said for word in group) for group in wanted) and not any(
        plain(word) in said for word in gold.others
    )


def window_of(event: Event) -> str:
    window = event.when.window
    if window is None:
        return "waiting"
    return "..".join("" if day is None else day.isoformat() for day in (window.first_day, window.last_day))


def say(report: list[str]) -> None:
    """Shown when a test fails, or with `-rP`."""
    print("\n".join(report))  # noqa: T201


@pytest.fixture(params=GENRES)
def golds(request: pytest.FixtureRequest) -> list[GoldDocument]:
    return [load(path) for path in DOCUMENTS if genre(path) == request.param]


def name_of(golds: list[GoldDocument]) -> str:
    return golds[0].name.partition("-")[0]


def test_expressions(golds: list[GoldDocument]) -> None:
    hits = found = owed = 0
    report = []
    for gold in golds:
        ours, theirs = [key(timex) for timex in read(gold).timexes], [timex.key for timex in gold.timexes]
        hits, found, owed = hits + len(set(ours) & set(theirs)), found + len(ours), owed + len(theirs)
        for name, one, other in (("missed", theirs, ours), ("wrong", ours, theirs)):
            alone = sorted(set(one) - set(other))
            report += [
                f"  {gold.name}: {name} {gold.text[start:end]!r} {value} {mod}" for start, end, value, mod in alone
            ]
    reached = f1(hits, found, owed)
    say([f"{name_of(golds)}: expressions F1 {reached:.3f} of {owed}", *report])
    assert reached >= LEAST[name_of(golds)].timexes


@dataclass
class Tally:
    """How many events there are, and how many of them are right in what."""

    owed: int = 0
    read: int = 0
    found: int = 0
    dated: int = 0
    whole: int = 0

    def reached(self, hits: int) -> float:
        return f1(hits, self.read, self.owed)


def judge(gold: GoldDocument, tally: Tally) -> list[str]:
    """Count a document's events, and say what is wrong with them."""
    report = []
    pairs, left = pair(gold, read(gold).events)
    for one, event in pairs:
        if one.optional:
            continue
        tally.owed += 1
        window = "..".join(day.isoformat() for day in one.window)
        if event is None:
            report.append(f"  {gold.name}: {one.timex.text!r} {window} missed")
            continue
        dated, placed = same_window(event, one), event.anchors[0].paragraph == one.paragraph
        titled = good_title(event.title, one, gold.text)
        tally.read, tally.found, tally.dated = tally.read + 1, tally.found + 1, tally.dated + dated
        tally.whole += dated and placed and titled
        if not dated:
            report.append(f"  {gold.name}: {one.timex.text!r} {window} read as {window_of(event)}")
        if not titled:
            report.append(f"  {gold.name}: {one.timex.text!r} told as {event.title!r}")
    tally.read += len(left)
    return report + [f"  {gold.name}: not owed {event.title!r} {window_of(event)}" for event in left]


def test_events(golds: list[GoldDocument]) -> None:
    tally = Tally()
    report = [line for gold in golds for line in judge(gold, tally)]
    reached = [round(tally.reached(hits), 3) for hits in (tally.found, tally.dated, tally.whole)]
    say([f"{name_of(golds)}: events found, dated, whole F1 {reached} of {tally.owed}", *report])
    least = LEAST[name_of(golds)]
    assert all(one >= other for one, other in zip(reached, (least.found, least.dated, least.whole), strict=True))


def test_all_events() -> None:
    tally = Tally()
    for path in DOCUMENTS:
        judge(load(path), tally)
    assert tally.reached(tally.whole) >= LEAST_WHOLE


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_paragraphs_are_ours(path: Path) -> None:
    gold = load(path)
    assert tuple((span.start, span.end) for span in read(gold).article.paragraphs) == gold.paragraphs


def test_every_genre_has_a_minimum() -> None:
    assert set(GENRES) == set(LEAST)


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("Le {3 mai|2018-05-03}.\n---\n", "first line"),
        ("date: -\nLe {3 mai|2018-05-03}.\n", "no line ---"),
        ("date: -\nLe {3 mai}.\n---\n", "no annotation"),
        ("date: -\nLe {3 mai|3 May}.\n---\n", "no TIMEX3 value"),
        ("date: -\nLe {3 mai|2018-13-03}.\n---\n", "no calendar"),
        ("date: -\nLe {3 mai|2018-05-03|LATE}.\n---\n", "no modifier"),
        ("date: -\nLe {3 mai|2018-05-03||DAY}.\n---\n", "no type"),
        ("date: -\nLe {3 mai|2018-05-03.\n---\n", "brace"),
        ("date: -\nLe {3 mai|2018-05-03}.\n---\n1 | 3 mai | 2018-05-03..2018-05-03 | x\n", "no paragraph"),
        ("date: -\nLe {3 mai|2018-05-03}.\n---\n0 | 4 mai | 2018-05-03..2018-05-03 | x\n", "not annotated"),
        ("date: -\nLe {3 mai|2018-05-03}.\n---\n0 | 3 mai | 2018-05-03..2018-05-02 | x\n", "ends before"),
        ("date: -\nLe {3 mai|2018-05-03}.\n---\n0 | 3 mai | 2018-05-03 | x\n", "no day"),
        ("date: -\nLe {3 mai|2018-05-03}.\n---\n0 | 3 mai | 2018-05-03..2018-05-03\n", "fields"),
    ],
)
def test_a_bad_annotation_is_named(source: str, wrong: str) -> None:
    with pytest.raises(BadAnnotationError, match=wrong):
        parse("essai", source)


def test_the_gold_row() -> None:
    event = "0 | vendredi | 2018-05-04..2018-05-04 | joue/jouent | bal"
    source = f"date: 2018-05-03\nOn joue {{vendredi|2018-05-04}}.\n---\n{event}\n"
    row = gold_row(parse("essai", source))
    assert row["text"] == "On joue vendredi."
    assert row["date"] == "2018-05-03"
    assert row["timexes"] == [
        {"start": 8, "end": 16, "text": "vendredi", "type": "DATE", "value": "2018-05-04", "mod": ""}
    ]
    assert row["paragraphs"] == [[0, 17]]
    assert row["events"] == [
        {
            "paragraph": 0,
            "anchor": "vendredi",
            "anchor_start": 8,
            "anchor_end": 16,
            "start": "2018-05-04",
            "end": "2018-05-04",
            "title_must_contain": ["joue|jouent"],
            "title_must_not_contain": ["bal"],
        }
    ]

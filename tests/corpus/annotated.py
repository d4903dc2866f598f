"""Our own documents: French text with its expressions annotated, and the events a reader expects of it.

    date: 2018-05-03                                    (or `-`: unknown)
    On joue {vendredi soir|2018-05-04TEV||TIME} …       {words|value}, {words|value|MOD}, {words|value|MOD|TYPE}
    ---
    0 | vendredi soir | 2018-05-04..2018-05-04 | joue+pièce/drame | bal
    ? 1 | 1984 | 1984-01-01..1984-12-31                 an event that is neither owed nor wrong
    # why a doubtful case is decided as it is

An event: the paragraph (from 0), the annotated words it stands on (`juin#2`: the second such words of that
paragraph), its window, the words of its title (`+` between groups, `/` between alternatives) and those that
belong to other events. A space in the words stands for any white space.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from frise.temporal.calendar import Day
from frise.temporal.timex import Mod, TimexType

DOCUMENTS = tuple(sorted((Path(__file__).parent / "documents").glob("*.txt")))

_ANNOTATION = re.compile(r"\{([^{}]*)\}")
_DAY = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_EVENT_FIELDS = {True: (3,), False: (4, 5)}  # of an optional event, of an owed one
_YEAR = r"(?:\d{4}|BC\d{4,})"
_DATE = rf"{_YEAR}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?"
_FORMS = (
    _DATE,
    rf"{_DATE}/{_DATE}",
    r"\d{1,3}|BC\d{1,3}",
    rf"{_YEAR}-\d\d-\d\dT(?:\d\d:\d\d|MO|AF|EV|NI)|\d{{4}}-\d\d-\d\dT(?:MO|AF|EV|NI)",
    r"P(?=[\dTX])(?:(?:\d+|X)[YMWD])*(?:T(?:(?:\d+|X)[HMS])+)?",
    r"XXXX-(?:WXX-[1-7](?:T(?:MO|AF|EV|NI))?|SP|SU|FA|WI|\d\d(?:-\d\d)?|XX-XXT(?:MO|AF|EV|NI))",
    r"(?:PAST|PRESENT|FUTURE)_REF",
)
_VALUE = re.compile("|".join(f"(?:{form})" for form in _FORMS))


class BadAnnotationError(ValueError):
    """A document that does not keep the format."""


@dataclass(frozen=True, slots=True)
class GoldTimex:
    start: int
    end: int
    text: str
    value: str
    mod: str
    type: TimexType

    @property
    def key(self) -> tuple[int, int, str, str]:
        """What a reading must agree on."""
        return self.start, self.end, self.value, self.mod


@dataclass(frozen=True, slots=True)
class GoldEvent:
    paragraph: int
    timex: GoldTimex
    window: tuple[Day, Day]
    words: tuple[tuple[str, ...], ...]
    others: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldDocument:
    name: str
    publication: Day | None
    text: str
    paragraphs: tuple[tuple[int, int], ...]
    timexes: tuple[GoldTimex, ...]
    events: tuple[GoldEvent, ...]


def load(path: Path) -> GoldDocument:
    """Read one document; raises BadAnnotationError, naming the file and what is wrong."""
    try:
        return parse(path.stem, path.read_text("utf-8"))
    except BadAnnotationError as error:
        raise BadAnnotationError(f"{path.name}: {error}") from None


def parse(name: str, source: str) -> GoldDocument:
    head, _, rest = source.partition("\n")
    if not head.startswith("date: "):
        raise BadAnnotationError(f"the first line is {head!r}, not a date")
    written = head.removeprefix("date: ").strip()
    body, rule, notes = rest.partition("\n---\n")
    if not rule:
        raise BadAnnotationError("no line --- before the events")
    text, timexes = _annotations(body)
    paragraphs = tuple(_paragraphs(text))
    lines = (line for line in notes.splitlines() if line.strip() and not line.startswith("# "))
    events = tuple(_event(line, text, paragraphs, timexes) for line in lines)
    return GoldDocument(name, None if written == "-" else parse_day(written), text, paragraphs, timexes, events)


def parse_day(written: str) -> Day:
    found = _DAY.fullmatch(written)
    if found is None:
        raise BadAnnotationError(f"{written!r} is no day")
    return Day(*map(int, found.groups()))


def _annotations(body: str) -> tuple[str, tuple[GoldTimex, ...]]:
    text, timexes, at = "", [], 0
    for found in _ANNOTATION.finditer(body):
        text += body[at : found.start()]
        timex = _timex(found[1], len(text))
        text += timex.text
        timexes.append(timex)
        at = found.end()
    text += body[at:]
    if "{" in text or "}" in text or "|" in text:
        raise BadAnnotationError("a brace or a bar outside an annotation")
    return text, tuple(timexes)


def _timex(written: str, start: int) -> GoldTimex:
    words, *fields = written.split("|")
    value, mod, kind = [*fields, "", "", ""][:3]
    if not words.strip() or words != words.strip() or not 1 <= len(fields) <= 3:
        raise BadAnnotationError(f"{{{written}}} is no annotation")
    if _VALUE.fullmatch(value) is None:
        raise BadAnnotationError(f"{{{written}}}: {value!r} is no TIMEX3 value")
    for day in _DAY.findall(value.replace("BC", "")):
        if not (1 <= int(day[1]) <= 12 and 1 <= int(day[2]) <= 31):
            raise BadAnnotationError(f"{{{written}}}: {value!r} is on no calendar")
    if mod and mod not in set(Mod):
        raise BadAnnotationError(f"{{{written}}}: {mod!r} is no modifier")
    if kind and kind not in set(TimexType):
        raise BadAnnotationError(f"{{{written}}}: {kind!r} is no type")
    return GoldTimex(start, start + len(words), words, value, mod, TimexType(kind or "DATE"))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Blocks between blank lines; the documents here all have some, or are one paragraph."""
    start = 0
    for gap in [*_BLANK.finditer(text), None]:
        end = len(text.rstrip()) if gap is None else gap.start()
        if start < end:
            yield start, end
        start = end if gap is None else gap.end()


def _event(line: str, text: str, paragraphs: Sequence[tuple[int, int]], timexes: Sequence[GoldTimex]) -> GoldEvent:
    optional = line.startswith("? ")
    fields = [field.strip() for field in line.removeprefix("? ").split("|")]
    if len(fields) not in _EVENT_FIELDS[optional]:
        raise BadAnnotationError(f"the event {line!r} has {len(fields)} fields")
    if not fields[0].isdecimal() or int(fields[0]) >= len(paragraphs):
        raise BadAnnotationError(f"the event {line!r} is in no paragraph of {len(paragraphs)}")
    paragraph = int(fields[0])
    timex = _anchor(fields[1], paragraphs[paragraph], timexes)
    words, others = [*fields[3:], "", ""][:2]
    groups = tuple(_alternatives(group, line) for group in words.split("+")) if words else ()
    forbidden = _alternatives(others, line) if others else ()
    return GoldEvent(paragraph, timex, _window(fields[2]), groups, forbidden, optional)


def _alternatives(written: str, line: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in written.split("/"))
    if not all(words):
        raise BadAnnotationError(f"the event {line!r} has an empty word")
    return words


def _anchor(written: str, paragraph: tuple[int, int], timexes: Sequence[GoldTimex]) -> GoldTimex:
    words, _, number = written.partition("#")
    inside = [timex for timex in timexes if paragraph[0] <= timex.start and timex.end <= paragraph[1]]
    same = [timex for timex in inside if timex.text.split() == words.split()]
    index = int(number or 1) - 1
    if index >= len(same):
        raise BadAnnotationError(f"{written!r} is not annotated in the event's paragraph")
    return same[index]


def _window(written: str) -> tuple[Day, Day]:
    first, _, last = written.partition("..")
    window = parse_day(first), parse_day(last)
    if window[1].number < window[0].number:
        raise BadAnnotationError(f"{written!r} ends before it begins")
    return window

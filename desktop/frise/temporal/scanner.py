"""One scan of a text: rules are tried only at the words that can start them, the longest reading wins."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from frise.temporal.context import is_name_or_number
from frise.temporal.expression import CalendarDate, Impossible, PartOfDay, WeekdayNamed, is_day
from frise.temporal.folding import Folded
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import Unit
from frise.temporal.rule import Need, Reading, Rule
from frise.temporal.rules import RULES

_TOKEN = re.compile(r"[a-z]+|[0-9]+")
_PART_OF_DAY = re.compile(
    r"[ \n]{1,2}(?:au |dans la |dans l')?(?P<part>matin|soir|apres-midi|soiree|matinee|nuit)(?![a-z])"
)
_LONGEST_BREAK = 14  # characters: a line's end and the blanks that indent the next
_DIGITS = ("", "#2", "#2", "#", "#4", "")  # by how many there are: a longer run starts no date
_MANY_DIGITS = len(_DIGITS) - 1
_REPORT_EVERY = 50_000  # characters between two words of progress


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule read, in positions of the folded text."""

    start: int
    end: int
    reading: Reading
    rule: str


def scan(folded: Folded, progress: Callable[[float], None]) -> Iterator[Match]:
    """Yield the readings of a folded text in order; none overlaps another."""
    text, table, figures = folded.text, triggers(), _Figures()
    reached, report = 0, _REPORT_EVERY
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word > ":":
            entry = table.get(word)
            if entry is None or (entry.rests and not text.startswith(entry.rests, token.end())):
                continue
            rules = entry.rules
        else:
            rules = figures[_DIGITS[min(len(word), _MANY_DIGITS)], _next_character(text, token.end())]
        start = token.start()
        if start < reached or (start and text[start - 1].isalnum()) or _continues(text, start, word):
            continue
        if start >= report:
            report = start + _REPORT_EVERY
            progress(start / len(text))
        found = _longest(text, start, rules)
        if found is not None:
            reached = found.end
            if not is_name_or_number(text, start):
                yield found


def _next_character(text: str, end: int) -> str:
    """The first character after position `end` that is no blank; the empty string at the text's end."""
    while (character := text[end : end + 1]) in {" ", "\n"}:
        end += 1
    return character


class _Figures(dict[tuple[str, str], tuple[Rule, ...]]):
    """The rules to try at figures, by how many there are and by what comes next."""

    def __missing__(self, key: tuple[str, str]) -> tuple[Rule, ...]:
        count, character = key
        entry = triggers().get(count)
        rules = () if entry is None else entry.rules
        found = tuple(rule for rule in rules if rule.then is None or character in rule.then)
        self[key] = found
        return found


def _continues(text: str, start: int, word: str) -> bool:
    """Tell the « 000 » of « 3 000 ans », the « 2 » of « 4,2 ans », « sept » in « dix-sept » from a word of its own."""
    if word > ":":
        if start > 1 and text[start - 1] == "-" and word in lexicon().cardinals:
            return text[start - 2].isalpha()
        broken = text[max(0, start - _LONGEST_BREAK) : start].rstrip(" ")
        return broken.endswith("-\n") and broken[-3:-2].isalpha()
    if start > 1 and text[start - 1] in ",." and text[start - 2].isdecimal():
        return True  # « 4,2 années-lumière »
    return len(word) == 3 and word < ":" and start > 1 and text[start - 1] == " " and text[start - 2].isdecimal()


@dataclass(frozen=True, slots=True)
class Entry:
    """The rules to try at a word, in their order; where `rests` has any, one of them must come right after the word."""

    rules: tuple[Rule, ...]
    rests: tuple[str, ...] = ()


@cache
def triggers() -> dict[str, Entry]:
    """Return, for each word that can start an expression, the rules to try.

    Digits stand under `#2` (one or two), `#` (three) and `#4`; a rule that names `#` is tried at all of them.
    A trigger of several words (« à peine », « d'ici ») is met at its first one, if the rest follows.
    """
    rules: dict[str, list[Rule]] = {}
    rests: dict[str, list[str]] = {}
    for rule in RULES:
        for word in rule.triggers:
            first, rest = _split(word)
            for start in ("#2", "#", "#4") if first == "#" else ("#2",) if first.isdecimal() else (first,):
                if rule not in rules.setdefault(start, []):
                    rules[start].append(rule)
                rests.setdefault(start, []).append(rest)
    return {word: Entry(tuple(found), _all_said(rests[word])) for word, found in rules.items()}


def _split(trigger: str) -> tuple[str, str]:
    """The first word of a trigger, and what must come next; a compound (« avant-veille ») is met at its first part."""
    found = _TOKEN.match(trigger)
    if found is None:
        return trigger, ""
    rest = trigger[found.end() :]
    return found[0], "" if rest.startswith("-") else rest


def _all_said(rests: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rests)) if all(rests) else ()


def _longest(text: str, start: int, rules: tuple[Rule, ...]) -> Match | None:
    best: Match | None = None
    there: dict[Need, bool] = {}
    for rule in rules:
        if rule.needs is not None:
            # « un » and « une » are everywhere: the rules for lengths of time need not be tried at each.
            if rule.needs not in there:
                there[rule.needs] = _needed()[rule.needs].match(text, start) is not None
            if not there[rule.needs]:
                continue
        matched = rule.match(text, start)
        if matched is None or (best is not None and matched.end() <= best.end):
            continue
        built = rule.build(matched)
        if built is None:
            continue
        reading = built if isinstance(built, Reading) else Reading(built)
        best = Match(start, _without_blank(text, start, matched.end()), reading, rule.name)
    return None if best is None else _glued(text, best)


@cache
def _needed() -> dict[Need, re.Pattern[str]]:
    """What finds each needed word at the start of a text or within a few words."""
    words = lexicon()
    units = "|".join(sorted(words.units, key=len, reverse=True))
    months = "|".join((*words.months, *words.month_abbreviations, *words.republican_months))
    return {
        Need.UNIT: re.compile(rf"[^.;:!?]{{0,60}}?(?<![a-z])(?:{units})(?![a-z])"),
        Need.CENTURY: re.compile(r"[^.;:!?]{0,90}?(?<![a-z])(?:siecle|millenaire|s\.)"),
        Need.ERA: re.compile(
            r"[^;:!?]{0,24}?(?<![a-z])(?:av|apr|ere|j)(?![a-z])|[^;:!?]{0,24}?(?<![a-z])(?:avant|apres)(?![a-z])"
        ),
        Need.MONTH: re.compile(rf"[^;:!?]{{0,90}}?(?<![a-z])(?:{months})(?![a-z])"),
    }


def _glued(text: str, match: Match) -> Match:
    """A part of day glued to a day is one expression with it: « mardi soir »."""
    day = match.reading.expression
    if not isinstance(day, CalendarDate | WeekdayNamed | Unit) or not is_day(day):
        return match
    part = _PART_OF_DAY.match(text, match.end)
    if part is None:
        return match
    expression = PartOfDay(lexicon().parts_of_day[part["part"]], day)
    return Match(match.start, part.end(), replace(match.reading, expression=expression), match.rule)


def _without_blank(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \n":
        end -= 1
    return end


def is_impossible(match: Match) -> bool:
    """Tell whether what was read is a date that no calendar has."""
    return isinstance(match.reading.expression, Impossible)

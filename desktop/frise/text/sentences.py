"""Sentences of French prose: no cut after an abbreviation, an initial or inside « … »."""

import re
import tomllib
from functools import cache

from frise.assets import resource
from frise.text.span import Span

_CANDIDATE = re.compile(r"[.!?…]++|\n")  # where a sentence may end; the rest is looked at only there
_MARKED = re.compile(
    # A run of marks is taken whole and once: hostile rows of full stops must not cost their square.
    r"(?P<mark>[.!?…]++)(?P<closing>[ \u00a0\u202f]?[»”\"’)\]]++)?(?:[\s\u00a0\u202f]++|$)(?![»”)\]])"
    r"(?=(?P<next>[«“\"(\[—–-]?\s?\S)?)"
)
_ITEM = re.compile(r"[ \t]{0,8}[-–—•*▪●][ \u00a0\t]")  # a line that starts like an item
_INDENT = re.compile(r"[ \t]{0,8}")
_CLAUSE_ENDS = (":", ";", "»")
_LONGEST_RUBRIC = 80  # characters
_MOST_BLANKS = 9  # before a line's end
_LAST_WORD = re.compile(r"[\w°’'-]*$")
_WORD_REACH = 24  # how far back an abbreviation can start

_ERA = re.compile(r"j\.?[-\u2011 ]?c\.?$", re.IGNORECASE)
_OPENER = re.compile(
    r"(?:L[ea]s?|L[’']|Il|Elle|Ils|Elles|En|Un|Une|Au|Aux|Ce|Cette|Ces|Des|Dans|Puis|Mais|Son|Sa|Ses|À)(?!\w)"
)
# « PARIS, 29 juil 2024 (Agence) - » before the first words of a dispatch
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,40}(?:\([^()\n]{2,30}\) ?)?, [^\n–—]{0,24}\d{4}[^\n–—]{0,40}?[ \u00a0][-–—][ \u00a0](?=\S)"
)
_HEADING = re.compile(r"[ \t]{0,8}(?:[(\d][\d().:–— -]{2,14}|[^\W\d_]{3,12})\r?\n(?=\s*\S)")  # « 1894 », « Mars »
_INITIALS = re.compile(r"(?:^|[\s\u00a0.«(’'-])[A-ZÀ-Þ]$")


def split_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the sentences of one paragraph, without the blanks between them, in order; they cover all its words."""
    sentences, start = [], paragraph.start
    for candidate in _CANDIDATE.finditer(text, paragraph.start, paragraph.end):
        found = _end_at(text, candidate, start, paragraph.end)
        if found is not None and found.start > start:
            sentences.append(_trimmed(text, start, found.start))
            start = found.end
    if start < paragraph.end:
        sentences.append(_trimmed(text, start, paragraph.end))
    return tuple(part for sentence in sentences if len(sentence) for part in _without_heading(text, sentence))


def _without_heading(text: str, sentence: Span) -> tuple[Span, ...]:
    """A year alone on the first line heads what follows: « 1894 », « 1914-1918 : »; so does a dateline."""
    found = _HEADING.match(text, sentence.start, sentence.end) or _DATELINE.match(text, sentence.start, sentence.end)
    before = text[max(0, sentence.start - _MOST_BLANKS) : sentence.start].rstrip(" \t")
    if found is None or (before and before[-1] not in "\r\n"):
        return (sentence,)  # « … fermèrent. Corel », whose sentence goes on in the next line, heads nothing
    return _trimmed(text, sentence.start, found.end()), _trimmed(text, found.end(), sentence.end)


def _end_at(text: str, candidate: re.Match[str], start: int, last: int) -> Span | None:
    """The blanks after the sentence that ends at a mark or at a line's end, None where none does."""
    if candidate.start() < start:
        return None
    if candidate[0] == "\n":
        return _line_end(text, candidate.start(), start)
    match = _MARKED.match(text, candidate.start(), last)
    if match is None or not _ends_here(text, match, start):
        return None
    return Span(match.end("closing") if match["closing"] else match.end("mark"), match.end())


def _line_end(text: str, newline: int, start: int) -> Span | None:
    """A line ends a sentence if it ends like a clause, or if the next one starts like an item."""
    line = text[max(start, newline - _MOST_BLANKS) : newline].rstrip(" \t\r")
    end = max(start, newline - _MOST_BLANKS) + len(line)
    if (
        not line.endswith(_CLAUSE_ENDS)
        and _ITEM.match(text, newline + 1) is None
        and not _is_rubric(text, start, newline)
    ):
        return None
    indent = _INDENT.match(text, newline + 1)
    return Span(end, newline + 1 if indent is None else indent.end())


def _is_rubric(text: str, start: int, newline: int) -> bool:
    """Tell a heading in capitals from the line below it: « LA VIE DU CLUB »."""
    line = text[start:newline].strip() if newline - start <= _LONGEST_RUBRIC else ""
    following = text[newline + 1 : newline + 1 + _LONGEST_RUBRIC].partition("\n")[0]
    return " " in line and line.isupper() and not following.isupper()


def _ends_here(text: str, match: re.Match[str], start: int) -> bool:
    """Tell whether this punctuation mark ends a sentence."""
    following = (match["next"] or "").lstrip('«“"([—–- \t\n')
    if following and following.islower():
        return False
    if match["mark"] != ".":
        return True
    before = text[max(start, match.start() - _WORD_REACH) : match.start()]
    if _ERA.search(before):
        return _OPENER.match(text, match.end()) is not None
    if _INITIALS.search(before):
        return False
    word = _LAST_WORD.search(before)
    if word is None or word[0].casefold() in _listed("abbreviations"):
        return word is None
    return word[0].casefold() not in _listed("weekdays") or not following[:1].isdigit()  # « mer. 12 », « la mer. »


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(tomllib.loads(resource("fr", "text.toml").read_text("utf-8"))[name])


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, max(start + left, start + len(piece.rstrip())))

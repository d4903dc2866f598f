"""Sentences of French prose: no cut after an abbreviation, an initial or inside « … »."""

import re
import tomllib
from functools import cache

from frise.assets import resource
from frise.text.span import Span

_END = re.compile(
    # A run of marks is taken whole and once: hostile rows of full stops must not cost their square.
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closing>[ \u00a0\u202f]?[»”\"’)\]]++)?(?:[\s\u00a0\u202f]++|$)(?![»”)\]])"
    r"(?=(?P<next>[«“\"(\[—–-]?\s?\S)?)"
    r"|(?<=[:;»])[ \t]{0,8}\r?\n[ \t]{0,8}"  # a line that ends like a clause does
    r"|[ \t]{0,8}\r?\n[ \t]{0,8}(?=[-–—•*▪●][ \u00a0\t])"  # a line that starts like an item
)
_LAST_WORD = re.compile(r"[\w°’'-]*$")
_WORD_REACH = 24  # how far back an abbreviation can start

_ERA = re.compile(r"j\.?[-\u2011 ]?c\.?$", re.IGNORECASE)
_OPENER = re.compile(
    r"(?:L[ea]s?|L[’']|Il|Elle|Ils|Elles|En|Un|Une|Au|Aux|Ce|Cette|Ces|Des|Dans|Puis|Mais|Son|Sa|Ses|À)(?!\w)"
)
_HEADING = re.compile(r"[ \t]{0,8}[(\d][\d().:–— -]{2,14}\r?\n(?=\s*\S)")
_INITIALS = re.compile(r"(?:^|[\s\u00a0.«(’'-])[A-ZÀ-Þ]$")


def split_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the sentences of one paragraph, without the blanks between them, in order; they cover all its words."""
    sentences, start = [], paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        cut = match.end("closing") if match["closing"] else match.end("mark")
        if match["mark"] is None:
            cut = match.start()
        elif not _ends_here(text, match, start):
            continue
        if cut > start:
            sentences.append(_trimmed(text, start, cut))
            start = match.end()
    if start < paragraph.end:
        sentences.append(_trimmed(text, start, paragraph.end))
    return tuple(part for sentence in sentences if len(sentence) for part in _without_heading(text, sentence))


def _without_heading(text: str, sentence: Span) -> tuple[Span, ...]:
    """A year alone on the first line heads what follows: « 1894 », « 1914-1918 : »."""
    found = _HEADING.match(text, sentence.start, sentence.end)
    if found is None:
        return (sentence,)
    return _trimmed(text, sentence.start, found.end()), _trimmed(text, found.end(), sentence.end)


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
    return word is None or not _abbreviates(word[0])


def _abbreviates(word: str) -> bool:
    """Tell whether a full stop after `word` belongs to it."""
    return word.casefold() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(tomllib.loads(resource("fr", "text.toml").read_text("utf-8"))["abbreviations"])


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, max(start + left, start + len(piece.rstrip())))

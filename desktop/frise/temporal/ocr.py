"""What scanning has damaged in a folded text: « l9l2 » for 1912, words of time cut at a line's end.

Only what stands to be a date is mended: figures mixed with l and o, and words of the lexicon.
"""

import re
from collections.abc import Iterator
from functools import cache

from frise.temporal.lexicon import lexicon

# A litre is no one: « 2l » and « 20 l » stay, « l2 », « 19l2 » and « 188l » are figures.
_MIXED = re.compile(
    r"(?<![a-z0-9'])(?:[li](?=[lio]*[0-9])[0-9lio]{1,3}|[0-9][lio](?=[0-9lio]{2})[0-9lio]{2}|[0-9]{2}[lio][0-9lio]|[0-9]{3}[lio])(?![a-z0-9])"
)
_BEFORE_MONTHS = r"(?=[ \n]{1,3}(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|courant))"
_FIRST = re.compile(rf"(?<![a-z0-9])[li]er{_BEFORE_MONTHS}")  # « ler juin »
_DAY = re.compile(rf"(?<![a-z0-9])[0-9][lio]{_BEFORE_MONTHS}")  # « 1O courant », « 3l octobre »
_FIGURES = str.maketrans("lio", "110")
_DAMAGED = re.compile(r"[0-9][lio]|[li][0-9]")
_CUT = re.compile(r"-(?: ?\n {0,12}| )(?P<tail>[a-z]{2,12})(?![a-z])")
_HEAD = re.compile(r"[a-z]{1,11}$")
_LONGEST_HEAD = 12


def mend_figures(folded: str) -> str:
    """Return a folded text, of the same length, with the letters that stand for figures made figures."""
    folded = _FIRST.sub("1er", folded)
    if _DAMAGED.search(folded) is None:
        return folded
    for pattern in (_MIXED, _DAY):
        folded = pattern.sub(lambda match: match[0].translate(_FIGURES), folded)
    return folded


def cuts(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the runs (start, end) of hyphens and blanks that cut a word of time in two."""
    if "- " not in folded and "-\n" not in folded:
        return
    words = _words()
    for match in _CUT.finditer(folded):
        head = _HEAD.search(folded[max(0, match.start() - _LONGEST_HEAD) : match.start()])
        if head is not None and head[0] + match["tail"] in words:
            yield match.start(), match.start("tail")


@cache
def _words() -> frozenset[str]:
    """The words of time that are worth joining."""
    words = lexicon()
    whole = {
        *words.months,
        *words.weekdays,
        *(f"{name}s" for name in words.weekdays),
        *words.units,
        *words.seasons,
        *words.parts,
        *words.last,
        *words.next,
        *words.story_days,
        *words.parts_of_day,
        *words.cardinals,
        *words.republican_months,
        *words.movable_feasts,
        *words.fixed_feasts,
        *words.cut_words,
    }  # fmt: skip
    return frozenset(word for word in whole if word.isalpha())

"""Where a clause's verb looks: past or future, from the endings of its words; no dictionary of verbs.

Only what French writes unmistakably is used; where the clause has no such verb, nothing is said.
"""

import re
from functools import cache

from frise.temporal.expression import Direction
from frise.temporal.lexicon import lexicon

_REACH = 220  # characters on each side; a clause is rarely longer
_FAR_SIDE = re.compile(r"[;:«»()]")
_CROSSING = 60  # what it costs to look across a « ; » or a quotation mark, in characters


def direction(text: str, start: int, end: int, first: int, last: int) -> Direction | None:
    """Return where the verb nearest to characters `start`..`end` looks, within the sentence `first`..`last`."""
    first, last = max(first, start - _REACH), min(last, end + _REACH)
    nearest: Direction | None = None
    least = 2 * _REACH
    verbs, nouns = _verbs()
    for verb in verbs.finditer(text, first, last):
        if verb[0] in nouns or (verb.start() < end and start < verb.end()):
            continue
        between = text[verb.end() : start] if verb.end() <= start else text[end : verb.start()]
        distance = len(between) + (_CROSSING if _FAR_SIDE.search(between) else 0)
        if distance < least:
            least, nearest = distance, Direction.PAST if verb["past"] else Direction.FUTURE
    return nearest


@cache
def _verbs() -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of telling verbs (groups `past` and `future`), and what looks like one."""
    words = lexicon()
    past, future = ("|".join(forms).replace(" ", r"[ \n]") for forms in (words.past_verbs, words.future_verbs))
    return re.compile(rf"(?<![a-z])(?:(?P<past>{past})|(?P<future>{future}))(?![a-z])"), words.verb_like_nouns

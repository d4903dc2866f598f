"""Who acts: names of people as capitals show them. Conservative: better none than a wrong one."""

import re
from functools import cache

from frise.events.phrases import any_of

_WORD = r"[A-ZÀ-Þ][a-zß-ÿ][\w-]*"
_NAME = re.compile(rf"(?<![\w’'-]){_WORD}(?:[ \u00a0](?:de |du |d[’']|la |le |van |von |ben )?{_WORD}){{1,3}}")
_MOST = 6
_REACH = 16  # characters before a name that may tell it is none


def find_actors(sentence: str) -> tuple[str, ...]:
    """Return the names of people in a sentence, in order, each once."""
    names: dict[str, None] = {}
    for match in _NAME.finditer(sentence):
        if not _before_things().search(
            sentence[max(0, match.start() - _REACH) : match.start()]
        ) and not _not_names().search(match[0]):
            names[match[0].replace("\u00a0", " ")] = None
    return tuple(names)[:_MOST]


@cache
def _before_things() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('before_things')})[ \u00a0]?$", re.IGNORECASE)


@cache
def _not_names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('not_names')})(?!\w)")

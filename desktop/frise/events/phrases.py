"""Pieces of French sentences that a headline does without, and the joints at which it may be cut."""

import re
import tomllib
from functools import cache

from frise.assets import resource

_WORD = re.compile(r"\w+")
_PRONOUNS = 24  # characters that pronouns take before a verb
_MOST_WORDS = 200_000  # remembered; French has fewer
_BLANK = r"[ \u00a0\u202f\n]"


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = tomllib.loads(resource("fr", "phrases.toml").read_text("utf-8"))
    return lists


def any_of(*names: str) -> str:
    """Return an alternation of the words in the lists of `resources/fr/phrases.toml`, the longest first."""
    words = sorted({word for name in names for word in _lists()[name]}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", _BLANK).replace("'", "[’']") for word in words)


@cache
def leading_words() -> re.Pattern[str]:
    """Prepositions and determiners up to the end of a text: « au cours de l’année »."""
    return re.compile(rf"(?<![\w’'])(?:(?:{any_of('leading')})(?:{_BLANK}+|(?<=[’'])))+$", re.IGNORECASE)


@cache
def connectors() -> re.Pattern[str]:
    """What ties a sentence to the one before, at its start."""
    return re.compile(rf"^(?:(?:{any_of('connectors')})(?!\w),?{_BLANK}{{1,2}}|,{_BLANK}?)+", re.IGNORECASE)


class FiniteVerbs:
    """Finds finite verbs; words are remembered, so that the pattern is tried only near one that may be a verb."""

    def __init__(self) -> None:
        """Compile the pattern once."""
        pronouns = r"(?:ne |n[’']|se |s[’']|y |l[’']|le |la |les |lui |leur |en ){0,4}"
        endings = "èrent|irent|urent|aient|ait|era|eront|ira|iront|dra|dront|vra|vront|rra|rront"
        forms = (
            rf"(?:{any_of('auxiliaries', 'verbs')})|\w{{2,40}}(?:{endings})"
            r"|(?!cela|voilà|déjà|déça|delà)\w{3,40}(?<=[bcdfghjklmnpqrstvzçé])a"
        )
        self.source = rf"(?<![\w’'-])(?:{pronouns}(?:{forms})|(?:se |s[’'])\w{{3,40}}e(?:nt)?)(?![\w’'-])"
        self._pattern = re.compile(self.source, re.IGNORECASE)
        self._form = re.compile(rf"{forms}|se|s", re.IGNORECASE)
        self._known: dict[str, bool] = {}

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first verb of `text`, with the pronouns before it; None without one."""
        last = len(text) if end is None else end
        for word in _WORD.finditer(text, start, last):
            if self._may_be_verb(word[0]):
                return self._pattern.search(text, max(start, word.start() - _PRONOUNS), last)
        return None

    def _may_be_verb(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._form.fullmatch(word) is not None
            if len(self._known) < _MOST_WORDS:
                self._known[word] = known
        return known


@cache
def finite_verb() -> FiniteVerbs:
    """A finite verb, with the pronouns before it; only forms that are one beyond doubt, or nearly."""
    return FiniteVerbs()


@cache
def opens_with_verb() -> re.Pattern[str]:
    """A clause that opens with its verb, or with the participle of a birth or a death."""
    return re.compile(rf"(?:{finite_verb().source})|(?:née?s?|morte?s?|décédée?s?)(?!\w)", re.IGNORECASE)


@cache
def participle_phrase() -> re.Pattern[str]:
    """A participle that belongs to the noun before it: « signée par … », « tenue à … »."""
    irregular = f"(?:{any_of('participles')})e?s?"
    after = f"(?:{any_of('complements')})(?!\\w)"
    return re.compile(rf"{_BLANK}(?P<phrase>(?:\w{{2,40}}(?:é|ée|és|ées)|{irregular}){_BLANK}{after})")


@cache
def subordinate() -> re.Pattern[str]:
    """What opens a clause of time: « Quand », « Lorsque »."""
    return re.compile(rf"(?:{any_of('subordinators')})(?:{_BLANK}+|(?<=[’']))", re.IGNORECASE)


@cache
def relative() -> re.Pattern[str]:
    """Where a relative clause begins."""
    return re.compile(rf",?{_BLANK}(?:{any_of('relatives')})(?![\w-])", re.IGNORECASE)


@cache
def cut() -> re.Pattern[str]:
    """Where a headline that is too long may end."""
    return re.compile(
        rf"[,;:]|{_BLANK}(?:(?:{any_of('cuts')})(?:(?={_BLANK})|(?<=[’']))|\w{{4,40}}ant(?={_BLANK})|[–—-](?={_BLANK}))"
    )


@cache
def not_a_subject() -> re.Pattern[str]:
    """What opens no subject: a preposition, a conjunction, a quotation, a pronoun that is not one."""
    return re.compile(rf"(?:(?:{any_of('not_subjects', 'subordinators')})(?!\w)|[«“\"(–—-])", re.IGNORECASE)


@cache
def dangling() -> re.Pattern[str]:
    """What a headline never ends with."""
    return re.compile(rf"(?:{_BLANK}|^)(?:{any_of('dangling')}){_BLANK}*$", re.IGNORECASE)


@cache
def aside_before_verb() -> re.Pattern[str]:
    """« Jassy, le directeur des services » up to its verb: the subject, and what stands beside it."""
    return re.compile(
        rf"(?P<subject>(?!(?:{any_of('not_subjects')})(?!\w))[^,;:]{{3,60}}),"
        rf"(?:{_BLANK}(?:{any_of('aside_articles')})[^,;:]{{2,80}})?[ \u00a0,]$",
        re.IGNORECASE,
    )


@cache
def determiner() -> re.Pattern[str]:
    """The determiner that opens a noun phrase."""
    return re.compile(rf"(?:{any_of('determiners')})(?!\w)|\w+[’']", re.IGNORECASE)

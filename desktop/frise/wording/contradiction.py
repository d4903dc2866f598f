"""What several articles say of when one event happened: « 3 mai 2016 selon « A », 4 mai 2016 selon « B » »."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

from frise.events.agreement import contradict
from frise.events.event import Event
from frise.events.when import When
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote

_ACCORDING: Final = {Language.FR: "{} selon {}", Language.EN: "{} in {}"}
_READER: Final = {Language.FR: "vous", Language.EN: "your own entry"}
_AND: Final = {Language.FR: " et ", Language.EN: " and "}
_LONGEST: Final = 48  # characters of an article's title


def phrase_contradiction(tellings: Sequence[Event], titles: Mapping[str, str], language: Language) -> str:
    """Return which article gives which date, empty if one happening can have them all.

    `tellings` are the events as each was told by itself, `titles` those of the documents, by id. « mai 2016 » beside
    « 3 mai 2016 » is less precise, and contradicts nothing.
    """
    contradicting = any(contradict(one.when, other.when) for one, other in combinations(tellings, 2))
    return phrase_tellings(tellings, titles, language) if contradicting else ""


def phrase_tellings(tellings: Sequence[Event], titles: Mapping[str, str], language: Language) -> str:
    """Return each date that is told, in the order of the tellings, with the articles that tell it."""
    by_date: dict[When, list[Event]] = {}
    for telling in tellings:
        by_date.setdefault(telling.when, []).append(telling)
    dates_of: dict[str, set[When]] = {}
    for telling in tellings:
        dates_of.setdefault(_title(telling, titles), set()).add(telling.when)
    parts = []
    for when, told in by_date.items():
        sources = dict.fromkeys(
            _source(one, titles, language, apart=len(dates_of[_title(one, titles)]) > 1) for one in told
        )
        said, named = phrase_when(when, language), _listed(list(filter(None, sources)), language)
        parts.append(_ACCORDING[language].format(said, named) if named else said)
    return ", ".join(parts)


def _source(telling: Event, titles: Mapping[str, str], language: Language, *, apart: bool) -> str:
    """Who says so; `apart` tells that the same article gives two dates, and the paragraph tells which is meant."""
    if not telling.anchors:
        return _READER[language]
    title = _title(telling, titles)
    if not title:
        return ""
    quoted = phrase_quote(_shortened(title), language)
    return f"{quoted} ({phrase_paragraph(telling.anchors[0].paragraph, language)})" if apart else quoted


def _title(telling: Event, titles: Mapping[str, str]) -> str:
    return titles.get(telling.anchors[0].document, "") if telling.anchors else ""


def _shortened(title: str) -> str:
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _listed(names: Sequence[str], language: Language) -> str:
    """« A, B et C »."""
    *first, last = names or [""]
    return (", ".join(first) + _AND[language] if first else "") + last

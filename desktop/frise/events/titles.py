"""Headlines: what happened, in at most 100 characters, from the clause that carries the date."""

import re
from collections.abc import Callable, Sequence

from frise.events.clauses import with_leading_words
from frise.events.phrases import (
    aside_before_verb,
    connectors,
    cut,
    dangling,
    determiner,
    finite_verb,
    opens_with_verb,
    participle_phrase,
    relative,
    subordinate,
)
from frise.text.span import Span

LONGEST_TITLE = 100
_SHORTEST_TITLE = 4  # below that nothing was said
_REACH = 800  # characters of a clause that are looked at on each side of its date
# A single no-break space is typography, and stays.
_BLANKS = re.compile(r"[ \u00a0\t\r\n\u202f]{2,}|[\t\r\n\u202f]")
_HOLE = "\x00"  # stands where the date was taken out, until the headline is cut around it
_APPOSITION = re.compile(r",[ \u00a0\n](?P<aside>[^,;:]{2,80}),(?=[ \u00a0\n])")
_PARTICIPLE_BEFORE_HOLE = re.compile(
    r"^(?P<subject>(?:[^\s,]+[ \u00a0]){1,7}?)(?P<participle>[a-zà-ÿ]{2,30}(?:[éiu]e?s?|(?:er|i|in)te?s?|ise?s?))"
    r"[ \u00a0]?" + _HOLE
)
_LIFE = re.compile(r"(?:née?s?|morte?s?|décédée?s?)(?!\w)")
_VERB_FIRST = re.compile(r"[a-zà-ÿ]")
_PARENTHESES = re.compile(r"[ \u00a0]?\([^()]*\)")


def make_title(
    text: str, clause: Span, expressions: Sequence[Span], subject: Callable[[], str | None] = lambda: None
) -> str:
    """Return the headline of a clause of `text`; the `expressions` that date it are left out of it.

    `subject` tells what the sentence speaks of, for a clause that opens with its verb: « …, et mourut à Rome ».
    """
    clause = _near(clause, expressions)
    said = _without_dates(text, clause, expressions)
    said = connectors().sub("", said)
    said = _when_clause(said) or _launched(said) or _main_clause(said)
    said = _subject_to_verb(connectors().sub("", _closed(said)))
    if _VERB_FIRST.match(said) and opens_with_verb().match(said):
        said = _with_subject(said, subject())
    if len(said) > LONGEST_TITLE:
        said = _shortened(said)
    said = _polished(said)
    if len(said) < _SHORTEST_TITLE:
        said = _polished(_cut(_closed(_without_dates(text, clause, ()))))
    return said or _polished(expressions[0].of(text)) or "…"


def _with_subject(said: str, subject: str | None) -> str:
    """« et mourut à Rome » of a sentence about Valadier is « Valadier mourut à Rome »."""
    if subject is None:
        return said
    return f"{subject}, {said}" if _LIFE.match(said) else f"{subject} {said}"


def _near(clause: Span, expressions: Sequence[Span]) -> Span:
    """A clause without end (a text without punctuation) is looked at only around its date."""
    first, last = expressions[0].start - _REACH, expressions[-1].end + _REACH
    return Span(max(clause.start, first), min(clause.end, max(last, clause.start)))


def _without_dates(text: str, clause: Span, expressions: Sequence[Span]) -> str:
    """The clause on one line, with a hole where each date and its prepositions were."""
    pieces, at = [], clause.start
    for expression in expressions:
        whole = with_leading_words(text, expression, at)
        pieces.append(text[at : whole.start] + _HOLE)
        at = whole.end
    pieces.append(text[at : clause.end])
    return _BLANKS.sub(" ", "".join(pieces)).strip()


def _launched(said: str) -> str | None:
    """« Ce service lancé fin 2016, fait débat »: what the date tells is « Ce service est lancé »."""
    found = _PARTICIPLE_BEFORE_HOLE.match(said)
    if found is None or not determiner().match(found["subject"]) or finite_verb().search(found["subject"]):
        return None
    if not finite_verb().search(said, found.end()):  # « atteint Tahiti en 1768. »: that was the verb
        return None
    auxiliary = "sont" if found["participle"].endswith("s") else "est"
    return f"{found['subject'].strip()} {auxiliary} {found['participle']}"


def _when_clause(said: str) -> str | None:
    """« Quand Romulus fut déposé le 4 septembre, … »: the date is the subordinate clause's, or else the main one's."""
    found = subordinate().match(said)
    comma, hole = said.find(","), said.find(_HOLE)
    if found is None or comma < 0 or hole < 0:
        return None
    if hole < comma:
        comma = said.find(",", hole)
        return said[found.end() : comma if comma > 0 else len(said)]
    return said[comma + 1 :].lstrip()


def _main_clause(said: str) -> str:
    """Drop a dated phrase set before the clause: « Lors d’une assemblée tenue jeudi dernier, Andy Jassy … »."""
    hole, comma = said.find(_HOLE), said.find(",")
    if -1 < hole < comma and _LIFE.match(said):
        return said[:comma]  # « mort le 30 novembre à Paris, est un général »
    if -1 < hole < comma and not finite_verb().search(said[:comma]) and finite_verb().search(said[comma:]):
        return said[comma + 1 :].lstrip()
    return said


def _closed(said: str) -> str:
    """Close the holes, with the commas and blanks that only stood around them."""
    said = re.sub(rf"^(?:{_HOLE}[ \u00a0]?,?)+[ \u00a0]*", "", said)
    said = re.sub(rf",[ \u00a0]?(?:{_HOLE}[ \u00a0]?)+,", " ", said)
    said = re.sub(rf"[ \u00a0]?{_HOLE}", "", said)
    said = re.sub(r" ?\([ \u00a0–-]*\)", "", said)  # « Bo (5 juin 1997) » leaves empty brackets
    return re.sub(r"^[\s,;:.–—-]+(?=\s)\s*|^[\s,;:–—-]+", "", re.sub(r" {2,}", " ", said))


def _shortened(said: str) -> str:
    """Leave out, one after the other, what only adds to the clause, until it fits."""
    for shorter in (_without_parentheses, _without_appositions, _without_relative, _without_participle, _cut):
        said = shorter(said)
        if len(said) <= LONGEST_TITLE:
            break
    return said


def _without_parentheses(said: str) -> str:
    return _PARENTHESES.sub("", said)


def _without_appositions(said: str) -> str:
    """« Jeff Bezos, PDG d’Amazon, une lettre » loses what stands between the commas, if that has no verb."""

    def shorter(match: re.Match[str]) -> str:
        aside = " " + match["aside"]
        return match[0] if finite_verb().search(aside) or relative().search(aside) else ""

    return _APPOSITION.sub(shorter, said)


def _subject_to_verb(said: str) -> str:
    """No comma between a subject and its verb: « Jassy, le directeur des services s’est exprimé » loses the aside."""
    verb = finite_verb().search(said)
    found = None if verb is None else aside_before_verb().match(said, 0, verb.start())
    if verb is None or found is None:
        return said
    return f"{found['subject']} {said[verb.start() :]}"


def _without_relative(said: str) -> str:
    """« Le maire, qui vivait là, a parlé » loses the relative clause before its verb."""
    found = relative().search(said)
    if found is None:
        return said
    first = finite_verb().search(said, found.start())
    second = None if first is None else finite_verb().search(said, first.end())
    if second is None or finite_verb().search(said, 0, found.start()) is not None:
        return said
    closing = said.find(",", found.end())
    after = closing + 1 if -1 < closing < second.start() else second.start()
    return f"{said[: found.start()].rstrip(' ,')} {said[after:].lstrip()}"


def _without_participle(said: str) -> str:
    """« Une lettre signée par des associations avait exhorté » loses the participle before its verb."""
    found = participle_phrase().search(said)
    verb = None if found is None else finite_verb().search(said)
    if found is None or verb is None or not found.start() < verb.start():
        return said
    return f"{said[: found.start()].rstrip(' ,')} {said[verb.start() :]}"


def _cut(said: str) -> str:
    """The longest beginning that fits and ends at a joint, with the clause's verb in it if there is one in reach."""
    if len(said) <= LONGEST_TITLE:
        return said
    verb = finite_verb().search(said)
    least = verb.end() + 1 if verb is not None and verb.end() < LONGEST_TITLE else _SHORTEST_TITLE
    cuts = [found.start() for found in cut().finditer(said) if least <= found.start() <= LONGEST_TITLE]
    if cuts:
        return said[: _outside_relative(said, cuts[-1], least)]
    space = said.rfind(" ", 0, LONGEST_TITLE)
    return said[: space if space > 0 else LONGEST_TITLE]


def _outside_relative(said: str, end: int, least: int) -> int:
    """Move a cut that falls in a relative clause before its verb to where that clause begins."""
    started = [found.start() for found in relative().finditer(said, least, end)]
    if started and not finite_verb().search(said, started[-1], end):
        return started[-1]
    return end


def _polished(said: str) -> str:
    """No dangling word, no stray punctuation, a capital first; quotation marks in pairs."""
    said = said.strip(" \u00a0,;:–—-")
    said = re.sub(r"(?<![A-Z.])\.$", "", said).rstrip("…!? \u00a0")
    while (shorter := dangling().sub("", said).rstrip(" \u00a0,;:")) != said:
        said = shorter
    for opening, closing in (("«", "»"), ("“", "”"), ("(", ")")):
        if said.count(opening) != said.count(closing):
            said = re.sub(r" {2,}", " ", re.sub(rf"[{opening}{closing}][\u00a0 ]?", "", said))
    return (said[:1].upper() + said[1:]).strip()[:LONGEST_TITLE]

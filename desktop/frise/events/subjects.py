"""Who a clause without a subject speaks of: the subject of its sentence, said before it."""

import re

from frise.events.clauses import with_leading_words
from frise.events.phrases import connectors, finite_verb, not_a_subject
from frise.text.span import Span

_LONGEST = 60  # characters; what is longer is no plain subject
_DIGITS = re.compile(r"\d")
_DANGLING = re.compile(r"[ \u00a0]\w+(?:é|ée|és|ées)$")  # « annoncé », which goes with the date
_PARTICIPLE = re.compile(r",?[ \u00a0](?:née?s?|morte?s?|décédée?s?)[ \u00a0]")


def subject_of(text: str, sentence: Span, clause: Span, date: Span) -> str | None:
    """Return the subject that opens the sentence, for a clause further on; None where none is beyond doubt.

    `date` is the first of the sentence: a subject ends before it (« Le concert annoncé pour demain sera donné … »).
    """
    if clause.start <= sentence.start:
        return None
    opening = connectors().sub("", text[sentence.start : clause.start])
    verb = finite_verb().search(opening)
    participle = _PARTICIPLE.search(opening)
    ends = [found.start() for found in (verb, participle) if found is not None]
    dated = with_leading_words(text, date, sentence.start).start - sentence.start
    whole = text[sentence.start : clause.start]
    ends.append(max(0, dated - (len(whole) - len(opening))))
    said = _DANGLING.sub("", opening[: min(ends)].split(",")[0].strip(" \u00a0\n"))
    if not 2 < len(said) <= _LONGEST or _DIGITS.search(said) or not_a_subject().match(said):
        return None
    return re.sub(r"\s+", " ", said) if said[:1].isupper() else None

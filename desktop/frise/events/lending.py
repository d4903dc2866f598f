"""What a heading lends to the entries below it: « Le château de Lormes » over « 1635 : assiégé par Condé »."""

import re

from frise.events.headlines.agreement import of_noun, of_participle
from frise.events.headlines.participles import conjugated
from frise.events.headlines.tidy import LONGEST_TITLE
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.sentence import Sentence, parse_sentence
from frise.text.article import Article
from frise.text.span import Span

_LONGEST = 60  # characters of a heading that names a thing
_MOST_ENTRIES = 60  # paragraphs looked back over for the heading of a list
_NAMES_A_THING = re.compile(r"(?:D[NM]{1,4}|M{1,3})(?:p[D#]*[NM]{1,3})?")
_ENDS = ".,;:!?…"


def with_heading(title: str, article: Article, sentence: Span, parsed: Sentence) -> str:
    """Return an entry's headline with the subject that the heading above lends, where it opens with its verb."""
    entry = next((chunk for chunk in parsed.chunks if chunk.kind not in {ChunkKind.DATE, ChunkKind.EMPTY}), None)
    if entry is None or not title.casefold().startswith(parsed.tagged.word(entry.head).casefold()):
        return title
    participle = entry.kind is ChunkKind.PARTICIPLE and parsed.tags[entry.head] == "v"
    if not participle and not parsed.is_headless(entry):
        return title
    heading = _heading_above(article, sentence)
    if heading is None:
        return title
    named = parse_sentence(article.text, heading, ())
    if _NAMES_A_THING.fullmatch(named.tags) is None:
        return title
    verb = parsed.tagged.word(entry.head)
    said = title[:1].lower() + title[1:]
    if participle:
        if not of_participle(verb).agrees(of_noun(named, Span(0, len(named.tags)))):
            return title
        said = conjugated(parsed.tagged, entry.head) + title[len(verb) :]
    lent = f"{heading.of(article.text)} {said}"
    return lent if len(lent) <= LONGEST_TITLE else title


def _heading_above(article: Article, sentence: Span) -> Span | None:
    """The nearest line without a date or a full stop above an entry that opens its own line or paragraph."""
    at = article.paragraph_at(sentence.start)
    if article.paragraphs[at].start != sentence.start:
        return None
    for before in range(at - 1, max(-1, at - 1 - _MOST_ENTRIES), -1):
        span = article.paragraphs[before]
        said = span.of(article.text)
        if len(span) <= _LONGEST and said[-1:] not in _ENDS and not any(map(str.isdigit, said)) and "\n" not in said:
            return span
        if not any(map(str.isdigit, said[:_LONGEST])):
            return None  # prose parts the entries from the heading
    return None

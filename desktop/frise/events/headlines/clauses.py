"""What a main clause says: its subject, its verb, and what follows."""

from frise.events.headlines.cutting import cut_words
from frise.events.headlines.draft import Draft
from frise.events.headlines.parts import part_of
from frise.events.headlines.tidy import LONGEST_TITLE, phrase, polished
from frise.events.syntax.chunks import Chunk, ChunkKind
from frise.events.syntax.classes import word_list
from frise.text.span import Span

_REPORTING = 3  # words of a verb that reports: « n'a annoncé »
_LISTING = frozenset({ChunkKind.NOMINAL, ChunkKind.MAIN, ChunkKind.PARTICIPLE})  # before a name that is no subject
_MEAGRE = 14  # characters; a clause as short as « retenez » takes the phrase before it along


def clause_said(draft: Draft, kernel: int) -> str:
    """Return « [Andy Jassy] s'est exprimé »; a later part takes its verb along: « [il devint] sénateur »."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    part = part_of(sentence, chunk, draft.mine)
    prefix = ""
    if chunk.head < part.start <= chunk.verb:
        part = Span(chunk.head, part.end)  # the date before is in the subject: « Les comptes de 2020 sont publiés »
    identified = _identified(draft, kernel)
    if identified:
        return identified
    thing = _set_before(draft, kernel) if part.start <= chunk.head else ""
    if thing:
        return draft.extended(kernel, f"{thing},", part)
    named = _named_before(draft, kernel) or _interrupted(draft, kernel)
    if part.start <= chunk.head and named:
        start = chunk.head if sentence.tags[chunk.head] in "pP" else sentence.verb_start(chunk)
        prefix, part = named, Span(start, max(part.end, start))
    elif part.start > chunk.verb:
        prefix, part = predicate(draft, kernel), draft.after_joint(part)
    elif sentence.is_headless(chunk):
        prefix = draft.subjects.of_clause(kernel)
        start = max(part.start, chunk.head if prefix else chunk.start)
        part = Span(start, max(part.end, start))
    said = draft.extended(kernel, prefix, part)
    return _with_phrase_before(draft, kernel, said) if len(said) < _MEAGRE and not prefix else said


def predicate(draft: Draft, kernel: int) -> str:
    """Return the subject and verb that a later part of a clause shares."""
    chunk = draft.sentence.chunks[kernel]
    subject = draft.subjects.of_clause(kernel) if draft.sentence.is_headless(chunk) else ""
    return f"{subject} {draft.said(chunk.head, draft.sentence.verb_end(chunk))}".strip()


def reported(draft: Draft, kernel: int) -> str:
    """Return « Le pont ouvrira, a annoncé le maire » for a date beside « a annoncé »; "" where nothing is reported."""
    sentence, chunks = draft.sentence, draft.sentence.chunks
    chunk = chunks[kernel]
    if kernel == 0 or not sentence.is_headless(chunk) or sentence.is_joined(chunk) or not _reports(draft, chunk):
        return ""
    if any(one.kind is ChunkKind.EMPTY for one in chunks[max(0, kernel - 2) : kernel]):
        return ""  # « et, caché chez elle, dit la messe » reports nothing
    start = kernel - 1
    while start and not chunks[start].is_hard:
        start -= 1
    if any(draft.scope.is_taken(index, draft.mine) for index in range(start, kernel)):
        return draft.extended(kernel, "", Span(chunk.head, chunk.end))
    first = chunks[start].start
    said = draft.said(first, chunk.end)
    if len(said) <= LONGEST_TITLE:
        return polished(said)
    return polished(cut_words(sentence, Span(first, chunks[kernel - 1].end), LONGEST_TITLE))


def _reports(draft: Draft, chunk: Chunk) -> bool:
    words = range(chunk.verb, min(chunk.end, chunk.verb + _REPORTING))
    return bool(word_list("saying") & {draft.sentence.tagged.word(word).lower().partition("-")[0] for word in words})


def pointed_at(draft: Draft, kernel: int) -> int | None:
    """« On chantait vêpres ; c'était le 5 août »: the clause that « c'était » dates; else None."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    words = sentence.tagged.words
    opening = sentence.tagged.text[words[chunk.head].start : words[chunk.verb].end].lower().replace("’", "'")
    if opening not in word_list("pointing") or sentence.tags[chunk.verb + 1 : chunk.end].strip("t.B"):
        return None
    if not chunk.start <= draft.mine[0] < chunk.end:
        return None
    after = kernel + 1
    if after < len(sentence.chunks) and sentence.opens_with_that(sentence.chunks[after]):
        return after  # « c'est en 2017 que le pont ouvre »
    before = draft.sentence.clause_before(kernel)
    return sentence.next_clause(kernel) if before is None else before


def _named_before(draft: Draft, kernel: int) -> str:
    """« Andy Jassy, le directeur des services a parlé », a comma short: the name is the subject."""
    sentence = draft.sentence
    chunk, before = sentence.chunks[kernel], sentence.chunks[kernel - 1] if kernel else None
    if before is None or before.kind is not ChunkKind.NOMINAL or chunk.mark != ",":
        return ""
    if kernel > 1 and before.mark == "," and sentence.chunks[kernel - 2].kind in _LISTING:
        return ""
    name = sentence.without_dates(before)
    named = set(sentence.tags[name.start : name.end]) == {"M"}
    if not named or sentence.tags[chunk.head] != "D" or sentence.is_joined(chunk):
        return ""
    return phrase(sentence, name)


def _identified(draft: Draft, kernel: int) -> str:
    """« Les comptes de 2017 seront publiés le 3 mai »: of 2017 the clause tells no more than « Les comptes »."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    date = draft.mine[0]
    if not chunk.head < date < chunk.verb or sentence.tags[date - 1] not in "NM" or len(draft.mine) > 1:
        return ""
    of_it = sentence.tagged.word(date).lower().startswith(("du ", "de ", "d’", "d'"))
    others = [word for word in sentence.dates_in(chunk) if word > chunk.verb]
    return polished(draft.said(chunk.head, date)) if of_it and others and sentence.tags[chunk.head] in "DM" else ""


def _set_before(draft: Draft, kernel: int) -> str:
    """« Le premier magnétophone, nous ne l'avons eu qu'en 1971 »: what « l' » stands for opens the sentence."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    before = sentence.chunks[kernel - 1] if kernel else None
    if (
        before is None
        or before.kind is not ChunkKind.NOMINAL
        or chunk.mark != ","
        or draft.sentence.clause_before(kernel) is not None
    ):
        return ""
    pronouns = {
        sentence.tagged.word(word).lower() for word in range(chunk.head, chunk.verb) if sentence.tags[word] == "c"
    }
    spoken = sentence.tags[chunk.head] == "s" and bool(pronouns & {"l’", "l'", "le", "la", "les", "en", "y"})
    noun = sentence.without_dates(before)
    if not spoken or sentence.tags[noun.start] != "D" or sentence.dates_in(before):
        return ""
    return phrase(sentence, noun)


def _interrupted(draft: Draft, kernel: int) -> str:
    """« Le centre (NOC) de l'université a pris feu »: the noun before the brackets."""
    sentence = draft.sentence
    if sentence.chunks[kernel].mark != ")" or sentence.tags[sentence.chunks[kernel].head] not in "pP":
        return ""
    before = next((one for one in reversed(sentence.chunks[:kernel]) if not one.depth), None)
    if before is None or before.kind is not ChunkKind.NOMINAL:
        return ""
    noun = sentence.without_dates(before)
    return phrase(sentence, noun)


def _with_phrase_before(draft: Draft, kernel: int, said: str) -> str:
    """« Pour la fête, retenez … »: a clause that says too little takes the phrase before it."""
    chunks = draft.sentence.chunks
    before = chunks[kernel - 1] if kernel else None
    if before is None or chunks[kernel].is_hard or before.kind is not ChunkKind.ADVERBIAL:
        return said
    if draft.scope.is_taken(kernel - 1, draft.mine):
        return said
    return polished(draft.said(before.head, chunks[kernel].end))

"""What phrases without a verb say: entries of a list, asides, and clauses whose verb is only meant."""

from frise.events.headlines.agreement import of_noun
from frise.events.headlines.clauses import clause_said, predicate
from frise.events.headlines.draft import Draft
from frise.events.headlines.participles import conjugated
from frise.events.headlines.parts import part_of
from frise.events.headlines.tidy import LONGEST_TITLE, closed, phrase, polished, render
from frise.events.syntax.chunks import ChunkKind
from frise.text.span import Span

_LONGEST_LISTED = 40  # characters
_SPEAKERS = frozenset({"je", "j’", "j'", "tu", "nous", "vous", "on", "c’", "c'", "ce"})
_FINITE = {"avoir": "a", "être": "est", "s’être": "s’est", "s'être": "s'est"}
_BARE = frozenset({"MN", "Mp", "MP"})  # « Chef de bataillon », « Victime d'une chute »


def phrase_said(draft: Draft, kernel: int) -> str:
    """Return what an entry, a subject that waits for its verb, or a phrase says: « Après la mort de son père »."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    clause = draft.scope.verb_of(kernel)
    if clause is not None and not sentence.dates_in(sentence.chunks[clause]):
        return clause_said(draft, clause)
    part = draft.after_joint(part_of(sentence, chunk, draft.mine))
    participle = (
        sentence.participle_in(chunk.head, chunk.end) if not sentence.dates_in(chunk) and clause is not None else -1
    )
    if participle > 0:
        subject = draft.subjects.noun_before(participle)
        verb = conjugated(sentence.tagged, participle)
        return draft.extended(kernel, f"{subject} {verb}", Span(participle + 1, chunk.end))
    shared = _shared(draft, kernel)
    if shared:
        return draft.extended(kernel, shared, part)
    told = _told(draft, kernel, part)
    if told:
        return _in_small(draft.extended(kernel, told, part), told)
    listed = _listed(draft, kernel, part)
    if listed:
        return listed
    if chunk.kind is ChunkKind.INFINITIVE:
        return _infinitive_said(draft, kernel, part)
    gapped = _gapped(draft, kernel, part)
    if gapped:
        return gapped
    if _continues(draft, kernel, part):
        return draft.extended(kernel, predicate(draft, kernel - 1), part)
    while chunk.kind is ChunkKind.ADVERBIAL and part.start < part.end and sentence.tags[part.start] in "tPpD":
        part = Span(part.start + 1, part.end)
    return draft.extended(kernel, "", part)


def _in_small(said: str, prefix: str) -> str:
    """« Il est Chef de bataillon » without the capital that only opened the sentence."""
    at = len(prefix) + 1
    return said if said[at : at + 2].isupper() else said[:at] + said[at : at + 1].lower() + said[at + 1 :]


def _shared(draft: Draft, kernel: int) -> str:
    """« il se bat à Cholet en mai, puis au Mans en juin »: the verb that a phrase after « puis » shares."""
    chunk = draft.sentence.chunks[kernel]
    if draft.sentence.tags[chunk.start] != "C" or chunk.is_hard or chunk.kind is not ChunkKind.ADVERBIAL:
        return ""
    before = draft.sentence.clause_before(kernel)
    return "" if before is None else predicate(draft, before)


def _told(draft: Draft, kernel: int, part: Span) -> str:
    """« L'ascenseur, en panne depuis août, … », « Chef de bataillon en 1796, il … »: « L'ascenseur est » so."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    clause = sentence.next_clause(kernel)
    if clause is None or chunk.depth or not _may_be_told(draft, kernel, part):
        return ""
    headless = sentence.is_headless(sentence.chunks[clause])
    if headless and sentence.waiting_before(clause) == kernel:
        return ""
    subject = sentence.subject_of(clause)
    if subject is None or (not headless and draft.sentence.clause_before(kernel) is not None):
        return ""
    written = draft.subjects.of_clause(clause)
    if not written or written.lower() in _SPEAKERS:
        return ""
    return f"{written} {'sont' if of_noun(sentence, subject).plural else 'est'}"


def _listed(draft: Draft, kernel: int, part: Span) -> str:
    """« Deux chefs furent élus : Ben Collins (en 2001) et … »: what is listed says little without what it lists."""
    chunk, before = draft.sentence.chunks[kernel], draft.sentence.clause_before(kernel)
    if chunk.kind is not ChunkKind.NOMINAL or chunk.mark != ":" or before != kernel - 1:
        return ""
    said = draft.said(part.start, part.end)
    if draft.scope.is_taken(before, draft.mine) or len(said) > _LONGEST_LISTED:
        return ""
    listing = clause_said(draft, before)
    both = listing if said in listing else f"{listing}\u00a0: {said}"
    return polished(both) if len(both) <= LONGEST_TITLE else ""


def _may_be_told(draft: Draft, kernel: int, part: Span) -> bool:
    """Tell a noun without its determiner, or a place, from other phrases."""
    tags, kind = draft.sentence.tags, draft.sentence.chunks[kernel].kind
    if kind is ChunkKind.NOMINAL:
        return tags[part.start : part.start + 1] == "N" or tags[part.start : part.start + 2] in _BARE
    opening = draft.sentence.tagged.word(part.start).lower() if part.start < part.end else ""
    return kind is ChunkKind.ADVERBIAL and opening in {"en", "à"}


def _infinitive_said(draft: Draft, kernel: int, part: Span) -> str:
    """« Après avoir quitté Lyon en 1912, il … »: « Il a quitté Lyon »; else what the infinitive goes with."""
    sentence = draft.sentence
    at = next((word for word in range(part.start, part.end) if sentence.tags[word] == "I"), None)
    before, clause = draft.sentence.clause_before(kernel), sentence.next_clause(kernel)
    with_subject = before if clause is None else clause
    if at is not None and with_subject is not None and sentence.tags[at + 1 : at + 2] == "v":
        auxiliary = _FINITE.get(sentence.tagged.word(at).lower())
        subject = draft.subjects.of_clause(with_subject)
        if auxiliary and subject:
            return draft.extended(kernel, f"{subject} {auxiliary}", Span(at + 1, part.end))
    if before is not None and not sentence.dates_in(sentence.chunks[before]):
        return clause_said(draft, before)
    return draft.extended(kernel, "", part)


def _continues(draft: Draft, kernel: int, part: Span) -> bool:
    """« Il devint préfet en 1801, sénateur en 1805 »: one more complement, as bare as the first."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    before = sentence.chunks[kernel - 1] if kernel else None
    if before is None or before.kind is not ChunkKind.MAIN or chunk.kind is not ChunkKind.NOMINAL or chunk.mark != ",":
        return False
    bare = sentence.tags[sentence.verb_end(before) : sentence.verb_end(before) + 1] == "N"
    return bare and bool(sentence.dates_in(before)) and sentence.tags[part.start : part.start + 1] == "N"


def _gapped(draft: Draft, kernel: int, part: Span) -> str:
    """« Les Burgondes prirent la place en 457, les Francs en 534 »: the verb said before is meant again."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    before = sentence.chunks[kernel - 1] if kernel else None
    if before is None or before.kind is not ChunkKind.MAIN or chunk.kind is not ChunkKind.NOMINAL or chunk.mark != ",":
        return ""
    if sentence.is_headless(before) or not sentence.dates_in(before) or sentence.tags[before.head] not in "DM":
        return ""
    alone = sentence.tags[part.start] == "D" and sentence.tags[part.end - 1] == "t"
    if not alone or sentence.tagged.word(part.start).lower() in {"un", "une"}:
        return ""
    subject = phrase(sentence, part)
    said = polished(f"{subject} {closed(render(sentence, sentence.verb_start(before), before.end))}")
    return said if len(said) <= LONGEST_TITLE else ""

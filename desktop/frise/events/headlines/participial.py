"""What participles say, as verbs: « fondée en 2011 » is « est fondée »."""

from frise.events.headlines.agreement import of_noun, of_participle
from frise.events.headlines.clauses import clause_said
from frise.events.headlines.draft import Draft
from frise.events.headlines.participles import clause_shared, conjugated, is_dating, with_auxiliary
from frise.events.headlines.parts import part_of
from frise.text.span import Span


def nested_participle_said(draft: Draft, kernel: int) -> str:
    """Return « Le pont est ouvert » for « Le pont ouvert en 2011 a été détruit »; "" where no participle is dated."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    date = draft.mine[0]
    participle = date - 1
    if not chunk.head < participle < chunk.end or sentence.tags[participle] != "v":
        return ""
    noun = sentence.noun_phrase_before(participle) if sentence.tags[participle - 1] in "NM#>" else None
    if noun is None or noun.start < chunk.head or not _is_dated(draft, noun, participle):
        return ""
    if noun.start > chunk.verb >= 0:
        inflection = of_participle(sentence.tagged.word(participle))
        if not inflection.agrees(of_noun(sentence, noun)):
            return ""
    subject = draft.subjects.noun_before(participle)
    part = part_of(sentence, chunk, draft.mine)
    rest = Span(date, part.end if chunk.verb < date < part.end else date)
    return draft.extended(kernel, f"{subject} {conjugated(sentence.tagged, participle)}", rest) if subject else ""


def _is_dated(draft: Draft, noun: Span, participle: int) -> bool:
    """Tell a participle that happens on its date from « daté du 3 mai », « par lettre recommandée du 27 juin »."""
    sentence = draft.sentence
    date = participle + 1
    of_the = sentence.tagged.word(date).lower().startswith("du ") and sentence.tags[date + 1 : date + 2] != "t"
    determined = sentence.tags[noun.start] in "DM#" or bool(sentence.contracted_before(noun.start))
    return determined and not of_the and not is_dating(sentence.tagged.word(participle))


def participle_said(draft: Draft, kernel: int) -> str:
    """Return « L'entreprise est fondée » for « Fondée en 2011, l'entreprise … »."""
    sentence = draft.sentence
    part = draft.after_joint(part_of(sentence, sentence.chunks[kernel], draft.mine))
    auxiliary = with_auxiliary(sentence, kernel)
    if auxiliary:
        return draft.extended(kernel, f"{_shared_subject(draft, kernel)} {auxiliary}".strip(), part)
    start = part.start
    while start < part.end and sentence.tags[start] in "PtB":
        start += 1
    if start < part.end and is_dating(sentence.tagged.word(start)):
        clause = sentence.next_clause(kernel)
        if clause is not None and not draft.scope.is_taken(clause, draft.mine):
            return clause_said(draft, clause)  # « Un diplôme, daté de 865, accorda … »
    subject = draft.subjects.of_participle(kernel)
    if not subject:
        return draft.extended(kernel, "", part)
    if start >= part.end or sentence.tags[start] not in "va":
        return _later_part(draft, kernel, subject, part)
    verb = conjugated(sentence.tagged, start, plural=draft.subjects.is_plural(kernel))
    if not verb:
        return draft.extended(kernel, f"{subject},", part)
    return draft.extended(kernel, f"{subject} {verb}", Span(start + 1, max(start + 1, part.end)))


def _later_part(draft: Draft, kernel: int, subject: str, part: Span) -> str:
    """« annoncée en mars et effective en mai »: « … est effective »; « né à Lyon …, à Paris … » keeps its verb."""
    sentence, head = draft.sentence, draft.sentence.chunks[kernel].head
    if sentence.tags[head] != "v":
        return draft.extended(kernel, "", part)
    verb = conjugated(sentence.tagged, head)
    if part.start < part.end and sentence.tags[part.start] == "N":
        verb = verb.partition(" ")[0]
    return draft.extended(kernel, f"{subject} {verb}", part)


def _shared_subject(draft: Draft, kernel: int) -> str:
    clause = clause_shared(draft.sentence, kernel)
    return "" if clause is None else draft.subjects.of_clause(clause)

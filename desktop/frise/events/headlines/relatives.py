"""What relative and subordinate clauses say, as clauses of their own."""

from frise.events.headlines.clauses import clause_said
from frise.events.headlines.draft import Draft
from frise.events.headlines.parts import part_of
from frise.events.headlines.tidy import LONGEST_TITLE, polished
from frise.events.syntax.chunks import ChunkKind
from frise.text.span import Span

_SUBJECT_PRONOUNS = ("qui", "lequel", "laquelle", "lesquels", "lesquelles")


def relative_said(draft: Draft, kernel: int) -> str:
    """Return « Le général capitule » for « le général qui capitule en juin »."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    pronoun = next(word for word in range(chunk.head, chunk.end) if sentence.tags[word] == "R")
    written = sentence.tagged.small(pronoun)
    part = part_of(sentence, chunk, draft.mine)
    rest = Span(part.start if part.start > max(chunk.verb, pronoun) else pronoun + 1, max(part.end, pronoun + 1))
    if written in _SUBJECT_PRONOUNS and pronoun == chunk.head:
        antecedent = draft.subjects.noun_before(chunk.start)
        if part.start > chunk.verb > 0:
            verb = draft.said(chunk.verb, sentence.verb_end(chunk))
            return draft.extended(kernel, f"{antecedent} {verb}".strip(), draft.after_joint(part))
        return draft.extended(kernel, antecedent, rest)
    if written in {"que", "qu'"}:
        return draft.extended(kernel, draft.subjects.noun_before(chunk.start), Span(pronoun, rest.end))
    return _with_its_verb(draft, kernel) or draft.extended(kernel, "", rest)


def subordinate_said(draft: Draft, kernel: int) -> str:
    """Return « la loi fut votée » for « quand la loi fut votée »; what announces « que … » stays, if there is room."""
    sentence, chunk = draft.sentence, draft.sentence.chunks[kernel]
    part = part_of(sentence, chunk, draft.mine)
    opening = chunk.head
    while opening < part.end and sentence.tags[opening] == "S":
        opening += 1
    before = sentence.chunks[kernel - 1] if kernel else None
    announced = (
        before is not None and before.kind is ChunkKind.MAIN and not chunk.mark and not sentence.dates_in(before)
    )
    if announced and before is not None and opening > chunk.head and sentence.is_that(opening - 1):
        subject = draft.subjects.of_clause(kernel - 1) if sentence.is_headless(before) else ""
        said = polished(f"{subject} {draft.said(before.head, part.end)}".strip())
        if len(said) <= LONGEST_TITLE:
            return said
    rest = Span(max(opening, part.start), max(opening, part.end))
    return _with_its_verb(draft, kernel) or draft.extended(kernel, "", rest)


def _with_its_verb(draft: Draft, kernel: int) -> str:
    """« que l'enquête, ouverte en mai, a recueilli … »: the verb comes later."""
    sentence = draft.sentence
    clause = sentence.next_clause(kernel) if sentence.chunks[kernel].verb < 0 else None
    if clause is None or sentence.waiting_before(clause) != kernel:
        return ""
    return clause_said(draft, clause)

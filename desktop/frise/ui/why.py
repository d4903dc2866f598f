"""Why an event stands where it does, in a sentence."""

from frise.events.event import Event
from frise.ui.session import Session
from frise.wording.explanations import explain, explain_decided, explain_own


def phrase_why(session: Session, event: Event) -> str:
    """Return why an event stands where it stands: as it was read, or as the reader decided."""
    project, language = session.project, session.language
    decision, read = project.decision(event.id), project.read(event.id)
    if read is None:
        return explain_own(language, by_hand=decision.by_hand)
    document = project.document(read.anchors[0].document)
    phrase = explain if decision.when is None else explain_decided
    return phrase(read, document.article.text, document.timexes, document.publication, language)

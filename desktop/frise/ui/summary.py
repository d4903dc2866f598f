"""What the selected events have in common, and what the project's tags are."""

from frise.project.decision import Decision, Status
from frise.ui.session import Session


def common_status(session: Session) -> Status | None:
    """Return the status of the selected events, None where they differ."""
    found = {decision.status for decision in _decisions(session)}
    return found.pop() if len(found) == 1 else None


def common_tags(session: Session) -> tuple[str, ...]:
    """Return the tags that every selected event has, in the order of the first's."""
    decision_of = session.project.decision
    ids = session.selection
    common = decision_of(ids[0]).tags if ids else ()
    for event_id in ids:
        if not common:  # with very many events selected, mostly at once
            break
        tags = decision_of(event_id).tags
        common = tuple(tag for tag in common if tag in tags)
    return common


def tags_of(session: Session) -> list[str]:
    """Return every tag of the project, in the order of the alphabet."""
    decisions = session.project.decisions.values()
    return sorted({tag for decision in decisions for tag in decision.tags}, key=str.casefold)


def _decisions(session: Session) -> list[Decision]:
    """The decisions on the selected events, the same but once for all those without any."""
    ids, project = session.selection, session.project
    if len(ids) <= len(project.decisions):
        return [project.decision(event_id) for event_id in ids]
    known = [decision for event_id, decision in project.decisions.items() if session.is_selected(event_id)]
    return known if len(known) == len(ids) else [*known, Decision()]

"""Who tells an event, and what each says of it before the reader decided anything."""

from frise.events.event import Event
from frise.project.project import Project


def told(project: Project, event_id: str) -> tuple[Event, ...]:
    """Return an event and those that were merged into it, each as its own text gives it (or as the reader wrote it).

    A title or a time that the reader decided since is not the text's, and stays out.
    """
    decision = project.decision(event_id)
    known = (_as_told(project, one) for one in (event_id, *decision.merged))
    return tuple(event for event in known if event is not None)


def _as_told(project: Project, event_id: str) -> Event | None:
    read = project.read(event_id)
    return project.decision(event_id).own if read is None else read

"""What the page of one event says of it."""

from frise.events.event import Event
from frise.project.placing import as_read, places_of
from frise.project.told import told
from frise.ui.editor.single import SinglePage
from frise.ui.session import Session
from frise.ui.why import phrase_why
from frise.wording.contradiction import phrase_contradiction
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_quote


def show_event(page: SinglePage, session: Session, event: Event, unread: str, *, again: bool) -> None:
    """Fill the page; shown `again`, what is being written stays. `unread` is a date that was not understood."""
    decision, read = session.project.decision(event.id), session.project.read(event.id)
    document = session.document_of(event)
    publication = None if document is None else document.publication
    if again:
        page.title.rebase(event.title)
        page.date.rebase(event.when, publication)
        page.note.rebase(decision.note)
    else:
        page.title.show_text(event.title)
        page.date.show_when(event.when, publication, unread)
        page.note.show_text(decision.note)
        page.tags.field.clear()
    page.title_read.setVisible(read is not None and read.title != event.title)
    page.title_read.show_text("" if read is None else f"↶ {phrase_quote(read.title, session.language)}")
    page.date_read.setVisible(read is not None and read.when != event.when)
    if read is not None:
        page.date_read.show_text(f"↶ {phrase_when(read.when, session.language)}")
    page.explanation.setText(phrase_why(session, event))
    page.tags.show_tags(decision.tags)
    show_places(page, session, event.id)
    page.show_actors(event.actors)


def show_places(page: SinglePage, session: Session, event_id: str) -> None:
    """Show where an event is told, and what each place says where they contradict each other."""
    project = session.project
    titles = {document.id: document.title for document in project.documents}
    merged = bool(project.decision(event_id).merged)
    contradiction = phrase_contradiction(told(project, event_id), titles, session.language) if merged else ""
    page.show_split(contradiction, merged=merged)
    page.places.show_places(places_of(project, event_id), titles, changed=as_read(project, event_id) is not None)

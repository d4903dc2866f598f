"""Lists of events that cannot be told apart on the timeline, to choose from."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from frise.events.event import Event
from frise.ui.session import Session
from frise.ui.timeline_canvas import TimelineCanvas
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_more

_MOST: Final = 24  # events that a menu names
_LONGEST: Final = 70  # characters of a title


def list_cluster(view: TimelineCanvas, session: Session, rows: Sequence[int], at: QPoint) -> QMenu:
    """Show the events of a crowd that no magnification takes apart; choosing one selects it."""
    events = view.painter_.arrays.events
    return _show(view, session, [events[row] for row in rows[:_MOST]], len(rows), at)


def list_waiting(view: TimelineCanvas, session: Session, at: QPoint) -> QMenu:
    """Show the events that wait for the publication date."""
    waiting = session.events[session.dated :]
    return _show(view, session, waiting[:_MOST], len(waiting), at)


def _show(view: TimelineCanvas, session: Session, events: Sequence[Event], count: int, at: QPoint) -> QMenu:
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    for event in events:
        title = " ".join(event.title.split()) or "…"
        title = title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
        words = f"{title}\t{phrase_when(event.when, session.language, short=True)}".replace("&", "&&")
        menu.addAction(words).triggered.connect(lambda _checked=False, known=event.id: session.select(known))
    if count > len(events):
        menu.addAction(phrase_more(count - len(events), session.language)).setEnabled(False)
    menu.popup(at)
    return menu

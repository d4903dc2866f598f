"""Keys on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from frise.ui.physical_keys import physical_key
from frise.ui.session import Session

if TYPE_CHECKING:
    from frise.ui.timeline_view import TimelineView

_PAN: Final = 0.15  # of the width
_ZOOM: Final = 1.5
_LANE: Final = 50.0  # pixels
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


def handle_key(view: TimelineView, session: Session, event: QKeyEvent) -> bool:
    """Do what a key says; False if it says nothing here."""
    if event.modifiers() & _CTRL:
        if event.key() == Qt.Key.Key_0:
            view.fit_all()
        elif event.key() == Qt.Key.Key_A:
            current = session.selected
            session.select_all([known.id for known in session.events], None if current is None else current.id)
        else:
            return False
        return True
    extend = bool(event.modifiers() & _SHIFT)
    return _walk(session, event.key(), extend=extend) or _move(view, physical_key(event))


def _walk(session: Session, key: int, *, extend: bool) -> bool:
    """Select another event, or as far as there, or the same again so that its source is shown."""
    events, selected = session.events, session.selected
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        session.step(1 if key == Qt.Key.Key_Right else -1, extend=extend)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and events:
        (session.extend_to if extend else session.select)(events[0 if key == Qt.Key.Key_Home else -1].id)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape) and selected is not None:
        session.select(selected.id)  # alone, where several are selected
    else:
        return False
    return True


def _move(view: TimelineView, key: Qt.Key) -> bool:
    """Zoom with + − W S, pan with A D and by pages, move the lanes with ↑ ↓, centre with F."""
    width = view.scale_of_time.width
    match key:
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_W:
            view.zoom(_ZOOM)
        case Qt.Key.Key_Minus | Qt.Key.Key_S:
            view.zoom(1 / _ZOOM)
        case Qt.Key.Key_A:
            view.pan(-_PAN * width)
        case Qt.Key.Key_D:
            view.pan(_PAN * width)
        case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
            view.pan(0.9 * width * (1 if key is Qt.Key.Key_PageDown else -1))
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            view.scroll_lanes(_LANE if key is Qt.Key.Key_Up else -_LANE)
        case Qt.Key.Key_F:
            view.centre_selection()
        case _:
            return False
    return True

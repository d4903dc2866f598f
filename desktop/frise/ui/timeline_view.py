"""Hands and keys on the timeline."""

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

from frise.events.event import Event
from frise.ui.physical_keys import physical_key
from frise.ui.session import Session
from frise.ui.theme import Theme
from frise.ui.timeline_canvas import TimelineCanvas
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_quote

_NOTCH: Final = 120  # the angle of one notch of a wheel
_NOTCH_PAN: Final = 96.0  # pixels
_NOTCH_ZOOM: Final = 1.25
_KEY_PAN: Final = 0.15  # of the width
_KEY_ZOOM: Final = 1.5
_DRAG: Final = 4.0  # pixels before a press becomes a drag
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


class TimelineView(TimelineCanvas):
    """The timeline one can take hold of; selecting is the session's affair, zooming and panning its own."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None  # where the pointer was last, once a press has become a drag
        self._grabbed: float | None = None  # pixels from the middle of the minimap's window to the pointer
        super().__init__(session, theme, parent)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pan along time; with Ctrl, zoom at the pointer."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & _CTRL:
            self.zoom(_NOTCH_ZOOM ** (angle.y() / _NOTCH), event.position().x())
        elif not pixels.isNull():
            self.pan(-float(pixels.x() or pixels.y()))
        else:
            self.pan(-(angle.y() or angle.x()) / _NOTCH * _NOTCH_PAN)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the minimap's window, of an event or of empty space."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._dragged = None
        if event.position().y() >= self._item.minimap_top:
            self._grab_minimap(event.position().x())
        else:
            self._pressed = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; otherwise say with the pointer's shape what a click would do."""
        position = event.position()
        if self._grabbed is not None:
            self._drag_minimap(position.x())
        elif self._pressed is not None:
            self._drag_time(position)
        else:
            over = self.event_at(position) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select what was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        clicked = self._pressed if self._dragged is None else None
        self._pressed = self._dragged = self._grabbed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        found = None if clicked is None else self.event_at(clicked)
        if found is not None and self.event_at(event.position()) is found:  # else the reader thought better of it
            self._session.select(found.id)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the view to an event."""
        found = self.event_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._session.select(found.id)
            self.fit_event(found.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go through the events, zoom and pan."""
        if self._handle_key(event):
            event.accept()
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Answer tooltips and pinches."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1.0 + event.value(), event.position().x())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.hotSpot().toPoint())
                self.zoom(max(pinch.scaleFactor(), 0.1), at.x())
                event.accept()
                return True
        return bool(super().viewportEvent(event))

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _CTRL:
            if event.key() != Qt.Key.Key_0:
                return False
            self.fit_all()
            return True
        return self._walk(event.key()) or self._move(physical_key(event))

    def _walk(self, key: int) -> bool:
        """Select another event, or the same again so that its source is shown."""
        events, selected = self._session.events, self._session.selected
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._session.step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and events:
            self._session.select(events[0 if key == Qt.Key.Key_Home else -1].id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and selected is not None:
            self._session.select(selected.id)
        else:
            return False
        return True

    def _move(self, key: Qt.Key) -> bool:
        """Zoom with + − W S, pan with A D, centre with F."""
        width = self.scale_of_time.width
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_W:
                self.zoom(_KEY_ZOOM)
            case Qt.Key.Key_Minus | Qt.Key.Key_S:
                self.zoom(1 / _KEY_ZOOM)
            case Qt.Key.Key_A:
                self.pan(-_KEY_PAN * width)
            case Qt.Key.Key_D:
                self.pan(_KEY_PAN * width)
            case Qt.Key.Key_F:
                self.centre_selection()
            case _:
                return False
        return True

    def _drag_time(self, position: QPointF) -> None:
        if self._pressed is None:
            return
        if self._dragged is None:
            if abs(position.x() - self._pressed.x()) < _DRAG or self.event_at(self._pressed) is not None:
                return
            self._dragged = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.pan(self._dragged.x() - position.x())
        self._dragged = position

    def _grab_minimap(self, x: float) -> None:
        left, right = self._item.minimap.window(self.scale_of_time)
        self._grabbed = x - (left + right) / 2 if left <= x <= right else 0.0
        self._drag_minimap(x)

    def _drag_minimap(self, x: float) -> None:
        scale = self.scale_of_time
        middle = self._item.minimap.scale(scale.width).day(x - (self._grabbed or 0.0))
        self._show(scale.panned(scale.pixel(middle) - scale.width / 2))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        position = QPointF(event.pos())
        found = self.event_at(position)
        if found is None:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPos(), self._tooltip(found), self.viewport())

    def _tooltip(self, found: Event) -> str:
        language = self._session.language
        lines = [f"<b>{escape(found.title)}</b>", escape(phrase_when(found.when, language))]
        if found.anchors:
            lines.append(f"<i>{escape(phrase_quote(found.anchors[0].quote, language))}</i>")
        return "<br>".join(lines)

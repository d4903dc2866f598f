"""Hands on the timeline: what the mouse, the wheel and the fingers do."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

from frise.timeline.groups import HEADER
from frise.timeline.hit import clusters_within, rows_within
from frise.timeline.stacking import Header
from frise.ui.painter import Grip
from frise.ui.session import Session
from frise.ui.theme import Theme
from frise.ui.timeline_accessible import Children, announce, install
from frise.ui.timeline_canvas import TimelineCanvas
from frise.ui.timeline_keys import handle_key
from frise.ui.timeline_lists import list_cluster, list_waiting
from frise.ui.timeline_options import TimelineOptions
from frise.ui.timeline_tips import tip

_NOTCH: Final = 120  # the angle of one notch of a wheel
_NOTCH_PAN: Final = 96.0  # pixels
_NOTCH_SCROLL: Final = 50.0  # pixels: a lane
_NOTCH_ZOOM: Final = 1.25
_ZOOM_PIXELS: Final = 60.0  # of a touchpad, that zoom as much as a notch
_DRAG: Final = 4.0  # pixels before a press becomes a drag
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class TimelineView(TimelineCanvas):
    """The timeline one can take hold of; selecting is the session's affair, zooming and panning its own."""

    menu_wanted = Signal(QPoint)  # where on the screen; what was pointed at is selected
    edit_wanted = Signal(str)  # an event's id
    create_wanted = Signal(float, float)  # a day since 1970, and how many days a pixel stands for

    def __init__(
        self, session: Session, theme: Theme, options: TimelineOptions | None = None, parent: QWidget | None = None
    ) -> None:
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None  # where the pointer was last, once a press has become a drag
        self._grip, self._grabbed = Grip.NOTHING, 0.0  # and pixels from what is held of the minimap to the pointer
        install()  # before the first accessible event, for which Qt would make an interface of its own
        self.children_ = Children(self, session)
        super().__init__(session, theme, options or TimelineOptions(), parent)
        session.selection_changed.connect(self._announce)

    def _announce(self) -> None:
        announce(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pan along time; with Ctrl, zoom at the pointer; with Shift, move the lanes (or the other way round)."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        turned = angle.y() or angle.x()  # some systems turn the wheel around while Shift is held
        if event.modifiers() & _CTRL:
            notches = pixels.y() / _ZOOM_PIXELS if not pixels.isNull() else turned / _NOTCH
            self.zoom(_NOTCH_ZOOM**notches, event.position().x())
        elif not pixels.isNull() and not event.modifiers() & _SHIFT:
            if abs(pixels.y()) > abs(pixels.x()) and self.can_scroll:
                self.scroll_lanes(float(pixels.y()))
            else:
                self.pan(-float(pixels.x() if abs(pixels.x()) >= abs(pixels.y()) else pixels.y()))
        elif bool(event.modifiers() & _SHIFT) is not self.options.wheel_lanes:
            self.scroll_lanes(turned / _NOTCH * _NOTCH_SCROLL)
        else:
            self.pan(-turned / _NOTCH * _NOTCH_PAN)
        event.accept()

    @property
    def can_scroll(self) -> bool:
        """Whether groups are shown, or lanes are moved."""
        scene = self.painter_.scene
        return self._item.options.stack is not None or bool(scene and scene.scroll)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the minimap's window, of an event or of empty space."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._glide.stop()
        self._dragged = None
        if event.position().y() >= self._item.minimap_top:
            self._grab_minimap(event.position().x())
        else:
            self._pressed = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; otherwise say with the pointer's shape what a click would do."""
        position = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:  # let go where nothing told us
            self._let_go()
        if self._grip is not Grip.NOTHING:
            self._drag_minimap(position.x())
        elif self._pressed is None:
            self.viewport().setCursor(self._cursor_at(position))
        elif self._item.rubber is not None or (event.modifiers() & _SHIFT and self._dragged is None):
            self._stretch_rubber(position)
        else:
            self._drag_time(position)
        event.accept()

    def _let_go(self) -> None:
        self._pressed = self._dragged = None
        self._grip = Grip.NOTHING
        if self._item.rubber is not None:
            self._item.rubber = None
            self._item.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select what was clicked, or what the rubber band was drawn around."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        clicked = self._pressed if self._dragged is None else None
        rubber, self._item.rubber = self._item.rubber, None
        self._pressed = self._dragged = None
        self._grip = Grip.NOTHING
        self.viewport().setCursor(self._cursor_at(event.position()))
        if rubber is not None:
            self._select_within(rubber.normalized(), add=bool(event.modifiers() & _CTRL))
        elif clicked is not None:
            self._click(clicked, event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit an event; make one where there is nothing; on the minimap, show all of them."""
        at = event.position()
        found = self.event_at(at)
        if event.button() is Qt.MouseButton.LeftButton:
            if at.y() >= self._item.minimap_top:
                self.fit_all()
            elif found is not None:
                self.edit_wanted.emit(found.id)
            elif self._is_empty(at):
                self.create_wanted.emit(self.scale_of_time.day(at.x()), self.scale_of_time.per_pixel)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done, with the event that is pointed at selected."""
        found = self.event_at(QPointF(event.pos()))
        pointed = event.reason() is QContextMenuEvent.Reason.Mouse
        if pointed and found is not None and not self._session.is_selected(found.id):
            self._session.select(found.id)
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go through the events, zoom and pan."""
        if handle_key(self, self._session, event):
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

    def header_at(self, position: QPointF) -> Header | None:
        """Return the name of a group at a point of the view."""
        headers, scene = self.painter_.headers, self.painter_.scene
        if scene is None or not scene.area.top <= position.y() <= scene.area.bottom:
            return None
        return next((header for header in headers if 0 <= position.y() - header.top <= HEADER), None)

    def _cursor_at(self, position: QPointF) -> Qt.CursorShape:
        if position.y() >= self._item.minimap_top:
            grip = self._item.minimap.grip(self.scale_of_time, position.x())
            sides = (Grip.LEFT, Grip.RIGHT)
            return Qt.CursorShape.SizeHorCursor if grip in sides else Qt.CursorShape.ArrowCursor
        over = self.event_at(position) or self.cluster_at(position) or self.header_at(position)
        clickable = over is not None or self._in_tray(position)
        return Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor

    def _is_empty(self, position: QPointF) -> bool:
        """Tell whether a point is among the lanes, and nothing stands there."""
        scene = self.painter_.scene
        taken = self._in_tray(position) or self.cluster_at(position) or self.header_at(position)
        return scene is not None and not taken and scene.area.top <= position.y() <= scene.area.bottom

    def _in_tray(self, position: QPointF) -> bool:
        tray = self.painter_.tray
        return tray is not None and tray.contains(position)

    def _click(self, at: QPointF, event: QMouseEvent) -> None:
        found = self.event_at(at)
        if found is not None:
            if self.event_at(event.position()) is not found:  # the reader thought better of it
                return
            if event.modifiers() & _CTRL:
                self._session.toggle(found.id)
            elif event.modifiers() & _SHIFT:
                self._session.extend_to(found.id)
            else:
                self._session.select(found.id)
            return
        header, cluster = self.header_at(at), self.cluster_at(at)
        if self._in_tray(at):
            list_waiting(self, self._session, event.globalPosition().toPoint())
        elif header is not None:
            self.set_closed([header.group.key], closed=not header.closed)
        elif cluster is not None and not self.fit_cluster(cluster):
            list_cluster(self, self._session, self.cluster_rows(cluster), event.globalPosition().toPoint())

    def _drag_time(self, position: QPointF) -> None:
        if self._pressed is None:
            return
        if self._dragged is None:
            moved = position - self._pressed
            if abs(moved.x()) < _DRAG and (abs(moved.y()) < _DRAG or not self.can_scroll):
                return
            if self.event_at(self._pressed) is not None:
                return
            self._dragged = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.pan(self._dragged.x() - position.x())
        if self.can_scroll:
            self.scroll_lanes(position.y() - self._dragged.y())
        self._dragged = position

    def _stretch_rubber(self, position: QPointF) -> None:
        if self._pressed is not None and (position - self._pressed).manhattanLength() >= _DRAG:
            self._item.rubber = QRectF(self._pressed, position)
            self._item.update()

    def _select_within(self, box: QRectF, *, add: bool) -> None:
        """Select what the rubber band touches; crowds too, if it reaches their band."""
        scene, arrays = self.painter_.scene, self.painter_.arrays
        self._item.update()
        if scene is None:
            return
        sides = box.left(), box.top(), box.right(), box.bottom()
        rows = rows_within(scene, *sides)
        for cluster in clusters_within(scene, *sides):
            rows += self.cluster_rows(cluster)
        found = [arrays.events[row].id for row in dict.fromkeys(rows)]
        self._session.select_all([*self._session.selection, *found] if add else found)

    def _grab_minimap(self, x: float) -> None:
        """Take hold of the minimap's window or an edge of it; elsewhere, bring the window there first."""
        minimap, scale = self._item.minimap, self.scale_of_time
        own = minimap.scale(scale.width)
        self._grip = minimap.grip(scale, x)
        if self._grip is Grip.NOTHING:
            self._grip, self._grabbed = Grip.WINDOW, 0.0
            self._drag_minimap(x)
            return
        first, last = own.pixel(scale.first), own.pixel(scale.last)  # may be beyond the ends of the strip
        self._grabbed = x - {Grip.LEFT: first, Grip.RIGHT: last, Grip.WINDOW: (first + last) / 2}[self._grip]

    def _drag_minimap(self, x: float) -> None:
        scale = self.scale_of_time
        day = self._item.minimap.scale(scale.width).day(x - self._grabbed)
        if self._grip is Grip.WINDOW:
            self._show(scale.panned(scale.pixel(day) - scale.width / 2))
            return
        first, last = self.visible_range()
        first, last = (day, last) if self._grip is Grip.LEFT else (first, day)
        if first < last:
            self._show(self._scale_of(first, last))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        words = tip(self, self._session, QPointF(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self.viewport())
        else:
            QToolTip.hideText()

"""Gliding from one view to another, unless the reader or the system would rather not."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from frise.timeline.motion import between
from frise.timeline.scale import Scale

_DURATION: Final = 240  # milliseconds


class Glide(QObject):
    """Shows the views between two, one after the other; another start or a stop leaves the last one for what it is."""

    def __init__(self, show: Callable[[Scale], None], arrive: Callable[[Scale], None], parent: QObject) -> None:
        """`show` is given each view on the way, `arrive` the last one."""
        super().__init__(parent)
        self._show, self._arrive = show, arrive
        self._ends: tuple[Scale, Scale] | None = None
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self._finish)

    @property
    def target(self) -> Scale | None:
        """Where it is going, None when it is still."""
        return None if self._ends is None else self._ends[1]

    def start(self, here: Scale, there: Scale) -> None:
        """Go from one view to another."""
        self._animation.stop()
        self._ends = here, there
        self._animation.start()

    def finish(self) -> None:
        """Be where it is going, at once."""
        if self._ends is not None:
            self._animation.stop()
            self._finish()

    def stop(self) -> None:
        """Stay where it is now."""
        self._ends = None
        if self._animation.state() is not QAbstractAnimation.State.Stopped:
            self._animation.stop()

    def _step(self, share: float) -> None:
        if self._ends is not None and share < 1.0:
            self._show(between(*self._ends, share))

    def _finish(self) -> None:
        ends, self._ends = self._ends, None
        if ends is not None:
            self._arrive(ends[1])


def motion_wanted(widget: QWidget) -> bool:
    """Tell whether the system has nothing against things that move (where Qt can tell)."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)  # Qt 6.10
    preference = getattr(hints() if callable(hints) else None, "motionPreference", None)  # Qt 6.12
    if callable(preference) and "Reduce" in str(preference()):
        return False
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0

"""What the reader can decide of events, by menu and by key."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from frise.ui.making_actions import make_action


class DecisionActions(QObject):
    """The actions; what each does is `frise.ui.deciding`'s affair."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.confirm = self._action(self.tr("Confirm, and go to the next one to verify"), "Ctrl+Return", "Ctrl+Enter")
        self.dispute = self._action(self.tr("Mark as disputed"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self.unverify = self._action(self.tr("Put back to be verified"), "Ctrl+Backspace")
        self.reject = self._action(self.tr("Reject, and go to the next one to verify"), "Del")
        self.next = self._action(self.tr("Next one to verify"), "N")
        self.previous = self._action(self.tr("Previous one to verify"), "Shift+N")
        self.edit_title = self._action(self.tr("Edit the title"), "F2")
        self.edit_date = self._action(self.tr("Edit the date"), "Shift+F2")
        self.tag = self._action(self.tr("Add a tag"), "Ctrl+T")
        self.note = self._action(self.tr("Write a note"), "Ctrl+Shift+T")
        self.new = self._action(self.tr("New event…"), "Ctrl+I")
        self.merge = self._action(self.tr("Merge the selected events"), "Ctrl+M")
        self.split = self._action(self.tr("Split into separate events"), "Ctrl+Shift+M")

    @property
    def groups(self) -> Sequence[Sequence[QAction]]:
        """All of them, put together as they belong."""
        return (
            (self.confirm, self.dispute, self.unverify, self.reject),
            (self.next, self.previous),
            (self.edit_title, self.edit_date, self.tag, self.note),
            (self.new, self.merge, self.split),
        )

    def add_menu(self, bar: QMenuBar) -> None:
        """Put them in a menu of their own, before the last one."""
        menu = QMenu(self.tr("Eve&nt"), bar)
        _fill(menu, self.groups)
        last = bar.actions()[-1] if bar.actions() else None
        if last is None:
            bar.addMenu(menu)
        else:
            bar.insertMenu(last, menu)

    def offer(self, menu: QMenu) -> None:
        """Put what can be done with the events pointed at in a menu."""
        statuses, _moves, edits, makings = self.groups
        _fill(menu, (statuses, edits, makings))

    def enable(self, *, has_document: bool, has_events: bool, selected: int, merged: bool) -> None:
        """Grey out what makes no sense now; `merged` tells whether the one selected event was made of several."""
        for action in (self.confirm, self.dispute, self.unverify, self.reject, self.tag):
            action.setEnabled(selected > 0)
        for action in (self.edit_title, self.edit_date, self.note):
            action.setEnabled(selected == 1)
        for action in (self.next, self.previous):
            action.setEnabled(has_events)
        self.new.setEnabled(has_document)
        self.merge.setEnabled(selected > 1)
        self.split.setEnabled(merged)

    def _action(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        return make_action(self._window, text, *keys)


def _fill(menu: QMenu, groups: Sequence[Sequence[QAction]]) -> None:
    for at, group in enumerate(groups):
        if at:
            menu.addSeparator()
        menu.addActions(list(group))

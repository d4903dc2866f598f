"""Everything the reader can do from a menu or a key, named once."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

from frise.ui.appearance import Mode
from frise.ui.finding.find_actions import FindActions
from frise.ui.making_actions import make_action
from frise.ui.project_actions import ProjectActions
from frise.ui.review_actions import ReviewActions
from frise.ui.timeline_options import LanesBy


class Actions(QObject):
    """The window's actions; what each does is connected by the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._make_file_actions()
        self._make_edit_actions()
        self._make_navigation_actions()
        self._make_view_actions()
        self.review = ReviewActions(window)
        self.finding = FindActions(window)
        self.keys = self._action(self.tr("Keyboard shortcuts"), "?")
        self.about = self._action(self.tr("About Frise"))
        self.keys.setMenuRole(QAction.MenuRole.NoRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def follow(self, stack: QUndoStack) -> None:
        """Undo and redo the steps of a stack, by name."""
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)

    def enable(self, *, has_document: bool, has_events: bool, has_selection: bool) -> None:
        """Grey out what makes no sense now."""
        self.set_publication.setEnabled(has_document)
        self.copy.setEnabled(has_document)
        self.finding.enable(on=has_document)
        for action in (self.export_image, self.zoom_in, self.zoom_out, self.fit_all):
            action.setEnabled(has_events)
        for action in (self.next_event, self.previous_event, self.first_event, self.last_event, self.select_all):
            action.setEnabled(has_events)
        for action in (self.show_source, self.centre, self.copy_events):
            action.setEnabled(has_selection)

    def _make_file_actions(self) -> None:
        self.project = ProjectActions(self._window)
        self.open = self._action(self.tr("Open…"), QKeySequence.StandardKey.Open)
        self.export_image = self._action(self.tr("Export image…"), "Ctrl+E")
        # QKeySequence.Quit is empty on Linux and Windows.
        self.quit = self._action(self.tr("Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self) -> None:
        self.undo = self._action(self.tr("Undo"), "Ctrl+Z")
        self.redo = self._action(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.undo.setIconText(self.undo.text())  # what it is called without the name of the step
        self.redo.setIconText(self.redo.text())
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.copy = self._action(self.tr("Copy"), QKeySequence.StandardKey.Copy)
        self.copy_events = self._action(self.tr("Copy the events"), "Ctrl+Shift+C")
        self.select_all = self._action(self.tr("Select all events"), QKeySequence.StandardKey.SelectAll)
        # Its key is heard where events are shown: the article and the fields have a Ctrl+A of their own.
        self._window.removeAction(self.select_all)
        self.select_all.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.paste = self._action(self.tr("Paste an article"), "Ctrl+V", "Ctrl+Shift+V")
        self.set_publication = self._action(self.tr("Publication date…"), "Ctrl+D")

    def _make_navigation_actions(self) -> None:
        self.previous_event = self._action(self.tr("Previous event"), "Left")
        self.next_event = self._action(self.tr("Next event"), "Right")
        self.first_event = self._action(self.tr("First event"), "Home")
        self.last_event = self._action(self.tr("Last event"), "End")
        self.show_source = self._action(self.tr("Show the source"), "Return", "Enter")

    def _make_view_actions(self) -> None:
        self.zoom_in = self._action(self.tr("Zoom in"), "+", "Ctrl++")
        self.zoom_out = self._action(self.tr("Zoom out"), "-", "Ctrl+-")
        self.centre = self._action(self.tr("Centre the event; again: fit the view to it"), "F")
        self.fit_all = self._action(self.tr("Fit all events"), "Ctrl+0")
        self._make_timeline_actions()
        self.modes = {
            Mode.SYSTEM: self._action(self.tr("As the system")),
            Mode.LIGHT: self._action(self.tr("Light")),
            Mode.DARK: self._action(self.tr("Dark")),
        }
        group = QActionGroup(self)
        for action in self.modes.values():
            action.setCheckable(True)
            group.addAction(action)

    def _make_timeline_actions(self) -> None:
        self.lanes = {
            LanesBy.NOTHING: self._action(self.tr("Together")),
            LanesBy.DOCUMENT: self._action(self.tr("By article")),
            LanesBy.ACTOR: self._action(self.tr("By person or organisation")),
            LanesBy.STATUS: self._action(self.tr("By status")),
        }
        group = QActionGroup(self)
        for action in self.lanes.values():
            action.setCheckable(True)
            group.addAction(action)
        self.close_groups = self._action(self.tr("Close all groups"), "Ctrl+Shift+G")
        self.open_groups = self._action(self.tr("Open all groups"), "Ctrl+G")
        self.timeline_flags = {
            "folded": self._action(self.tr("Fold long empty stretches")),
            "today": self._action(self.tr("Line at the present day")),
            "legend": self._action(self.tr("Legend of the marks")),
            "animated": self._action(self.tr("Glide from one view to another")),
            "wheel_lanes": self._action(self.tr("The wheel moves the lanes, Shift+wheel along time")),
        }
        for action in self.timeline_flags.values():
            action.setCheckable(True)

    def _action(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        return make_action(self._window, text, *keys)

    def _name_undo(self, name: str) -> None:
        self.undo.setText(self.tr("Undo: {}").format(name) if name else self.tr("Undo"))

    def _name_redo(self, name: str) -> None:
        self.redo.setText(self.tr("Redo: {}").format(name) if name else self.tr("Redo"))

"""The menu bar."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from frise.ui.actions import Actions
from frise.ui.articles.actions import ArticleActions
from frise.ui.decision_actions import DecisionActions
from frise.ui.recent import RecentFiles


class Menus(QObject):
    """Puts the actions in menus, and the recent files with them."""

    recent_chosen = Signal(object)  # a Path

    def __init__(
        self, bar: QMenuBar, actions: Actions, article: ArticleActions, recent: RecentFiles, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        file = bar.addMenu(self.tr("&File"))
        file.addActions([actions.project.new, actions.open])
        self.recent = file.addMenu(self.tr("Open recent"))
        file.addSeparator()
        file.addActions([actions.project.save, actions.project.save_as])
        file.addSeparator()
        file.addAction(actions.export_image)
        file.addSeparator()
        file.addAction(actions.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([actions.undo, actions.redo])
        edit.addSeparator()
        edit.addActions([actions.copy, actions.copy_events, actions.paste])
        edit.addSeparator()
        edit.addAction(actions.select_all)
        edit.addSeparator()
        edit.addActions(actions.finding.all)
        self.article = bar.addMenu(self.tr("&Article"))
        article.fill(self.article)
        self.article.insertAction(article.remove, actions.review.compare)
        self.article.insertSeparator(article.remove)
        self._add_view(bar.addMenu(self.tr("&View")), actions)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([actions.keys, actions.about])
        recent.changed.connect(self._fill_recent)
        self._fill_recent()

    def _add_view(self, view: QMenu, actions: Actions) -> None:
        view.addActions([actions.zoom_in, actions.zoom_out, actions.centre, actions.fit_all])
        view.addSeparator()
        view.addActions([actions.previous_event, actions.next_event, actions.first_event, actions.last_event])
        view.addActions([actions.show_source, actions.review.coverage])
        view.addSeparator()
        add_timeline_options(view, actions, self.tr("Lanes"))
        view.addSeparator()
        appearance = view.addMenu(self.tr("Appearance"))
        appearance.addActions(list(actions.modes.values()))

    def _fill_recent(self) -> None:
        self.recent.clear()
        paths = self._recent.paths()
        for path in paths:
            action = self.recent.addAction(_shown(path))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))
        self.recent.setEnabled(bool(paths))
        if paths:
            self.recent.addSeparator()
            self.recent.addAction(self.tr("Clear this list")).triggered.connect(self._recent.clear)


def add_timeline_options(menu: QMenu, actions: Actions, lanes_title: str) -> None:
    """Put how the timeline shows the events in a menu."""
    lanes = menu.addMenu(lanes_title)
    lanes.addActions(list(actions.lanes.values()))
    lanes.addSeparator()
    lanes.addActions([actions.close_groups, actions.open_groups])
    menu.addActions(list(actions.timeline_flags.values()))


def context_menu(actions: Actions, decisions: DecisionActions, parent: QWidget, lanes_title: str) -> QMenu:
    """Return the menu that the timeline offers where one points; it is gone once closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addActions([actions.show_source, actions.centre, actions.copy_events])
    menu.addSeparator()
    decisions.offer(menu)
    menu.addSeparator()
    menu.addActions([actions.fit_all, actions.zoom_in, actions.zoom_out])
    menu.addSeparator()
    add_timeline_options(menu, actions, lanes_title)
    menu.addSeparator()
    menu.addAction(actions.export_image)
    return menu


def _shown(path: Path) -> str:
    """A path short enough for a menu; & is doubled, for menus take it as a mnemonic."""
    return f"{path.name}  —  {path.parent.name}".replace("&", "&&") if path.parent.name else path.name

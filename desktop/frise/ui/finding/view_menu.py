"""The menu of the saved views: which one is shown, and what can be done with them."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from frise.project.edits import RemoveView, RenameView, SaveView
from frise.project.filter import Filter
from frise.project.saved_view import SavedView
from frise.ui.finding.name_dialog import NameDialog
from frise.ui.session import Session


class ViewMenu(QMenu):
    """Made anew each time it is opened."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._place = session, parent
        self.aboutToShow.connect(self._fill)

    def ask_name(self) -> NameDialog:
        """Ask what the present view is to be called, and save it."""
        names = self._names()
        dialog = NameDialog(self.tr("Save this view"), self.tr("Its name"), "", frozenset(), self._window())
        dialog.say_taken(names, self.tr("A view has this name already; it will be replaced."))
        dialog.named.connect(self._save)
        dialog.open()
        return dialog

    def ask_other_name(self, name: str) -> NameDialog:
        """Ask what a view is to be called instead."""
        taken = self._names() - {name}
        dialog = NameDialog(self.tr("Rename the view"), self.tr("Its name"), name, taken, self._window())
        dialog.say_taken(taken, self.tr("A view has this name already."))
        dialog.named.connect(lambda to: self._rename(name, to))
        dialog.open()
        return dialog

    def _fill(self) -> None:
        self.clear()
        session, views = self._session, self._session.project.views
        everything = self._add(self, self.tr("All events"), ticked=session.filter == Filter())
        everything.triggered.connect(lambda: session.set_filter(Filter()))
        for view in views:
            action = self._add(self, view.name, ticked=view.filter == session.filter)
            action.triggered.connect(lambda _checked=False, view=view: session.set_filter(view.filter))
        self.addSeparator()
        save = self.addAction(self.tr("Save this view…"))
        save.setEnabled(session.filter != Filter())
        save.triggered.connect(self.ask_name)
        renaming, removing = self.addMenu(self.tr("Rename")), self.addMenu(self.tr("Delete"))
        for menu in (renaming, removing):
            menu.setEnabled(bool(views))
        for view in views:
            name = view.name
            self._add(renaming, f"{name}…").triggered.connect(
                lambda _checked=False, name=name: self.ask_other_name(name)
            )
            self._add(removing, name).triggered.connect(lambda _checked=False, name=name: self._remove(name))

    @staticmethod
    def _add(menu: QMenu, name: str, *, ticked: bool | None = None) -> QAction:
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(ticked is not None)
        action.setChecked(bool(ticked))
        return action

    def _names(self) -> frozenset[str]:
        return frozenset(view.name for view in self._session.project.views)

    def _window(self) -> QWidget:
        return self._place.window()

    def _save(self, name: str) -> None:
        self._session.do(SaveView(SavedView(name, self._session.filter)), self.tr("saving of the view {}").format(name))

    def _rename(self, name: str, to: str) -> None:
        if to != name:
            self._session.do(RenameView(name, to), self.tr("renaming of the view {}").format(name))

    def _remove(self, name: str) -> None:
        self._session.do(RemoveView(name), self.tr("deletion of the view {}").format(name))

"""What can be done with the article that is shown."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from frise.ui.making_actions import make_action


class ArticleActions(QObject):
    """The actions of the Article menu; `publication` is the window's own."""

    def __init__(self, window: QWidget, publication: QAction) -> None:
        super().__init__(window)
        self.describe = make_action(window, self.tr("Title, origin and colour…"))
        self.publication = publication
        self.replace_from_file = make_action(window, self.tr("Replace its text by a file’s…"))
        self.replace_from_clipboard = make_action(window, self.tr("Replace its text by the clipboard’s…"))
        self.read_again = make_action(window, self.tr("Read its dates again…"))
        self.remove = make_action(window, self.tr("Remove from the project"))

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        first = (self.describe, self.publication, self.replace_from_file, self.replace_from_clipboard)
        return (*first, self.read_again, self.remove)

    def fill(self, menu: QMenu) -> None:
        """Put them in a menu."""
        menu.addActions([self.describe, self.publication])
        menu.addSeparator()
        menu.addActions([self.replace_from_file, self.replace_from_clipboard, self.read_again])
        menu.addSeparator()
        menu.addAction(self.remove)

    def enable(self, *, has_document: bool) -> None:
        """Grey them out where no article is shown."""
        for action in self.all:
            action.setEnabled(has_document)

"""Questions before something could be lost. They are opened, not waited for: the answer comes by a call."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget


class Answer(StrEnum):
    """What the reader said."""

    SAVE = "save"
    SAVE_AS = "save-as"
    DISCARD = "discard"
    REPLACE = "replace"
    CANCEL = "cancel"


Answered = Callable[[Answer], None]
_Choice = tuple[Answer, str, QMessageBox.ButtonRole]
_ACCEPT, _DESTROY, _REJECT = (
    QMessageBox.ButtonRole.AcceptRole,
    QMessageBox.ButtonRole.DestructiveRole,
    QMessageBox.ButtonRole.RejectRole,
)


class Question(QMessageBox):
    """A question with a few answers, each a button named after it; closing the box is Cancel."""

    def __init__(self, parent: QWidget, answered: Answered) -> None:
        super().__init__(parent)
        self._answered = answered
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Frise")
        self.finished.connect(self._tell)

    def ask(self, text: str, more: str, choices: Sequence[_Choice]) -> None:
        """Open with a question, more about it, and the answers there are; Enter gives the first that loses nothing."""
        usual = next(answer for answer, _label, role in choices if role != _DESTROY)
        self.setText(text)
        self.setInformativeText(more)
        for answer, label, role in choices:
            button = self.addButton(label, role)
            button.setObjectName(answer.value)
            if answer is Answer.CANCEL:
                self.setEscapeButton(button)
            if answer is usual:
                self.setDefaultButton(button)
        self.open()

    def _tell(self) -> None:
        button: QAbstractButton | None = self.clickedButton()  # Qt says it is never None
        self._answered(Answer.CANCEL if button is None else Answer(button.objectName()))


class SaveQuestion(Question):
    """What to do with changes that are in no file; `name` is the project's, if it has one."""

    def __init__(self, parent: QWidget, name: str, answered: Answered) -> None:
        super().__init__(parent, answered)
        text = self.tr("Save the changes to “{}”?").format(name) if name else self.tr("Save the changes?")
        choices = (
            (Answer.SAVE, self.tr("Save"), _ACCEPT),
            (Answer.DISCARD, self.tr("Don’t save"), _DESTROY),
            (Answer.CANCEL, self.tr("Cancel"), _REJECT),
        )
        self.ask(text, self.tr("Otherwise they are lost."), choices)


class ReplaceQuestion(Question):
    """What to do about a file that some other program has changed, which `sentence` tells."""

    def __init__(self, parent: QWidget, sentence: str, answered: Answered) -> None:
        super().__init__(parent, answered)
        choices = (
            (Answer.SAVE_AS, self.tr("Save as…"), _ACCEPT),
            (Answer.REPLACE, self.tr("Replace it"), _DESTROY),
            (Answer.CANCEL, self.tr("Cancel"), _REJECT),
        )
        self.ask(sentence, "", choices)


class DiscardQuestion(Question):
    """Whether what was done to a project, which `name` tells, is to be given up for good."""

    def __init__(self, parent: QWidget, name: str, answered: Answered) -> None:
        super().__init__(parent, answered)
        text = self.tr("Give up what was not saved of “{}”?").format(name)
        choices = ((Answer.DISCARD, self.tr("Give up"), _DESTROY), (Answer.CANCEL, self.tr("Cancel"), _REJECT))
        self.ask(text, self.tr("This cannot be undone."), choices)

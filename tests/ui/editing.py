"""What the tests of the editor share: two articles that tell one signing on two days, and the editor of their events."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frise.project.document import read_document
from frise.project.edits import AddDocument
from frise.ui.editor.pane import EventEditor
from frise.ui.session import Session

FIRST = (
    "Le maire signe l’accord le 3 mai 2016.\n\nJeudi dernier, Andy Jassy a répondu aux critiques.\n\n"
    "En juin 2018, Jeff Bezos a reçu une lettre."
)
SECOND = "Le maire a signé l’accord le 4 mai 2016. La mairie ferme en 2017."


@pytest.fixture
def filled(session: Session) -> Session:
    for name, text in (("a", FIRST), ("b", SECOND)):
        document = read_document(text, source=f"{name}.txt", title=f"Journal {name}", document_id=name)
        session.do(AddDocument(document), "ouverture")
    session.undo_stack.clear()
    return session


@pytest.fixture
def editor(filled: Session, qtbot: QtBot) -> EventEditor:
    made = EventEditor(filled)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def event_id(session: Session, words: str) -> str:
    """The event whose title holds some words."""
    return next(event.id for event in session.events if words in event.title)


def shown_words(editor: EventEditor) -> list[str]:
    return [label.text() for label in editor.findChildren(QLabel) if label.isVisible() and label.text()]

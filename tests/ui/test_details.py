"""The details: what happened, when, how sure, why, and where the text says so."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frise.project.document import read_document
from frise.project.edits import AddDocument, SetPublication
from frise.temporal.calendar import Day
from frise.ui.details import Details
from frise.ui.session import Session

TEXT = "Jeudi dernier, Andy Jassy a répondu aux critiques.\n\nEn juin 2018, Jeff Bezos a reçu une lettre."


@pytest.fixture
def filled(session: Session) -> Session:
    session.do(AddDocument(read_document(TEXT, source="a.txt")), "ouverture")
    return session


@pytest.fixture
def details(filled: Session, qtbot: QtBot) -> Details:
    made = Details(filled)
    qtbot.addWidget(made)
    made.resize(320, 480)
    made.show()
    return made


def test_without_a_choice_there_is_a_hint(details: Details) -> None:
    shown = [label.text() for label in details.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Choisissez un événement pour voir quand il a eu lieu et où le texte le dit."]


def test_several_events_are_counted_above_the_current_one(details: Details, filled: Session) -> None:
    filled.select_all([event.id for event in filled.events])
    assert details.several.isVisible()
    assert details.several.text() == "2\u00a0événements sélectionnés"
    assert details.title.text() == filled.events[0].title
    filled.select(filled.events[1].id)
    assert not details.several.isVisible()


def test_a_dated_event_says_how_sure_it_is_and_where_it_was_read(details: Details, filled: Session) -> None:
    filled.select(filled.events[0].id)
    assert details.title.text() == filled.events[0].title
    assert details.date.text() == "juin 2018"
    assert details.precision.text() == "au mois près · EDTF 2018-06"
    assert "juin 2018" in details.explanation.text()
    assert details.source.text() == "Source\u00a0: paragraphe 2"
    assert details.quote.text() == "«\u00a0En juin 2018, Jeff Bezos a reçu une lettre.\u00a0»"


def test_what_waits_says_for_what_and_is_explained_once_it_is_known(details: Details, filled: Session) -> None:
    waiting = filled.events[1].id
    filled.select(waiting)
    assert details.date.text() == "Date encore inconnue"
    filled.do(SetPublication(filled.project.documents[0].id, Day(2018, 11, 12)), "date")
    assert details.date.text() == "jeudi 8 novembre 2018"
    assert "lundi 12 novembre 2018" in details.explanation.text()


def test_the_source_is_a_button(details: Details, filled: Session, qtbot: QtBot) -> None:
    filled.select(filled.events[0].id)
    with qtbot.waitSignal(details.source_wanted):
        details.source.click()


def test_markup_in_an_article_is_shown_as_it_is(session: Session, qtbot: QtBot) -> None:
    session.do(AddDocument(read_document("En juin 2018, <b>Jeff</b> a reçu une lettre.", source="a.txt")), "ouverture")
    made = Details(session)
    qtbot.addWidget(made)
    session.select(session.events[0].id)
    assert "<b>Jeff</b>" in made.quote.text()


def test_an_event_told_twice_says_where_else(session: Session, qtbot: QtBot) -> None:
    again = "Le pont, que le maire a inauguré le 3 mai 2016, fuit."
    text = f"Le maire a inauguré le pont le 3 mai 2016.\n\n{again} {again}"
    session.do(AddDocument(read_document(text, source="a.txt")), "ouverture")
    details = Details(session)
    qtbot.addWidget(details)
    details.show()
    session.select(session.events[0].id)
    assert details.elsewhere.isVisible()
    assert details.elsewhere.text() == "Raconté aussi au paragraphe 2"


def test_an_event_told_once_says_nothing_of_elsewhere(details: Details, filled: Session) -> None:
    filled.select(filled.events[0].id)
    assert not details.elsewhere.isVisible()

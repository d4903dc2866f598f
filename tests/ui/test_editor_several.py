"""The editor of several events: one status, tags and a merging for all of them, each one step."""

from pytestqt.qtbot import QtBot
from tests.ui.editing import editor, event_id, filled

from frise.project.decision import Status
from frise.project.edits import SetStatus, SetTags
from frise.ui.editor.pane import EventEditor
from frise.ui.session import Session
from frise.ui.summary import common_status, common_tags, tags_of

__all__ = ["editor", "filled"]
NBSP = "\u00a0"


def test_several_events_are_counted_and_named(editor: EventEditor, filled: Session) -> None:
    filled.select_all([event.id for event in filled.events], event_id(filled, "Bezos"))
    several = editor.several
    assert several.isVisible()
    assert not editor.one.isVisible()
    assert several.count.text() == f"5{NBSP}événements sélectionnés"
    named = [line.text() for line in several.named if line.isVisible()]
    assert len(named) == 5
    assert named[0].startswith(f"3 mai 2016{NBSP}: ")
    assert not several.more.isVisible()
    assert several.kept.text().startswith(f"«{NBSP}Jeff Bezos")
    filled.select(filled.events[1].id)
    assert not several.isVisible()


def test_their_tags_are_those_they_all_have(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    first, second, third = (event.id for event in filled.events[:3])
    filled.do(SetTags((first, second), ("droit", "ville")), "étiquettes")
    filled.do(SetTags((third,), ("ville", "gare")), "étiquettes")
    filled.select_all([first, second, third])
    assert editor.several.tags.tags == ("ville",)
    field = editor.several.tags.field
    field.setFocus()
    qtbot.keyClicks(field, "presse")
    before = filled.undo_stack.count()
    filled.select_all([first, filled.events[3].id])  # what was typed is for those it was typed for
    assert filled.undo_stack.count() == before + 1
    assert [filled.project.decision(one).tags for one in (first, third)] == [
        ("droit", "ville", "presse"),
        ("ville", "gare", "presse"),
    ]
    assert filled.project.decision(filled.events[3].id).tags == ()
    editor.several.tags.removed.emit("presse")
    assert tags_of(filled) == ["droit", "gare", "presse", "ville"]


def test_a_common_status_is_pressed_a_mixed_one_is_not(editor: EventEditor, filled: Session) -> None:
    ids = [event.id for event in filled.events]
    filled.select_all(ids)
    assert editor.status.buttons[Status.UNVERIFIED].isChecked()
    filled.do(SetStatus((ids[0],), Status.CONFIRMED), "état")
    assert common_status(filled) is None
    assert not any(button.isChecked() for button in editor.status.buttons.values())
    filled.do(SetStatus(tuple(ids), Status.DISPUTED), "état")
    assert common_status(filled) is Status.DISPUTED
    assert editor.status.buttons[Status.DISPUTED].isChecked()


def test_nothing_selected_has_nothing_in_common(filled: Session) -> None:
    assert common_status(filled) is None
    assert common_tags(filled) == ()

"""What each text says of an event, whatever was decided since."""

from tests.timeline.examples import event, on_day

from frise.project.document import read_document
from frise.project.edits import AddDocument, AddEvent, Merge, Redate, Retitle
from frise.project.project import Project
from frise.project.told import told

FIRST = read_document("Le maire signe l’accord le 3 mai 2016.", source="a", document_id="a")
SECOND = read_document("Le maire a signé l’accord le 4 mai 2016.", source="b", document_id="b")
MINE = event("mine", "Vu ailleurs", on_day(2016, 5, 5))
SIGNED, AGAIN = FIRST.events[0], SECOND.events[0]


def test_each_telling_is_as_its_text_gives_it() -> None:
    project = AddEvent(MINE).apply(AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project())))
    merged = Merge(SIGNED.id, (AGAIN.id, "mine")).apply(project)
    decided = Retitle(AGAIN.id, "Autre").apply(Redate(SIGNED.id, on_day(1900, 1, 1)).apply(merged))
    assert told(decided, SIGNED.id) == (SIGNED, AGAIN, MINE)
    assert told(project, AGAIN.id) == (AGAIN,)
    assert told(project, "?") == ()

"""Whatever is decided and reread, in whatever order: a project comes back, and decisions stay with their events."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.project.storage.made import edits, unread

from frise.events.when import When
from frise.project.decision import Status
from frise.project.document import Document, read_document
from frise.project.edits import AddDocument, Edit, Merge, RemoveDocument, SetNote, SetPublication, SetStatus, Several
from frise.project.project import Project
from frise.project.rereading import read_anew, reread
from frise.project.storage.difference import Difference
from frise.project.storage.edit_json import edit_from_json, edit_to_json
from frise.project.storage.project_file import project_from_bytes, project_to_bytes
from frise.temporal.calendar import Day

# Their first words tell them apart, but for two, which tell the same if it was published in that week. Some have as
# many characters.
SENTENCES = (
    "Le maire de Rouen a signé un accord le 3 mai 2016.",
    "Le roi de Sicile a épousé une reine le 7 mai 2016.",
    "La société Durand a vendu son usine de Lille le 12 juin 2017.",
    "Le conseil inaugure la passerelle le 15 novembre.",
    "Le conseil inaugure la passerelle jeudi.",
    "Le peintre Paul Martin est mort hier à Nantes.",
    "La veille, il avait vendu une toile.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True).map("\n\n".join)
PUBLICATIONS = st.sampled_from([None, Day(2018, 11, 12), Day(2018, 11, 20)])
DOCUMENTS = ("a", "b")


def document(name: str, text: str, publication: Day | None) -> Document:
    return read_document(text, source=f"{name}.txt", document_id=name, publication=publication)


@st.composite
def steps(draw: st.DrawFn, project: Project) -> Edit:
    """An edit that the project as it stands allows, a rereading and a note that quotes its event more often."""
    ids = st.sampled_from(sorted({*project.decisions, *(event.id for event in project.events)}) or ["nothing"])
    name = draw(st.sampled_from(DOCUMENTS))
    known = next((known for known in project.documents if known.id == name), None)
    match draw(st.integers(0, 8)):
        case 0 | 1 if known is not None:
            return reread(project, read_anew(known, draw(TEXTS))).edit
        case 2 | 3 | 4:
            return _noted(project, draw(ids))
        case 5:
            return SetPublication(name, draw(PUBLICATIONS))
        case 6:
            return SetStatus((draw(ids), draw(ids)), Status.CONFIRMED)
        case 7:
            return Merge(draw(ids), (draw(ids), draw(ids)))
        case _:
            made = draw(edits(ids, st.just(name)))
            return Several(()) if "SetNote" in repr(made) else made


def _noted(project: Project, event_id: str) -> Edit:
    event = project.read(event_id)
    return Several(()) if event is None else SetNote(event_id, " ".join(anchor.quote for anchor in event.anchors))


def _first_words(quote: str) -> str:
    return " ".join(quote.split()[:3])


def notes(project: Project) -> set[str]:
    return {decision.note for decision in project.decisions.values() if decision.note}


def confirmed(project: Project) -> set[str]:
    return {one for one, decision in project.decisions.items() if decision.status is Status.CONFIRMED}


def _time(project: Project, event_id: str) -> When | None:
    event = project.alone(event_id)
    return None if event is None else event.when


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_steps(data: st.DataObject) -> None:
    texts, dates = data.draw(st.tuples(TEXTS, TEXTS)), data.draw(st.tuples(PUBLICATIONS, PUBLICATIONS))
    added = [AddDocument(document(*its)) for its in zip(DOCUMENTS, texts, dates, strict=True)]
    project = Several(tuple(added)).apply(Project())
    for _ in range(data.draw(st.integers(1, 8))):
        edit = data.draw(steps(project))
        before, project = project, edit.apply(project)
        saved = project_from_bytes(project_to_bytes(project)).project
        assert saved == _unread(project)
        assert _unread(edit_from_json(edit_to_json(edit)).apply(_unread(before))) == saved
        assert Difference.between(project, before).apply(project) == before
        for event_id, decision in project.decisions.items():
            event = project.read(event_id) or decision.own
            assert event is not None
            assert not decision.note or any(_first_words(anchor.quote) in decision.note for anchor in event.anchors)
        if not isinstance(edit, RemoveDocument | Several):
            assert notes(before) <= notes(project)
        if isinstance(edit, SetPublication):
            assert all(_time(before, one) == _time(project, one) for one in confirmed(project))


def _unread(project: Project) -> Project:
    return replace(project, documents=tuple(map(unread, project.documents)))

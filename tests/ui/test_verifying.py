"""What remains to be verified is counted as it would be from the beginning, whatever is decided."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.timeline.examples import on_day

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.edits import AddEvent, Edit, Merge, SetStatus, Several, Split
from frise.ui import verifying
from frise.ui.session import Session
from frise.ui.verifying import Remaining

NAMES = ("a", "b", "c", "d")
one, some = st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).map(tuple)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(SetStatus, some, st.sampled_from(Status)), st.builds(Merge, one, some), st.builds(Split, one, some)
)


@pytest.mark.parametrize("few", [0, 1000])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(steps=st.lists(edits, max_size=8), back=st.integers(0, 8))
def test_a_change_counts_like_everything(
    session: Session, monkeypatch: pytest.MonkeyPatch, few: int, steps: list[Edit], back: int
) -> None:
    monkeypatch.setattr(verifying, "_FEW", few)
    fresh = Session(session.language, session)
    added = [AddEvent(Event(name, name, on_day(1900, 1, day), ())) for day, name in enumerate(NAMES, 1)]
    fresh.do(Several(tuple(added)), "ajout")
    remaining = Remaining(fresh)
    fresh.project_changed.connect(remaining.follow)

    def check() -> None:
        shown = [fresh.project.decision(known.id).status for known in fresh.events]
        assert remaining.count == shown.count(Status.UNVERIFIED)

    for step in steps:
        fresh.do(step, "pas")
        check()
    for _ in range(back):
        fresh.undo_stack.undo()
        check()
    fresh.deleteLater()

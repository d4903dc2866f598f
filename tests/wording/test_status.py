"""Statuses in words and signs."""

import pytest

from frise.project.decision import Status
from frise.wording.language import Language
from frise.wording.status import phrase_status, phrase_statuses, sign_of


@pytest.mark.parametrize("language", list(Language))
def test_every_status_has_words_of_its_own(language: Language) -> None:
    assert len({phrase_status(status, language) for status in Status}) == len(Status)
    assert len({phrase_statuses(status, language) for status in Status}) == len(Status)


def test_a_decision_has_a_sign_that_needs_no_colour() -> None:
    assert sign_of(Status.UNVERIFIED) == ""
    assert len({sign_of(status) for status in Status}) == len(Status)
    assert phrase_status(Status.DISPUTED, Language.FR) == "contesté"

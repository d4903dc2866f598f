"""What two articles tell alike is suggested; a false suggestion costs attention, so few may be wrong."""

from itertools import chain

import pytest
from tests.corpus.annotated import DOCUMENTS, load
from tests.corpus.paired import SETS, PairedSet, read_set

from frise.project.document import Document, read_document
from frise.project.project import Project
from frise.project.suggestions import suggest

LEAST_RECALL = 0.7
SETS_READ = [read_set(path) for path in SETS]
EVERYTHING = tuple(chain.from_iterable(one.documents for one in SETS_READ))


def suggested(*documents: Document) -> set[frozenset[str]]:
    return {suggestion.pair for suggestion in suggest(Project(documents))}


@pytest.mark.parametrize("paired", SETS_READ, ids=[one.name for one in SETS_READ])
def test_nothing_is_suggested_that_is_not_one_happening(paired: PairedSet) -> None:
    assert suggested(*paired.documents) <= paired.owed | paired.allowed


def test_most_of_what_is_told_twice_is_found() -> None:
    owed = [pair for one in SETS_READ for pair in one.owed]
    found = [pair for one in SETS_READ for pair in one.owed & suggested(*one.documents)]
    assert len(found) >= LEAST_RECALL * len(owed)


def test_articles_on_other_affairs_change_little() -> None:
    owed = frozenset().union(*(one.owed for one in SETS_READ))
    allowed = frozenset().union(*(one.allowed for one in SETS_READ))
    found = suggested(*EVERYTHING)
    assert found <= owed | allowed
    assert len(found & owed) >= LEAST_RECALL * len(owed)


def test_documents_on_all_sorts_of_things_hardly_meet() -> None:
    read = []
    for path in DOCUMENTS:
        gold = load(path)
        read.append(read_document(gold.text, source="", publication=gold.publication, document_id=gold.name))
    count = sum(len(document.events) for document in read)
    assert len(suggested(*read)) < count / 200

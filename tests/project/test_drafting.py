"""What the reader selects in a text becomes a place, and the draft of an event."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.project.document import Document, read_document
from frise.project.drafting import LONGEST_TITLE, anchor_at, drafted
from frise.temporal.calendar import Day
from frise.text.span import Span
from frise.wording.dates import phrase_when
from frise.wording.language import Language

TEXT = (
    "La ville dort. En mai 2018, le maire a signé l’accord avec le port. Les quais ont rouvert.\n\n"
    "Jeudi dernier, la grève a commencé ; elle a cessé le 12 juin 2018."
)
DOCUMENT = read_document(TEXT, source="a", document_id="a", publication=Day(2018, 11, 12))


def span_of(words: str, document: Document = DOCUMENT) -> Span:
    start = document.article.text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "title", "when"),
    [
        ("En mai 2018, le maire a signé l’accord", "Le maire a signé l’accord", "mai 2018"),
        ("elle a cessé le 12 juin 2018.", "Elle a cessé", "12 juin 2018"),
        ("le maire a signé", "Le maire a signé", "mai 2018"),  # the one date of its sentence
        ("la grève a commencé", "La grève a commencé", ""),  # its sentence has two
        ("Les quais ont rouvert.", "Les quais ont rouvert", ""),
        ("Jeudi dernier, la grève", "La grève", "8 novembre 2018"),
        ("mai 2018", "Mai 2018", "mai 2018"),
    ],
)
def test_title_and_date_come_from_the_words(words: str, title: str, when: str) -> None:
    draft = drafted(DOCUMENT, span_of(words))
    assert draft.title == title
    assert ("" if draft.when is None else phrase_when(draft.when, Language.FR)) == when


def test_the_place_is_the_whole_sentence_and_the_dates_selected_in_it() -> None:
    anchor = anchor_at(DOCUMENT, span_of("mai 2018, le maire"))
    assert anchor.quote == "En mai 2018, le maire a signé l’accord avec le port."
    assert anchor.sentence.of(TEXT) == anchor.quote
    assert [span.of(TEXT) for span in anchor.expressions] == ["mai 2018"]
    assert [DOCUMENT.timexes[at].span for at in anchor.timexes] == list(anchor.expressions)
    assert anchor_at(DOCUMENT, span_of("grève")).paragraph == 1
    assert anchor_at(DOCUMENT, span_of("grève")).expressions == ()


def test_a_long_selection_is_cut_between_two_words() -> None:
    text = "Le conseil a voté. " + "Le maire a parlé longuement de la gare. " * 6
    document = read_document(text, source="b")
    draft = drafted(document, Span(0, len(text)))
    assert draft.title.endswith("…")
    assert len(draft.title) <= LONGEST_TITLE
    assert text.startswith(draft.title.removesuffix("…"))


@given(start=st.integers(0, len(TEXT) - 1), length=st.integers(1, len(TEXT)))
def test_any_selection_lies_in_its_place(start: int, length: int) -> None:
    span = Span(start, min(start + length, len(TEXT)))
    anchor = anchor_at(DOCUMENT, span)
    assert anchor.sentence.covers(span)
    assert anchor.quote == anchor.sentence.of(TEXT)
    assert all(span.covers(expression) for expression in anchor.expressions)
    draft = drafted(DOCUMENT, span)
    assert draft.anchor == anchor
    assert len(draft.title) <= LONGEST_TITLE
    assert draft.title or not span.of(TEXT).strip(" \n,;:.–—-")

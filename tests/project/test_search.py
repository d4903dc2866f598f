"""Finding words: accents, case, ligatures and spaces do not count, and what is found is shown where it stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.project.decision import Decision
from frise.project.search import Texts, found_in, words_of
from frise.temporal.folding import folded_text


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        ("  \u00a0 ", ()),
        ("Été  de\u00a0GRÈVE", ("ete", "de", "greve")),
        ("l’œuvre l'oeuvre", ("l'oeuvre",)),
        ("« assemblée  nationale » vote", ("assemblee nationale", "vote")),
        ("«\u00a0Jeff Bezos", ("jeff bezos",)),
        ('“a b” "c d" « »', ("a b", "c d")),
        ("un«deux»trois", ("un", "deux", "trois")),
    ],
)
def test_what_is_typed_is_words_and_phrases(typed: str, words: tuple[str, ...]) -> None:
    assert words_of(typed) == words


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("L’Assemblée vote", "assemblee", ["Assemblée"]),
        ("Le cœur du sacré-cœur", "coeur", ["cœur", "cœur"]),
        ("Le cœur", "oe", ["œ"]),
        ("Le cœur", "o", ["œ"]),
        ("L’e\u0301te\u0301 dernier", "ete", ["e\u0301te"]),
        ("abcdef", "abc cd zz", ["abcd"]),
        ("ab ab", "ab « ab ab »", ["ab ab"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("abc", "", []),
    ],
)
def test_where_words_stand(text: str, typed: str, found: list[str]) -> None:
    assert [span.of(text) for span in found_in(text, words_of(typed))] == found


LETTERS = st.text(st.sampled_from("aéÉœŒæﬁ\u0301\u00adb’' «»\""), max_size=12)


@given(LETTERS, LETTERS)
def test_what_stands_in_a_text_is_found_and_nothing_else(text: str, typed: str) -> None:
    words = words_of(typed)
    spans = found_in(text, words)
    assert [span.start for span in spans] == sorted({span.start for span in spans})
    (told,) = Texts().of([event("e", text, on_day(1900, 1, 1))])
    title = told.split("\x1f")[0]
    assert bool(spans) == any(word in title for word in words)
    for span in spans:
        assert any(words_of(f"« {span.of(text)} »")) or folded_text(span.of(text)).isspace()


def test_an_event_is_found_by_all_it_tells() -> None:
    told = event("e", "Grève à l’usine", on_day(1900, 5, 1))
    told = replace(
        told, actors=("CGT",), anchors=(replace(told.anchors[0], quote="Les ouvriers\n  se sont mis en grève."),)
    )
    texts = Texts()
    (text,) = texts.of([told])
    for words in ("greve", "a l'usine", "ouvriers se sont", "cgt"):
        assert words in text
    assert "usine les" not in text  # a phrase does not run from the title into the quote
    assert "cgt" not in texts.of([replace(told, actors=())])[0]


def test_many_are_folded_as_each_is_alone() -> None:
    titles = ["été", "a\x1eb", "Ωmega", "", "co\u00adopé", "fin  de\nsiècle"] * 70
    events = [event(f"e{at}", title, on_day(1900, 1, 1)) for at, title in enumerate(titles)]
    assert list(Texts().of(events)) == [Texts().of([each])[0] for each in events]


def test_what_the_reader_added_is_found_too() -> None:
    noted = Texts.noted({"a": Decision(tags=("À vérifier",)), "b": Decision(note="Voir\nDupont"), "c": Decision()})
    assert sorted(noted) == ["a", "b"]
    assert "a verifier" in noted["a"]
    assert "voir dupont" in noted["b"]

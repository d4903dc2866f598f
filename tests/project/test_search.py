"""Finding words: accents, case, ligatures and spaces do not count, and what is found is shown where it stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.project.decision import Decision
from frise.project.search import Texts, excerpt, found_in, telling, words_of
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
        ("L’œuvre", "oe", ["œ"]),
        ("L’œuvre", "o", ["œ"]),
        ("Un intérimaire, le maire, (Maire) demi-maire", "maire", ["maire", "Maire", "maire"]),
        ("Le 1848e jour de 48", "48", ["48"]),
        ("L’e\u0301te\u0301 dernier", "ete", ["e\u0301te"]),
        ("abcd-cde", "abcd- abcd-c zz", ["abcd-c"]),
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
    assert bool(spans) == any(telling(word, [title], [0]) for word in words)
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


def test_what_the_title_does_not_tell_is_quoted_from_elsewhere() -> None:
    known = event("e", "Grève à l’usine", on_day(1900, 5, 1))
    quote = "Les ouvriers de la grande filature de Roubaix\nse sont mis en grève."
    known = replace(known, actors=("CGT",), anchors=(replace(known.anchors[0], quote=quote),))
    noted = Decision(tags=("social",), note="Voir Dupont")

    def found(typed: str) -> str:
        return excerpt(known, noted, words_of(typed))

    assert found("grève usine") == found("") == found("absent") == ""
    assert found("ouvriers") == "Les ouvriers de la grande filature de Roubaix se sont mis en grève."
    assert found("grève roubaix") == "…la grande filature de Roubaix se sont mis en grève."
    assert [found(typed) for typed in ("social", "dupont", "cgt")] == ["social", "Voir Dupont", "CGT"]


@given(LETTERS, LETTERS)
def test_an_excerpt_holds_what_it_is_there_for(text: str, typed: str) -> None:
    known = event("e", "", on_day(1900, 5, 1))
    known = replace(known, anchors=(replace(known.anchors[0], quote=f"{'z' * 40} {text} {'z' * 40}"),))
    shown = excerpt(known, Decision(), words_of(typed))
    assert bool(shown) == bool(found_in(known.anchors[0].quote.replace("  ", " "), words_of(typed)))
    assert not shown or found_in(shown, words_of(typed))

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.text.article import Article
from frise.text.sentences import split_sentences
from frise.text.span import Span


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Il part. Elle reste.", 2),
        ("Né le 3 janv. 1970 à Lyon. Mort en 2001.", 2),
        ("Alésia tombe en 52 av. J.-C. devant César. Rome règne.", 2),
        ("Il vécut jusqu’en 14 apr. J.-C. Rome change alors.", 1),  # nothing tells that a sentence ends there
        ("César prend Alésia en 52 av. J.-C. La guerre est finie.", 2),
        ("M. Dupont et Mme Durand, cf. art. 3, sont là. Fin.", 2),
        ("J. R. R. Tolkien écrit. Il publie.", 2),
        ("« Il part ! », dit-elle. Elle rit.", 2),
        ("« Il part. » Elle rit.", 2),
        ("Quoi ? Rien… Vraiment ?! Oui.", 4),
        ("Il a dit… puis rien.", 1),
        ("Le site frise.example est ouvert. Oui.", 2),
        ("Il gagne 3.5 points. Bravo.", 2),
        ("1894\nArrestation du capitaine.\nIl nie.", 3),
        ("Les dates :\n- 1894 : arrestation\n- 1895 : dégradation", 3),
    ],
)
def test_cuts(text: str, count: int) -> None:
    assert len(sentences(text)) == count, sentences(text)


def test_a_closing_quotation_mark_stays_with_its_sentence() -> None:
    assert sentences("« Il part. » Elle rit.") == ["« Il part. »", "Elle rit."]


def test_a_line_broken_within_a_sentence_does_not_cut_it() -> None:
    assert sentences("Il est né le 11 janvier\n2017 à Lyon.") == ["Il est né le 11 janvier\n2017 à Lyon."]


@given(st.text(alphabet='aA. !?«»\n…")(:', max_size=80))
def test_sentences_are_ordered_and_lose_no_letter(text: str) -> None:
    spans = split_sentences(text, Span(0, len(text)))
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert sum(span.of(text).lower().count("a") for span in spans) == text.lower().count("a")


@pytest.mark.parametrize(
    "text", ["." * 300_000 + "x", "! " * 150_000, " " * 300_000 + "\nx", "a" * 300_000, "»" * 300_000]
)
def test_hostile_rows_are_cut_once(text: str) -> None:
    assert split_sentences(text, Span(0, len(text)))  # a quadratic pattern would not come back


def test_an_article_finds_the_paragraph_and_sentence_of_an_offset() -> None:
    article = Article.of("Un. Deux.\n\nTrois.")
    assert [article.paragraph_at(offset) for offset in (0, 4, 11)] == [0, 0, 1]
    assert article.sentence_at(5).of(article.text) == "Deux."
    assert Article.of("").sentence_at(0) == Span(0, 0)


def test_a_word_that_ends_a_line_heads_nothing() -> None:
    text = "Des sociétés fermèrent. Corel\nvendit sa division."
    sentences = split_sentences(text, Span(0, len(text)))
    assert [sentence.of(text) for sentence in sentences] == ["Des sociétés fermèrent.", "Corel\nvendit sa division."]

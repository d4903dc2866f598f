"""What two versions of a text are compared by: words, runs of them, places, figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.text.matching.alignment import Run, align, shared_ends
from frise.text.matching.drift import Drift
from frise.text.matching.likeness import same_figures, same_form, same_words
from frise.text.matching.words import Words, cuts_word
from frise.text.span import Span


def test_words_are_folded_and_know_where_they_stand() -> None:
    words = Words.of("« L’E\u0301TÉ\u00a02018 », co\u00adeur.")
    assert words.plain == "l ete 2018 coeur"
    assert words.span_of(1, 3).of(words.text) == "E\u0301TÉ\u00a02018"
    assert words.plain_of(1, 3) == "ete 2018"
    assert words.touched(Span(3, 8)) == range(1, 2)
    assert words.inside(Span(0, 9)) == range(2)
    assert Words.of("…").forms == []


@given(st.text(st.characters()))
def test_every_word_of_any_text_has_a_form_and_a_place(text: str) -> None:
    words = Words.of(text)
    assert len(words) == len(words.begins) == len(words.ends) == len(words.starts) - 1
    for n, form in enumerate(words.forms):
        assert form
        assert words.plain_of(n, n + 1) == form
        assert len(words.span_of(n, n + 1))


def test_a_cut_goes_through_a_word_or_between_two() -> None:
    assert cuts_word("le mai", 4)
    assert cuts_word("e\u0301te\u0301", 1)
    assert not cuts_word("le mai", 3)
    assert not cuts_word("le", 2)


@pytest.mark.parametrize(
    ("old", "new", "ends"),
    [
        ("abcd", "abXcd", (2, 2)),
        ("abcd", "abcd", (4, 0)),
        ("aa", "aaa", (0, 0)),
        ("xabyab", "xab", (1, 0)),
        ("", "a", (0, 0)),
    ],
)
def test_what_two_texts_share_at_their_ends_is_shared_once(old: str, new: str, ends: tuple[int, int]) -> None:
    assert shared_ends(old, new) == ends


def test_runs_are_the_words_that_stayed_in_their_order() -> None:
    old = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
    new = ["un", "deux", "trois", "quatre", "cinq", "et", "sept", "huit", "neuf", "dix"]
    assert align(old, new) == (Run(0, 0, 5), Run(6, 6, 4))
    assert align(old, []) == ()


@given(st.lists(st.sampled_from("abcdefgh"), max_size=40), st.lists(st.sampled_from("abcdefgh"), max_size=40))
def test_runs_hold_the_same_words_and_never_cross(old: list[str], new: list[str]) -> None:
    end_old = end_new = 0
    for run in align(old, new):
        assert run.length > 0
        assert old[run.old : run.old_end] == new[run.new : run.new_end]
        assert run.old >= end_old
        assert run.new >= end_new
        end_old, end_new = run.old_end, run.new_end


def test_a_place_in_what_stayed_is_sure_and_another_one_is_bounded() -> None:
    old = "Le moulin est fondé en 1874 par deux frères. Il ferme. La commune rachète les murs en 2018."
    new = "Hier. Le moulin est fondé en 1874 par deux frères. Il brûle. La commune rachète les murs en 2018, dit-on."
    drift = Drift(old, new)
    year, fate = old.index("1874"), old.index("ferme")
    assert drift.expected(Span(year, year + 4)).place == new.index("1874")
    assert drift.expected(Span(year, year + 4)).sure
    unsure = drift.expected(Span(fate, fate + 5))
    assert not unsure.sure
    assert unsure.low <= new.index("brûle") < new.index("brûle") + 5 <= unsure.high <= new.index("La commune")


def test_words_that_stood_elsewhere_are_known_as_such() -> None:
    old = "Le conseil vend le moulin en mars. La commune rachète les murs en mai."
    new = "La commune rachète les murs en mai."
    drift = Drift(old, new)
    assert drift.is_elsewhere(range(7), Span(0, 34), 0.5)
    assert not drift.is_elsewhere(range(7), Span(35, len(old)), 0.5)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("le 3 mai", "Le 3\u00a0MAI", True),
        ("« l’été »", '"l\'e\u0301té"', True),
        ("il ferme.", "il ferme !", False),
        ("a publié", "a publie", False),
    ],
)
def test_the_same_words_may_look_different(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("le 3 mai 2018", "du 03 MAI 2018 environ", True),
        ("le 3 mai 2018", "le 4 mai 2018", False),
        ("en mai", "en juin", False),
        ("lundi", "mardi", False),
        ("12 janv. 1970", "12 janvier 1970", True),
        ("2 000 euros", "2\u202f000 euros", True),
        ("il y a trois ans", "il y a 3 ans", True),
        ("au XIXe siècle", "au XXe siècle", False),
        ("18 brumaire", "18 frimaire", False),
        ("un jour", "une journée", True),
        ("en ٢٠١٨", "en 2018", True),
    ],
)
def test_figures_are_numbers_months_and_weekdays(one: str, other: str, same: bool) -> None:
    assert same_figures(one, other) is same


def test_a_form_is_what_stays_when_the_figures_change() -> None:
    assert same_form("le lundi 3 mai 2018", "le mardi 14 juin 1894")
    assert same_form("le 2 mai", "le 1er mai")
    assert not same_form("le 3 mai", "en mai")
    assert not same_form("hier", "hier")

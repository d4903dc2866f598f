"""Words that stand in several places, and dates, which say little by themselves."""

import pytest
from tests.text.test_anchoring import OLD, SENTENCES, edited, find, found, quote, span_in

from frise.text.anchoring import Finder, FoundBy, Quote, quote_of
from frise.text.span import Span

REFRAIN = "Le conseil se réunit le même jour et repousse la vente du moulin."


def nth(text: str, part: str, n: int) -> Span:
    start = -1
    for _ in range(n + 1):
        start = text.index(part, start + 1)
    return Span(start, start + len(part))


def test_among_equal_passages_what_is_around_decides() -> None:
    old = "\n\n".join((SENTENCES[0], REFRAIN, SENTENCES[1], REFRAIN, SENTENCES[2]))
    new = "Chapeau de l’article.\n\n" + "\n\n".join((SENTENCES[0], REFRAIN, SENTENCES[1], REFRAIN, SENTENCES[2]))
    for n in (0, 1):
        result = Finder(new).find(quote_of(old, nth(old, REFRAIN, n)))
        assert result is not None
        assert (result.span, result.by) == (nth(new, REFRAIN, n), FoundBy.CONTEXT)


def test_without_anything_alike_around_equal_passages_are_left_alone() -> None:
    new = "\n\n".join((SENTENCES[3], REFRAIN, SENTENCES[4], REFRAIN, SENTENCES[1]))
    assert Finder(new).find(Quote(REFRAIN, "Tout autre chose. ", " Et rien de tel.", 300)) is None


def test_where_everything_around_repeats_too_the_diff_decides() -> None:
    stanza = f"{REFRAIN}\nOn recommence.\nRien ne change, personne ne vient.\n"
    old = SENTENCES[0] + "\n" + stanza * 6 + SENTENCES[1]
    new = SENTENCES[0] + "\nUn ajout, ici, déplace tout.\n" + stanza * 6 + SENTENCES[1]
    for n in range(6):
        result = Finder(new, old).find(quote_of(old, nth(old, REFRAIN, n)))
        assert result is not None
        assert result.span == nth(new, REFRAIN, n)
    assert Finder(new).find(quote_of(old, nth(old, REFRAIN, 3))) is None


def test_a_copy_that_was_there_before_is_not_the_one_taken_out() -> None:
    old = "\n\n".join((SENTENCES[0], REFRAIN, *SENTENCES[1:4], REFRAIN, SENTENCES[4]))
    new = "\n\n".join((SENTENCES[0], *SENTENCES[1:4], REFRAIN, SENTENCES[4]))
    finder = Finder(new, old)
    assert finder.find(quote_of(old, nth(old, REFRAIN, 0))) is None
    kept = finder.find(quote_of(old, nth(old, REFRAIN, 1)))
    assert kept is not None
    assert kept.span == span_in(new, REFRAIN)


@pytest.mark.parametrize("part", ["1874", "3 août 1914", "lundi 12 novembre 2018", "fin 2019"])
def test_a_date_is_found_by_what_is_around_it(part: str) -> None:
    text, by = found(part, "Mis à jour hier.\n\n" + OLD)
    assert text == part
    assert by in {FoundBy.POSITION, FoundBy.CONTEXT}


def test_a_date_is_not_found_in_another_sentence() -> None:
    new = edited(3, SENTENCES[3], "Le lundi 12 novembre 2018, un incendie détruit trois granges voisines du canal.")
    assert find("lundi 12 novembre 2018", new) is None


@pytest.mark.parametrize(
    ("sentence", "part", "now"),
    [(1, "3 août 1914", "2 août 1914"), (3, "lundi 12 novembre 2018", "mardi 13 novembre 2018"), (0, "1874", "1901")],
)
def test_a_changed_date_is_found_where_it_was_and_told(sentence: int, part: str, now: str) -> None:
    new = "Mis à jour hier.\n\n" + edited(sentence, part, now)
    result = find(part, new)
    assert result is not None
    assert (result.span.of(new), result.by) == (now, FoundBy.FUZZY)
    assert (result.same_words, result.same_figures) == (False, False)


def test_a_date_that_became_another_word_is_lost() -> None:
    assert find("fin 2019", edited(4, "fin 2019", "brusquement")) is None
    assert find("fin 2019", edited(4, "fin 2019 ", "")) is None


def test_within_a_sentence_found_already_few_words_are_enough() -> None:
    new = "Tout a changé autour. En 1914, le moulin de Vauclair, fondé en 1874, appartient à d’autres. En 1874, rien."
    sentence = span_in(new, "En 1914, le moulin de Vauclair, fondé en 1874, appartient à d’autres.")
    finder = Finder(new, OLD)
    assert finder.find(quote("1874")) is None
    result = finder.find(quote("1874"), within=sentence)
    assert result is not None
    assert (result.span, result.by) == (nth(new, "1874", 0), FoundBy.QUOTE)


@pytest.mark.parametrize(
    ("part", "now"),
    [
        ("le 3 août 1914", "le 4 août 1914"),
        ("le 3 août 1914", "le lundi 3 août 1914"),
        ("le 3 août 1914", "en août 1914"),
        ("3 août 1914", "1er septembre 1915"),
    ],
)
def test_within_a_sentence_a_date_is_found_changed(part: str, now: str) -> None:
    new = edited(1, part, now).replace("quarante ouvriers", "soixante ouvriers")
    finder = Finder(new, OLD)
    sentence = finder.find(quote(SENTENCES[1]))
    assert sentence is not None
    result = finder.find(quote(part), within=sentence.span)
    assert result is not None
    assert result.span.of(new) == now
    assert not result.same_words


def test_within_a_sentence_another_date_of_it_is_not_the_one_taken_out() -> None:
    old = "Né le 3 mai 1848 à Laon, il part le 4 juin 1890 pour Reims, où il meurt."
    new = "Né à Laon, il part le 4 juin 1890 pour Reims, où il meurt."
    whole = Span(0, len(new))
    for finder in (Finder(new, old), Finder(new)):
        assert finder.find(quote("le 3 mai 1848", old), within=whole) is None
        kept = finder.find(quote("le 4 juin 1890", old), within=whole)
        assert kept is not None
        assert kept.span.of(new) == "le 4 juin 1890"


def test_nothing_is_found_outside_of_what_it_is_looked_for_in() -> None:
    finder = Finder(OLD, OLD)
    sentence = span_in(OLD, SENTENCES[2])
    assert finder.find(quote("1874"), within=sentence) is None
    assert finder.find(quote("mars 1952"), within=sentence) is not None
    assert finder.find(quote("1874"), within=Span(3, 3)) is None

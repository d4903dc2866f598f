"""A quote is found again where a reader would say it is, and nowhere else."""

import pytest

from frise.text.anchoring import Finder, Found, FoundBy, Quote, quote_of
from frise.text.span import Span

SENTENCES = (
    "Le moulin de Vauclair est fondé en 1874 par deux frères venus de Lorraine.",
    "Il emploie quarante ouvriers quand la guerre éclate, le 3 août 1914.",
    "« On n’a jamais cessé de moudre », racontait la fille du meunier en mars 1952.",
    "La commune rachète les murs le lundi 12 novembre 2018 pour y loger un musée.",
    "Le toit s’est effondré fin 2019 pendant une tempête, sans faire de blessé.",
)
OLD = "\n\n".join(SENTENCES)


def span_in(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def quote(part: str, text: str = OLD) -> Quote:
    return quote_of(text, span_in(text, part))


def find(part: str, new: str, old: str = OLD) -> Found | None:
    """Look for a part of the old text with the diff and without it: both must say the same, or the diff knows more."""
    by_diff, by_words = (finder.find(quote(part, old)) for finder in (Finder(new, old), Finder(new)))
    assert by_words is None or (by_diff is not None and by_diff.span == by_words.span)
    return by_diff


def found(part: str, new: str, old: str = OLD) -> tuple[str, FoundBy]:
    result = find(part, new, old)
    assert result is not None
    return result.span.of(new), result.by


def edited(sentence: int, before: str, after: str) -> str:
    assert before in SENTENCES[sentence]
    changed = SENTENCES[sentence].replace(before, after)
    return "\n\n".join((*SENTENCES[:sentence], changed, *SENTENCES[sentence + 1 :]))


def test_a_quote_is_its_characters_and_those_around_it() -> None:
    assert quote_of("Né en 1874 à Laon.", Span(6, 10), context=4) == Quote("1874", " en ", " à L", 6)
    assert quote_of("1874", Span(0, 4)) == Quote("1874", "", "", 0)


@pytest.mark.parametrize("part", [*SENTENCES, "en 1874", "2018"])
def test_in_the_same_text_it_is_at_its_place(part: str) -> None:
    for finder in (Finder(OLD), Finder(OLD, OLD)):
        assert finder.find(quote(part)) == Found(span_in(OLD, part), FoundBy.POSITION, 1.0, True, True)


@pytest.mark.parametrize("part", SENTENCES)
def test_what_comes_in_before_it_moves_it(part: str) -> None:
    new = "Mis à jour le 4 mai 2020.\n\n" + OLD
    assert Finder(new, OLD).find(quote(part)) == Found(span_in(new, part), FoundBy.POSITION, 1.0, True, True)
    by_words = Finder(new).find(quote(part))
    assert by_words is not None
    assert (by_words.span, by_words.by) == (span_in(new, part), FoundBy.QUOTE)


def test_a_paragraph_put_elsewhere_is_found_by_its_words() -> None:
    new = "\n\n".join((*SENTENCES[1:], SENTENCES[0]))
    for sentence in SENTENCES:
        assert found(sentence, new)[0] == sentence


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        (0, "est fondé", "est d’abord fondé"),
        (0, "Lorraine", "Loraine"),
        (0, "Le moulin", "Moulin"),
        (1, "emploie quarante", "emploie alors plus de quarante"),
        (2, "la fille du meunier", "sa fille"),
        (3, "rachète", "rachete"),
        (3, "La commune", "La commune de Vauclair"),
        (4, ", sans faire de blessé", ""),
        (4, "s’est effondré", "s’effondre"),
    ],
)
def test_an_edited_sentence_is_found_whole(sentence: int, before: str, after: str) -> None:
    new = edited(sentence, before, after)
    result = find(SENTENCES[sentence], new)
    assert result is not None
    assert result.span.of(new) == SENTENCES[sentence].replace(before, after)
    assert result.same_words is (before == after)
    assert result.likeness >= 0.75


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        (2, "« On n’a jamais cessé de moudre »", '"On n\'a jamais cessé de moudre"'),
        (2, "« On n’a jamais cessé de moudre »", "“On n’a jamais cessé de moudre”"),
        (3, "12 novembre", "12\u00a0novembre"),
        (3, "12 novembre", "12\nnovembre"),
        (1, "le 3 août", "le\u202f3 août"),
        (4, "Le toit", "LE TOIT"),
        (4, "tempête", "tempe\u0302te"),
        (4, "tempête", "tem\u00adpête"),
    ],
)
def test_what_only_looks_different_is_the_same(sentence: int, before: str, after: str) -> None:
    new = edited(sentence, before, after)
    result = find(SENTENCES[sentence], new)
    assert result is not None
    assert result.span.of(new) == SENTENCES[sentence].replace(before, after)
    assert (result.by, result.likeness) == (FoundBy.QUOTE, 1.0)
    assert (result.same_words, result.same_figures) == (True, True)


def test_lines_broken_elsewhere_change_nothing() -> None:
    new = OLD.replace(" ", "\n    ")
    for sentence in SENTENCES:
        assert found(sentence, new)[0] == sentence.replace(" ", "\n    ")


@pytest.mark.parametrize(
    ("before", "after"), [("12 novembre", "13 novembre"), ("novembre", "décembre"), ("2018", "2017")]
)
def test_a_changed_date_is_found_and_told(before: str, after: str) -> None:
    new = edited(3, before, after)
    result = find(SENTENCES[3], new)
    assert result is not None
    assert result.span.of(new) == SENTENCES[3].replace(before, after)
    assert (result.same_words, result.same_figures) == (False, False)


@pytest.mark.parametrize("gone", range(len(SENTENCES)))
def test_what_was_taken_out_is_not_found(gone: int) -> None:
    new = "\n\n".join((*SENTENCES[:gone], *SENTENCES[gone + 1 :]))
    assert find(SENTENCES[gone], new) is None


def test_another_sentence_that_only_shares_the_date_is_not_it() -> None:
    new = edited(3, SENTENCES[3], "Le lundi 12 novembre 2018, un incendie détruit trois granges voisines du canal.")
    assert find(SENTENCES[3], new) is None


def test_of_two_sentences_alike_one_taken_out_is_not_the_other() -> None:
    alike = (
        "Le 3 mai 1953, Odile Dupont est élue maire de Laon.",
        "Le 3 mai 1953, Odile Durand est élue maire de Laon.",
    )
    old = "\n\n".join((SENTENCES[0], *alike, SENTENCES[1]))
    for gone, kept in (alike, alike[::-1]):
        new = old.replace(gone + "\n\n", "")
        assert find(gone, new, old) is None
        assert found(kept, new, old)[0] == kept


def test_a_date_of_a_list_taken_out_is_not_the_next_one() -> None:
    old = "\n".join(f"{year} : le moulin est vendu par la commune." for year in range(1874, 1884))
    new = old.replace("1879 : le moulin est vendu par la commune.\n", "")
    line = "1879 : le moulin est vendu par la commune."
    assert find(line, new, old) is None
    assert find("1879", new, old) is None


def test_very_long_quotes_are_found_by_their_ends() -> None:
    old = "\n\n".join((OLD, " ".join(f"Le {n} mai, {SENTENCES[n % 5]}" for n in range(1, 31)), OLD))
    long = old.split("\n\n")[5]
    changed = long.replace("quarante ouvriers", "cinquante ouvriers", 1)
    text, by = found(long, old.replace(long, changed), old)
    assert (text, by) == (changed, FoundBy.FUZZY)
    assert find(long, OLD, old) is None

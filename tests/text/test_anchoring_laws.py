"""What holds of anchoring for every text and every edit."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frise.text.anchoring import Finder, Found, FoundBy, Quote, quote_of
from frise.text.span import Span

ANY = st.text(st.characters(), max_size=60)  # surrogates, unassigned and combining characters too
ODD = st.text(alphabet="aAé \u0301\u00ad\ud800\n.’«»19mai\U0001f4c5", max_size=60)
TEXT = ANY | ODD

ACTORS = ("Le conseil", "La préfète", "Odile Durand", "Odile Dupont", "La compagnie", "Le syndicat", "Un notaire")
DEEDS = ("ouvre", "vend", "ferme", "rachète", "inaugure", "visite", "condamne")
THINGS = ("le moulin", "la gare de Laon", "la gare de Reims", "le théâtre", "les halles", "le pont suspendu")
DATES = ("le 3 mai 1848", "le 4 mai 1848", "en mars 1952", "fin 2016", "le lundi 12 novembre 2018", "vers 1150")
ENDS = ("sans un discours", "devant mille personnes", "malgré la pluie et le vent", "pour la seconde fois")


@st.composite
def stories(draw: st.DrawFn) -> list[str]:
    """Sentences that share dates and turns of phrase, but neither who acts nor upon what."""
    actors, things = draw(st.permutations(ACTORS)), draw(st.permutations(THINGS))
    rest = st.tuples(*(st.sampled_from(words) for words in (DEEDS, DATES, ENDS)))
    story = []
    for actor, thing in zip(actors, things, strict=False):
        deed, date, end = draw(rest)
        story.append(f"{actor} {deed} {thing}, {date}, {end}.")
    return story[: draw(st.integers(2, len(story)))]


STORY = stories()
MORE = st.builds("{} {} la mairie, {}, {}.".format, *(st.sampled_from(words) for words in (ACTORS, DEEDS, DATES, ENDS)))
JOIN = st.sampled_from([" ", "\n", "\n\n"])


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


def places(sentences: Sequence[str], join: str) -> list[Span]:
    """Where each sentence stands in the joined text."""
    found, at = [], 0
    for sentence in sentences:
        found.append(Span(at, at + len(sentence)))
        at += len(sentence) + len(join)
    return found


def date_of(sentence: str, at: Span) -> Span:
    date = next(date for date in DATES if f", {date}," in sentence)
    start = at.start + sentence.index(f", {date},") + 2
    return Span(start, start + len(date))


@given(st.data(), TEXT.filter(bool))
def test_in_the_same_text_everything_is_at_its_place(data: st.DataObject, text: str) -> None:
    span = data.draw(spans(text))
    for finder in (Finder(text), Finder(text, text)):
        assert finder.find(quote_of(text, span)) == Found(span, FoundBy.POSITION, 1.0, True, True)


@given(TEXT, TEXT, st.builds(Quote, TEXT, TEXT, TEXT, st.integers(-5, 200)), st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_asked_the_answer_lies_in_the_text(new: str, old: str, quote: Quote, one: int, other: int) -> None:
    within = Span(min(one, other), max(one, other))
    for finder in (Finder(new), Finder(new, old), Finder(new, quote.exact + old)):
        for place in (None, within):
            found = finder.find(quote, within=place)
            if found is not None:
                assert 0 <= found.span.start < found.span.end <= len(new)
                assert place is None or place.covers(found.span)
                assert 0 <= found.likeness <= 1


@given(st.data(), TEXT.filter(bool), TEXT)
def test_a_quote_of_any_text_is_looked_for_in_any_other(data: st.DataObject, old: str, new: str) -> None:
    span = data.draw(spans(old))
    for finder in (Finder(new), Finder(new, old), Finder(old[: span.start] + new + old[span.start :], old)):
        found = finder.find(quote_of(old, span))
        assert found is None or len(found.span)


@given(STORY, JOIN, MORE, st.data())
def test_a_sentence_put_in_moves_the_others_exactly(
    story: list[str], join: str, more: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(story)))
    longer = [*story[:at], more, *story[at:]]
    old, new = join.join(story), join.join(longer)
    now = places(longer, join)
    del now[at]
    for finder in (Finder(new, old), Finder(new)):
        for was, there, sentence in zip(places(story, join), now, story, strict=True):
            found = finder.find(quote_of(old, was))
            assert found is not None
            assert (found.span, found.likeness, found.same_words) == (there, 1.0, True)
            date = finder.find(quote_of(old, date_of(sentence, was)), within=found.span)
            assert date is not None
            assert date.span == date_of(sentence, there)


@given(STORY, JOIN, st.data())
def test_a_sentence_taken_out_is_gone_and_moves_the_others_exactly(
    story: list[str], join: str, data: st.DataObject
) -> None:
    gone = data.draw(st.integers(0, len(story) - 1))
    shorter = [*story[:gone], *story[gone + 1 :]]
    old, new = join.join(story), join.join(shorter)
    before = places(story, join)
    taken = before.pop(gone)
    for finder in (Finder(new, old), Finder(new)):
        assert finder.find(quote_of(old, taken)) is None
        assert finder.find(quote_of(old, date_of(story[gone], taken))) is None
        for was, now, sentence in zip(before, places(shorter, join), shorter, strict=True):
            found = finder.find(quote_of(old, was))
            assert found is not None
            assert found.span == now
            date = finder.find(quote_of(old, date_of(sentence, was)))
            assert date is None or date.span == date_of(sentence, now)


@given(STORY, JOIN, st.randoms(use_true_random=False))
def test_sentences_in_another_order_are_found_or_left_alone(story: list[str], join: str, random: Random) -> None:
    shuffled = story.copy()
    random.shuffle(shuffled)
    old, new = join.join(story), join.join(shuffled)
    now = dict(zip(shuffled, places(shuffled, join), strict=True))
    for finder in (Finder(new, old), Finder(new)):
        for was, sentence in zip(places(story, join), story, strict=True):
            found = finder.find(quote_of(old, was))
            assert found is not None
            assert found.span == now[sentence]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a" * 300_000, "a" * 150_000 + "b" + "a" * 150_000),
        ("a " * 150_000, "a " * 50_000 + "b " + "a " * 50_000 + "c " + "a " * 50_000),
        ("Encore la même ligne.\n" * 20_000, ("Neuf. " + "Encore la même ligne.\n" * 100) * 200),
        (" ".join(str(n) for n in range(50_000)), " ".join(str(n) for n in range(50_000, 0, -1))),
        ("le mai 3 " * 40_000, "3 le mai " * 40_000),
        ("e\u0301" * 150_000, "e\u0301" * 70_000 + " " + "e\u0301" * 70_000),
        ("." * 300_000, " " * 300_000),
        ("«" * 300_000, "»" * 300_000 + "x"),
    ],
    ids=["letter", "word", "line", "backwards", "words", "accents", "marks", "quotation marks"],
)
def test_texts_that_repeat_themselves_cost_no_square(old: str, new: str) -> None:
    with_old, without = Finder(new, old), Finder(new)
    for start in range(0, len(old) - 200, 7_001):
        for length in (1, 7, 200):
            quote = quote_of(old, Span(start, start + length))
            for finder in (with_old, without):
                found = finder.find(quote)
                assert found is None or found.span.end <= len(new)  # one quadratic step, and this would not end


@settings(max_examples=20)
@given(st.integers(2, 40), st.integers(1, 5))
def test_a_long_quote_of_one_repeated_sentence_is_found_at_once(times: int, more: int) -> None:
    old = "Le conseil ouvre le moulin. " * 60 * times
    new = "Le conseil ouvre le moulin. " * 60 * (times + more)
    assert Finder(new, old).find(quote_of(old, Span(0, len(old)))) is not None

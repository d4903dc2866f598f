"""Laws that hold for any text: quotes stand where they say, titles fit, reading again gives the same."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.temporal.hostile import FRAGMENTS

from frise.events.headlines.tidy import LONGEST_TITLE
from frise.project.document import read_document
from frise.temporal.calendar import Day

WORDS = [
    *FRAGMENTS, "samedi ", "12 ", "mars ", "2018 ", "le ", "du ", "au ", "et ", "avant ", "depuis ", "il part. ", "Paris, ", "a signé ", "hier ",
    "la veille ", "trois ans plus tard ", "Pâques ", "l’été ", "T3 ", "matin ", "prévu ", "MAIRIE ", "Quand ", "il ", "mourut ", "\n\n",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=50).map("".join)
PUBLICATIONS = st.sampled_from([None, Day(2018, 11, 12), Day(1, 1, 1), Day(9999, 12, 31), Day(2000, 2, 29)])


@given(TEXTS, PUBLICATIONS)
@settings(max_examples=250, deadline=None)
def test_events_stand_where_they_say(text: str, publication: Day | None) -> None:
    document = read_document(text, source="", publication=publication)
    for event in document.events:
        (anchor,) = event.anchors
        paragraph = document.article.paragraphs[anchor.paragraph]
        assert anchor.sentence.of(text) == anchor.quote
        assert paragraph.start <= anchor.sentence.start <= paragraph.end
        assert all(
            span == document.timexes[index].span for index, span in zip(anchor.timexes, anchor.expressions, strict=True)
        )
        assert 0 < len(event.title) <= LONGEST_TITLE
    assert read_document(text, source="", publication=publication) == document

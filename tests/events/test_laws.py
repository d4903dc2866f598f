"""Laws that hold for any text: quotes stand where they say, titles fit, reading again gives the same."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.temporal.hostile import FRAGMENTS

from frise.events.headlines.tidy import LONGEST_TITLE
from frise.project.document import Document, read_document
from frise.temporal.calendar import Day

WORDS = [
    *FRAGMENTS, "samedi ", "12 ", "mars ", "2018 ", "le ", "du ", "au ", "et ", "avant ", "depuis ", "il part. ", "Paris, ", "a signé ", "hier ",
    "la veille ", "trois ans plus tard ", "Pâques ", "l’été ", "T3 ", "matin ", "prévu ", "MAIRIE ", "Quand ", "il ", "mourut ", "\n\n",
    "qui ", "que ", "né à ", "fondée ", "ne fut ", "qu’", "(", ") ", "« ", " » ", '" ', "M. Petit ", "Il ", "Suite à cela, ", "; ", ": ", "puis ", "avoir ",
    "Jean Petit ", "c’était ", "a annoncé ", "la porte ", "88 ans, ", "d’", "de ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=50).map("".join)
DAYS = st.sampled_from([Day(2018, 11, 12), Day(1, 1, 1), Day(9999, 12, 31), Day(2000, 2, 29), Day(1944, 6, 6)])
PUBLICATIONS = st.one_of(st.none(), DAYS)


@given(TEXTS, PUBLICATIONS)
@settings(max_examples=250, deadline=None)
def test_events_stand_where_they_say(text: str, publication: Day | None) -> None:
    document = read_document(text, source="", publication=publication)
    for event in document.events:
        for anchor in event.anchors:
            paragraph = document.article.paragraphs[anchor.paragraph]
            assert anchor.sentence.of(text) == anchor.quote
            assert paragraph.start <= anchor.sentence.start <= paragraph.end
            assert all(
                span == document.timexes[index].span
                for index, span in zip(anchor.timexes, anchor.expressions, strict=True)
            )
        assert 0 < len(event.title) <= LONGEST_TITLE
        assert "\0" not in event.title
    assert len({event.id for event in document.events}) == len(document.events)
    assert read_document(text, source="", publication=publication) == document


@given(TEXTS, PUBLICATIONS, PUBLICATIONS)
@settings(max_examples=150, deadline=None)
def test_another_publication_date_moves_only_what_hangs_on_it(text: str, one: Day | None, other: Day | None) -> None:
    before = read_document(text, source="", publication=one)
    after = before.published(other)
    assert after.extraction == read_document(text, source="", publication=other).extraction
    for reading in before.extraction.readings:
        dates = _dates_told(before, reading.event.anchors[0].timexes)
        if all(before.timexes[index] == after.timexes[index] for index in dates):
            assert reading in after.extraction.readings


@given(TEXTS, PUBLICATIONS, PUBLICATIONS)
@settings(max_examples=150, deadline=None)
def test_what_is_said_hangs_on_no_date_at_all(text: str, one: Day | None, other: Day | None) -> None:
    titles = [
        {reading.event.id: reading.event.title for reading in document.extraction.readings}
        for document in (read_document(text, source="", publication=day) for day in (one, other))
    ]
    assert all(titles[0][same] == titles[1][same] for same in titles[0].keys() & titles[1].keys())


def _dates_told(document: Document, timexes: tuple[int, ...]) -> set[int]:
    """The expressions an event's date is made of, with the other ends of ranges."""
    partners = {document.timexes[index].partner for index in timexes}
    return {*timexes, *(partner for partner in partners if partner is not None)}

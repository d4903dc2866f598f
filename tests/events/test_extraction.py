from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.events.when import WhenKind
from frise.project.document import Document, read_document
from frise.temporal.calendar import Day
from frise.temporal.timex import PUBLICATION, Unresolved

SEED = Path(__file__).parents[2] / "seeds" / "rekognition.txt"
MONDAY = Day(2018, 11, 12)


def read(text: str, publication: Day | None = MONDAY) -> Document:
    return read_document(text, source="article.txt", publication=publication)


def seed(publication: Day | None = MONDAY) -> Document:
    return read(SEED.read_text("utf-8"), publication)


@pytest.mark.parametrize(
    ("text", "kind", "edtf"),
    [
        ("Le pont ouvre le 3 mai 1848.", WhenKind.AT, "1848-05-03"),
        ("Le pont ouvre en mai 1848.", WhenKind.AT, "1848-05"),
        ("Le pont ouvre en 1848.", WhenKind.AT, "1848"),
        ("Le pont ouvre vers 1150.", WhenKind.AT, "1150~"),
        ("Le pont ouvre au XIXe siècle.", WhenKind.AT, "1801/1900~"),
        ("Le pont ouvre dans les années 1960.", WhenKind.AT, "1960/1969"),
        ("Le pont ouvre en 52 av. J.-C.", WhenKind.AT, "-0051"),
        ("Le pont ouvre fin 2016.", WhenKind.WITHIN, "[2016-10..2016-12]"),
        ("Le pont ouvre mi-mai 2016.", WhenKind.WITHIN, "[2016-05-11..2016-05-20]"),
        ("Le pont ouvre entre 1960 et 1970.", WhenKind.WITHIN, "[1960..1970]"),
        ("Le pont ouvre avant mars 2018.", WhenKind.WITHIN, "[..2018-03]"),
        ("Le pont ouvre après mars 2018.", WhenKind.WITHIN, "[2018-03..]"),
        ("La fête dure du 3 au 5 mai 1848.", WhenKind.LASTING, "1848-05-03/1848-05-05"),
        ("La fête dure de 1960 à 1970.", WhenKind.LASTING, "1960/1970"),
        ("La fête a lieu le 3 mai 1848, à 15h30.", WhenKind.AT, "1848-05-03T15:30:00"),
        ("La fête a lieu le 3 mai 1848, de 13 h à 15 h.", WhenKind.LASTING, "1848-05-03T13:00:00/1848-05-03T15:00:00"),
        ("La fête a lieu le 3 mai 1848, avant 15 h.", WhenKind.WITHIN, "[..1848-05-03T15:00:00]"),
        (
            "La fête a lieu le 3 mai 1848, entre 13 h et 15 h.",
            WhenKind.WITHIN,
            "[1848-05-03T13:00:00..1848-05-03T15:00:00]",
        ),
        ("La fête dure le 3 mai 1848, jusqu’à 15 h.", WhenKind.OPEN, "../1848-05-03T15:00:00"),
        ("La fête a lieu vers le 3 mai 1848.", WhenKind.AT, "1848-05-03~"),
        ("La fête a lieu vers mai 1848.", WhenKind.AT, "1848-05~"),
        ("La fête a lieu à 9 h, le 3 mai 1848.", WhenKind.AT, "1848-05-03T09:00:00"),
        ("La fête a lieu du 3 au 5 mai 1848, à 9 h.", WhenKind.LASTING, "1848-05-03/1848-05-05"),
        ("La fête a lieu dans la nuit du 3 au 4 mai 1848.", WhenKind.AT, "1848-05-03/1848-05-04"),
        ("La fête dure depuis 1987.", WhenKind.OPEN, "1987/.."),
        ("La fête dure jusqu’en 1987.", WhenKind.OPEN, "../1987"),
    ],
)
def test_when(text: str, kind: WhenKind, edtf: str) -> None:
    (event,) = read(text).events
    assert (event.when.kind, event.when.edtf) == (kind, edtf)


def test_a_date_for_which_the_publication_is_missing_waits() -> None:
    document = read("Le pont a ouvert jeudi dernier.", None)
    (event,) = document.events
    assert (event.when.kind, event.when.edtf, event.when.window) == (WhenKind.WAITING, None, None)
    assert [one.reason for one in document.undated] == [Unresolved.WAITS_FOR_PUBLICATION]


def test_a_date_that_cannot_exist_is_listed_and_gives_no_event() -> None:
    document = read("Le pont a ouvert le 31 février 2018.")
    assert (document.events, document.timexes) == ((), ())
    assert [(one.span.of(document.article.text), one.reason) for one in document.undated] == [
        ("31 février 2018", Unresolved.IMPOSSIBLE)
    ]


@pytest.mark.parametrize(
    "text",
    ["Paris, le 3 mai 1848", "1848", "3 mai 1848 :", "Il a dormi pendant trois mois.", "Il vient tous les mardis."],
)
def test_headings_datelines_durations_and_sets_are_no_events(text: str) -> None:
    assert read(text).events == ()


def test_two_dates_of_a_sentence_are_two_events_each_with_its_clause() -> None:
    first, second = read("Fondée en 2011, l’entreprise a retiré son produit en mars 2016.").events
    assert (first.when.edtf, second.when.edtf) == ("2011", "2016-03")
    assert "retiré" not in first.title
    assert "retiré" in second.title


def test_a_second_clock_time_of_a_day_is_another_event() -> None:
    first, second = read("Le 3 mai 1848, départ à 8 h, repas à midi.").events
    assert (first.title, second.title) == ("Départ", "Repas")
    assert (first.anchors[0].timexes, second.anchors[0].timexes) == ((0, 1), (2,))


def test_a_date_said_again_in_brackets_is_the_same_event() -> None:
    (event,) = read("Le 9 thermidor an II (27 juillet 1794), Robespierre tombe.").events
    assert (event.title, event.when.edtf) == ("Robespierre tombe", "1794-07-27")


def test_the_seed_with_its_publication_date() -> None:
    assert [event.when.edtf for event in seed().events] == [
        "2018-11-08", "[2016-10..2016-12]", "2018-05", "2018-06", "[2018-11-05..2018-11-10]",
    ]  # fmt: skip


def test_the_seed_without_it_dates_three_and_guesses_none() -> None:
    kinds = [event.when.kind for event in seed(None).events]
    assert kinds.count(WhenKind.WAITING) == 2
    assert len(kinds) == 5
    assert seed(None).waiting == 2


def test_setting_the_publication_date_moves_only_what_hangs_on_it() -> None:
    before = seed()
    after = before.published(Day(2019, 11, 12))
    hanging = {
        event.id
        for event in before.events
        if any(before.timexes[index].reference == PUBLICATION for index in event.anchors[0].timexes)
    }
    moved = {old.id for old, new in zip(before.events, after.events, strict=True) if old != new}
    assert moved == hanging
    assert len(moved) == 2
    assert after.published(MONDAY) == before


def test_an_event_whose_date_is_none_any_more_does_not_stay() -> None:
    before = read("Le 3 mai 2018, il part ; le 29/02/00, il naît.", Day(2018, 11, 12))
    after = before.published(Day(1925, 11, 12))  # 29 February 1900: no calendar has it
    assert [event.when.edtf for event in before.events] == ["2018-05-03", "2000-02-29"]
    assert after.events == read("Le 3 mai 2018, il part ; le 29/02/00, il naît.", Day(1925, 11, 12)).events
    assert [event.when.edtf for event in after.events] == ["2018-05-03"]


PIECES = st.sampled_from(
    [
        "Il part ", "le 3 mai 1848", " en 2011", ", ", ". ", "« ", " »", "\n\n", "Mais ", "lundi \n dernier", "- ", "\n", "fin 2016", " jeudi dernier", " et ",
        "(1914-1918)", "du 3 au 5 mai 1848", "31 février", " ; ", "l’entreprise ", "a signé ", "🎉", "\ud800", "qui ", "(",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from([None, MONDAY]))
def test_laws_of_events(text: str, publication: Day | None) -> None:
    document = read(text, publication)
    for event in document.events:
        for anchor in event.anchors:
            assert anchor.sentence.of(text) == anchor.quote
            assert document.article.paragraphs[anchor.paragraph].start <= anchor.sentence.start
            assert all(anchor.sentence.covers(span) for span in anchor.expressions)
        assert event.title
        assert len(event.title) <= 100
        assert "\0" not in event.title
    assert len({event.id for event in document.events}) == len(document.events)
    assert read(text, publication) == document

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.annotated import DOCUMENTS, load
from tests.events.whens import UNITS, ranged, single

from frise.events.timing import WAITING
from frise.events.typed_when import read_typed_when
from frise.events.when import When, WhenKind
from frise.project.document import read_document
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.wording.language import Language
from frise.wording.typed import typed_form

FR, EN = Language.FR, Language.EN
YEARS = st.integers(1000, 2100)
PUBLICATIONS = st.sampled_from([None, Day(2018, 11, 12), Day(1855, 6, 18), Day(-51, 3, 15)])
UNHELD = {Granularity.WEEKEND, Granularity.PART_OF_DAY, Granularity.MILLENNIUM}
"""What EDTF has no form for, beside « début », « milieu » and « fin »; open centuries and runs of centuries neither."""


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("Il part le 3 mai 1848.", "3 mai 1848", "1848-05-03"),
        ("Il part fin 2016.", "fin 2016", "[2016-10..2016-12]"),
        ("Il part vers 1150.", "vers 1150", "1150~"),
        ("Il part du 3 au 5 mai 1848.", "3–5 mai 1848", "1848-05-03/1848-05-05"),
        ("Il dort de 1960 à 1969.", "1960–1969", "1960/1969"),
        ("Il part entre 1960 et 1970.", "entre 1960 et 1970", "[1960..1970]"),
        ("Il part entre avril et juin 2020.", "entre avril et juin 2020", "[2020-04..2020-06]"),
        ("Il part entre le 5 et le 10 juin 2020.", "entre le 5 et le 10 juin 2020", "[2020-06-05..2020-06-10]"),
        ("Il vit ici depuis fin 2016.", "depuis fin 2016", "2016-10/.."),
        ("Il part le 3 mai 1848, vers 15 h.", "3 mai 1848, vers 15\u00a0h", "1848-05-03T15:00:00~"),
        ("Il part dans les années 1960.", "années 1960", "196X"),
        ("Il part au printemps 1768.", "printemps 1768", "1768-21"),
        ("Il part au 2e trimestre 2018.", "2e trimestre 2018", "2018-34"),
        ("Il part la semaine du 7 mai 2018.", "semaine du 7 mai 2018", "2018-W19"),
        ("Il part le 3 mai 2018 au soir.", "journée du 3 mai 2018", "2018-05-03"),
        ("Il part dans la nuit du 3 au 4 mai 2018.", "nuit du 3 au 4 mai 2018", "2018-05-03/2018-05-04"),
        ("Il part à la fin de l’été 1863.", "fin de l’été 1863", "[1863-08-23..1863-09-22]"),
        ("Il part en brumaire an II.", "brumaire an II", "1793-10/1793-11"),
        ("Il part pendant la première quinzaine d’avril 2018.", "première quinzaine d’avril 2018", "2018-04-01/2018-04-15"),
        ("Il part au premier tiers du XIXe siècle.", "premier tiers du XIXe\u00a0siècle", "1801/1833"),
        ("Il part au IIe millénaire av. J.-C.", "IIe millénaire av. J.-C.", "-1999/-1000"),
    ],
)  # fmt: skip
def test_forms(text: str, french: str, english: str) -> None:
    (event,) = read_document(text, source="").events
    assert typed_form(event.when, FR) == french
    assert typed_form(event.when, EN) == english
    assert read_typed_when(french) == event.when


def test_a_time_that_waits_has_nothing_to_show() -> None:
    assert typed_form(WAITING, FR) == ""
    assert typed_form(WAITING, EN) == ""


@given(st.one_of(single(YEARS), ranged(YEARS)), PUBLICATIONS)
@settings(max_examples=300, deadline=None)
def test_what_is_shown_reads_back(when: When, publication: Day | None) -> None:
    is_odd = when.approximate and (when.open_start or when.open_end)  # « depuis environ le XIXe siècle »
    if not (is_odd and when.granularity in {Granularity.CENTURY, Granularity.WEEKEND}):
        assert read_typed_when(typed_form(when, FR), publication) == when


HELD = tuple(unit for unit in UNITS if unit not in UNHELD and unit is not Granularity.CENTURY)


@given(st.one_of(single(YEARS, HELD), ranged(YEARS, HELD)), PUBLICATIONS)
@settings(max_examples=300, deadline=None)
def test_what_is_shown_in_english_reads_back(when: When, publication: Day | None) -> None:
    if when.part is None:
        assert read_typed_when(typed_form(when, EN), publication) == when


@given(st.one_of(single(st.integers(-12_000, 12_000)), ranged(st.integers(-12_000, 12_000))), st.sampled_from([FR, EN]))
@settings(max_examples=200, deadline=None)
def test_of_any_age_what_is_shown_reads_as_the_like(when: When, language: Language) -> None:
    again = read_typed_when(typed_form(when, language))
    assert again is not None
    assert (again.open_start, again.open_end, again.clocked) == (when.open_start, when.open_end, when.clocked)


SEED = Path(__file__).parents[2] / "seeds" / "rekognition.txt"


def test_every_event_of_the_seed_article_reads_back() -> None:
    events = read_document(SEED.read_text("utf-8"), source="", publication=Day(2018, 11, 12)).events
    assert events
    assert all(read_typed_when(typed_form(event.when, FR)) == event.when for event in events)


NOT_SAID = {("science", "0101/1667")}
"""« second … milieu du XVIIe siècle », read as a range of centuries that ends in the middle of one."""


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_event_of_the_corpus_reads_back(path: Path) -> None:
    gold = load(path)
    for event in read_document(gold.text, source="", publication=gold.publication).events:
        when, (french, english) = event.when, (typed_form(event.when, language) for language in (FR, EN))
        if when.kind is WhenKind.WAITING:
            continue
        if (path.stem, when.edtf) not in NOT_SAID:
            assert read_typed_when(french, gold.publication) == when, french
        # A run that EDTF has no name for (halves, Republican months) comes back as its days or years.
        again = read_typed_when(english)
        assert again is not None, english
        if when.part is None and when.granularity in {Granularity.DAY, Granularity.SEASON, Granularity.DECADE}:
            is_named = when.granularity is not Granularity.DAY or when.kind is not WhenKind.AT or "/" not in english
            assert not is_named or again == when, english

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.events.whens import ranged, single
from tests.temporal.hostile import FRAGMENTS, HOSTILE

from frise.events.typed_when import read_typed_when
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.windows import Part

MONDAY = Day(2018, 11, 12)
AT, WITHIN, LASTING, OPEN = WhenKind.AT, WhenKind.WITHIN, WhenKind.LASTING, WhenKind.OPEN
YEARS = st.one_of(st.integers(-12_000, 12_000), st.integers(1000, 2100))
HELD = (Granularity.MINUTE, Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
"""What EDTF writes without loss: seasons, weeks … become runs of months or of days."""


def read(text: str, publication: Day | None = None) -> When:
    when = read_typed_when(text, publication)
    assert when is not None, text
    return when


def days(when: When) -> tuple[str, str]:
    assert when.window is not None
    first, last = when.window.first_day, when.window.last_day
    assert first is not None
    assert last is not None
    return first.isoformat(), last.isoformat()


@pytest.mark.parametrize(
    ("text", "kind", "first", "last", "granularity"),
    [
        ("2018", AT, "2018-01-01", "2018-12-31", Granularity.YEAR),
        ("2018-05", AT, "2018-05-01", "2018-05-31", Granularity.MONTH),
        (" 2018-05-03 ", AT, "2018-05-03", "2018-05-03", Granularity.DAY),
        ("-0051", AT, "-0051-01-01", "-0051-12-31", Granularity.YEAR),
        ("−0051-03-15", AT, "-0051-03-15", "-0051-03-15", Granularity.DAY),
        ("Y-12000", AT, "-12000-01-01", "-12000-12-31", Granularity.YEAR),
        ("1150~", AT, "1145-01-01", "1155-12-31", Granularity.YEAR),
        ("1152 ?", AT, "1150-01-01", "1154-12-31", Granularity.YEAR),
        ("2018-05%", AT, "2018-04-01", "2018-06-30", Granularity.MONTH),
        ("2018-05-03~", AT, "2018-05-01", "2018-05-05", Granularity.DAY),
        ("196x", AT, "1960-01-01", "1969-12-31", Granularity.DECADE),
        ("1960/1969~", AT, "1960-01-01", "1969-12-31", Granularity.DECADE),
        ("18XX", AT, "1800-01-01", "1899-12-31", Granularity.CENTURY),
        ("1801/1900~", AT, "1801-01-01", "1900-12-31", Granularity.CENTURY),
        ("-0099/0000~", AT, "-0099-01-01", "0000-12-31", Granularity.CENTURY),
        ("2018-21", AT, "2018-03-20", "2018-06-20", Granularity.SEASON),
        ("2018-24", AT, "2018-12-21", "2019-03-19", Granularity.SEASON),
        ("2018-34", AT, "2018-04-01", "2018-06-30", Granularity.QUARTER),
        ("2018-41", AT, "2018-07-01", "2018-12-31", Granularity.SEMESTER),
        ("2018-W19", AT, "2018-05-07", "2018-05-13", Granularity.WEEK),
        ("[2016-10..2016-12]", WITHIN, "2016-10-01", "2016-12-31", Granularity.MONTH),
        ("[..2018-03]", WITHIN, "2018-03-01", "2018-03-31", Granularity.MONTH),
        ("[1987..]", WITHIN, "1987-01-01", "1987-12-31", Granularity.YEAR),
        ("1848-05-03 / 1848-05-05", LASTING, "1848-05-03", "1848-05-05", Granularity.DAY),
        ("1914/1918~", LASTING, "1914-01-01", "1918-12-31", Granularity.YEAR),
        ("1914-07-28/1918-11", LASTING, "1914-07-28", "1918-11-30", Granularity.DAY),
        ("1987/..", OPEN, "1987-01-01", "1987-12-31", Granularity.YEAR),
        ("../1990", OPEN, "1990-01-01", "1990-12-31", Granularity.YEAR),
    ],
)
def test_edtf(text: str, kind: WhenKind, first: str, last: str, granularity: Granularity) -> None:
    when = read(text)
    assert (when.kind, days(when), when.granularity) == (kind, (first, last), granularity)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2018-05-03T15:30", "2018-05-03T15:30:00"),
        ("2018-05-03 15:30:00", "2018-05-03T15:30:00"),
        ("2018-05-03T13:00/2018-05-03T15:00", "2018-05-03T13:00:00/2018-05-03T15:00:00"),
        ("2018-05-03T13:00/..", "2018-05-03T13:00:00/.."),
        ("[..2018-05-03T13:00]", "[..2018-05-03T13:00:00]"),
    ],
)
def test_clock_times_in_edtf(text: str, edtf: str) -> None:
    when = read(text)
    assert when.edtf == edtf
    assert when.clocked


@pytest.mark.parametrize(
    "text",
    [
        "2018-02-30", "2018-13", "2018-05-00", "2018-25", "2018-W54", "1990/1980", "[1990..1980]", "2018-05-03T24:10",
        "2018-05-03T15:30:45", "2018-05-03T15:30Z", "2018-05-03T15:30/2018-05-03T15:30", "../..", "[..]", "1987/", "/1987",
        "[1987]", "[1667,1668]", "{1667..1668}", "-0000", "Y123", "XXXX", "1XXX", "96X", "2018~~", "~", "1987/1988/1989", "٢٠١٨",
    ],
)  # fmt: skip
def test_what_is_no_time_in_edtf(text: str) -> None:
    assert read_typed_when(text, MONDAY) is None


@pytest.mark.parametrize(
    ("text", "kind", "edtf"),
    [
        ("fin 2016", WITHIN, "[2016-10..2016-12]"),
        ("À la FIN de l’année 2016", WITHIN, "[2016-10..2016-12]"),
        ("debut du XIXe siecle", WITHIN, "[1801..1833]"),
        ("vers 1150", AT, "1150~"),
        ("vers le 3 mai 2018", AT, "2018-05-03~"),
        ("avant mars 2018", WITHIN, "[..2018-03]"),
        ("apres le 5 mars 2018", WITHIN, "[2018-03-05..]"),
        ("depuis 1987", OPEN, "1987/.."),
        ("à partir du 3 mai 2018", OPEN, "2018-05-03/.."),
        ("jusqu’au 3 mai 1950", OPEN, "../1950-05-03"),
        ("du 3 au 5 mai 1848", LASTING, "1848-05-03/1848-05-05"),
        ("3–5 mai 1848", LASTING, "1848-05-03/1848-05-05"),
        ("du 28 avril au 3 mai 1848", LASTING, "1848-04-28/1848-05-03"),
        ("1914 – 1918", LASTING, "1914/1918"),
        ("entre 1960 et 1970", WITHIN, "[1960..1970]"),
        ("entre 470 et 485", WITHIN, "[0470..0485]"),
        ("276", AT, "0276"),
        ("depuis 276", OPEN, "0276/.."),
        ("XIXe siècle", AT, "1801/1900~"),
        ("18 brumaire an VIII", AT, "1799-11-09"),
        ("an II", AT, "1793-09/1794-09"),
        ("52 av. J.-C.", AT, "-0051"),
        ("en aout 1944", AT, "1944-08"),
        ("au printemps 1768", AT, "1768-03/1768-06"),
        ("au mois de mai 2018", AT, "2018-05"),
        ("dans les années 1960", AT, "1960/1969"),
        ("3 mai 1848.", AT, "1848-05-03"),
        ("lundi 12 novembre 2018", AT, "2018-11-12"),
        ("le 12 mai 2018 à 15 h 30", AT, "2018-05-12T15:30:00"),
        ("15 h 30, le 12 mai 2018", AT, "2018-05-12T15:30:00"),
        ("3 mai 2018, de 13 h à 15 h", LASTING, "2018-05-03T13:00:00/2018-05-03T15:00:00"),
        ("3 mai 2018, entre 13 h et 15 h", WITHIN, "[2018-05-03T13:00:00..2018-05-03T15:00:00]"),
        ("le 3 mai 2018 avant 15 h", WITHIN, "[..2018-05-03T15:00:00]"),
        ("depuis le 3 mai 2018 à 15 h", OPEN, "2018-05-03T15:00:00/.."),
        ("12/11/2018", AT, "2018-11-12"),
        ("12-nov-2018", AT, "2018-11-12"),
        ("2018/11/12", AT, "2018-11-12"),
    ],
)
def test_what_a_french_reader_types(text: str, kind: WhenKind, edtf: str) -> None:
    when = read(text)
    assert (when.kind, when.edtf) == (kind, edtf)
    assert read(text, Day(1900, 1, 1)) == when


@pytest.mark.parametrize(("text", "part"), [("fin 2016", Part.END), ("depuis mi-mai 2018", Part.MID), ("2016", None)])
def test_parts_are_kept(text: str, part: Part | None) -> None:
    assert read(text).part is part


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("jeudi dernier", "2018-11-08"), ("hier à 15 h", "2018-11-11T15:00:00"), ("depuis vendredi", "2018-11-09/.."),
        ("l’année dernière", "2017"), ("12/11/18", "2018-11-12"), ("mai 68", "1968-05"), ("9 novembre", "2018-11-09"),
    ],
)  # fmt: skip
def test_what_hangs_on_the_publication(text: str, edtf: str) -> None:
    assert read_typed_when(text) is None
    assert read(text, MONDAY).edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "", "  ", "bof", "1", "52", "-52", "May 2018", "il est parti en 2008", "rue du 8 mai 1945", "Peugeot 2008", "trois jours",
        "chaque lundi", "pas avant 1987", "avant et après 1987", "1987 ou 1988", "vers la fin de 2016", "fin 2016 ou début 2017",
        "31 février 2018", "02/13/2018", "2018/13/05", "lundi 11 novembre 2018", "entre 1970 et 1960", "1970-1960",
        "du 5 au 3 mai 1848", "du 3 mai 1848", "entre 1960", "du 3 au 5 mai 2018 à 15 h", "3 mai 1848, 4 mai 1848",
        "1848-nov 12", "12/11/2018 10:00 bof", "2018-11-12T10:00:00+01:00", "3 mai 1848" + " " * 100,
    ],
)  # fmt: skip
def test_nothing_is_guessed(text: str) -> None:
    assert read_typed_when(text) is None
    assert read_typed_when(text, MONDAY) is None


@given(st.one_of(single(YEARS, HELD), ranged(YEARS, HELD)))
@settings(max_examples=300, deadline=None)
def test_edtf_is_read_back_to_the_same_time(when: When) -> None:
    """All but « début », « milieu », « fin », and « vers » of clock times and of what is before or after."""
    assert when.edtf is not None
    loses_about = when.approximate and (when.kind is WITHIN or when.clocked)
    if when.part is None and not loses_about:
        assert read(when.edtf) == when
    again = read(when.edtf)
    assert (again.kind, again.open_start, again.open_end) == (when.kind, when.open_start, when.open_end)


@given(single(YEARS, (Granularity.CENTURY,)))
@settings(max_examples=100, deadline=None)
def test_centuries_are_read_back(when: When) -> None:
    if when.kind is AT and not when.approximate:
        assert when.edtf is not None
        assert read(when.edtf) == when


TYPED = st.one_of(
    st.text(max_size=40),
    st.text("0123456789-/.[]~?%XYTW: ", max_size=24),
    st.lists(st.sampled_from([*FRAGMENTS, *HOSTILE, "12/", "11/2018", "vers ", "avant ", "depuis "]), max_size=8).map("".join),
)  # fmt: skip


@given(TYPED, st.sampled_from([None, MONDAY, Day(-51, 3, 15), Day(9999, 12, 31)]))
@example("9" * 100, None)
@example("\ud800 2018", None)
@settings(max_examples=500, deadline=None)
def test_whatever_is_typed_is_read_or_is_not(text: str, publication: Day | None) -> None:
    when = read_typed_when(text, publication)
    assert when is None or (when.placed and when.edtf is not None and when.kind is not WhenKind.WAITING)

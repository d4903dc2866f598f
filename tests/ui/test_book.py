"""Time folded over rows and pages: nothing is lost, every number leads somewhere."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from tests.timeline.examples import PUBLICATION, before_year, event, in_month, lasting, many_events, on_day, seed_events
from tests.ui.pictures import A4, pages, svg_texts, written

from frise.events.event import Event
from frise.problem import Problem, ProblemKind
from frise.temporal.calendar import Day
from frise.timeline.arrays import event_arrays
from frise.ui.painter.book import Book, Picture
from frise.ui.painter.rows import stretches
from frise.ui.paper import PageSize
from frise.ui.theme import LIGHT
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")


def book(events: list[Event], *, x0: float | None = None, x1: float | None = None, **options: int) -> Book:
    given = {"numbered_quotes": True, "goes_on": True, **options}
    picture = Picture(
        event_arrays(events), [PUBLICATION], theme=LIGHT, language=Language.FR, x0=x0, x1=x1, title="Frise", **given
    )  # type: ignore[arg-type]
    return Book(picture, *A4.logical)


@pytest.mark.parametrize("span", [(0.0, 1.0), (0.3, 700.2), (-40_000.5, 17_000.25), (-800_000.0, -10_000.0)])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 40])
def test_stretches_follow_each_other_and_are_about_as_long(span: tuple[float, float], count: int) -> None:
    parts = stretches(*span, count)
    assert len(parts) == count
    assert (parts[0][0], parts[-1][1]) == span
    assert all(one[1] == other[0] for one, other in pairwise(parts))
    length = (span[1] - span[0]) / count
    assert all(abs(end - start - length) <= 0.11 * length for start, end in parts)


@pytest.mark.parametrize(("rows", "pages"), [(1, 1), (3, 1), (2, 3), (1, 5)])
def test_every_event_is_in_some_row_and_only_where_it_belongs(rows: int, pages: int) -> None:
    events = many_events(120)
    made = book(events, rows=rows, pages=pages)
    assert len(made.rows) == rows * pages
    assert all(one.span[1] == other.span[0] for one, other in pairwise(made.rows))
    found = {known.id for row in made.rows for known in row.engine.arrays.events}
    assert found == {known.id for known in events}
    for row in made.rows:
        arrays, (x0, x1) = row.engine.arrays, row.span
        assert (arrays.start <= x1).all()
        assert (arrays.end >= x0).all()


def test_an_event_at_the_very_edge_of_a_row_is_not_lost() -> None:
    edge = stretches(0.0, 14_610.0, 4)[1][0]
    year = 1970 + round(edge / 365.2425)
    events = [
        event("edge", "Avant", before_year(year)),
        event("first", "Un", on_day(1970, 1, 1)),
        event("last", "Deux", on_day(2009, 12, 31)),
    ]
    made = book(events, rows=4, x0=0.0, x1=14_610.0)
    assert any("edge" in {known.id for known in row.engine.arrays.events} for row in made.rows)


def test_rows_do_not_touch_each_other_and_stay_on_the_page() -> None:
    made = book(many_events(60), rows=4)
    frame = made.sheets[0].frame
    tops = [(row.top, row.top + row.height) for row in made.rows]
    assert all(end < start for (_, end), (start, _) in pairwise(tops))
    assert tops[0][0] >= frame.margin
    assert tops[-1][1] <= frame.height - frame.margin


def test_an_event_that_runs_over_a_row_s_end_has_one_number_and_one_quote(tmp_path: Path) -> None:
    events = [
        event("long", "Le chantier dure", lasting(Day(1900, 1, 1), Day(1999, 12, 31)), 0.9),
        event("start", "Début", on_day(1880, 5, 1)),
        event("end", "Fin", on_day(2020, 5, 1)),
    ]
    made = book(events, rows=3)
    assert sum("long" in {known.id for known in row.engine.arrays.events} for row in made.rows) >= 2
    assert made.numbers == {"start": 1, "long": 2, "end": 3}
    texts = svg_texts(written(tmp_path / "frise.svg", events, rows=3, numbered_quotes=True))
    assert len([text for text in texts if text == "2. Le chantier dure"]) >= 2
    assert texts.count("Le chantier dure") == 1


@pytest.mark.parametrize("options", [{}, {"rows": 2}, {"rows": 2, "pages": 3}])
def test_a_pdf_quotes_every_event_and_numbers_lead_to_their_marks(options: dict[str, int], tmp_path: Path) -> None:
    events = [
        event(f"e{number}", f"Événement dit {number:03}", in_month(1900 + number // 2, 1 + number % 12))
        for number in range(180)
    ]
    texts = pages(written(tmp_path / "frise.pdf", events, title="Deux siècles", numbered_quotes=True, **options))
    assert len(texts) > options.get("pages", 1)
    quoted = [re.findall(r"« Il est écrit : Événement dit (\d{3})\. » § 4", text) for text in texts]
    assert sorted(number for page in quoted for number in page) == [f"{number:03}" for number in range(180)]
    numbers = book(events, **options).numbers
    assert sorted(numbers.values()) == list(range(1, len(numbers) + 1))
    whole = " ".join(texts)
    for number in numbers.values():
        assert len(re.findall(rf"(?<![\d.]){number}\.? ", whole)) >= 2  # at its mark, and at its quote


def test_pages_are_headed_with_what_they_show(tmp_path: Path) -> None:
    events = many_events(30, first=1800, last=1999)
    texts = pages(written(tmp_path / "frise.pdf", events, title="Deux siècles", pages=4))
    assert len(texts) == 4
    heads = [re.search(r"(\d{4})–(\d{4}) · (\d)/4", text) for text in texts]
    assert all(heads)
    found = [tuple(map(int, head.groups())) for head in heads if head]
    assert [number for _, _, number in found] == [1, 2, 3, 4]
    assert all(last < first for (_, last, _), (first, _, _) in pairwise(found))
    assert all("Deux siècles — " in text for text in texts[1:])


def test_one_page_has_no_running_head(tmp_path: Path) -> None:
    (text,) = pages(written(tmp_path / "frise.pdf", seed_events(), title="Rekognition"))
    assert "1/1" not in text


def test_a_quote_longer_than_a_page_goes_on_to_its_last_word(tmp_path: Path) -> None:
    words = [f"mot{number}" for number in range(3000)]
    long = event("long", " ".join(words), on_day(2018, 5, 3))
    whole = " ".join(pages(written(tmp_path / "frise.pdf", [long, *seed_events()], numbered_quotes=True)))
    missing = [word for word in words if not re.search(rf"\b{word}\b", whole)]
    assert missing == []
    assert "Andy Jassy" in whole


@pytest.mark.parametrize("rows", [0, -1, 40, 10**9])
def test_rows_that_have_no_place_are_refused(rows: int) -> None:
    with pytest.raises(Problem) as caught:
        book(seed_events(), rows=rows)
    assert caught.value.kind is ProblemKind.TOO_MANY_ROWS
    most = caught.value.parts["most"]
    assert isinstance(most, int)
    assert len(book(seed_events(), rows=most).rows) == most


@pytest.mark.parametrize("count", [0, -1, 201, 10**9])
def test_pages_beyond_reason_are_refused(count: int) -> None:
    with pytest.raises(Problem) as caught:
        book(seed_events(), pages=count)
    assert caught.value.kind is ProblemKind.TOO_MANY_PAGES


@pytest.mark.parametrize("size", [(1600, 900), (800, 600), (3000, 500)])
def test_a_number_on_an_image_and_one_in_its_list_lead_to_each_other(size: tuple[int, int], tmp_path: Path) -> None:
    path = written(tmp_path / "frise.svg", many_events(200), PageSize.of_pixels(*size), numbered_quotes=True)
    texts = svg_texts(path)
    listed = [int(text[:-1]) for text in texts if re.fullmatch(r"\d+\.", text)]
    marked = {int(match[1]) for text in texts if (match := re.match(r"(\d+)(?:\. |$)", text)) and int(match[1]) < 300}
    assert listed == list(range(1, len(listed) + 1))
    assert set(listed) <= marked
    assert not listed or f"… et {200 - len(listed)} autres" in texts


def test_one_very_long_quote_does_not_push_out_the_others() -> None:
    first, *others = seed_events()
    told = replace(first.anchors[0], quote="Il est écrit longuement, " * 500)
    picture = Picture(
        event_arrays([replace(first, anchors=(told,)), *others]),
        [PUBLICATION],
        theme=LIGHT,
        language=Language.FR,
        numbered_quotes=True,
    )
    assert len(Book(picture, 1400, 900).numbers) == 5

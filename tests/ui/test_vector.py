"""SVG and PDF: the size asked for, texts that stay texts, whatever a title holds."""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage
from tests.timeline.examples import PUBLICATION, event, in_month, many_events, on_day, seed_events, within
from tests.ui.pictures import A4, SVG, blocks, darkness, drawn_by_another, pages, parsed, svg_texts, written

from frise.problem import Problem, ProblemKind
from frise.temporal.calendar import Day
from frise.ui.paper import PageSize, Paper
from frise.ui.picture import PictureWish, draw_image
from frise.ui.theme import DARK, LIGHT
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")

HOSTILE = [
    '<script>alert(1)</script> & “guillemets” "droits" l\'apostrophe ]]>',
    "fin\x00 \x01 \x0b \x1b[31m \x7f \ufffe \uffff \ud800 moitié",
    "שלום עולם et مرحبا بالعالم",
    "émoji 😀 👩‍👩‍👧 et e\u0301 décomposé",
    "&amp; &#0; &lt;g&gt; <!-- --> <![CDATA[x]]>",
]


@pytest.mark.parametrize(("paper", "landscape"), [(paper, paper is not Paper.A4) for paper in Paper])
def test_a_pdf_has_the_paper_s_size(paper: Paper, landscape: bool, tmp_path: Path) -> None:
    size = PageSize.of_paper(paper, landscape=landscape)
    document = pypdfium2.PdfDocument(written(tmp_path / "frise.pdf", seed_events(), size, title="L’été & l’hiver"))
    millimetres = [side / 72 * 25.4 for side in document[0].get_size()]
    assert millimetres == pytest.approx(size.millimetres, abs=0.2)
    assert document.get_metadata_dict()["Title"] == "L’été & l’hiver"


def test_an_a4_page_is_210_by_297_millimetres(tmp_path: Path) -> None:
    width, height = pypdfium2.PdfDocument(written(tmp_path / "frise.pdf", seed_events()))[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)


def test_an_svg_has_the_size_asked_for(tmp_path: Path) -> None:
    root = parsed(written(tmp_path / "paper.svg", seed_events()))
    assert (root.get("width"), root.get("height")) == ("210mm", "297mm")
    assert [float(number) for number in root.get("viewBox", "").split()] == pytest.approx(
        [0, 0, 793.7, 1122.52], abs=0.1
    )
    root = parsed(written(tmp_path / "pixels.svg", seed_events(), PageSize.of_pixels(1600, 900)))
    assert root.get("viewBox") == "0 0 1600 900"


def test_the_text_of_a_pdf_is_found_in_the_order_of_reading(tmp_path: Path) -> None:
    landscape = PageSize.of_paper(Paper.A4, landscape=True)
    (text,) = pages(
        written(tmp_path / "frise.pdf", seed_events(), landscape, title="L’affaire Rekognition", numbered_quotes=True)
    )
    wanted = [
        "L’affaire Rekognition",
        "1. Lancement du service Rekognition",
        "5. Andy Jassy s’exprime sur les critiques internes de ce programme",
        "8 novembre 2018",
        "publication, 12 nov. 2018",
        "à un moment de cette période",
        "« Il est écrit : Lancement du service Rekognition. » § 4",
        "« Il est écrit : Andy Jassy",
    ]
    found = [text.find(words) for words in wanted]
    assert -1 not in found, text
    assert found == sorted(found)


def test_a_pdf_brings_its_typeface(tmp_path: Path) -> None:
    data = written(tmp_path / "frise.pdf", seed_events()).read_bytes()
    assert b"DejaVuSans-Bold" in data
    assert data.count(b"/FontFile2") >= 2


def test_an_svg_holds_titles_as_text_in_our_typeface(tmp_path: Path) -> None:
    path = written(tmp_path / "frise.svg", seed_events(), PageSize.of_pixels(1600, 900), title="L’affaire")
    texts = {"".join(element.itertext())[:20]: element for element in parsed(path).iter(f"{SVG}text")}
    for words, size, weight in (
        ("L’affaire", "20", "700"),
        ("Lancement du service", "13", "700"),
        ("8 novembre 2018", "11", "400"),
    ):
        assert (texts[words].get("font-size"), texts[words].get("font-weight")) == (size, weight)
        assert str(texts[words].get("font-family")).startswith("DejaVu Sans,")


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_gives_a_well_formed_svg_and_a_pdf(title: str, tmp_path: Path) -> None:
    events = [event("hostile", title, on_day(2018, 5, 3), 0.9), *seed_events()]
    path = written(tmp_path / "frise.svg", events, title=title, numbered_quotes=True)
    root = parsed(path)
    assert not [element.tag for element in root.iter() if element.tag.endswith("script")]
    assert drawn_by_another(path, 400).max() > 0.5
    words = [word for word in title.split() if word.isascii() and word.isalpha()]
    joined = " ".join(svg_texts(path))
    assert [word for word in words if word not in joined] == []
    assert pages(written(tmp_path / "frise.pdf", events, title=title, numbered_quotes=True))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_another_program_draws_the_svg_as_we_draw_the_image(theme: object, tmp_path: Path) -> None:
    events, size = many_events(40), PageSize.of_pixels(1200, 1400)
    options = {"title": "Chronologie", "rows": 3, "numbered_quotes": True, "theme": theme}
    theirs = drawn_by_another(written(tmp_path / "frise.svg", events, size, **options), 1200)
    wish = PictureWish(size, language=Language.FR, **options)  # type: ignore[arg-type]
    ours = darkness(draw_image(events, [PUBLICATION], wish))
    assert theirs.shape == ours.shape
    ground = np.median(ours)
    theirs_ink, ours_ink = (blocks(abs(ink - ground), 10) for ink in (theirs, ours))
    assert ours_ink.max() > 0.3
    assert np.corrcoef(theirs_ink.ravel(), ours_ink.ravel())[0, 1] > 0.97
    assert abs(theirs_ink - ours_ink).mean() < 0.005


def test_a_window_fades_in_a_pdf_too(tmp_path: Path) -> None:
    events = [
        event("window", "Un jour", within(Day(2018, 2, 1), Day(2018, 10, 31))),
        event("may", "Mai", in_month(2018, 5)),
    ]
    size = PageSize.of_pixels(1200, 500)
    page = pypdfium2.PdfDocument(written(tmp_path / "frise.pdf", events, size))[0]
    pixels = np.asarray(page.render(scale=96 / 72).to_numpy())[:, :, :3].astype(np.int64)
    image = draw_image(events, [PUBLICATION], PictureWish(size, theme=LIGHT, language=Language.FR))
    theirs = 1 - pixels.mean(axis=2) / 255
    assert abs(blocks(theirs, 10) - blocks(darkness(image), 10)).mean() < 0.01
    shades = {tuple(pixel) for row in pixels[::3] for pixel in row[::2].tolist()}
    assert len([shade for shade in shades if shade[2] - shade[0] > 20]) > 40  # blues of a gradient, not of a block


def test_a_page_too_large_for_pdf_is_refused(tmp_path: Path) -> None:
    for width, height, dpi in ((32_000, 400, 24), (400, 16, 2400)):
        with pytest.raises(Problem) as caught:
            written(tmp_path / "frise.pdf", seed_events(), PageSize.of_pixels(width, height, dpi))
        assert caught.value.kind is ProblemKind.PAGE_SIZE
    assert list(tmp_path.iterdir()) == []


def test_only_a_pdf_has_pages(tmp_path: Path) -> None:
    for kind in ("png", "svg"):
        with pytest.raises(Problem) as caught:
            written(tmp_path / f"frise.{kind}", seed_events(), A4, pages=2)
        assert caught.value.kind is ProblemKind.TOO_MANY_PAGES


def test_the_same_svg_twice(tmp_path: Path) -> None:
    once, twice = (written(tmp_path / f"{name}.svg", seed_events()).read_bytes() for name in ("once", "twice"))
    assert once == twice
    assert QImage.fromData(once).isNull() or b"<svg" in once

"""`frise export` from end to end: the file its name asks for, or a sentence and nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from tests.ui.pictures import pages, parsed

from frise.problem import Problem, ProblemKind
from frise.project.decision import Status
from frise.project.edits import AddDocument, Retitle, SetStatus, Several
from frise.project.opening import open_file
from frise.project.project import Project
from frise.project.storage.project_file import write_project
from frise.temporal.calendar import Day
from frise.ui.paper import PageSize, Paper
from frise.ui.picture import PictureFormat
from frise.ui.picture_command import PictureOptions, SizeOptions, export_picture, page_size
from frise.wording.language import Language

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "rekognition.txt"
PNG, SVG, PDF = PictureFormat.PNG, PictureFormat.SVG, PictureFormat.PDF


def export(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "frise", "export", str(SEED), "--date", "2018-11-12", "--lang", "fr", *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_a_pdf_on_a4_by_default(tmp_path: Path) -> None:
    done = export(
        "-o", str(tmp_path / "frise.PDF"), "--portrait", "--rows", "3", "--pages", "2", "--quotes", "--title", "Été"
    )
    assert (done.returncode, done.stderr) == (0, "")
    document = pypdfium2.PdfDocument(tmp_path / "frise.PDF")
    assert [round(side / 72 * 25.4) for side in document[0].get_size()] == [210, 297]
    texts = pages(tmp_path / "frise.PDF")
    assert len(texts) > 2
    assert "Été" in texts[0]
    assert "Andy Jassy s’est exprimé" in texts[-1]


def test_an_svg_on_paper(tmp_path: Path) -> None:
    done = export("-o", str(tmp_path / "frise.svg"), "--paper", "a3", "--dark")
    assert (done.returncode, done.stderr) == (0, "")
    assert parsed(tmp_path / "frise.svg").get("width") == "420mm"


def test_a_project_is_drawn_as_it_was_decided(tmp_path: Path) -> None:
    project = AddDocument(open_file(SEED, publication=Day(2018, 11, 12))).apply(Project())
    told, left_out, *_ = project.events
    edits = (Retitle(told.id, "Un autre titre"), SetStatus((left_out.id,), Status.REJECTED))
    write_project(Several(edits).apply(project), tmp_path / "enquête.frise")
    picture = tmp_path / "frise.svg"
    options = PictureOptions(
        None, Language.FR, SizeOptions(), None, None, None, False, False, 1, None, "nothing", False
    )
    export_picture([tmp_path / "enquête.frise"], picture, options)
    written = picture.read_text(encoding="utf-8")
    assert "Un autre titre" in written
    assert "enquête" in written
    assert left_out.title.split()[0] not in written
    with pytest.raises(Problem):
        export_picture([tmp_path / "enquête.frise"] * 2, picture, options)


def test_a_png_on_paper(tmp_path: Path) -> None:
    done = export("-o", str(tmp_path / "frise.png"), "--paper", "A4", "--dpi", "100")
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(tmp_path / "frise.png"))
    assert (image.width(), image.height()) == (1169, 827)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("-o", "frise.gif"), "ne finit pas par .png, .svg, .pdf"),
        (("-o", "frise.pdf", "--paper", "A4", "--width", "900"), "« --paper » et « --width » ne vont pas ensemble"),
        (("-o", "frise.png", "--pages", "2"), "« --pages » ne sert qu’avec PDF"),
        (("-o", "frise.svg", "--portrait"), "« --portrait » ne sert qu’avec --paper"),
        (("-o", "frise.pdf", "--dpi", "300"), "« --dpi » ne sert qu’avec"),
        (("-o", "frise.pdf", "--rows", "99"), "99 rangée(s) ne peuvent pas être dessinées"),
        (("-o", "frise.pdf", "--pages", "1000"), "Demandez-en de 1 à 200"),
        (("-o", "frise.pdf", "--width", "32000", "--dpi", "24"), "Une page PDF de 3386,7 × 95,2 cm"),
        (("-o", "absent/frise.pdf"), "ne peut pas être écrit"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    arguments: tuple[str, ...], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = export(*arguments)
    assert done.returncode == 2
    assert told in done.stderr.replace("\u00a0", " ")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "options", "size"),
    [
        (PNG, SizeOptions(), PageSize.of_pixels(1600, 900)),
        (SVG, SizeOptions(height=500), PageSize.of_pixels(1600, 500)),
        (PDF, SizeOptions(), PageSize.of_paper(Paper.A4, landscape=True, dpi=96)),
        (PDF, SizeOptions(landscape=False), PageSize.of_paper(Paper.A4, landscape=False, dpi=96)),
        (PDF, SizeOptions(width=800, dpi=200), PageSize.of_pixels(800, 900, 200)),
        (PNG, SizeOptions(paper="A2"), PageSize.of_paper(Paper.A2, landscape=True, dpi=300)),
        (PNG, SizeOptions(paper="A2", dpi=72), PageSize.of_paper(Paper.A2, landscape=True, dpi=72)),
    ],
)
def test_the_size_that_the_options_mean(kind: PictureFormat, options: SizeOptions, size: PageSize) -> None:
    assert page_size(kind, options) == size


@pytest.mark.parametrize(
    ("kind", "options", "problem"),
    [
        (PNG, SizeOptions(paper="A4", height=3), ProblemKind.OPTIONS_CLASH),
        (PNG, SizeOptions(landscape=True), ProblemKind.OPTION_UNUSED),
        (PDF, SizeOptions(landscape=True, width=300), ProblemKind.OPTION_UNUSED),
        (SVG, SizeOptions(paper="A4", dpi=300), ProblemKind.OPTION_UNUSED),
    ],
)
def test_options_that_contradict_each_other(kind: PictureFormat, options: SizeOptions, problem: ProblemKind) -> None:
    with pytest.raises(Problem) as caught:
        page_size(kind, options)
    assert caught.value.kind is problem

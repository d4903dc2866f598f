"""`frise export`: files in, one picture out, without a window or a screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from frise.atomic import refuse_inputs
from frise.problem import Problem, ProblemKind
from frise.project.batch import read_all
from frise.project.edits import AddDocument
from frise.project.project import Project
from frise.project.storage.project_file import read_project
from frise.project.storage.suffix import is_project
from frise.temporal.calendar import EPOCH_1970, SECONDS_A_DAY, Day
from frise.ui.arrangement import arrangement_of
from frise.ui.paper import PRINT_DPI, SCREEN_DPI, PageSize, Paper
from frise.ui.picture import PictureFormat, PictureWish, write_picture
from frise.ui.theme import DARK, LIGHT
from frise.ui.timeline_options import LanesBy
from frise.wording.language import Language

_WIDTH, _HEIGHT = 1600, 900  # pixels


@dataclass(frozen=True, slots=True)
class SizeOptions:
    """What the command line says of the size, None where it says nothing."""

    paper: str | None = None
    landscape: bool | None = None
    width: int | None = None
    height: int | None = None
    dpi: int | None = None


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """What the command line asks for; `start` and `end` are seconds since 0001-01-01, None for all there is."""

    publication: Day | None
    language: Language
    size: SizeOptions
    start: int | None
    end: int | None
    title: str | None
    quotes: bool
    dark: bool
    rows: int
    pages: int | None
    lanes: str
    folded: bool


def export_picture(files: Sequence[Path], output: Path, options: PictureOptions) -> None:
    """Read `files`, draw their timeline and write it to `output`. Raises Problem, nothing half-written."""
    kind = PictureFormat.of(output)
    if kind is None:
        raise Problem(ProblemKind.OUTPUT_FORMAT, path=output, expected=", ".join(PictureFormat))
    size = page_size(kind, options.size)
    if options.pages is not None and kind is not PictureFormat.PDF:
        raise Problem(ProblemKind.OPTION_UNUSED, option="--pages", condition="PDF")
    refuse_inputs(output, list(files))
    application = QGuiApplication.instance() or QGuiApplication(["frise"])
    project = _project(files, options.publication)
    wish = PictureWish(
        size,
        theme=DARK if options.dark else LIGHT,
        language=options.language,
        x0=_days(options.start),
        x1=_days(options.end),
        title=_title(files, project) if options.title is None else options.title,
        numbered_quotes=options.quotes,
        rows=options.rows,
        pages=1 if options.pages is None else options.pages,
        arrangement=arrangement_of(LanesBy(options.lanes), project, options.language, folded=options.folded),
    )
    write_picture(project.shown, project.publications, wish, output)
    del application  # it had to live until the last painter was done


def page_size(kind: PictureFormat, options: SizeOptions) -> PageSize:
    """Return the size asked for: a PDF's is A4 landscape, another's 1600 × 900 pixels, unless something else is said.

    Raises Problem OPTIONS_CLASH, OPTION_UNUSED.
    """
    side = "--width" if options.width is not None else "--height" if options.height is not None else None
    turned = {None: None, True: "--landscape", False: "--portrait"}[options.landscape]
    on_paper = options.paper is not None or (kind is PictureFormat.PDF and side is None)
    if options.paper is not None and side is not None:
        raise Problem(ProblemKind.OPTIONS_CLASH, first="--paper", second=side)
    if turned is not None and not on_paper:
        raise Problem(ProblemKind.OPTION_UNUSED, option=turned, condition="--paper")
    if not on_paper:
        width = _WIDTH if options.width is None else options.width
        height = _HEIGHT if options.height is None else options.height
        return PageSize.of_pixels(width, height, SCREEN_DPI if options.dpi is None else options.dpi)
    paper, landscape = Paper(options.paper or Paper.A4), options.landscape is not False
    if kind is PictureFormat.PNG:
        return PageSize.of_paper(paper, landscape=landscape, dpi=PRINT_DPI if options.dpi is None else options.dpi)
    if options.dpi is not None:
        raise Problem(ProblemKind.OPTION_UNUSED, option="--dpi", condition="PNG, --width, --height")
    return PageSize.of_paper(paper, landscape=landscape, dpi=SCREEN_DPI)


def _project(files: Sequence[Path], publication: Day | None) -> Project:
    """A project's file, if one is among the files, as it was saved; and the documents of the others."""
    projects = [path for path in files if is_project(path)]
    if len(projects) > 1:
        raise Problem(ProblemKind.ONE_PROJECT, path=projects[0])
    project = read_project(projects[0]).project if projects else Project()
    for outcome in read_all([path for path in files if not is_project(path)], publication):
        if outcome.document is None:
            raise outcome.problem or ValueError(outcome.id)
        project = AddDocument(outcome.document).apply(project)
    return project


def _title(files: Sequence[Path], project: Project) -> str:
    """What a picture is called: after the project's file, else after the articles."""
    projects = [path.stem for path in files if is_project(path)]
    return projects[0] if projects else ", ".join(document.title for document in project.documents)


def _days(second: int | None) -> float | None:
    """Days since 1970 of a second since 0001-01-01."""
    return None if second is None else second / SECONDS_A_DAY - EPOCH_1970

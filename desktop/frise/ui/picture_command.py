"""`frise export`: files in, one picture out, without a window or a screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from frise.atomic import refuse_inputs
from frise.project.batch import read_all
from frise.project.document import Document
from frise.temporal.calendar import EPOCH_1970, SECONDS_A_DAY, Day
from frise.ui.picture import render_picture, save_picture
from frise.ui.theme import DARK, LIGHT
from frise.wording.language import Language


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """What the command line asks for; `start` and `end` are seconds since 0001-01-01, None for all there is."""

    publication: Day | None
    language: Language
    width: int
    height: int
    dpi: int
    start: int | None
    end: int | None
    title: str | None
    quotes: bool
    dark: bool


def export_picture(files: Sequence[Path], output: Path, options: PictureOptions) -> None:
    """Read `files`, draw their timeline and write it to `output`. Raises Problem, nothing half-written."""
    refuse_inputs(output, list(files))
    application = QGuiApplication.instance() or QGuiApplication(["frise"])
    documents = _documents(files, options.publication)
    image = render_picture(
        [event for document in documents for event in document.events],
        [document.publication for document in documents if document.publication is not None],
        width=options.width,
        height=options.height,
        dpi=options.dpi,
        x0=_days(options.start),
        x1=_days(options.end),
        theme=DARK if options.dark else LIGHT,
        language=options.language,
        title=", ".join(document.title for document in documents) if options.title is None else options.title,
        numbered_quotes=options.quotes,
    )
    save_picture(image, output)
    del application  # it had to live until the last painter was done


def _documents(files: Sequence[Path], publication: Day | None) -> list[Document]:
    documents = []
    for outcome in read_all(files, publication):
        if outcome.document is None:
            raise outcome.problem or ValueError(outcome.id)
        documents.append(outcome.document)
    return documents


def _days(second: int | None) -> float | None:
    """Days since 1970 of a second since 0001-01-01."""
    return None if second is None else second / SECONDS_A_DAY - EPOCH_1970

"""Exporting an image: ask, draw it anew for the size asked for in a worker, say where it is."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from frise.events.event import Event
from frise.problem import Problem
from frise.project.document import Progress
from frise.project.project import Project
from frise.ui.appearance import Appearance
from frise.ui.arrangement import Arrangement, arrangement_of
from frise.ui.session import Session
from frise.ui.settings import settings
from frise.ui.theme import DARK, LIGHT
from frise.ui.timeline_options import LanesBy, TimelineOptions
from frise.ui.timeline_pane import TimelinePane
from frise.ui.worker import Worker
from frise.wording.language import Language

if TYPE_CHECKING:
    from frise.ui.export_dialog import ExportDialog
    from frise.ui.image_wish import ImageWish

_FOLDER = "image-folder"


class ImageExport(QObject):
    """Carries an export out; the project is a value, so it may go on changing meanwhile."""

    saved = Signal(object)  # the path
    failed = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem

    def __init__(self, session: Session, timeline: TimelinePane, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._timeline, self._appearance, self._window = session, timeline, appearance, window
        self.worker = Worker(self)

    def ask(self) -> "ExportDialog":
        """Open the dialog; accepting it asks for the file."""
        from frise.ui.export_dialog import ExportDialog

        documents = self._session.project.documents
        title = documents[0].title if len(documents) == 1 else ""
        options, dark = self._timeline.options, self._appearance.theme.dark
        arranged = options.folded or options.lanes is not LanesBy.NOTHING
        dialog = ExportDialog(title, self._session.language, dark=dark, arranged=arranged, parent=self._window)
        shown = len(self._session.events)
        dialog.say_shown(shown, shown + self._session.hidden.others)
        dialog.accepted.connect(lambda: self._choose_file(dialog.wish()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def export(self, wish: "ImageWish", path: Path) -> None:
        """Draw the image and write it, out of the window's thread."""
        project, events, language = self._session.project, self._session.events, self._session.language
        span = None if wish.whole or self._timeline.view is None else self._timeline.view.visible_range()

        options = self._timeline.options if wish.arranged else TimelineOptions()
        arrangement = arrangement_of(options.lanes, project, language, folded=options.folded)

        def work(progress: Progress) -> Path:
            draw_image(events, project, wish, span, arrangement, language, path, progress)
            return path

        self.worker.run(self.tr("Drawing {}…").format(path.name), work, self.saved.emit, self._fail)

    def show(self, path: Path) -> None:
        """Open an image in the reader's own viewer."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _choose_file(self, wish: "ImageWish") -> None:
        from frise.ui.picture import PictureFormat

        folder = settings().value(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        documents = self._session.project.documents
        stem = (Path(documents[0].source).stem if len(documents) == 1 else "") or "frise"
        kinds = {
            PictureFormat.PNG: self.tr("PNG image (*.png)"),
            PictureFormat.SVG: self.tr("SVG drawing (*.svg)"),
            PictureFormat.PDF: self.tr("PDF document (*.pdf)"),
        }
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the image"), str(Path(str(folder)) / f"{stem}{wish.kind}"), kinds[wish.kind]
        )
        if not chosen:
            return
        path = Path(chosen)
        if PictureFormat.of(path) is not wish.kind:
            path = path.with_name(path.name + wish.kind)
            if path.exists() and not self._may_replace(path):
                return
        settings().setValue(_FOLDER, str(path.parent))
        self.export(wish, path)

    def _may_replace(self, path: Path) -> bool:
        """Ask before a file is replaced whose name was not the one that was typed."""
        name = path.name.replace("<", "‹")  # a message may be taken for rich text
        text = self.tr("{} already exists. Replace it?").format(name)
        answer = QMessageBox.question(self._window, self.tr("Save the image"), text)
        return answer == QMessageBox.StandardButton.Yes

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self.failed.emit((error,))
        else:
            self.crashed.emit(error)


def draw_image(
    events: Sequence[Event],
    project: Project,
    wish: "ImageWish",
    span: tuple[float, float] | None,
    arrangement: Arrangement,
    language: Language,
    path: Path,
    progress: Progress,
) -> None:
    """Draw those of a project's `events` that are in `span` (days since 1970; None for all) and write them.

    `progress` may raise in between.
    """
    from frise.ui.picture import PictureWish, write_picture

    x0, x1 = (None, None) if span is None else span
    picture = PictureWish(
        wish.size,
        theme=DARK if wish.dark else LIGHT,
        language=language,
        x0=x0,
        x1=x1,
        title=wish.title,
        numbered_quotes=wish.quotes,
        rows=wish.rows,
        pages=wish.pages,
        arrangement=arrangement,
    )
    write_picture(events, project.publications, picture, path, progress)

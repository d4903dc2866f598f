"""Exporting an image: ask, draw it again at the size asked for in a worker, say where it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from frise.problem import Problem
from frise.project.document import Progress
from frise.project.project import Project
from frise.ui.appearance import Appearance
from frise.ui.session import Session
from frise.ui.settings import settings
from frise.ui.theme import DARK, LIGHT
from frise.ui.timeline_pane import TimelinePane
from frise.ui.worker import Worker
from frise.wording.language import Language

if TYPE_CHECKING:
    from frise.ui.export_dialog import ExportDialog, ImageWish

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
        dialog = ExportDialog(title, dark=self._appearance.theme.dark, parent=self._window)
        dialog.accepted.connect(lambda: self._choose_file(dialog.wish()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def export(self, wish: "ImageWish", path: Path) -> None:
        """Draw the image and write it, out of the window's thread."""
        project, language = self._session.project, self._session.language
        span = None if wish.whole or self._timeline.view is None else self._timeline.view.visible_range()

        def work(progress: Progress) -> Path:
            draw_image(project, wish, span, language, path, progress)
            return path

        self.worker.run(self.tr("Drawing {}…").format(path.name), work, self.saved.emit, self._fail)

    def show(self, path: Path) -> None:
        """Open an image in the reader's own viewer."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _choose_file(self, wish: "ImageWish") -> None:
        folder = settings().value(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.PicturesLocation
        )
        documents = self._session.project.documents
        name = f"{Path(documents[0].source).stem or 'frise'}.png" if len(documents) == 1 else "frise.png"
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the image"), str(Path(str(folder)) / name), self.tr("PNG image (*.png)")
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")
        settings().setValue(_FOLDER, str(path.parent))
        self.export(wish, path)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self.failed.emit((error,))
        else:
            self.crashed.emit(error)


def draw_image(
    project: Project,
    wish: "ImageWish",
    span: tuple[float, float] | None,
    language: Language,
    path: Path,
    progress: Progress,
) -> None:
    """Draw the events of `span` (days since 1970; None for all) and write them; `progress` may raise in between."""
    from frise.ui.picture import render_picture, save_picture

    x0, x1 = (None, None) if span is None else span
    image = render_picture(
        project.events,
        [document.publication for document in project.documents if document.publication is not None],
        width=wish.width,
        height=wish.height,
        theme=DARK if wish.dark else LIGHT,
        language=language,
        dpi=wish.dpi,
        x0=x0,
        x1=x1,
        title=wish.title,
        numbered_quotes=wish.quotes,
    )
    progress(0.6)
    save_picture(image, path)

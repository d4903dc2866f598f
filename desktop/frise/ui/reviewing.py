"""Looking through what was read, in its window: the coverage beside the article, and tellings side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from frise.project.decision import Status
from frise.project.edits import SetStatus
from frise.ui.comparing import Comparing
from frise.ui.focus_ring import FocusRing
from frise.ui.side_pane import SidePane
from frise.ui.tab_order import set_tab_order

if TYPE_CHECKING:
    from frise.project.coverage import Part, Piece
    from frise.project.document import Document
    from frise.ui.appearance import Appearance
    from frise.ui.comparison_dialog import ComparisonDialog
    from frise.ui.coverage.panel import CoveragePanel
    from frise.ui.theme import Theme
    from frise.ui.window import Window


class Reviewing(QObject):
    """Puts the coverage behind the list, once the reader wants to see it, and opens the comparison."""

    def __init__(self, window: Window, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._session, self._appearance = window, window.session, appearance
        self._ring = FocusRing(self)
        self.panel: CoveragePanel | None = None
        self.side = SidePane(window.events, self._make_panel)
        self.comparing = Comparing(self._session, self)
        self.dialog: ComparisonDialog | None = None
        self._action = window.actions_.review.coverage
        self._action.setEnabled(True)
        self._action.toggled.connect(self._show)
        self.side.page_changed.connect(self._follow_page)
        window.article.document_shown.connect(self._mark_margin)
        appearance.theme_changed.connect(self._set_theme)
        compare = window.actions_.review.compare
        compare.triggered.connect(self._compare)
        self.comparing.wanted.connect(self._compare)
        self.comparing.failed.connect(window.show_crash)
        self._session.project_changed.connect(lambda: compare.setEnabled(len(self._session.project.documents) > 1))

    def shut_down(self) -> None:
        """Leave no thread behind."""
        self.comparing.shut_down()
        if self.panel is not None:
            self.panel.worker.shut_down()
        if self.dialog is not None:
            self.dialog.close()

    def _make_panel(self) -> CoveragePanel:
        from frise.ui.coverage.panel import CoveragePanel  # late: most sessions begin without it

        self.panel = CoveragePanel(self._session, self._appearance.theme)
        self.panel.chosen.connect(self._go_to)
        self.panel.restore_wanted.connect(self._restore)
        self.panel.shown.connect(self._mark_margin)
        self.panel.failed.connect(self._window.show_crash)
        self._ring.watch(self.panel.view)
        return self.panel

    def _show(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.side.show_page(int(on))
        if on and self.panel is not None:
            self.panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.events.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow_page(self, at: int) -> None:
        if self._action.isChecked() != bool(at):  # a tab was clicked: the keyboard stays where it is
            self._action.blockSignals(True)
            self._action.setChecked(bool(at))
            self._action.blockSignals(False)
        if at:
            set_tab_order(self._window)
        self._mark_margin()

    def _go_to(self, document: Document | None, piece: Piece, _part: Part) -> None:
        """Select the event of a piece and bring its words into view, or highlight these where no event is shown."""
        session, article = self._session, self._window.article
        into = None if piece.event is None else session.project.decision(piece.event).into or piece.event
        if into is not None and session.find(into) is not None:
            session.select(into)
            if document is not None and piece.span is not None:
                article.show_document(document.id)
                article.view.bring_into_view(piece.span)
        elif document is not None and piece.span is not None:
            article.show_words(document.id, piece.span)
        else:
            session.select(None)

    def _restore(self, ids: tuple[str, ...]) -> None:
        self._session.do(SetStatus(ids, Status.UNVERIFIED), self.tr("return of %Ln event(s)", "", len(ids)))

    def _mark_margin(self) -> None:
        """Mark the paragraphs without an event beside the article, while the coverage is in front."""
        article = self._window.article
        document = article.document
        marked: frozenset[int] = frozenset()
        if self._action.isChecked() and self.panel is not None and document is not None:
            marked = self.panel.silent_paragraphs(document.id)
        article.view.mark_margin(marked)

    def _compare(self) -> None:
        """Ask, pair by pair, whether two tellings are one event; the window stays in reach beside it."""
        from frise.ui.comparison_dialog import ComparisonDialog

        self.comparing.bar.hide()
        self.comparing.refresh()
        if self.dialog is None:
            self.dialog = ComparisonDialog(self._session, self.comparing, self._window)
            self.dialog.source_wanted.connect(self._show_source)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _show_source(self, event_id: str) -> None:
        """Bring what tells an event into view, whether it is shown now or not."""
        event = self._session.project.event(event_id)
        if self._session.find(event_id) is not None or event is None or not event.found:
            self._session.select(event_id)
        else:
            self._window.article.show_words(event.found[0].document, event.found[0].sentence)

    def _set_theme(self, theme: Theme) -> None:
        if self.panel is not None:
            self.panel.set_theme(theme)

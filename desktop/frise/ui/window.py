"""The window: toolbar, timeline, article, list and details, and what joins them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frise.ui.actions import Actions
from frise.ui.appearance import Appearance
from frise.ui.article_pane import ArticlePane
from frise.ui.articles.actions import ArticleActions
from frise.ui.decision_actions import DecisionActions
from frise.ui.drop_window import DropWindow
from frise.ui.focus_ring import FocusRing
from frise.ui.header import Header
from frise.ui.menus import Menus
from frise.ui.panes import DETAILS, LIST, Panes
from frise.ui.recent import RecentFiles
from frise.ui.tab_order import set_tab_order
from frise.ui.theme import Theme
from frise.ui.timeline_pane import TimelinePane
from frise.ui.window_size import keep_size, take_size
from frise.wording.language import Language

if TYPE_CHECKING:  # the window shows an article's text before these are loaded
    from frise.problem import Problem
    from frise.project.document import Document
    from frise.temporal.calendar import Day
    from frise.ui.session import Session
    from frise.ui.worker import Worker

_ABOVE_PANES = 84  # the menu bar and the toolbar


class Window(DropWindow):
    """One project on the screen; it can show an article's text at once, and is furnished with the rest after."""

    def __init__(self, language: Language, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._previewing = False
        self._ring: FocusRing | None = None
        self.furnished = False
        self.recent = RecentFiles(self)
        self.actions_ = Actions(self)
        self.article_actions = ArticleActions(self, self.actions_.set_publication)
        self.menus = Menus(self.menuBar(), self.actions_, self.article_actions, self.recent, self)
        self.decision_actions = DecisionActions(self)
        self.decision_actions.add_menu(self.menuBar())
        self.header = Header(language)
        self.timeline = TimelinePane(appearance.theme)
        self.article = ArticlePane(appearance.theme)
        self._arrange()
        self.setAcceptDrops(True)
        self.setWindowTitle("Frise")
        self.setMinimumSize(640, 480)
        take_size(self)
        self.panes.share(self.width(), self.height() - _ABOVE_PANES)
        self.header.hide()

    def furnish(self, session: Session) -> None:
        """Add what reads dates, shows events and decides, and join the parts."""
        self.begin_furnishing(session)
        self.finish_furnishing()

    def begin_furnishing(self, session: Session) -> None:
        """Add what reads dates and shows events."""
        from frise.ui.articles.articles import Articles
        from frise.ui.bars import Bar, ProgressBar
        from frise.ui.commands import connect_actions
        from frise.ui.event_list import EventList
        from frise.ui.image_export import ImageExport
        from frise.ui.opening import Opening
        from frise.ui.projects import Projects
        from frise.ui.reviewing import Reviewing
        from frise.ui.welcome import Welcome

        self.session = session
        self.opening = Opening(session, self.recent, self)
        self.projects = Projects(session, self.opening, self.recent, self)
        self.image_export = ImageExport(session, self.timeline, self._appearance, self)
        self.articles = Articles(session, self.article, lambda: self._appearance.theme, self)
        self.waiting, self.message, self.welcome = Bar("waiting"), Bar("info"), Welcome()
        self.events = EventList(session, self._appearance.theme)
        self.stack.addWidget(self.welcome)
        progress = [ProgressBar(worker) for worker in self._workers]
        self.reviewing = Reviewing(self, self._appearance)
        told = (self.message, self.projects.recovering.bar, self.waiting, self.reviewing.comparing.bar)
        for at, bar in enumerate((*told, *progress)):
            self._column.insertWidget(1 + at, bar)
        self.panes.put(LIST, self.reviewing.side)
        self._ring = FocusRing(self)
        for part in (self.article.view, self.events.view):
            self._ring.watch(part)
        self._connect_parts()
        connect_actions(self, self._appearance)
        self.events.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def finish_furnishing(self) -> None:
        """Add the editor and what decides, which the timeline can be seen without; once will do."""
        if self.furnished:
            return
        from frise.ui.decision_hands import DecisionHands
        from frise.ui.editor.pane import EventEditor

        self.furnished = True
        self.details = EventEditor(self.session)
        self.panes.put(DETAILS, self.details)
        self.hands = DecisionHands(self)
        set_tab_order(self)

    def settle_in(self) -> None:
        """Once the window is seen, add what it is not seen by."""
        self.finish_furnishing()
        self.projects.look_back()

    def settle(self) -> None:
        """Decide what is typed and not decided yet."""
        if self.furnished:
            self.details.commit_pending()

    @property
    def begun(self) -> bool:
        """Whether what reads dates and shows events is there; `furnished` tells that everything is."""
        return self._ring is not None

    def leave(self) -> None:
        """Forget the steps, whose end would otherwise be told to actions that Qt has already taken away."""
        if self.begun:
            self.session.undo_stack.clear()

    def open_files(self, paths: Sequence[Path], publication: Day | None = None) -> None:
        """Read files as documents of this project."""
        self.projects.open_files(paths, publication)

    def preview(self, title: str, text: str) -> None:
        """Show an article's text before its dates are read."""
        self.header.show_title(title)
        self.article.preview(text)
        self._previewing = True
        self.header.show()
        self.stack.setCurrentWidget(self.panes)

    def set_publication(self, publication: Day | None) -> None:
        """Decide when the shown article was published."""
        self.articles.publish(publication)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what went wrong; what was open stays."""
        from frise.wording.problems import phrase_problem

        language = self.session.language
        self.message.say("\n".join(phrase_problem(problem, language) for problem in problems), "problem")
        self._refresh()

    def show_crash(self, what: object) -> None:
        """Say that the program itself failed."""
        if not self.begun:
            return
        text = self.tr("Something went wrong in Frise; your project is as it was. ({})")
        self.message.say(text.format(what), "problem")
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave no thread behind, and nothing unsaved that nobody gave up."""
        if self.begun:
            self.settle()
            if not self.projects.may_close():
                event.ignore()
                return
            self.projects.shut_down()
            self.opening.shut_down()
            for worker in self._workers:
                worker.shut_down()
            self.reviewing.shut_down()
        keep_size(self)
        event.accept()

    @property
    def _workers(self) -> tuple[Worker, ...]:
        return self.opening.worker, self.image_export.worker, self.articles.worker, *self.projects.workers

    def _arrange(self) -> None:
        self.panes = Panes(self.timeline, self.article)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.stack, 1)
        self.setCentralWidget(page)

    def _connect_parts(self) -> None:
        self.actions_.follow(self.session.undo_stack)
        self.header.follow(self.session)
        self.article.follow(self.session)
        self.session.project_changed.connect(self._refresh)
        self.session.filter_changed.connect(self._refresh)
        self.session.selection_changed.connect(self._refresh)
        self.article.document_shown.connect(self._show_document)
        self.header.publication.decided.connect(self.set_publication)
        self.events.undated_chosen.connect(self.article.show_words)
        self.menus.recent_chosen.connect(self._open_recent)
        self.opening.opened.connect(self._show_opened)
        self.opening.already_open.connect(self._say_already_open)
        self.opening.problems_met.connect(self.show_problems)
        self.opening.crashed.connect(self.show_crash)
        self.opening.worker.ended.connect(self._refresh)
        self.projects.told.connect(self._tell)
        self.projects.settling.connect(self.settle)
        self.projects.failed.connect(self.show_problems)
        self.projects.crashed.connect(self.show_crash)
        self.projects.file.changed.connect(self._show_title)
        self.image_export.saved.connect(self._say_saved)
        self.image_export.failed.connect(self.show_problems)
        self.image_export.crashed.connect(self.show_crash)
        self.articles.problems_met.connect(self.show_problems)
        self.articles.crashed.connect(self.show_crash)
        self.articles.settling.connect(self.settle)
        self._appearance.theme_changed.connect(self._set_theme)
        self.hovered.connect(self._invite)
        self.files_dropped.connect(self.open_files)
        self.text_dropped.connect(self.opening.open_text)
        self.takes_drops = True

    def _invite(self, here: bool) -> None:  # noqa: FBT001 - a signal's
        """Say what a drop would do, while something is held over the window."""
        self._tell(self.tr("Drop it here to open it.") if here else "")

    def _refresh(self, _event_id: object = None) -> None:
        """Show only what makes sense now."""
        documents = self.session.project.documents
        opened = bool(documents) or (self._previewing and self.opening.worker.busy)
        self.stack.setCurrentWidget(self.panes if opened else self.welcome)
        self.header.setVisible(opened)
        self.actions_.enable(
            has_document=bool(documents),
            has_events=bool(self.session.events),
            has_selection=self.session.selected is not None,
        )
        self.article_actions.enable(has_document=bool(documents))
        self.header.export_image.setEnabled(bool(self.session.events))

    def _show_document(self, document: Document | None) -> None:
        self.header.publication.show_document(document)
        self._show_title()
        if document is None or not document.waiting:
            self.waiting.hide()
        else:
            self.waiting.say(
                self.tr("%Ln date(s) wait for the publication date.", "", document.waiting),
                button=self.tr("Set the date…"),
                action=self.header.publication.open_editor,
            )

    def _show_title(self) -> None:
        self.setWindowTitle(self.projects.title(self.article.document))
        self.setWindowModified(self.projects.file.dirty)

    def _tell(self, text: str) -> None:
        self.message.say(text, "info") if text else self.message.hide()

    def _show_opened(self, documents: Sequence[Document]) -> None:
        self.message.hide()
        self.article.show_document(documents[0].id)

    def _open_recent(self, path: Path) -> None:
        if path.exists():
            self.open_files([path])
            return
        self.recent.forget(path)
        text = self.tr("“{}” is no longer there; it was taken off the list. Open it from where it is now.")
        self.message.say(text.format(path), "problem")

    def _say_already_open(self, title: str) -> None:
        self._tell(self.tr("“{}” is already open.").format(title))

    def _say_saved(self, path: Path) -> None:
        self.message.say(
            self.tr("Image saved: {}").format(path),
            "info",
            button=self.tr("Show it"),
            action=lambda: self.image_export.show(path),
        )

    def _set_theme(self, theme: Theme) -> None:
        self.article.set_theme(theme)
        self.events.set_theme(theme)
        self.timeline.set_theme(theme)

"""What each action does in a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from frise.ui.appearance import Appearance, Mode
from frise.ui.dialogs import open_once
from frise.ui.drop import dropped_files
from frise.ui.menus import context_menu
from frise.ui.tab_order import set_tab_order

if TYPE_CHECKING:
    from frise.ui.window import Window


def connect_actions(window: Window, appearance: Appearance) -> None:
    """Join the window's actions and buttons to what they do."""
    actions = window.actions_
    for button in (window.header.open, window.welcome.open):
        button.clicked.connect(actions.open.trigger)
    window.header.export_image.clicked.connect(actions.export_image.trigger)
    window.welcome.paste.clicked.connect(actions.paste.trigger)
    actions.open.triggered.connect(lambda: choose_files(window))
    window.projects.follow(actions.project)
    actions.paste.triggered.connect(lambda: paste(window))
    actions.copy.triggered.connect(window.article.view.copy)
    actions.copy_events.triggered.connect(lambda: copy_events(window))
    actions.quit.triggered.connect(window.close)
    actions.export_image.triggered.connect(window.image_export.ask)
    actions.set_publication.triggered.connect(window.header.publication.open_editor)
    actions.keys.triggered.connect(lambda: _show_keys(window))
    actions.about.triggered.connect(lambda: _show_about(window))
    for mode, action in actions.modes.items():
        action.setChecked(mode is appearance.mode)
        action.triggered.connect(lambda _checked=False, mode=mode: appearance.choose(Mode(mode)))
    _connect_articles(window)
    for action in actions.finding.all:  # the search row stands above the list
        action.triggered.connect(lambda: window.reviewing.side.show_page(0))
    actions.finding.connect_to(window.events.find_bar)
    _connect_moves(window)
    _connect_timeline_options(window)
    window.timeline.loaded.connect(lambda: set_tab_order(window))
    set_tab_order(window)


def _connect_articles(window: Window) -> None:
    actions, articles = window.article_actions, window.articles
    actions.describe.triggered.connect(articles.describe)
    actions.replace_from_file.triggered.connect(articles.replace_from_file)
    actions.replace_from_clipboard.triggered.connect(lambda: _replace_from_clipboard(window))
    actions.read_again.triggered.connect(articles.read_again)
    actions.remove.triggered.connect(articles.remove)
    window.article.more.setMenu(window.menus.article)


def _replace_from_clipboard(window: Window) -> None:
    text = QGuiApplication.clipboard().text()
    if text.strip():
        window.articles.replace(lambda: text)
    else:
        window.message.say(QCoreApplication.translate("Window", "The clipboard holds no text to read."), "info")


def _connect_moves(window: Window) -> None:
    actions, session, timeline = window.actions_, window.session, window.timeline
    actions.next_event.triggered.connect(lambda: session.step(1))
    actions.previous_event.triggered.connect(lambda: session.step(-1))
    actions.first_event.triggered.connect(lambda: session.select(session.events[0].id))
    actions.last_event.triggered.connect(lambda: session.select(session.events[-1].id))
    actions.select_all.triggered.connect(lambda: _select_all(window))
    for place in (window.events.view, timeline):
        place.addAction(actions.select_all)
    actions.show_source.triggered.connect(window.article.show_source)
    actions.zoom_in.triggered.connect(timeline.zoom_in)
    actions.zoom_out.triggered.connect(timeline.zoom_out)
    actions.fit_all.triggered.connect(timeline.fit_all)
    actions.centre.triggered.connect(timeline.centre_selection)


def _connect_timeline_options(window: Window) -> None:
    actions, timeline = window.actions_, window.timeline
    for lanes, action in actions.lanes.items():
        action.setChecked(lanes is timeline.options.lanes)
        action.triggered.connect(lambda _checked=False, lanes=lanes: timeline.set_lanes(lanes))
    for name, action in actions.timeline_flags.items():
        action.setChecked(getattr(timeline.options, name))
        action.triggered.connect(lambda on, name=name: timeline.set_option(name, on=on))
    actions.close_groups.triggered.connect(lambda: timeline.close_groups(closed=True))
    actions.open_groups.triggered.connect(lambda: timeline.close_groups(closed=False))
    lanes_title = QCoreApplication.translate("Menus", "Lanes")
    timeline.menu_wanted.connect(
        lambda at: context_menu(actions, window.decision_actions, window, lanes_title).popup(at)
    )


def _show_keys(window: Window) -> None:
    from frise.ui.keys_dialog import KeysDialog

    open_once(KeysDialog(window.actions_, window.decision_actions, window))


def _show_about(window: Window) -> None:
    from frise.ui.about import AboutDialog

    open_once(AboutDialog(window))


def choose_files(window: Window) -> None:
    """Ask which files to open."""
    names, _kind = QFileDialog.getOpenFileNames(
        window,
        QCoreApplication.translate("Window", "Open articles or a project"),
        "",
        QCoreApplication.translate("Window", "Articles and projects (*.txt *.md *.text *.frise);;All files (*)"),
    )
    window.open_files([Path(name) for name in names])


def copy_events(window: Window) -> None:
    """Put the selected events on the clipboard, as plain text and as a page."""
    from frise.export.copied import Told, events_as_html, events_as_text

    session = window.session
    events = [event for event in map(session.find, session.selection) if event is not None]
    told = [Told(event, "" if (known := session.document_of(event)) is None else known.title) for event in events]
    data = QMimeData()
    data.setText(events_as_text(told, session.language))
    data.setHtml(events_as_html(told, session.language))
    QGuiApplication.clipboard().setMimeData(data)


def _select_all(window: Window) -> None:
    session = window.session
    current = session.selected
    session.select_all([event.id for event in session.events], None if current is None else current.id)


def paste(window: Window) -> None:
    """Make an article of the clipboard's text, or open its files."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:  # Qt says it cannot be
        data = QMimeData()
    files = dropped_files(data)
    if files:
        window.open_files(files)
    elif data.hasText() and data.text().strip():
        window.opening.open_text(data.text())
    else:
        window.message.say(QCoreApplication.translate("Window", "The clipboard holds no text to read."), "info")

"""Opening: what can be read becomes documents, what cannot is told and changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frise.project.edits import SetPublication
from frise.temporal.calendar import Day
from frise.ui.opening import read_files
from frise.ui.window import Window
from frise.ui.worker import Cancelled

Open = Callable[..., Window]


def test_each_file_becomes_a_document(opened: Open, tmp_path: Path, seed: Path) -> None:
    other = tmp_path / "pont.txt"
    other.write_text("En mai 2016, le maire a signé le contrat.", encoding="utf-8")
    window = opened(seed, other)
    assert [document.title for document in window.session.project.documents] == ["rekognition", "pont"]
    assert window.article.chooser.isVisible()
    assert window.header.title.text() == "2 articles"


def test_the_article_shown_is_the_selected_event_s(opened: Open, tmp_path: Path, seed: Path) -> None:
    other = tmp_path / "pont.txt"
    other.write_text("En mai 2016, le maire a signé le contrat.", encoding="utf-8")
    window = opened(seed, other)
    for document in window.session.project.documents:
        window.session.select(document.events[0].id)
        assert window.article.document == document
        assert window.article.chooser.currentText() == document.title


def test_an_impossible_date_is_marked_in_the_text_and_says_why(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "pont.txt"
    path.write_text("Le 31 février 2018, le pont a rouvert.", encoding="utf-8")
    window = opened(path)
    (document,) = window.session.project.documents
    mark = window.article.view.date_at(window.article.view.rect_of(document.undated[0].span).center().toPoint())
    assert mark is not None
    assert mark.event is None
    assert mark.why


def test_a_sequence_mark_says_in_the_text_which_event_it_follows(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "pont.txt"
    path.write_text("Le pont a rouvert le 3 mai 2018. Suite à cela, le bac a fermé.", encoding="utf-8")
    window = opened(path)
    (document,) = window.session.project.documents
    mark = window.article.view.date_at(window.article.view.rect_of(document.undated[0].span).center().toPoint())
    assert mark is not None
    assert document.events[0].title in mark.why


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("vide.txt", b"", "est vide"),
        ("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "n’est pas du texte"),
        ("absent.txt", None, "n’existe pas"),
        ("dossier", "folder", "est un dossier"),
        ("coupe.txt", b"\xff\xfea", "valide"),
        ("gros.txt", b"a " * 25_000_000, "dépasse"),
    ],
)
def test_a_bad_file_is_told_and_the_project_stays(
    opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path, name: str, content: bytes | str | None, said: str
) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    before, path = window.session.project, tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content == "folder":
        path.mkdir()
    with qtbot.waitSignal(window.opening.problems_met, timeout=10_000):
        window.open_files([path])
    assert window.session.project is before
    assert window.message.isVisible()
    assert name in window.message.text.text()
    assert said in window.message.text.text()


def test_a_bad_file_does_not_keep_the_others_out(opened: Open, tmp_path: Path, seed: Path) -> None:
    window = opened(tmp_path / "absent.txt", seed)
    assert [document.title for document in window.session.project.documents] == ["rekognition"]
    assert window.message.isVisible()
    assert "absent.txt" in window.message.text.text()


def test_an_open_article_keeps_what_was_decided(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed)
    window.session.do(SetPublication(window.session.project.documents[0].id, Day(2018, 11, 12)), "date")
    before = window.session.project
    with qtbot.waitSignal(window.opening.already_open):
        window.open_files([seed])
    assert window.session.project is before
    assert window.message.isVisible()
    assert "déjà ouvert" in window.message.text.text()


def test_files_asked_for_while_reading_come_after(window: Window, qtbot: QtBot, tmp_path: Path, seed: Path) -> None:
    other = tmp_path / "pont.txt"
    other.write_text("En mai 2016, le maire a signé le contrat.", encoding="utf-8")
    window.open_files([seed])
    window.open_files([other])
    qtbot.waitUntil(lambda: len(window.session.project.documents) == 2, timeout=10_000)


def test_cancelling_leaves_the_project_untouched(opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path) -> None:
    window = opened(seed)
    before, long = window.session.project, tmp_path / "long.txt"
    long.write_text(seed.read_text(encoding="utf-8") * 500, encoding="utf-8")
    window.open_files([long])
    with qtbot.waitSignal(window.opening.worker.lasting, timeout=10_000):
        pass
    window.opening.worker.cancel()
    qtbot.wait(200)
    assert window.session.project is before
    assert not window.opening.worker.busy


def test_reading_stops_where_progress_says_so(seed: Path) -> None:
    def progress(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_files([seed], None, progress)


def test_a_pasted_text_is_an_article(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("En mai 2016, le maire a signé le contrat 😀.\n\nFin.")
    with qtbot.waitSignal(window.opening.opened, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (document,) = window.session.project.documents
    assert document.title.startswith("En mai 2016, le maire")
    assert len(document.events) == 1


def test_an_empty_clipboard_is_told(window: Window) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert "presse-papiers" in window.message.text.text()


@pytest.mark.parametrize("kind", ["file", "text"])
def test_what_is_dropped_is_opened(window: Window, qtbot: QtBot, seed: Path, kind: str) -> None:
    data = QMimeData()
    if kind == "file":
        data.setUrls([QUrl.fromLocalFile(str(seed))])
    else:
        data.setText("En mai 2016, le maire a signé le contrat.")
    place, none = QPointF(600, 400), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.opening.opened, timeout=10_000):
        drop = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(window, drop)
    assert window.session.events
    assert not window.message.isVisible()


def test_recent_files_come_last_first_and_missing_ones_go_kindly(
    opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path
) -> None:
    other = tmp_path / "pont & cie.txt"
    other.write_text("En mai 2016, le maire a signé le contrat.", encoding="utf-8")
    window = opened(seed)
    opened(other)
    assert window.recent.paths() == (other, seed)
    assert window.menus.recent.actions()[0].text().startswith("pont && cie.txt")
    other.unlink()
    window.menus.recent.actions()[0].trigger()
    assert "n’est plus à cet endroit" in window.message.text.text()
    assert window.recent.paths() == (seed,)
    window.menus.recent.actions()[-1].trigger()
    assert window.recent.paths() == ()
    assert not window.menus.recent.isEnabled()

"""Every label of the window is translated, and what is compiled is what is written.

After a change of labels, from the project's folder, `O="-no-obsolete -locations none"`:

    pyside6-lupdate $(find desktop/frise/ui -name '*.py' | sort) -ts resources/i18n/frise_fr.ts $O
    pyside6-lupdate $(find desktop/frise/ui -name '*.py' | sort) -ts resources/i18n/frise_en.ts -pluralonly $O

then translate what is unfinished, and `pyside6-lrelease resources/i18n/frise_fr.ts resources/i18n/frise_en.ts`.
"""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from frise.assets import resource

UI = Path(__file__).parents[2] / "desktop" / "frise" / "ui"
I18N = resource("i18n")
NBSP = "\u00a0"


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found is not None, f"{name} comes with PySide6"
    return found


def parsed(ts: Path) -> "ET.ElementTree[ET.Element]":
    return ET.parse(ts)  # noqa: S314 - our own file


def collected(ts: Path, *options: str) -> None:
    sources = [str(path) for path in sorted(UI.rglob("*.py"))]
    subprocess.run(
        [tool("pyside6-lupdate"), *sources, "-ts", str(ts), "-no-obsolete", "-locations", "none", *options],
        check=True,
        capture_output=True,
    )


def messages(ts: Path) -> list[tuple[str, str]]:
    tree = parsed(ts)
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize(("name", "options"), [("frise_fr", ()), ("frise_en", ("-pluralonly",))])
def test_every_label_is_collected_and_translated(tmp_path: Path, name: str, options: tuple[str, ...]) -> None:
    written, fresh = I18N / f"{name}.ts", tmp_path / f"{name}.ts"
    shutil.copy(written, fresh)
    collected(fresh, *options)
    assert messages(fresh) == messages(written)
    unfinished = [message.findtext("source") for message in parsed(fresh).iter("message") if not finished(message)]
    assert unfinished == []


def finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


@pytest.mark.parametrize("name", ["frise_fr", "frise_en"])
def test_what_is_compiled_is_what_is_written(tmp_path: Path, name: str) -> None:
    compiled = tmp_path / f"{name}.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), str(I18N / f"{name}.ts"), "-qm", str(compiled)], check=True, capture_output=True
    )
    assert compiled.read_bytes() == (I18N / f"{name}.qm").read_bytes()


def test_french_typography_is_kept() -> None:
    for message in parsed(I18N / "frise_fr.ts").iter("message"):
        if ";;" in message.findtext("source", ""):
            continue  # a list of patterns, not a sentence
        for text in (element.text or "" for element in message.iter() if element.tag in {"translation", "numerusform"}):
            for mark in ":;!?»":
                at = text.find(mark)
                assert at < 0 or text[at - 1] == NBSP, text
            assert "«" not in text or f"«{NBSP}" in text, text
            assert "'" not in text
            assert '"' not in text


def test_what_is_filled_in_stays(tmp_path: Path) -> None:
    for message in parsed(I18N / "frise_fr.ts").iter("message"):
        source = message.findtext("source", "")
        for text in (element.text or "" for element in message.iter() if element.tag in {"translation", "numerusform"}):
            if text.strip():
                assert text.count("{}") == source.count("{}"), source
                assert text.count("%n") == source.count("%n"), source

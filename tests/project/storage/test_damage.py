"""A thousand damages to a real file: the same project, a project and a warning, or a refusal; never a silent change."""

import random
from functools import cache
from pathlib import Path

import pytest
from tests.corpus.annotated import DOCUMENTS, load
from tests.project.storage import example

from frise.problem import Problem
from frise.project.document import read_document
from frise.project.edits import AddDocument, Several
from frise.project.storage.project_file import project_from_bytes, project_to_bytes
from frise.wording.language import Language
from frise.wording.problems import phrase_problem

KINDS = ("cut", "bit", "bits", "swap", "byte", "line gone", "line twice", "lines exchanged", "end gone", "zeros")


@cache
def real_file() -> bytes:
    """The example's decisions on its documents, and an article of the corpus beside them."""
    gold = load(next(path for path in DOCUMENTS if path.stem == "presse"))
    article = read_document(gold.text, source=gold.name, publication=gold.publication)
    return project_to_bytes(Several((AddDocument(article),)).apply(example.project()))


def damaged(data: bytes, kind: str, chance: random.Random) -> bytes:
    """The file with one damage."""
    at, changed = chance.randrange(len(data)), bytearray(data)
    if kind in {"bit", "bits"}:
        for _ in range(1 if kind == "bit" else 8):
            changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        return bytes(changed)
    if kind in {"swap", "byte", "zeros"}:
        other = chance.randrange(len(data))
        if kind == "swap":
            changed[at], changed[other] = changed[other], changed[at]
        else:
            changed[at : at + 1] = bytes([chance.randrange(256)]) if kind == "byte" else b"\0" * 512
        return bytes(changed)
    if kind == "cut":
        return data[:at]
    lines = data.split(b"\n")
    row, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match kind:
        case "line gone":
            del lines[row]
        case "line twice":
            lines.insert(row, lines[row])
        case "lines exchanged":
            lines[row], lines[other] = lines[other], lines[row]
        case _:
            del lines[row:]
    return b"\n".join(lines)


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_never_silent(kind: str) -> None:
    chance, whole = random.Random(kind), project_from_bytes(real_file()).project  # noqa: S311 - examples
    for _ in range(100):
        data = damaged(real_file(), kind, chance)
        try:
            loaded = project_from_bytes(data, Path("projet.frise"))
        except Problem as problem:
            told = [problem]
        else:
            told = list(loaded.warnings)
            assert told or (loaded.project == whole and data == real_file())
            project_from_bytes(project_to_bytes(loaded.project))
        for problem in told:
            for language in Language:
                assert phrase_problem(problem, language).endswith(".")

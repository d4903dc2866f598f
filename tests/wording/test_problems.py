from pathlib import Path

import pytest

from frise.problem import Problem, ProblemKind
from frise.wording.language import Language
from frise.wording.problems import phrase_problem

PARTS = {
    "path": Path("/dossier/article.txt"), "detail": "Permission denied", "limit": 20_000_000, "encoding": "UTF-8",
    "value": "bof", "expected": ".png", "width": 1, "height": 2, "smallest": 16, "largest": 32_000, "line": 3, "count": 2,
    "rows": 50, "pages": 300, "most": 4, "first": "--paper", "second": "--width", "option": "--pages", "condition": "PDF",
    "where": "documents[3].events[17].when", "version": 2, "title": "Un titre",
    "steps": 12, "lines": 3,
}  # fmt: skip


@pytest.mark.parametrize("kind", list(ProblemKind))
@pytest.mark.parametrize("language", list(Language))
def test_every_problem_is_a_sentence(kind: ProblemKind, language: Language) -> None:
    sentence = phrase_problem(Problem(kind, **PARTS), language)
    assert sentence.endswith(".")
    assert "{" not in sentence
    if kind.value.startswith("file-"):
        assert "article.txt" in sentence


def test_french_typography() -> None:
    sentence = phrase_problem(Problem(ProblemKind.FILE_EMPTY, **PARTS), Language.FR)
    assert sentence == "Le fichier «\u00a0/dossier/article.txt\u00a0» est vide\u00a0: il n’y a rien à lire."


def test_a_size_is_said_in_megabytes() -> None:
    assert "20\u00a0Mo" in phrase_problem(Problem(ProblemKind.FILE_TOO_LARGE, **PARTS), Language.FR)


def test_a_file_name_that_is_no_text_does_not_break_the_sentence() -> None:
    problem = Problem(ProblemKind.FILE_MISSING, path=Path("a\udcff{b}"))
    phrase_problem(problem, Language.FR).encode("utf-8")

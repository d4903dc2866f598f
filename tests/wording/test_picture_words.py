"""The words inside a picture."""

import pytest

from frise.temporal.calendar import Day
from frise.wording.language import Language
from frise.wording.picture import (
    phrase_also,
    phrase_decade,
    phrase_legend,
    phrase_millennium,
    phrase_more,
    phrase_paragraph,
    phrase_publication,
    phrase_running_head,
    phrase_stretch,
    phrase_waiting,
)

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (phrase_publication(Day(2018, 11, 12), FR), "publication, 12 nov. 2018"),
        (phrase_publication(Day(1970, 1, 1), FR), "publication, 1er janv. 1970"),
        (phrase_waiting(1, FR), "1 date attend la date de publication"),
        (phrase_waiting(2, FR), "2 dates attendent la date de publication"),
        (phrase_waiting(2, EN), "2 dates wait for the publication date"),
        (phrase_decade(1960, FR), "années 1960"),
        (phrase_decade(1960, EN), "1960s"),
        (phrase_decade(1, FR), "1–9"),
        (phrase_millennium(2, FR), "IIe millénaire"),
        (phrase_millennium(-1, FR), "Ier millénaire av. J.-C."),
        (phrase_millennium(4, EN), "4th millennium"),
        (phrase_paragraph(3, FR), "§ 4"),
        (phrase_also((3, 8), FR), "(aussi § 4, § 9)"),
        (phrase_stretch(Day(1848, 3, 2), Day(1871, 5, 28), FR), "1848–1871"),
        (phrase_stretch(Day(-51, 3, 2), Day(14, 8, 19), FR), "52 av. J.-C.–14"),
        (phrase_stretch(Day(2018, 3, 5), Day(2018, 8, 19), FR), "mars – août 2018"),
        (phrase_stretch(Day(2018, 3, 5), Day(2018, 3, 19), FR), "5–19 mars 2018"),
        (phrase_stretch(Day(2018, 3, 5), Day(2018, 3, 5), EN), "5 March 2018"),
        (phrase_running_head("Titre", "1848–1871", 2, 5), "Titre — 1848–1871 · 2/5"),
        (phrase_running_head("", "1848–1871", 2, 5), "1848–1871 · 2/5"),
    ],
)
def test_phrases(words: str, expected: str) -> None:
    assert words.replace("\u00a0", " ") == expected


@pytest.mark.parametrize("language", list(Language))
def test_every_mark_has_its_meaning(language: Language) -> None:
    samples = ("instant", "bar", "window", "lasting", "open", "open-start", "approximate")
    assert len({phrase_legend(sample, language) for sample in samples}) == len(samples)


def test_one_more_is_singular() -> None:
    assert [phrase_more(count, Language.FR) for count in (1, 2)] == ["… et 1 autre", "… et 2 autres"]

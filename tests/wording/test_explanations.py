import pytest

from frise.events.when import When, WhenKind
from frise.project.document import read_document
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.timex import Unresolved
from frise.wording.explanations import explain, explain_decided, explain_own, explain_undated, phrase_precision
from frise.wording.language import Language, system_language
from frise.wording.units import NBSP

MONDAY = Day(2018, 11, 12)


def explained(text: str, language: Language = Language.FR, publication: Day | None = MONDAY) -> list[str]:
    document = read_document(text, source="", publication=publication)
    return [
        explain(event, text, document.timexes, document.publication, language).replace("\u00a0", " ")
        for event in document.events
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Il a parlé jeudi dernier.",
            "« jeudi dernier » : jeudi 8 novembre 2018, compté depuis la publication, lundi 12 novembre 2018",
        ),
        ("Il a parlé en juin 2018.", "« juin 2018 » : juin 2018, du 1er au 30 juin 2018"),
        ("Il a parlé le 3 mai 1848, à 9 h.", "« le 3 mai 1848, à 9 h » : 3 mai 1848, 9 h"),
        (
            "Il a parlé le lundi 13 novembre 2018.",
            "« lundi 13 novembre 2018 » : mardi 13 novembre 2018 ; le texte écrit pourtant « lundi »",
        ),
        ("Il a parlé en 2011.", "« 2011 » : 2011"),
        ("Il a parlé fin 2016.", "« fin 2016 » : à un moment inconnu, d’octobre à décembre 2016"),
        ("Il a parlé vers 1150.", "« vers 1150 » : vers 1150, de 1145 à 1155"),
        ("Il a parlé depuis 1987.", "« depuis 1987 » : depuis 1987"),
        ("Il a parlé du 3 au 5 mai 1848.", "« du 3 au 5 mai 1848 » : du 3 au 5 mai 1848"),
        ("Il a parlé entre 1960 et 1970.", "« entre 1960 et 1970 » : à un moment inconnu, de 1960 à 1970"),
    ],
)
def test_french(text: str, sentence: str) -> None:
    assert explained(text) == [sentence]


def test_what_counts_from_the_story_says_from_where() -> None:
    text = "Le 10 mai 1981, la gauche gagne. La veille, elle doutait."
    assert explained(text)[1] == "« veille » : samedi 9 mai 1981, compté depuis « 10 mai 1981 »"


def test_an_inherited_year_says_whose_it_is() -> None:
    text = "En 1871, Paris se soulève. Le 28 mai, tout est fini."
    assert explained(text)[1] == "« 28 mai » : dimanche 28 mai 1871, l’année étant celle de « 1871 »"


def test_english() -> None:
    assert explained("Il a parlé jeudi dernier.", Language.EN) == [
        "“jeudi dernier”: Thursday 8 November 2018, counted from the publication, Monday 12 November 2018"
    ]


def test_waiting() -> None:
    assert explained("Il a parlé jeudi dernier.", publication=None) == [
        "« jeudi dernier » : attend la date de publication"
    ]


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_and_precision_has_its_words(language: Language) -> None:
    assert all(explain_undated(reason, language) for reason in Unresolved)
    for granularity in Granularity:
        assert phrase_precision(When(WhenKind.AT, None, granularity, None), language)
    for kind in WhenKind:
        assert phrase_precision(When(kind, None, Granularity.DAY, None), language)


@pytest.mark.parametrize(
    ("value", "language"),
    [("fr_FR.UTF-8", Language.FR), ("en_GB.UTF-8", Language.EN), ("de_DE.UTF-8", Language.FR), ("C", Language.FR)],
)
def test_the_system_language(monkeypatch: pytest.MonkeyPatch, value: str, language: Language) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", value)
    assert system_language() is language


def test_a_date_set_by_the_reader_says_what_the_text_gives() -> None:
    document = read_document("Jeudi dernier, le maire a signé. En mai 2018, il était parti.", source="a")
    text = document.article.text
    spoke, left = document.events
    assert explain_decided(spoke, text, document.timexes, None, Language.FR) == (
        f"Date fixée par vous. Le texte dit «{NBSP}Jeudi dernier{NBSP}», qui attend la date de publication."
    )
    assert explain_decided(left, text, document.timexes, None, Language.FR) == (
        f"Date fixée par vous. Le texte donne mai 2018 («{NBSP}mai 2018{NBSP}»)."
    )
    dated = document.published(Day(2018, 11, 12))
    said = explain_decided(dated.events[0], text, dated.timexes, dated.publication, Language.EN)
    assert said == (
        "Date set by you. The text gives 8 November 2018 (“Jeudi dernier”, counted from the publication, "
        "Monday 12 November 2018)."
    )
    assert explain_decided(None, "", (), None, Language.FR) == "Date fixée par vous."


def test_what_no_text_gives_says_so() -> None:
    assert explain_own(Language.FR, by_hand=True) == "Ajouté par vous."
    assert "gardé" in explain_own(Language.FR, by_hand=False)

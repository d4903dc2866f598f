"""What is written once and meant again: years of headings and paragraphs, months of days, the era of old years."""

import pytest

from frise.temporal.calendar import Day
from frise.temporal.tagger import tag

NOVEMBER = Day(2018, 11, 12)


def values(text: str, publication: Day | None = None) -> dict[str, str]:
    return {timex.span.of(text): timex.value for timex in tag(text, publication)}


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("2008\n\nMars\n2 : premier tour.\n16 : second tour.", "16", "2008-03-16"),
        ("== 1979 ==\n* Vendredi 8 juin : première émission.", "Vendredi 8 juin", "1979-06-08"),
        ("1891\nNuit du 11 au 12 juillet : l’orage éclate.", "Nuit du 11 au 12 juillet", "1891-07-11TNI"),
        ("Arrivé le 3 mai 1848, il repart le 7 pour Rome.", "7", "1848-05-07"),
        ("Arrivé le 25 mai 1848, il repart le 3 pour Rome.", "3", "1848-06-03"),
        ("Il part le 12 décembre 1893. Le 4 janvier, il revient.", "4 janvier", "1894-01-04"),
        (
            "Voté le 12 vendémiaire an II, mis en vente en brumaire, détruit le 10 frimaire.",
            "10 frimaire",
            "1793-11-30",
        ),
        ("Le 10 thermidor an II, il tombe ; la ville ne le sait que le 16.", "16", "1794-08-03"),
        ("Prise en 265 av. J.-C., elle se rend en 211.", "211", "BC0211"),
        ("En 27 av. J.-C. il la fonde ; en l’an 14, il meurt.", "an 14", "0014"),
        ("Le 4 septembre 1870, il fuit.\n\nLe siège est levé à la mi-octobre.", "mi-octobre", "1870-10"),
    ],
)
def test_without_a_publication(text: str, surface: str, value: str) -> None:
    assert values(text)[surface] == value


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        # a year of a comparison, or of late, is not what a report's dates are in
        ("Le bénéfice recule, contre 12 % en 2010. Il a été publié en mars.", "mars", "2018-03"),
        ("Promis pour 2017, il a été retoqué en juillet.", "juillet", "2018-07"),
        ("Mis en demeure le 11 janvier 2016, puis le 25 février.", "25 février", "2016-02-25"),
        (
            "L’accident a eu lieu il y a douze ans. Le mercredi 1er novembre, un camion a versé.",
            "mercredi 1er novembre",
            "2006-11-01",
        ),
        ("La séance se tiendra le 10 décembre. La sortie du 17 est annulée.", "17", "2018-12-17"),
    ],
)
def test_with_a_publication(text: str, surface: str, value: str) -> None:
    assert values(text, NOVEMBER)[surface] == value


def test_a_programme_counts_its_weekdays_from_the_days_it_announces() -> None:
    text = (
        "Du lundi 3 au vendredi 7 décembre, nos aînés seront à l’honneur : gymnastique mardi matin. "
        "Le bal aura lieu le 8 décembre."
    )
    assert values(text, NOVEMBER)["mardi matin"] == "2018-12-04TMO"

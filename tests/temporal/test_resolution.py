import pytest

from frise.temporal.calendar import Day
from frise.temporal.tagger import recognise, resolve, tag
from frise.temporal.timex import PUBLICATION, Unresolved
from frise.text.article import Article

MONDAY = Day(2018, 11, 12)


def values(text: str, publication: Day | None = MONDAY) -> dict[str, str]:
    return {timex.span.of(text): timex.value for timex in tag(text, publication)}


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("Il a parlé jeudi.", "jeudi", "2018-11-08"),
        ("Il parlera jeudi.", "jeudi", "2018-11-15"),
        ("Il va parler jeudi.", "jeudi", "2018-11-15"),
        ("Réunion jeudi.", "jeudi", "2018-11-15"),  # no verb: the nearest
        ("Réunion vendredi.", "vendredi", "2018-11-09"),
        ("Fermé depuis lundi, il doit rouvrir.", "lundi", "2018-11-12"),
        ("Il avait signé ; elle a jusqu’au 30 novembre pour agir.", "30 novembre", "2018-11-30"),
        ("Il est parti avant-\nhier.", "avant-\nhier", "2018-11-10"),
        ("Il est parti le len-\ndemain.", "demain", ""),  # the tail of a word that the line's end has cut
        ("Il a été élu le 6 décembre.", "6 décembre", "2017-12-06"),
        ("Il sera élu le 6 octobre.", "6 octobre", "2019-10-06"),
        ("Départ le 6 janvier.", "6 janvier", "2019-01-06"),
        ("Départ le lundi 18 février.", "lundi 18 février", "2019-02-18"),  # the weekday decides the year
        ("Départ le mardi 18 février.", "mardi 18 février", "2020-02-18"),
        ("Il a fermé en décembre.", "décembre", "2017-12"),
        ("Il ouvrira en octobre.", "octobre", "2019-10"),
        ("Né un 29 février.", "29 février", "2020-02-29"),
        ("Né le 31/10/74.", "31/10/74", "1974-10-31"),
        ("Bail jusqu’au 31/10/35.", "31/10/35", "2035-10-31"),
        ("Il a fini le 31 : ", "31", ""),
    ],
)
def test_direction(text: str, surface: str, value: str) -> None:
    assert values(text).get(surface, "") == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("du 3 au 5 mai 1848", {"3": "1848-05-03", "5 mai 1848": "1848-05-05"}),
        ("du 20 au 30 fructidor an III", {"20": "1795-09-06", "30 fructidor an III": "1795-09-16"}),
        ("du 28 avril au 5 mai 1848", {"28 avril": "1848-04-28", "5 mai 1848": "1848-05-05"}),
        ("du 28 décembre au 5 janvier 1848", {"28 décembre": "1847-12-28", "5 janvier 1848": "1848-01-05"}),
        ("les 3, 4 et 7 juillet 1914", {"3": "1914-07-03", "4": "1914-07-04", "7 juillet 1914": "1914-07-07"}),
        ("de mars à mai 1848", {"mars": "1848-03", "mai 1848": "1848-05"}),
        ("entre 1960 et 1970", {"1960": "1960", "1970": "1970"}),
        ("de 1960 à 1970", {"1960": "1960", "1970": "1970"}),
        ("la guerre de 1914-1918", {"1914": "1914", "1918": "1918"}),
        ("le lot 1914-1918", {}),
        ("la Grande Guerre (1914-1918)", {"1914": "1914", "1918": "1918"}),
    ],
)
def test_ranges_and_lists_share_what_is_written_once(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


def test_partners_point_at_each_other() -> None:
    first, last = tag("du 3 au 5 mai 1848")
    assert (first.partner, last.partner) == (1, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il part jeudi dernier.", "XXXX-WXX-4"),
        ("Rendez-vous le 9 mai.", "XXXX-05-09"),
        ("C'était hier.", "XXXX-XX-XX"),
        ("Le mois dernier, il partit.", "XXXX-XX"),
        ("Il est venu il y a quelques jours.", "PAST_REF"),
        ("Le 31/10/74, il naît.", "XX74-10-31"),
        ("dans les années 60", "XX6"),
    ],
)
def test_without_a_publication_date_nothing_is_guessed(text: str, value: str) -> None:
    (timex,) = tag(text)
    assert (timex.value, timex.window, timex.unresolved) == (value, None, Unresolved.WAITS_FOR_PUBLICATION)


def test_another_publication_date_moves_only_what_hangs_on_it() -> None:
    text = "En mai 2018, il partit. Il est revenu jeudi dernier. Le 3 mai 2001, il neigea ; la veille, non."
    recognition = recognise(Article.of(text))
    before, after = resolve(recognition, MONDAY), resolve(recognition, Day(2019, 11, 12))
    moved = [index for index, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
    assert moved == [index for index, timex in enumerate(before) if timex.reference == PUBLICATION]
    assert len(moved) == 1


def test_a_date_known_too_coarsely_is_no_reference() -> None:
    text = "En mai 2018, il partit ; la veille, il dormait."
    timex = tag(text, MONDAY)[1]
    assert (timex.window, timex.unresolved, timex.reference) == (None, Unresolved.NO_REFERENCE, 0)


@pytest.mark.parametrize(
    "text", ["le 31 février 2018", "le 32 août 2014", "le 29 février 2014", "le 31/04/2018", "le 0 mai 2018"]
)
def test_a_day_no_calendar_has_is_kept_apart(text: str) -> None:
    recognition = recognise(Article.of(text))
    assert recognition.mentions == ()
    assert [span.of(text) for span in recognition.impossible] == [text.removeprefix("le ")]


@pytest.mark.parametrize(
    "text",
    [
        "plus de 5000 employés", "2 000 euros", "la Peugeot 2008", "le roman 1984", "n° 18-14.256", "page 1789",
        "il y a trois raisons", "une seconde jeunesse", "deux trois", "74", "la planète rouge", "en 5000 exemplaires",
        "dans 1500 euros", "pendant 2000 km", "après 1200 pages", "depuis 1500 habitants", "Il a été là", "tél. 03.83.96.46.12",
        "192.168.10.12", "12345678901234567890", "Apache 2.4.10", "le noyau 4.11.13", "MySQL 5.5.42", "des 1789 personnes", "8:62", "en 1 500 ans",
    ],
)  # fmt: skip
def test_traps(text: str) -> None:
    assert [timex for timex in tag(text, MONDAY) if timex.window is not None] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1894\n15 octobre : arrestation.\n\n1895\n5 janvier : dégradation.",
            ["1894", "1894-10-15", "1895", "1895-01-05"],
        ),
        ("En 1871, Paris se soulève. Le 28 mai, tout est fini.", ["1871", "1871-05-28"]),
        ("En 1871, Paris se soulève.\n\nLe 28 mai, il neige.", ["1871", "2018-05-28"]),  # another paragraph
        (
            "En 2018, il part. Le 28 décembre, il a neigé.",
            ["2018", "2017-12-28"],
        ),  # near the publication, the tense tells
        (
            "Mai 1996\n\nPuis rien.\n\nLa ville prend feu le 9 mai au soir.",
            ["1996-05", "2019-05-09TEV"],
        ),  # prose, no list
        ("Né le 3 mai 1848, il part en juin.", ["1848-05-03", "1848-06"]),
    ],
)
def test_years_written_once(text: str, expected: list[str]) -> None:
    assert [timex.value for timex in tag(text, MONDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il partit du 31 au 3 novembre 2018.", {"31": "2018-10-31", "3 novembre 2018": "2018-11-03"}),
        ("Du 28 au 3 mars 2018, il neige.", {"28": "2018-02-28", "3 mars 2018": "2018-03-03"}),
        ("Du 31 au 4 février 2018, il neige.", {"31": "2018-01-31", "4 février 2018": "2018-02-04"}),
        ("Du 30 au 1er mars 2018, il neige.", {"1er mars 2018": "2018-03-01"}),  # 30 February: impossible
        ("Les 30 et 31 février, il neige.", {}),
        ("Tome 31, 4 juin 2018.", {"4 juin 2018": "2018-06-04"}),
        ("Du 3 au 5 mai 74, il neige.", {"3": "1974-05-03", "5 mai 74": "1974-05-05"}),
        ("Du 3 au 5 mai, il était à Lyon.", {"3": "2018-05-03", "5 mai": "2018-05-05"}),
        ("Du 28 décembre au 3 janvier, il était à Lyon.", {"28 décembre": "2017-12-28", "3 janvier": "2018-01-03"}),
        ("En octobre, puis en novembre 2016, il neige.", {"octobre": "2016-10", "novembre 2016": "2016-11"}),
    ],
)
def test_days_and_months_that_lean_on_the_next(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Il a marché sur Mars", "la planète Mars", "Le dieu Mars", "M. Mars a parlé", "Avril Lavigne chante", "Champ-de-Mars",
        "Mars-la-Tour", "Saint-Mars-la-Jaille", "rue du Quatre-Septembre", "Le père Noël", "Noël Mamère parle", "Marie-Noël chante",
        "L’île de Pâques", "entre 1960 et 1970 millimètres", "De 1000 à 2000 manifestants ont défilé", "En 2000 exemplaires",
        "Les 24 Heures du Mans", "Les 4 heures de trajet", "Il vit dans le Midi", "Le Midi de la France", "Éditions de Minuit",
        "Le chœur a été 2018 fois applaudi", "Le marché de Noël",
    ],
)  # fmt: skip
def test_names_are_no_dates(text: str) -> None:
    assert [timex for timex in tag(text, MONDAY) if timex.window is not None] == []

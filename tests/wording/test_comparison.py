"""How two dates stand to each other, and which words are shared, as sentences."""

from dataclasses import replace

from tests.timeline.examples import event, in_month, on_day

from frise.events.event import Event
from frise.events.when import When
from frise.wording.comparison import phrase_dates, phrase_shared
from frise.wording.language import Language
from frise.wording.units import NBSP

FR, EN = Language.FR, Language.EN
TITLES = {"a": "A", "b": "B"}
THIRD, FOURTH = on_day(2016, 5, 3), on_day(2016, 5, 4)


def told(document: str, when: When) -> Event:
    one = event(document, "Le pont est inauguré", when)
    return replace(one, anchors=(replace(one.anchors[0], document=document),))


def dates(one: When, other: When, language: Language = FR) -> str:
    return phrase_dates(told("a", one), told("b", other), TITLES, language).replace(NBSP, " ")


def test_dates_that_are_one_that_agree_and_that_do_not() -> None:
    assert dates(THIRD, THIRD) == "Même date : 3 mai 2016."
    assert (
        dates(THIRD, in_month(2016, 5)) == "Les deux dates s’accordent : 3 mai 2016 selon « A », mai 2016 selon « B »."
    )
    assert dates(THIRD, FOURTH) == "Les dates se contredisent : 3 mai 2016 selon « A », 4 mai 2016 selon « B »."
    assert dates(THIRD, FOURTH, EN) == "The dates contradict each other: 3 May 2016 in “A”, 4 May 2016 in “B”."


def test_shared_words() -> None:
    assert phrase_shared(("pont", "canal"), FR) == f"Mots communs{NBSP}: pont, canal."
    assert phrase_shared((), FR) == ""
    assert phrase_shared(tuple("abcdefghij"), EN) == "Words in common: a, b, c, d, e, f, g, h…"

"""Which article gives which date, said plainly."""

from dataclasses import replace

from tests.timeline.examples import event, in_month, on_day

from frise.events.event import Event
from frise.events.when import When
from frise.wording.contradiction import phrase_contradiction, phrase_tellings
from frise.wording.language import Language
from frise.wording.units import NBSP

FR, EN = Language.FR, Language.EN
TITLES = {"a": "Le pont ouvre", "b": "Un pont pour deux rives", "c": "Chronique"}
THIRD, FOURTH, MAY = on_day(2016, 5, 3), on_day(2016, 5, 4), in_month(2016, 5)


def told(document: str, when: When, paragraph: int = 0) -> Event:
    one = event(f"{document}{paragraph}", "Le pont est inauguré", when)
    return replace(one, anchors=(replace(one.anchors[0], document=document, paragraph=paragraph),))


def plain(sentence: str) -> str:
    return sentence.replace(NBSP, " ")


def test_each_date_is_given_with_its_article() -> None:
    tellings = [told("a", THIRD), told("b", FOURTH)]
    french = phrase_contradiction(tellings, TITLES, FR)
    assert plain(french) == "3 mai 2016 selon « Le pont ouvre », 4 mai 2016 selon « Un pont pour deux rives »"
    assert f"«{NBSP}Le pont ouvre{NBSP}»" in french
    assert phrase_contradiction(tellings, TITLES, EN) == (
        "3 May 2016 in “Le pont ouvre”, 4 May 2016 in “Un pont pour deux rives”"
    )


def test_a_date_that_two_articles_share_is_said_once() -> None:
    tellings = [told("a", THIRD), told("b", FOURTH), told("c", THIRD)]
    assert plain(phrase_contradiction(tellings, TITLES, FR)).startswith(
        "3 mai 2016 selon « Le pont ouvre » et « Chronique », 4 mai"
    )


def test_what_is_only_less_precise_contradicts_nothing() -> None:
    tellings = [told("a", THIRD), told("b", MAY)]
    assert phrase_contradiction(tellings, TITLES, FR) == ""
    assert plain(phrase_tellings(tellings, TITLES, FR)) == (
        "3 mai 2016 selon « Le pont ouvre », mai 2016 selon « Un pont pour deux rives »"
    )
    assert phrase_contradiction([], TITLES, FR) == phrase_contradiction(tellings[:1], TITLES, FR) == ""


def test_one_article_that_gives_two_dates_is_told_by_its_paragraphs() -> None:
    tellings = [told("a", THIRD, 1), told("a", FOURTH, 4)]
    assert plain(phrase_contradiction(tellings, TITLES, FR)) == (
        "3 mai 2016 selon « Le pont ouvre » (§ 2), 4 mai 2016 selon « Le pont ouvre » (§ 5)"
    )


def test_the_reader_s_own_date_and_an_article_without_a_title() -> None:
    mine = replace(told("a", FOURTH), anchors=())
    assert phrase_contradiction([told("?", THIRD), mine], TITLES, FR) == "3 mai 2016, 4 mai 2016 selon vous"


def test_a_long_title_is_cut_between_words() -> None:
    titles = TITLES | {"a": "Le grand pont suspendu de la rivière est enfin ouvert à la circulation des piétons"}
    said = plain(phrase_contradiction([told("a", THIRD), told("b", FOURTH)], titles, FR))
    assert said.startswith("3 mai 2016 selon « Le grand pont suspendu de la rivière est enfin… », 4 mai")

"""Events as they are pasted: nothing lost, nothing that a page would take for its own."""

from dataclasses import replace

from tests.timeline.examples import WAITING, event, in_month, on_day

from frise.export.copied import Told, events_as_html, events_as_text
from frise.wording.language import Language

TOLD = (
    Told(event("a", "La lettre est publiée", in_month(2018, 5)), "Le contrat"),
    Told(event("b", "Le maire répond", WAITING), "Le contrat"),
)


def test_three_lines_each_and_an_empty_one_between() -> None:
    assert events_as_text(TOLD, Language.FR).replace("\u00a0", " ") == (
        "mai 2018 — La lettre est publiée\n"
        "« Il est écrit : La lettre est publiée. »\n"
        "§ 4, Le contrat\n"
        "\n"
        "date de publication inconnue — Le maire répond\n"
        "« Il est écrit : Le maire répond. »\n"
        "§ 4, Le contrat\n"
    )


def test_in_english_too() -> None:
    assert events_as_text(TOLD[:1], Language.EN).replace("\u00a0", " ") == (
        "May 2018 — La lettre est publiée\n“Il est écrit : La lettre est publiée.”\n¶ 4, Le contrat\n"
    )


def test_a_quote_over_several_lines_is_one_line() -> None:
    told = event("a", "Un titre", on_day(1848, 5, 3))
    anchor = replace(told.anchors[0], quote="Une phrase\n  coupée.")
    text = events_as_text([Told(replace(told, anchors=(anchor,)), "Un texte")], Language.FR)
    assert "«\u00a0Une phrase coupée.\u00a0»" in text


def test_html_escapes_everything() -> None:
    told = Told(event("a", "A & B <script>", on_day(1848, 5, 3)), '<img src="x">')
    assert events_as_html([told], Language.EN).replace("\u00a0", " ") == (
        '<meta charset="utf-8">\n'
        "<p><b>3 May 1848</b> — A &amp; B &lt;script&gt;<br>"
        "<i>“Il est écrit : A &amp; B &lt;script&gt;.”</i><br>¶ 4, &lt;img src=&quot;x&quot;&gt;</p>\n"
    )


def test_nothing_is_nothing() -> None:
    assert events_as_text((), Language.FR) == ""

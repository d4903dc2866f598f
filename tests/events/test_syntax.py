"""Words, chunks and subjects: shallow syntax on sentences of our own."""

import pytest

from frise.assets import resource
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.sentence import Sentence, parse_sentence
from frise.events.syntax.verbs import Form, form_of
from frise.events.syntax.words import tag_words
from frise.text.span import Span


def tags(text: str) -> str:
    return tag_words(text, Span(0, len(text)), ()).tags


def parse(text: str) -> Sentence:
    return parse_sentence(text, Span(0, len(text)), ())


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("inaugure", Form.FINITE),
        ("inaugurent", Form.FINITE),
        ("lança", Form.FINITE),
        ("mangea", Form.FINITE),
        ("disparaîtra", Form.FINITE),
        ("naquit", Form.FINITE),
        ("marche", Form.FINITE | Form.OTHER),
        ("lancé", Form.PARTICIPLE),
        ("publiées", Form.PARTICIPLE),
        ("né", Form.PARTICIPLE),
        ("conclus", Form.PARTICIPLE),
        ("arrêté", Form.PARTICIPLE | Form.OTHER),
        ("construit", Form.FINITE | Form.PARTICIPLE),
        ("bâtir", Form.INFINITIVE),
        ("portrait", Form.OTHER),
        ("maison", Form.OTHER),
    ],
)
def test_forms_of_verbs(word: str, form: Form) -> None:
    assert form_of(word) == form


def test_the_lexicon_says_where_it_comes_from() -> None:
    head = resource("fr", "verbs.txt").read_text("utf-8").partition("[finite]")[0]
    assert "Mozilla Public" in head
    assert "Dicollecte" in head


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La mairie annonce la fermeture de la ferme.", "DNVDNpDN."),
        ("Il la porte et le suit à Paris.", "scVCcVPM."),
        ("Les troupes de l’est entrent.", "DNpDNV."),
        ("Le concert annulé à Lyon aura lieu.", "DNvPMVN."),
        ("Le groupe que dirige Jean Petit.", "DNRVMM."),
        ("Il affirme que le pont ouvrira.", "sVSDNV."),
        ("Il n’a vu que son frère.", "scVvBDN."),
        ("Quittant Paris, il part.", "aM,sV."),
        ("La dernière charge en date.", "DNNPN."),
        ("Vos lettres nous étaient parvenues.", "DNcVv."),
        ("D’abord fixée à Lyon", "BvPM"),
        ("Un gain de 19,3 M€ en avril", "DNp#MPN"),
        ("L’accord de master.debian.org", "DNpN"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert tags(text) == expected


def test_words_stand_where_they_say() -> None:
    text = "« C’est nous », a dit M. Petit – à 8 h. – aujourd’hui."
    tagged = tag_words(text, Span(0, len(text)), ())
    assert "".join(text.split()) == "".join("".join(tagged.word(at).split()) for at in range(len(tagged.words)))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Andy Jassy, le directeur, a parlé.", ["nominal", "nominal", "main"]),
        ("Le maire qui vivait là a parlé.", ["nominal", "relative", "main"]),
        ("Fondée à Lyon, elle prospéra et ferma.", ["participle", "main", "main"]),
        ("Quand la loi fut votée, il partit.", ["subordinate", "main"]),
        ("Paul et Marie partent.", ["main"]),
        ("Après avoir signé, il partit pour Rome.", ["infinitive", "main"]),
        ("À Paris, il dit : « Je pars, et je reste. »", ["adverbial", "main", "main"]),
    ],
)
def test_chunks(text: str, kinds: list[str]) -> None:
    assert [chunk.kind.value for chunk in parse(text).chunks] == kinds


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Andy Jassy, le directeur, a parlé.", "Andy Jassy"),
        ("Le nitrite, lui, disparaîtra.", "Le nitrite"),
        ("Elle céda la maison, puis se retira.", "Elle"),
        ("Chers amis, les inscriptions, ouvertes hier, se poursuivent.", "les inscriptions"),
        ("Elle tint son étal, rue Dorée, se remaria.", "Elle"),
    ],
)
def test_the_subject_of_the_last_clause(text: str, subject: str) -> None:
    sentence = parse(text)
    last = max(index for index, chunk in enumerate(sentence.chunks) if chunk.kind is ChunkKind.MAIN)
    words = sentence.subject_of(last)
    assert words is not None
    found = sentence.tagged.words
    assert text[found[words.start].start : found[words.end - 1].end] == subject


@pytest.mark.parametrize("text", ["", "-", "_", "...", "\ud800"])
def test_what_holds_no_word_has_no_chunk_that_says_something(text: str) -> None:
    assert all(chunk.kind is ChunkKind.EMPTY for chunk in parse(text).chunks)

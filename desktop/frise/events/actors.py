"""Who acts: people and organisations as capitals, titles and sigles show them. Better none than a wrong one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from frise.events.phrases import any_of
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.classes import class_of_first
from frise.events.syntax.sentence import Sentence

_WORD = r"[A-ZÀ-Þ][a-zß-ÿ][\w-]*"
_BLANK = "[ \u00a0]"
TIE = rf"(?:de{_BLANK}|du{_BLANK}|des{_BLANK}|d[’']|la{_BLANK}|le{_BLANK}|van{_BLANK}|von{_BLANK}|ben{_BLANK})?"
_NAME = re.compile(rf"(?<![\w’'-]){_WORD}(?:{_BLANK}{TIE}{_WORD}){{1,3}}")
_SIGLE = re.compile(
    r"(?<![\w.°’'/-])(?<![A-ZÀ-Þ] )(?:[ldLD][’'])?(?P<sigle>[A-Z]{2,6})(?![\w’'/-]|\.\w)(?! [A-ZÀ-Þ]{2})"
)
_ROMAN = re.compile(r"[IVXLCDM]+")
_PLACE = re.compile(rf"(?<!\w)(?:à|en|vers|près{_BLANK}de|depuis|jusqu[’']à){_BLANK}({_WORD})")
_INNER = re.compile(rf"[a-zß-ÿ,]{_BLANK}(?:[ldLD][’'])?({_WORD})")
MOST_ACTORS = 6  # of one event
_REACH = 16  # characters before a name that may tell it is none


@dataclass(frozen=True)
class Cast:
    """What a whole text tells of its capitals; each thing is looked for once, when a sentence first asks."""

    text: str

    @cached_property
    def full(self) -> dict[str, str]:
        """Full names by their last word; one that two people share names neither."""
        full: dict[str, str] = {}
        for name in _people(self.text):
            last = name.rpartition(" ")[2]
            full[last] = name if full.get(last, name) == name else ""
        return full

    @cached_property
    def places(self) -> frozenset[str]:
        """Words that stand after « à », « en », « vers »."""
        return frozenset(found[1] for found in _PLACE.finditer(self.text))

    @cached_property
    def inner(self) -> frozenset[str]:
        """Words that have their capital inside sentences."""
        return frozenset(found[1] for found in _INNER.finditer(self.text))


def find_actors(sentence: str, cast: Cast, parsed: Sentence | None = None) -> tuple[str, ...]:
    """Return the people and organisations named in a sentence, each once: people, organisations, sigles, subjects."""
    names = [*_people(sentence), *_titled(sentence, cast), *_organisations(sentence), *_sigles(sentence)]
    if parsed is not None:
        names += _subjects(parsed, cast)
    names = list(dict.fromkeys(names))[: 2 * MOST_ACTORS]
    padded = [f" {name} " for name in names]  # « Dupont » says no more than « Jean Dupont »
    return tuple(name for name in names if sum(f" {name} " in other for other in padded) == 1)[:MOST_ACTORS]


def _people(text: str) -> Iterator[str]:
    """Two capitalised words or more that nothing before makes a place or a thing."""
    for match in _NAME.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        if _before_things().search(before):
            continue
        name = match[0].replace("\u00a0", " ")
        first, _, rest = name.partition(" ")
        participle = class_of_first(first) == "K" and not rest[:1].isupper()  # « Débarqué de Lyon », not « Aimé Petit »
        if participle or class_of_first(first) not in "MNKXZg":
            name = rest  # « Selon Andy Jassy », « Ses Souvenirs »
        if " " in name and not _not_names().search(name):
            yield name


def _titled(text: str, cast: Cast) -> Iterator[str]:
    """« M. Fournerie », « le général Dupont »: the full name where the text gives it elsewhere."""
    for match in _title().finditer(text):
        name = match["name"].replace("\u00a0", " ")
        if _not_names().search(name):
            continue
        if " " in name and name[0].isupper():
            yield name
            continue
        full = cast.full.get(name.rpartition(" ")[2])
        polite = match["polite"]
        yield full or (f"{polite} {name}" if polite else name)


def _organisations(text: str) -> Iterator[str]:
    """« la société Ventadour Énergie » is Ventadour Énergie; « le tribunal administratif de Lyon » keeps its kind."""
    for match in _company().finditer(text):
        yield match["name"].replace("\u00a0", " ")
    for match in _institution().finditer(text):
        yield match[0].replace("\u00a0", " ")


def _sigles(text: str) -> Iterator[str]:
    if text.upper() == text:
        return
    for match in _SIGLE.finditer(text):
        if _ROMAN.fullmatch(match["sigle"]) is None and not _not_sigles().fullmatch(match["sigle"]):
            yield match["sigle"]


def _subjects(parsed: Sentence, cast: Cast) -> Iterator[str]:
    """« Amazon a annoncé »: a capitalised word that a clause has for its subject, and that is no place."""
    for index, chunk in enumerate(parsed.chunks):
        if chunk.kind is not ChunkKind.MAIN:
            continue
        words = parsed.subject_of(index)
        if words is None or parsed.tags[words.start : words.end] != "M":
            continue
        name = parsed.tagged.word(words.start)
        known = words.start > 0 or name in cast.inner
        if known and name not in cast.places and not name.isupper() and not _not_names().search(name):
            yield cast.full.get(name) or name


@cache
def _title() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'-])(?:(?P<polite>{any_of('polite_titles')})|(?:{any_of('titles')})){_BLANK}"
        rf"(?P<name>(?:de{_BLANK}|d[’']|du{_BLANK})?{_WORD}(?:{_BLANK}{TIE}{_WORD}){{0,3}})"
    )


@cache
def _company() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'-])(?:{any_of('companies')}){_BLANK}(?P<name>{_WORD}(?:{_BLANK}(?:et{_BLANK})?{TIE}{_WORD}){{0,3}})"
    )


@cache
def _institution() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'-])(?:{any_of('institutions')})(?:{_BLANK}[a-zß-ÿ]{{4,20}}){{0,2}}{_BLANK}(?:de{_BLANK}|d[’']|du{_BLANK}){_WORD}"
        rf"(?:-{_WORD}){{0,3}}"
    )


@cache
def _before_things() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w)(?:{any_of('before_things')})|[«“\"]){_BLANK}?$", re.IGNORECASE)


@cache
def _not_names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('not_names')})(?!\w)")


@cache
def _not_sigles() -> re.Pattern[str]:
    return re.compile(any_of("not_sigles"))

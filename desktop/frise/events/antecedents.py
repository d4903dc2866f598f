"""Whom « il » or « elle » stands for at the head of a headline; conservative: left as it is unless it is certain."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from frise.events.headlines.agreement import Inflection, of_noun
from frise.events.headlines.tidy import LONGEST_TITLE, phrase
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.sentence import Sentence, parse_sentence
from frise.text.article import Article
from frise.text.span import Span

_PRONOUN = re.compile(r"(?P<word>Il|Elle)[ \u00a0]")
_IMPERSONAL = re.compile(
    r"Il[ \u00a0](?:ne )?(?:y|faut|fallut|fallait|faudra|s[’']agi|est[ \u00a0]à|reste|suffi|import)"
)
_SAID_THAT = re.compile(r"Il[ \u00a0](?:[\w’']+[ \u00a0]){1,5}(?:que|qu[’'])")  # « Il a été annoncé que … »
_PASSIVE = re.compile(r"Il[ \u00a0](?:(?:a|avait)[ \u00a0]été|est|fut|était|sera)[ \u00a0]")
_BORN = re.compile(r"(?<!\w)(?:née?)[ \u00a0\n](?:à|en|le|au|dans)")
_MOST_BACK = 3  # sentences
_LONGEST_LOOKED_AT = 1_000  # characters of a sentence
_LONGEST_NAME = 40
_FEMININE_TITLES = ("mme", "mlle", "madame", "mademoiselle", "sœur")
_MASCULINE_TITLES = ("m.", "monsieur", "mgr", "frère")


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A name, and the gender its determiner or title tells, None where nothing does."""

    name: str
    feminine: bool | None


@dataclass(frozen=True, slots=True)
class Subject:
    """A clause's subject: a name, or a pronoun, or (with neither) something else; and what rivals it after its verb."""

    name: Antecedent | None
    pronoun: str
    rivals: tuple[Inflection, ...]

    def has_rival(self, pronoun: Inflection) -> bool:
        """Tell whether a pronoun of the next clause may stand for something else of this one."""
        return any(rival.agrees(pronoun) for rival in self.rivals)


@dataclass
class Antecedents:
    """Finds the antecedents of an article's pronouns; sentences are parsed once, and only where a pronoun asks."""

    article: Article
    _subjects: dict[int, list[Subject]] = field(default_factory=dict)
    _own: dict[int, list[Subject]] = field(default_factory=dict)

    def named(self, title: str, sentence: Span, parsed: Sentence) -> str:
        """Return a headline with the name its first pronoun stands for, or as it was."""
        found = _PRONOUN.match(title)
        if found is None or _IMPERSONAL.match(title) or _is_impersonal(title):
            return title
        antecedent = self._antecedent(found["word"].lower(), sentence, parsed)
        if antecedent is None:
            return title
        named = f"{antecedent.name} {title[found.end() :]}"
        return named[:1].upper() + named[1:] if len(named) <= LONGEST_TITLE else title

    @cached_property
    def _topic(self) -> Antecedent | None:
        return _topic(self.article)

    def _antecedent(self, pronoun: str, sentence: Span, parsed: Sentence) -> Antecedent | None:
        """The one name that the clauses before speak of, going back while they say the same pronoun."""
        if sentence.of(self.article.text)[:6].casefold() == "quant ":
            return None  # « Quant au procès, il ne se plaidera pas »
        meant = Inflection(feminine=pronoun == "elle", plural=False)
        for subject in self._before(pronoun, sentence, parsed):
            if subject.pronoun != pronoun:
                name = subject.name
                certain = name is not None and name.feminine in {None, meant.feminine} and not subject.has_rival(meant)
                return name if certain else None
            if subject.has_rival(meant):
                break  # « Il achète un cheval. Il meurt »: only a notice about one person leaves no doubt
        topic = self._topic
        return topic if topic is not None and topic.feminine == meant.feminine else None

    def _before(self, pronoun: str, sentence: Span, parsed: Sentence) -> Iterator[Subject]:
        """The subjects before a pronoun in its paragraph, the nearest first."""
        own = self._own.get(sentence.start)  # asked again for each date of the sentence
        if own is None:
            own = self._own[sentence.start] = _subjects_of(parsed)
        at = next((rank for rank, subject in enumerate(own) if subject.pronoun == pronoun), 0)
        yield from reversed(own[:at])
        paragraph = self.article.paragraphs[self.article.paragraph_at(sentence.start)]
        start = sentence.start
        for _ in range(_MOST_BACK):
            before = self.article.sentence_at(max(0, start - 1))
            if start <= paragraph.start or before.start >= start or before.start < paragraph.start:
                return
            yield from reversed(self._read(before))
            start = before.start
        yield Subject(None, "", ())  # too far back to be sure

    def _read(self, sentence: Span) -> list[Subject]:
        known = self._subjects.get(sentence.start)
        if known is None:
            stretch = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST_LOOKED_AT))
            known = self._subjects[sentence.start] = _subjects_of(parse_sentence(self.article.text, stretch, ()))
        return known


def _is_impersonal(title: str) -> bool:
    """« Il a été annoncé que … »: nobody is meant; « Il a annoncé que … » somebody is."""
    return _SAID_THAT.match(title) is not None and _PASSIVE.match(title) is not None


def _subjects_of(sentence: Sentence) -> list[Subject]:
    """Of each main clause its subject, in order."""
    subjects: list[Subject] = []
    for index, chunk in enumerate(sentence.chunks):
        if chunk.kind is not ChunkKind.MAIN:
            continue
        words = sentence.subject_of(index)
        if words is None:
            continue
        rivals = tuple(_rivals(sentence, index, words))
        if sentence.tags[words.start] == "s":
            pronoun = sentence.tagged.word(words.start).lower()
            subjects.append(Subject(None, pronoun, rivals))
        else:
            subjects.append(Subject(_name(sentence, words), "", rivals))
    return subjects


def _name(sentence: Sentence, words: Span) -> Antecedent | None:
    """« Andy Jassy », « M. Fournerie », « le général Dupont »; not « le pont »."""
    tags = sentence.tags[words.start : words.end]
    if not re.fullmatch(r"M{1,4}|DN{1,2}M{1,3}|MpM|MDM", tags):
        return None
    said = phrase(sentence, words)
    if len(said) > _LONGEST_NAME:
        return None
    first = said.casefold()
    if first.startswith(_FEMININE_TITLES):
        return Antecedent(said, feminine=True)
    if first.startswith(_MASCULINE_TITLES):
        return Antecedent(said, feminine=False)
    if tags == "M":
        return None  # one word may be a town
    return Antecedent(said, of_noun(sentence, words).feminine if tags[0] == "D" else None)


def _rivals(sentence: Sentence, index: int, words: Span) -> Iterator[Inflection]:
    """What else « il » may stand for after a clause's subject: another person, or a thing the clause acts on."""
    tags = sentence.tags
    for at in range(words.end, sentence.chunks[index].end):
        complement = tags[at - 1] in "pP" or (tags[at - 1] in "DN" and tags[max(0, at - 2)] in "pP")
        if tags[at] == "M" and tags[at - 1] != "M" and not complement:
            yield Inflection(feminine=None, plural=None)
        elif tags[at] == "D" and not complement:
            yield of_noun(sentence, Span(at, at + 1))


def _topic(article: Article) -> Antecedent | None:
    """Whom a biographical notice is about: « BELLOCQ (Jean-Baptiste), général, né à Tarbes le … »."""
    if not article.sentences:
        return None
    first = article.sentences[0]
    said = first.of(article.text)[:_LONGEST_LOOKED_AT]
    born = _BORN.search(said)
    if born is None:
        return None
    parsed = parse_sentence(article.text, Span(first.start, first.start + len(said)), ())
    if not parsed.chunks:
        return None
    opening = parsed.chunks[0]
    if set(parsed.tags[opening.start : opening.end]) != {"M"}:
        return None
    name = phrase(parsed, Span(opening.start, opening.end))
    name = " ".join(word.capitalize() if word.isupper() else word for word in name.split())
    return Antecedent(name, feminine=born[0].startswith("née")) if len(name) <= _LONGEST_NAME else None

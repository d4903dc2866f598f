"""Where a clause's verb looks: past, present or future, from the form of its words; no dictionary of verbs.

Only what French writes unmistakably is used; where the clause has no such verb, nothing is said.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from frise.temporal.direction import Direction
from frise.temporal.folding import Folded, fold
from frise.temporal.lexicon import lexicon

_REACH = 220  # characters on each side; a clause is rarely longer
_FAR_SIDE = re.compile(r"[;:«»()]")
_FEWEST, _MANY_TIMES = 2, 2  # clauses that make a text lean, and how many more than the others
_PARTICIPLE_REACH = 80
_ADJACENT_REACH = 40
_BEING = ("sera", "seront", "serait", "seraient", "être", "est", "sont", "soit", "soient")
_HAPPENING = "HAPPENING"
_OPENS = "OPENS"  # an auxiliary: the words after it tell
_IMPERFECT = ("ais", "ait", "aient")
_WORD = re.compile(r"[a-z]+")
_LONGEST_WORD = 30  # letters
_MOST_FORMS = 200_000  # words remembered; French has fewer
_CROSSING = 60  # what it costs to look across a « ; » or a quotation mark, in characters


@dataclass(frozen=True, slots=True)
class Verb:
    """Where a verb looks, whether it may tell what happens time and again, and whether it may not be the one."""

    look: Direction
    is_habitual: bool = False
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """A verb at its place in the folded text, and the group of forms it is of."""

    start: int
    end: int
    group: str


def nearest_verb(folded: Folded, text: str, start: int, end: int, first: int, last: int) -> Verb | None:
    """Return the verb nearest to characters `start`..`end` within the sentence `first`..`last`, None without one.

    Positions are those of the folded text; `text` is the original, where « à » is no verb and « a » is one.
    """
    first, last = max(first, start - _REACH), min(last, end + _REACH)
    nearest: _Found | None = None
    least = 2 * _REACH
    for verb in _verbs_in(folded, text, first, last):
        if verb.start < end and start < verb.end:
            continue
        is_before = verb.end <= start
        distance = start - verb.end if is_before else verb.start - end
        if distance >= least:
            continue
        if _FAR_SIDE.search(folded.text, *((verb.end, start) if is_before else (end, verb.start))):
            distance += _CROSSING
        if distance < least:
            least, nearest = distance, verb
    participle = _participle_before(folded, text, first, start)
    if participle is not None:
        # « un naufrage survenu samedi »; but « Détaché le 22 mai, il sera payé » may be to come.
        is_ahead = nearest is not None and nearest.group == Direction.FUTURE.name and nearest.start > end
        return Verb(Direction.PAST, is_doubtful=is_ahead and participle == first)
    if nearest is None:
        return None
    if nearest.group == _HAPPENING:
        return Verb(Direction.FUTURE, is_habitual=True)
    is_imperfect = nearest.group == Direction.PAST.name and folded.text.endswith(_IMPERFECT, nearest.start, nearest.end)
    return Verb(Direction[nearest.group], is_imperfect)


def _verbs_in(folded: Folded, text: str, first: int, last: int) -> Iterator[_Found]:
    """The telling verbs of a stretch of text: each word is looked up, and only an auxiliary is looked beyond."""
    forms, words = _forms(), lexicon()
    before, reached = "", first
    for token in _WORD.finditer(folded.text, first, last):
        word, start = token[0], token.start()
        group = forms[word]
        if start >= reached and group is not None:
            end = token.end()
            if group == _OPENS:
                found = _verbs().match(folded.text, start, last)
                if found is not None and not _is_preposition(found, folded, text):
                    reached = found.end()
                    yield _Found(start, reached, found.lastgroup or "")
            else:
                yield _Found(start, end, group)
        elif start >= reached and before in words.before_verbs and len(word) > 1 and word not in words.clitics:
            yield _Found(start, token.end(), Direction.PRESENT.name)
        before = word


class _Forms(dict[str, str | None]):
    """The group of each word by its form, learnt when the word is first met."""

    def __missing__(self, word: str) -> str | None:
        words = lexicon()
        found = None
        if len(word) > _LONGEST_WORD:
            return None
        if word in words.verb_openers:
            found = _OPENS
        elif word not in words.verb_like_nouns and (matched := _verbs().fullmatch(word)) is not None:
            found = matched.lastgroup
        if len(self) < _MOST_FORMS:
            self[word] = found
        return found


@cache
def _forms() -> _Forms:
    return _Forms()


def _participle_before(folded: Folded, text: str, first: int, start: int) -> int | None:
    """Where the participle stands in « un naufrage survenu samedi », « tombé à 6 % en mai, »; None without one.

    « sera nommé le 7 » and « le marché samedi » have none.
    """
    begin = max(first, start - _PARTICIPLE_REACH)
    if begin >= start:
        return None
    before = folded.original(begin, start).of(text)
    adjacent, incise = _participles()
    found = adjacent.search(before, max(0, len(before) - _ADJACENT_REACH))
    if found is None and ", " in before:
        found = incise.search(before)
    if found is None or fold(found["participle"]).text in lexicon().participle_like_nouns:
        return None
    return begin + found.start("participle")


@cache
def _participles() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A participle right before the end of a text, and one that opens an incise which goes up to there."""
    stems = "|".join(lexicon().participles)
    participle = rf"(?P<participle>\w+é(?:e|s|es)?|\w*(?:{stems})(?:e|s|es)?)"
    # Not after a future, a present or an infinitive of « être », which decide themselves.
    alone = "".join(rf"(?<!\b{verb} )" for verb in _BEING)
    follows = r"[\s\u00a0]+(?:dès |ce |le |au |à |en |dans |depuis |du |dans la )?$"
    return re.compile(rf"{alone}\b{participle}{follows}"), re.compile(rf", {participle} [^,;:.()«»]{{1,60}}$")


def _is_preposition(verb: re.Match[str], folded: Folded, text: str) -> bool:
    """« à une réunion » folds to what « a une » would be."""
    return verb[0].startswith("a ") and folded.original(verb.start(), verb.start() + 1).of(text) in "àÀ"


@cache
def _verbs() -> re.Pattern[str]:
    """The pattern of telling verbs; its groups are named after directions, in the order in which they are preferred."""
    words = lexicon()
    groups = (
        (Direction.FUTURE.name, words.future_verbs),  # before « a été … »: « a été reporté à lundi »
        (_HAPPENING, words.happening_verbs),
        (Direction.PAST.name, words.past_verbs),
        (Direction.PRESENT.name, words.present_verbs),
    )
    alternatives = "|".join(f"(?P<{name}>{_any(forms)})" for name, forms in groups)
    return re.compile(rf"(?<![a-z])(?:{alternatives})(?![a-z])")


def _any(forms: Iterable[str]) -> str:
    return "|".join(form.replace(" ", r"[ \n]") for form in forms)


def leaning(looks: Iterable[Direction | None]) -> Direction | None:
    """Return where a text as a whole looks, from its dated clauses: a programme ahead, a report back; else None."""
    counts = {Direction.PAST: 0, Direction.FUTURE: 0}
    for look in looks:
        if look in counts:
            counts[look] += 1
    past, future = counts[Direction.PAST], counts[Direction.FUTURE]
    if future >= _FEWEST and future > _MANY_TIMES * past:
        return Direction.FUTURE
    return Direction.PAST if past >= _FEWEST and past > _MANY_TIMES * future else None


def has_verb(text: str) -> bool:
    """Tell whether a few words hold a verb that its form gives away."""
    folded = fold(text)
    return next(_verbs_in(folded, text, 0, len(folded.text)), None) is not None

"""Where a clause that is too long may end: at a joint, never inside a phrase."""

from frise.events.headlines.tidy import closed, render
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_JOINTS = frozenset("PCRSa,")
_TIES = frozenset("DPpCSRcB<")  # words that want the next one
_LEAST = 12  # characters


def cut_words(sentence: Sentence, part: Span, room: int) -> str:
    """Return the longest beginning of a run of words that fits `room` characters and ends at a joint."""
    whole = closed(render(sentence, part.start, part.end))
    if len(whole) <= room:
        return whole
    tags = sentence.tags
    verb = tags.find("V", part.start, part.end)
    joints = [i for i in range(part.start + 1, part.end) if tags[i] in _JOINTS and tags[i - 1] not in _TIES]
    words = [i for i in range(part.start + 1, part.end) if tags[i - 1] not in _TIES and tags[i] not in "pv,"]
    for ends in ([i for i in joints if i > verb + 1], joints, words, range(part.start + 1, part.end)):
        for end in reversed(ends):
            said = closed(render(sentence, part.start, end))
            if _LEAST <= len(said) <= room:
                return said
    space = whole.rfind(" ", 0, room)
    return whole[: space if space > 0 else room]

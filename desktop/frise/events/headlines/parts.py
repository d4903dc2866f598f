"""Which words of a chunk belong to which of its dates: « préfet en 1801, sénateur en 1805 et comte en 1808 »."""

from collections.abc import Sequence

from frise.events.syntax.chunks import Chunk
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_SAYING = frozenset("NMVvIa#")


def part_of(sentence: Sentence, chunk: Chunk, mine: Sequence[int]) -> Span:
    """Return the words of a chunk that its dates `mine` are told with; the whole chunk where nothing parts them."""
    clusters = _clusters(sentence, chunk)
    at = next((i for i, cluster in enumerate(clusters) if set(cluster) & set(mine)), None)
    if at is None or len(clusters) == 1:
        return Span(chunk.start, chunk.end)
    start = chunk.start if at == 0 else _cut(sentence.tags, clusters[at - 1][-1], clusters[at][0])
    end = chunk.end if at + 1 == len(clusters) else _cut(sentence.tags, clusters[at][-1], clusters[at + 1][0])
    if chunk.start < chunk.verb and end <= chunk.verb:  # the date is in the subject, and its verb belongs to it
        after = next((one for one in clusters[at + 1 :] if one[0] > chunk.verb), None)
        end = chunk.end if after is None else _cut(sentence.tags, chunk.verb, after[0])
        end = max(end, chunk.verb + 1)
        while end < chunk.end and sentence.tags[end] in "vB":
            end += 1
    if not _SAYING & set(sentence.tags[start:end]):
        return Span(chunk.start, chunk.end)
    return Span(start, end)


def alike(sentence: Sentence, chunk: Chunk, mine: Sequence[int]) -> frozenset[int]:
    """Return `mine` with the dates listed beside them: « les 3, 4 et 7 juillet »."""
    mates = [word for cluster in _clusters(sentence, chunk) if set(cluster) & set(mine) for word in cluster]
    return frozenset([*mine, *mates])


def _clusters(sentence: Sentence, chunk: Chunk) -> list[list[int]]:
    """The chunk's dates; those with nothing but « , » or « et » between them together."""
    clusters: list[list[int]] = []
    for word in sentence.dates_in(chunk):
        if clusters and not sentence.tags[clusters[-1][-1] + 1 : word].strip(",C"):
            clusters[-1].append(word)
        else:
            clusters.append([word])
    return clusters


def _cut(tags: str, before: int, after: int) -> int:
    """Where the part of one date gives way to the next one's."""
    joint = tags.rfind("C", before + 1, after)
    if joint < 0 and tags[after - 1] == "v" and tags[after - 2] in "NM#>":
        return after - 1  # « reporter au 9 janvier le derby prévu le 19 décembre »
    return joint if joint >= 0 else before + 1

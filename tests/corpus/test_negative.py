"""Sentences that look as if they had a date and have none: nothing may be read in them.

`negative.txt` holds one a line, under headings; « ! » marks those that are still read wrongly, so that a rule that
mends one, or breaks another, is seen.
"""

from pathlib import Path

import pytest
from tests.corpus.annotated import DOCUMENTS, load

from frise.temporal.calendar import Day
from frise.temporal.tagger import tag
from frise.text.article import Article

MARK = "! "
LINES = (Path(__file__).parent / "negative.txt").read_text("utf-8").splitlines()
SENTENCES = [line for line in LINES if not line.startswith("# ")]
PUBLICATION = Day(2018, 11, 12)
MOST_MARKED = 20


@pytest.mark.parametrize("heading", [line for line in LINES if line.startswith("# ")])
def test_nothing_is_read(heading: str) -> None:
    start = LINES.index(heading) + 1
    end = next((at for at in range(start, len(LINES)) if LINES[at].startswith("# ")), len(LINES))
    wrong = {}
    for line in LINES[start:end]:
        sentence = line.removeprefix(MARK)
        read = [timex.span.of(sentence) for timex in tag(sentence, PUBLICATION)]
        if bool(read) is not line.startswith(MARK):
            wrong[line] = read
    assert wrong == {}


def test_few_are_marked() -> None:
    assert sum(line.startswith(MARK) for line in SENTENCES) <= MOST_MARKED


def test_there_are_as_many_as_sentences_with_dates() -> None:
    dated = without = 0
    for path in DOCUMENTS:
        document = load(path)
        article = Article.of(document.text)
        holding = {article.sentence_at(timex.start) for timex in document.timexes}
        dated, without = dated + len(holding), without + len(article.sentences) - len(holding)
    assert len(SENTENCES) + without >= dated

"""Our own articles: what tells a changed sentence from another one, and that no other one is ever taken for it."""

import re
from itertools import combinations

import pytest
from tests.corpus.annotated import DOCUMENTS, load

from frise.text.anchoring import Finder, quote_of
from frise.text.article import Article
from frise.text.matching.evidence import SHORT
from frise.text.matching.fuzzy import LEAST
from frise.text.matching.likeness import likeness
from frise.text.matching.words import Words
from frise.text.span import Span

_WORD = re.compile(r"\w+")


ARTICLES = [load(path).text for path in DOCUMENTS[::7]]


def without(text: str, span: Span) -> str:
    after = text[span.end :]
    return text[: span.start] + after.lstrip()


def test_different_sentences_of_an_article_are_far_from_alike_enough() -> None:
    highest = 0.0
    for path in DOCUMENTS:
        text = load(path).text
        plain = [Words.of(span.of(text)).plain for span in Article.of(text).sentences]
        pairs = combinations((sentence for sentence in plain if len(sentence) >= SHORT), 2)
        highest = max(highest, *(likeness(*pair) for pair in pairs), 0.0)
    assert 0.5 < highest < LEAST - 0.1


@pytest.mark.parametrize("text", ARTICLES, ids=[path.stem for path in DOCUMENTS[::7]])
def test_no_sentence_taken_out_is_found_in_another_one(text: str) -> None:
    for sentence in Article.of(text).sentences:
        new = without(text, sentence)
        for finder in (Finder(new, text), Finder(new)):
            assert finder.find(quote_of(text, sentence)) is None


@pytest.mark.parametrize("text", ARTICLES, ids=[path.stem for path in DOCUMENTS[::7]])
def test_every_sentence_of_some_length_is_found_with_a_word_more_or_less(text: str) -> None:
    for sentence in Article.of(text).sentences:
        words = list(_WORD.finditer(text, sentence.start, sentence.end))
        if len(words) < 8:
            continue
        middle = words[len(words) // 2]
        for word in ("", middle[0] + " certes", "locomotive"):
            new = "Chapeau.\n\n" + text[: middle.start()] + word + text[middle.end() :]
            end = sentence.end + 10 + len(word) - len(middle[0])
            for finder in (Finder(new, text), Finder(new)):
                found = finder.find(quote_of(text, sentence))
                assert found is not None
                assert found.span == Span(sentence.start + 10, end)

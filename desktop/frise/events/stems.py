"""Stems: the beginnings of words, which their forms share."""

import unicodedata

_LENGTH = 5  # letters that forms of one word share
_SHORTEST = 4  # letters of a word that says something
_EMPTY = frozenset({
    "dans", "avec", "pour", "cette", "leur", "leurs", "sont", "etait", "avait", "entre", "contre", "apres", "avant",
    "comme", "plus", "elle", "elles", "dont",
})  # fmt: skip


def stem(word: str) -> str:
    """Return the beginning of a word, without accents or case."""
    return _plain(word)[:_LENGTH]


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that say something; numbers whole, for « lot 12 » is not « lot 13 »."""
    words = "".join(letter if letter.isalnum() else " " for letter in _plain(text)).split()
    said = frozenset(word[:_LENGTH] for word in words if len(word) >= _SHORTEST and word not in _EMPTY)
    return said | {word for word in words if any(map(str.isdigit, word))}


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))

"""Numbers as French writes them: digits, « quatre-vingt-dix », « une dizaine », « XIXe », « 3e »."""

import re

from frise.temporal.lexicon import lexicon

_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_NUMERALS = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_SCORE, _HUNDRED, _THOUSAND = 20, 100, 1000
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def cardinal(words: str) -> int | None:
    """Return the value of a folded cardinal number, in digits or letters; None when it is no number."""
    figures = words.replace(" ", "")
    if figures.isdecimal() and figures.isascii():
        return int(figures)
    known = lexicon().cardinals
    total, current = 0, 0
    for word in re.split(r"[- ]+", words.replace("\n", " ").strip()):
        if word == "et":
            continue
        value = known.get(word)
        if value is None:
            return None
        if value == _THOUSAND:
            total, current = total + max(current, 1) * _THOUSAND, 0
        elif value == _HUNDRED:
            current = max(current, 1) * _HUNDRED
        elif value == _SCORE and current % _HUNDRED == 4:
            current += 4 * _SCORE - 4
        else:
            current += value
    return total + current


def roman(letters: str) -> int | None:
    """Return the value of a folded Roman numeral, None when it is ill-formed."""
    if not letters or not _ROMAN.fullmatch(letters):
        return None
    values = [_ROMAN_VALUES[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def roman_numeral(number: int) -> str:
    """Return the folded Roman numeral of a positive number."""
    written = ""
    for value, letters in _NUMERALS:
        count, number = divmod(number, value)
        written += letters * count
    return written


def ordinal(words: str) -> int | None:
    """Return the rank a folded ordinal gives: « premier », « 3e », « xixe », « xixeme »."""
    found = lexicon().ordinals.get(words.replace(" ", "-"))
    if found is not None:
        return found
    stem = re.sub(r"(?:iemes?|emes?|ieme|eres?|ers?|res?|nde?|e|o)$", "", words)
    if stem.isdecimal() and stem.isascii():
        return int(stem)
    return roman(stem)

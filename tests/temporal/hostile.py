"""Strings meant to make a reader of dates work: long rows of what can begin an expression and never ends one."""

FRAGMENTS = [
    "du 1 au ", "1 ", "1, ", "le 3 et ", "et le ", "entre ", "de ", "à ", "mai ", "lundi ", "un ", "deux ", "cent ", "mille ", "vingt-",
    "quatre-vingt-", "il y a ", "dans ", "fin ", "mi-", "premier ", "première moitié du ", "XIXe ", "siècle ", "an ", "années ", "/", "-", ".",
    "2018", "1848-", "(", "« ", "» ", ", ", "\n", "\n\n", "l", "o", "19o", "a été ", "se ", "ne ", "jour ", "av. J.-C. ", "brumaire ", "h ",
    "15 h ", "'", "e\u0301", "\u00a0", "-\n", "é", "prochain ", "dernier ", "de la ",
]  # fmt: skip

HOSTILE = [
    "1", "9" * 50 + " ", "1 au ", "du 1 au 1 ", "les 1, 2, ", "1, ", "1/1/", "1-", "12.", "lundi ", "mai ", "un ", "une ", "vingt-", "quatre-vingt-",
    "cent mille ", "il y a ", "dans ", "fin de ", "premier ", "xixe ", "première moitié du ", "a", "é", "e\u0301", "(", "« ", "- ", "-\n", "l9", "\n",
    "entre 1 et ", "a été ", "il ne se ", "années ", "de ", "h", "15 h ", "an ii ", "brumaire ", ".", "… ", "\u00a0", "\ud800", "x" * 1000,
]  # fmt: skip

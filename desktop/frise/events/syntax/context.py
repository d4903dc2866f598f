"""What an ambiguous word is, told by the words beside it."""

from collections.abc import Sequence

from frise.events.syntax.classes import word_list

_BOUNDARIES = frozenset(",;:.-()<>CSR")
_NOMINAL = frozenset("DpP#")  # before a noun rather than a verb
_PRONOMINAL = frozenset("scR")  # before a verb
_COMPLEMENT = frozenset("DP#tqwlecIJSoiuv")  # what may follow a verb at once
_AUXILIARY_REACH = 4  # words between an auxiliary and its participle


def settle(small: Sequence[str], classes: Sequence[str]) -> str:
    """Return one letter a word (`small`: in small letters): the classes, each settled from left to right."""
    tags: list[str] = []
    for index, letter in enumerate(classes):
        if letter in "NMgX" and tags and tags[-1] in "sc":
            tags.append("V")  # « je démarre », « s'en moque »
        else:
            tags.append(_SETTLERS[letter](index, small, classes, tags) if letter in _SETTLERS else letter)
    return "".join(tags)


def _next(index: int, classes: Sequence[str]) -> str:
    return classes[index + 1] if index + 1 < len(classes) else "."


def _before(tags: Sequence[str]) -> str:
    return tags[-1] if tags else "."


def _the(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    """« le, la, les, l', leur »: before a verb a pronoun, else a determiner."""
    following, before = _next(index, classes), _before(tags)
    if before in _NOMINAL and not (following in "IJ" and small[index] != "leur"):
        return "D"
    if following == "E":
        return "c" if before in "NMs" else "D"
    if following in "Vh":
        return "c"
    if following in "XY":
        singular = small[index] == "les" and not small[index + 1].endswith(("s", "x", "z"))
        pronoun = before in "scN" or singular or (before == "R" and not _verb_ahead(index + 1, classes))
        return "c" if pronoun else "D"
    if following in "ci" or (following == "e" and before in _PRONOMINAL):
        return "c"
    return "c" if following == "I" and before in "PpVIv" else "D"


def _en(index: int, _small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    following = _next(index, classes)
    if following in "VEhc" or (following in "XYl" and _before(tags) in _PRONOMINAL):
        return "c"
    return "P"


def _que(index: int, small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    """« que »: opens a complement after a verb, a relative clause after a noun; « ne … que » is an adverb."""
    if index and small[index - 1] in word_list("before_que"):
        tags[-1] = "S"
        return "S"
    start = len(tags)
    while start and tags[start - 1] not in _BOUNDARIES:
        start -= 1
    clause = small[start:index]
    if ("ne" in clause or "n'" in clause) and not {"pas", "plus", "jamais"} & set(clause):
        return "B"
    if word_list("thinking") & set(clause) or word_list("saying") & set(clause):
        return "S"
    before = next((tag for tag in reversed(tags) if tag not in "tB"), ".")
    return "R" if before in "NM#)," else "S"


def _ce(index: int, small: Sequence[str], classes: Sequence[str], _tags: list[str]) -> str:
    following = small[index + 1] if index + 1 < len(small) else ""
    return "s" if _next(index, classes) in "VEhRqc" or following in {"dernier", "n'"} else "D"


def _des(_index: int, _small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    return "p" if _before(tags) in "NM#)>vt" else "D"


def _nous(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    if _next(index, classes) == "V" and not small[index + 1].endswith(
        ("ons", "mes", "ez", "tes", "nous", "vous", "je", "tu")
    ):
        return "c"  # « vos lettres nous étaient parvenues »
    if _before(tags) in "sc" or {"N", "M"} & set(_clause(tags)):
        return "c"
    return "N" if _before(tags) in "Pp" and _next(index, classes) not in "VEhXYc" else "s"


def _lui(index: int, _small: Sequence[str], classes: Sequence[str], _tags: list[str]) -> str:
    return "c" if _next(index, classes) in "VEhXYcl" else "N"


def _est(_index: int, _small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    """« l'est de Paris » is no verb."""
    return "N" if _before(tags) in "Dp" else "V"


def _a(index: int, _small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    """« a » is « à » without its accent where the clause has its verb: « sera visible a l'hotel »."""
    return "P" if "V" in _clause(tags) and _next(index, classes) in "lD#" and _before(tags) not in _PRONOMINAL else "V"


def _comme(index: int, _small: Sequence[str], classes: Sequence[str], _tags: list[str]) -> str:
    """« comme suspect » is a phrase, « comme il partait » a clause."""
    return "P" if _next(index, classes) in "NMDlwZXg" and not _verb_ahead(index, classes) else "S"


def _vu(index: int, small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    """« Vu la requête »: a preposition where it opens."""
    opens = not tags or tags[-1] in ";.:," or tags[-1] == "C"
    return "P" if opens and not _after_auxiliary(small, index, tags) else "v"


def _subject(index: int, small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    if small[index] in {"il", "ils"} and index and small[index - 1] == "s'":
        tags[-1] = "S"  # « s'il faut en croire … »
        return "s"
    return "N" if _before(tags) in "Pp" else "s"


def _finite_or_noun(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    before = _before(tags)
    if before in _PRONOMINAL:
        return "V"
    if before in _NOMINAL or before == "a" or not tags:
        return "N"
    if _before_noun(index, small, tags):
        return "N"
    if "V" in _clause(tags) or _verb_ahead(index, classes):
        return "N"
    clause = _clause(tags)
    if before in "tv" and not set(clause[:-1]) & set("NM"):
        return "N"  # « posée le 3 mai rue des Carmes »
    complement = _next(index, classes) in _COMPLEMENT or (index + 1 < len(small) and small[index + 1].endswith("ment"))
    return "V" if complement and before in "NM#Bt)>,vC" else "N"


def _before_noun(index: int, small: Sequence[str], tags: Sequence[str]) -> bool:
    """« la dernière charge », « une grande partie »: after an adjective that stands before its noun."""
    word = small[index - 1] if index else ""
    return list(tags[-2:]) == ["D", "N"] and (word in word_list("before_nouns") or word.endswith("ième"))


def _clause(tags: Sequence[str]) -> str:
    """The tags since the last mark or conjunction."""
    start = len(tags)
    while start and tags[start - 1] not in _BOUNDARIES:
        start -= 1
    return "".join(tags[start:])


def _verb_ahead(index: int, classes: Sequence[str]) -> bool:
    """Tell whether a word that is a verb beyond doubt follows before the next mark or conjunction."""
    for letter in classes[index + 1 :]:
        if letter in "VEh":
            return True
        if letter in _BOUNDARIES or letter == "q":
            return False
    return False


def _after_auxiliary(small: Sequence[str], index: int, tags: Sequence[str]) -> bool:
    """Tell whether an auxiliary stands before, with nothing but adverbs and participles between."""
    for back in range(index - 1, max(-1, index - 1 - _AUXILIARY_REACH), -1):
        if small[back] in word_list("auxiliaries") or small[back] in {"avoir", "être", "ayant", "étant"}:
            return True
        if tags[back] not in "Bvt":
            return False
    return False


def _finite_or_participle(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    if _after_auxiliary(small, index, tags):
        return "v"
    before, following = _before(tags), _next(index, classes)
    if before in _PRONOMINAL:
        return "V"
    if before in _NOMINAL or "V" in _clause(tags) or _verb_ahead(index, classes):
        return "v"
    if following in "Dl#qwuIo":
        return "V"
    return "v" if small[min(index + 1, len(small) - 1)] in {"par", "de"} or before in ",.(" else "V"


def _participle_or_noun(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    if _after_auxiliary(small, index, tags):
        return "v"
    before, following = _before(tags), _next(index, classes)
    if before in _NOMINAL or (before == "(" and following in "tp") or _before_noun(index, small, tags):
        return "N"
    promoted = small[index].endswith(("é", "ée", "és", "ées")) or small[index] in word_list("promoted")
    if before in ".,-:;C" and following == "N" and promoted:
        return "v"  # « Nommé préfet, il … »
    coordinated = before == "C" and following == "B" and small[index].endswith(("é", "ée", "és", "ées"))
    return "v" if following in "Ppte" or coordinated else "N"


def _capital_participle(index: int, _small: Sequence[str], classes: Sequence[str], _tags: list[str]) -> str:
    """« Pompée débarqua » opens with a name, « Fondée en 1911 » with a participle."""
    return "v" if _next(index, classes) in "PptDwe#BlN" else "M"


def _infinitive_or_noun(_index: int, _small: Sequence[str], _classes: Sequence[str], tags: list[str]) -> str:
    return "I" if _before(tags) in "PpVcI" else "N"


def _in_ant(index: int, small: Sequence[str], classes: Sequence[str], tags: list[str]) -> str:
    """« quittant Paris » is a participle, « commandant de bord » is not."""
    before, following = _before(tags), _next(index, classes)
    if index and small[index - 1] == "en":
        return "a"
    if small[index] in {"ayant", "étant"}:
        return "a"
    if not tags and following == "M":
        return "a"  # « Quittant Paris, … »
    return "a" if before in ",.NMt(cC" and following in "DlPqcwuev" else "N"


_SETTLERS = {
    "l": _the,
    "e": _en,
    "q": _que,
    "u": _ce,
    "w": _des,
    "o": _nous,
    "i": _lui,
    "s": _subject,
    "E": _est,
    "h": _a,
    "k": _comme,
    "f": _vu,
    "X": _finite_or_noun,
    "Y": _finite_or_participle,
    "Z": _participle_or_noun,
    "K": _capital_participle,
    "J": _infinitive_or_noun,
    "g": _in_ant,
}

"""Ages, which are no times: « un homme de 37 ans », « à 15 ans », « les moins de 20 ans », « un bébé de 3 mois »."""

import re
from functools import cache

from frise.temporal.lexicon import lexicon

_REACH = 24  # characters before a number that tell an age from a length of time
# What follows a length: « dix ans d'expérience », « six ans après sa victoire ».
_LASTS = re.compile(r" (?:d'(?!age)|de (?!moins|plus))[a-z]{3}| (?:apres|avant|durant) (?!$)")
# « les moins de 20 ans », « les 15-24 ans », « les enfants de 3 ans », « du 14 ans »
_OF_AN_AGE = re.compile(
    r"(?:^|[^a-z])(?:(?:les|des|aux|chez|pour|de) "
    r"(?:(?:plus|moins) (?:de |d')|[0-9]{1,2}[- ](?:a )?|(?:jeunes|enfants) de )|[0-9]{1,2}-|du "
    r"|ages?(?:ee?s?)? (?:de |d'))$"
)


def is_age(match: re.Match[str]) -> bool:
    """Tell whether a number of years that a rule has matched is somebody's age."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if _LASTS.match(match.string, match.end()):
        return False
    if _OF_AN_AGE.search(before):
        return _measured().search(before) is None
    said = _before_an_age().search(before)
    if said is None or _measured().search(before):
        return False
    # At the head of a line or of a clause, « trente ans » is as good a length as any; « moins de 12 ans » is a price's.
    return said["opening"] is None or match.groupdict().get("mod") is not None


def is_young(match: re.Match[str]) -> bool:
    """Tell whether a number of days, weeks or months is the age of a child: « un bébé de trois mois »."""
    return _young().search(match.string[max(0, match.start() - _REACH) : match.start()]) is not None


@cache
def _before_an_age() -> re.Pattern[str]:
    words = "|".join(lexicon().before_ages)
    return re.compile(
        rf"(?:(?:^|[^a-z])(?:{words})[ \n]?(?:alors |deja |a peine |presque |eu |tout juste )?"
        r"|,[ \n]|\(|(?P<opening>[:;]\s|\n|^))$"
    )


@cache
def _young() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^a-z])(?:{'|'.join(lexicon().young)})(?:ee?)?s? (?:de |d')(?:a peine )?$")


@cache
def _measured() -> re.Pattern[str]:
    """A noun whose « de dix ans » is how long it lasts, of the lexicon or by its ending; a sum lent « à dix ans »."""
    nouns, sums = "|".join(lexicon().measured), "|".join(lexicon().lent)
    by_its_ending = "[a-z]{2,20}(?:age|tion|sion|ment|ance|ence|ure|ege)s?"
    return re.compile(
        rf"(?:^|[^a-z])(?:(?:{nouns}|{by_its_ending})(?: [a-z]{{3,10}}e?s?)?,? (?:plus |moins |pres )?(?:de |d')"
        rf"|(?:{nouns}) a |(?:superieure|inferieure)s? a |(?:{sums}) (?:a|de) )(?:[a-z]+ (?:ans|mois) a )?$"
    )

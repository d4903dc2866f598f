"""The time of an event as a reader types it: « fin 2016 », « du 3 au 5 mai 1848 », `1848-05-03/1848-05-05`, 12/11/2018.

Three doors, in this order: EDTF, our own reading of French, dateparser. What is read must be all that is typed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from frise.events.edtf_reading import read_edtf
from frise.events.grouping import group_dates, when_of
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.context import is_sign
from frise.temporal.folding import Folded, fold
from frise.temporal.rule import Weak
from frise.temporal.tagger import recognise, resolve
from frise.temporal.timex import Mod, Signal, Timex, TimexType
from frise.temporal.typed import read_typed_date
from frise.text.article import Article

_LONGEST = 100  # characters; nobody types more
_RANGE_OF_YEARS = re.compile(r"([0-9]{3,4}) ?[-‐‑‒–—―−] ?([0-9]{3,4})")
_REPUBLICAN_YEAR = re.compile(r"an [ivx]{1,4}", re.IGNORECASE)
_EARLY_YEAR = re.compile(r"[0-9]{3}")
# A day with its month and its whole year, in this order or in that of ISO: of anything else dateparser makes a guess.
_WHOLE_DAY = re.compile(
    r"[0-9]{1,2}(?P<between>[ ./-]) ?(?:[0-9]{1,2}|[a-z]{3,9}[.]?)(?P=between) ?[0-9]{4}"
    r"|(?P<year>[0-9]{4})(?P<after>[ ./-])[0-9]{1,2}(?P=after)[0-9]{1,2}"
)
_LEADS = "le|la|les|en|au|aux|a|dans|pendant|durant|courant|lors de|lors du|au cours de|au cours du|ce|cet|cette"
_ONLY_LEADS = re.compile(rf"(?:(?:{_LEADS}) |l'|mois d[e'] ?|annee (?:de )?|annees )*")
_BARE_DAY = re.compile(r"[0-9]{1,2}(?:er)?")
_RANGES = {WhenKind.LASTING, WhenKind.WITHIN}


def read_typed_when(text: str, publication: Day | None = None) -> When | None:
    """Return the time of an event that `text` says and nothing else, or None.

    `publication` is what « jeudi dernier » counts from; without it, what is relative or incomplete gives None.
    """
    written = " ".join(text[: _LONGEST + 1].split())
    if not written or len(text) > _LONGEST:
        return None
    return read_edtf(written) or _read_french(_spelt_out(written), publication)


def _spelt_out(text: str) -> str:
    """« 1914-1918 », 276 and « an II » as a text has them: typed as a date, they can mean nothing else."""
    if found := _RANGE_OF_YEARS.fullmatch(text):
        return f"de {found[1]} à {found[2]}"
    if _REPUBLICAN_YEAR.fullmatch(text):
        return f"l’{text}"
    return f"en {text}" if _EARLY_YEAR.fullmatch(text) else text


def _read_french(text: str, publication: Day | None) -> When | None:
    recognition = recognise(Article.of(text), assumed={Weak.EARLY})
    if recognition.impossible:
        return None
    if not recognition.mentions:
        return _read_figures(text)
    timexes = resolve(recognition, publication)
    if not all(map(_dates, timexes)) or not _covers(fold(text), timexes) or _borrows_a_month(text, timexes):
        return None
    groups, clocked = group_dates(text, range(len(timexes)), timexes), _with_their_day(timexes)
    if len(groups) != 1 or clocked is None:
        return None
    when = when_of(groups[0], clocked)
    # A range that ends before it starts is read as its first date.
    is_ranged = any(timex.signal in {Signal.FROM, Signal.BETWEEN} for timex in timexes)
    return None if is_ranged and when.kind not in _RANGES else when


def _read_figures(text: str) -> When | None:
    """What dateparser makes of a whole day that our own rules do not know: 2018/11/12."""
    folded = fold(text).text
    found = _WHOLE_DAY.fullmatch(folded)
    if found is None:
        return None
    day = read_typed_date(re.sub("[./ ]", "-", text) if found["year"] else text)
    return None if day is None else read_edtf(day.isoformat())


def _dates(timex: Timex) -> bool:
    """Tell whether it is a date that is known and that its weekday, if one is written, falls on."""
    return timex.type in {TimexType.DATE, TimexType.TIME} and timex.window is not None and timex.wrong_weekday is None


def _covers(folded: Folded, timexes: Sequence[Timex]) -> bool:
    """Tell whether nothing stands beside the expressions but the words that lead to them and that were understood."""
    at = 0
    for index, timex in enumerate(timexes):
        said = folded.text[at : folded.position(timex.span.start)].lstrip(" ,")
        at = folded.position(timex.span.end)
        if index and timex.partner == index - 1:
            continue  # what joins the two is what made a range of them
        is_understood = timex.signal is not None or timex.mod is Mod.APPROX
        if not _ONLY_LEADS.fullmatch(said) and not (is_understood and is_sign(said)):
            return False
    return folded.text[at:] in {"", "."}


def _borrows_a_month(text: str, timexes: Sequence[Timex]) -> bool:
    """Tell « du 5 au 3 mai », which a text may mean for April and who types it has mistyped."""
    for first, last in pairwise(timexes):
        if first.signal is Signal.FROM and _BARE_DAY.fullmatch(first.span.of(text)) and first.window and last.window:
            days = first.window.first_day, last.window.first_day
            if days[0] is not None and days[1] is not None and days[0].month != days[1].month:
                return True
    return False


def _with_their_day(timexes: Sequence[Timex]) -> Sequence[Timex] | None:
    """Clock times with what is said of their day (« depuis le 3 mai à 15 h »); None where that cannot be kept."""
    clocks = [
        at for at, timex in enumerate(timexes) if timex.type is TimexType.TIME and isinstance(timex.reference, int)
    ]
    days = [timex for at, timex in enumerate(timexes) if at not in clocks]
    if not clocks or not days:
        return timexes
    (day, *others), first = days, timexes[clocks[0]]
    if others or day.mod is not None or (day.signal is not None and first.signal is not None):
        return None
    found = list(timexes)
    found[clocks[0]] = first if day.signal is None else replace(first, signal=day.signal)
    return found

"""Why an event stands where it stands, in one sentence; and why an expression stands nowhere."""

from collections.abc import Sequence

from frise.events.event import Event
from frise.events.syntax.leading import with_leading_words
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.timex import PUBLICATION, Timex, TimexType, Unresolved
from frise.text.span import Span
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.names import name_of
from frise.wording.runs import phrase_run
from frise.wording.units import NBSP, WEEKDAYS, phrase_day

_PRECISIONS: dict[Language, dict[Granularity, str]] = {
    Language.FR: {
        Granularity.DAY: "au jour près",
        Granularity.WEEKEND: "au week-end près",
        Granularity.WEEK: "à la semaine près",
        Granularity.MONTH: "au mois près",
        Granularity.SEASON: "à la saison près",
        Granularity.QUARTER: "au trimestre près",
        Granularity.SEMESTER: "au semestre près",
        Granularity.YEAR: "à l’année près",
        Granularity.DECADE: "à la décennie près",
        Granularity.CENTURY: "au siècle près",
        Granularity.MILLENNIUM: "au millénaire près",
    },
    Language.EN: {
        Granularity.DAY: "to the day",
        Granularity.WEEKEND: "to the weekend",
        Granularity.WEEK: "to the week",
        Granularity.MONTH: "to the month",
        Granularity.SEASON: "to the season",
        Granularity.QUARTER: "to the quarter",
        Granularity.SEMESTER: "to the half-year",
        Granularity.YEAR: "to the year",
        Granularity.DECADE: "to the decade",
        Granularity.CENTURY: "to the century",
        Granularity.MILLENNIUM: "to the millennium",
    },
}
# Rules that read a date without its year: it takes that of another expression.
_YEARLY_RULES = frozenset({
    "date", "month", "part-of-month", "day-of-list", "day-and-month-in-figures", "term", "feast", "month-named",
    "season-alone",
    "term-abbreviated", "days-of-a-month", "night-between-dates", "republican-day", "republican-month-alone",
    "republican-night", "republican-day-of-list-without-year", "complementary-day-without-year", "day-of-a-feast",
})  # fmt: skip
_MONTHLY_RULES = frozenset({
    "day-of-the-story", "days-of-the-story", "day-opening-a-line", "day-ending-a-sentence", "week-of-a-date",
    "weekday-and-day",
})  # fmt: skip
_FINER = {Language.FR: "à la minute près", Language.EN: "to the minute"}
_KINDS: dict[Language, dict[WhenKind, str]] = {
    Language.FR: {
        WhenKind.WITHIN: "moment inconnu dans cet intervalle",
        WhenKind.LASTING: "durée",
        WhenKind.OPEN: "intervalle ouvert",
        WhenKind.WAITING: "attend la date de publication",
    },
    Language.EN: {
        WhenKind.WITHIN: "some time within",
        WhenKind.LASTING: "duration",
        WhenKind.OPEN: "open interval",
        WhenKind.WAITING: "waits for the publication date",
    },
}
_REASONS: dict[Language, dict[Unresolved, str]] = {
    Language.FR: {
        Unresolved.WAITS_FOR_PUBLICATION: "attend la date de publication",
        Unresolved.IMPOSSIBLE: "cette date n’existe pas dans le calendrier",
        Unresolved.NO_REFERENCE: "la date à partir de laquelle compter n’est pas assez précise",
        Unresolved.VAGUE: "trop vague pour être datée",
        Unresolved.DURATION: "une durée, pas une date",
        Unresolved.RECURRING: "un moment qui se répète",
        Unresolved.SEQUENCE: "dit seulement que cela vient après",
    },
    Language.EN: {
        Unresolved.WAITS_FOR_PUBLICATION: "waits for the publication date",
        Unresolved.IMPOSSIBLE: "no calendar has this date",
        Unresolved.NO_REFERENCE: "the date to count from is not precise enough",
        Unresolved.VAGUE: "too vague to be dated",
        Unresolved.DURATION: "a duration, not a date",
        Unresolved.RECURRING: "a recurring time",
        Unresolved.SEQUENCE: "only says that it came after",
    },
}
_DECIDED: dict[Language, tuple[str, str, str]] = {
    Language.FR: (
        "Date fixée par vous.",
        "Date fixée par vous. Le texte donne {} ({}).",
        "Date fixée par vous. Le texte dit {}, qui attend la date de publication.",
    ),
    Language.EN: (
        "Date set by you.",
        "Date set by you. The text gives {} ({}).",
        "Date set by you. The text says {}, which waits for the publication date.",
    ),
}
_OWN: dict[Language, tuple[str, str]] = {
    Language.FR: (f"N’est plus lu dans le texte{NBSP}; gardé comme il avait été lu.", "Ajouté par vous."),
    Language.EN: ("No longer read in the text; kept as it had been read.", "Added by you."),
}


def explain(event: Event, text: str, timexes: Sequence[Timex], publication: Day | None, language: Language) -> str:
    """Return the sentence that says how an event's date was read; `text` and `timexes` are its document's."""
    anchor = event.anchors[0]
    written = _as_written(event, text)
    quoted = _quoted(" ".join(written.split()), language)
    meaning = _meaning(event.when, language)
    counted = _counted(anchor.timexes, text, timexes, publication, language)
    colon = f"{NBSP}: " if language is Language.FR else ": "
    return quoted + colon + meaning + counted + _contradicted([timexes[index] for index in anchor.timexes], language)


def explain_decided(
    read: Event | None, text: str, timexes: Sequence[Timex], publication: Day | None, language: Language
) -> str:
    """Return that the reader set an event's date, and which one the text gives.

    `read` is the event as it was read there, None where no text gives it; `text` and `timexes` are its document's.
    """
    plain, given, waiting = _DECIDED[language]
    if read is None or not read.anchors or not read.anchors[0].expressions:
        return plain
    quoted = _quoted(" ".join(_as_written(read, text).split()), language)
    if read.when.window is None:
        return waiting.format(quoted)
    counted = _counted(read.anchors[0].timexes, text, timexes, publication, language)
    return given.format(phrase_when(read.when, language), quoted + counted)


def explain_own(language: Language, *, by_hand: bool) -> str:
    """Return why an event is there that no reading gives: the reader added it, or its text has changed."""
    return _OWN[language][by_hand]


def _as_written(event: Event, text: str) -> str:
    """The expression; with the words before it where they decide: « depuis 1987 », « du 3 au 5 mai »."""
    anchor = event.anchors[0]
    hull = Span(anchor.expressions[0].start, anchor.expressions[-1].end)
    when = event.when
    if when.open_start or when.open_end or when.approximate or len(anchor.expressions) > 1:
        hull = with_leading_words(text, hull, anchor.sentence.start)
    written = hull.of(text)
    return written[:1].lower() + written[1:] if hull.start < anchor.expressions[0].start else written


def explain_undated(reason: Unresolved, language: Language, follows: str = "") -> str:
    """Return why an expression stands on no date; `follows` is the title of the event it came after."""
    said = _REASONS[language][reason]
    return f"{said} {_quoted(follows, language)}" if follows else said


def phrase_precision(when: When, language: Language) -> str:
    """Return how sure a time is: « au mois près », « moment inconnu dans cet intervalle »."""
    if when.kind is not WhenKind.AT:
        return _KINDS[language][when.kind]
    if when.granularity is None or when.granularity < Granularity.DAY:
        return _FINER[language]
    return _PRECISIONS[language][when.granularity]


def _meaning(when: When, language: Language) -> str:
    """What the words mean, in full."""
    window = when.window
    if window is None:
        return explain_undated(Unresolved.WAITS_FOR_PUBLICATION, language)
    if when.clocked:
        return phrase_when(when, language)
    if when.approximate or when.open_start or when.open_end:
        return phrase_when(when, language) + (_soit(window, language) if when.approximate else "")
    if when.kind is WhenKind.WITHIN:
        some_time = "à un moment inconnu, " if language is Language.FR else "some time "
        return some_time + phrase_run(window, language)
    if when.kind is WhenKind.LASTING:
        return phrase_run(window, language)
    if when.granularity is Granularity.DAY and window.first_day is not None:
        return phrase_day(window.first_day, language, weekday=True)
    name = name_of(window, language, short=False, granularity=when.granularity, part=when.part)
    if name is None:
        return phrase_run(window, language)
    return name if when.granularity is Granularity.YEAR else name + _soit(window, language)


def _soit(window: TimeInterval, language: Language) -> str:
    """The days a name stands for: « , du 1er au 30 juin 2018 »."""
    return f", {phrase_run(window, language)}"


def _counted(
    group: Sequence[int], text: str, timexes: Sequence[Timex], publication: Day | None, language: Language
) -> str:
    """What a relative date counts from; that a clock time is on the day beside it goes without saying."""
    members = [timexes[index] for index in group if timexes[index].window is not None]
    references = [timex.reference for timex in members if timex.reference is not None and timex.reference not in group]
    if not references:
        return ""
    if references[0] == PUBLICATION:
        if publication is None:
            return ""
        day = phrase_day(publication, language, weekday=True)
        if language is Language.FR:
            return f", compté depuis la publication, {day}"
        return f", counted from the publication, {day}"
    quoted = _quoted(" ".join(timexes[int(references[0])].span.of(text).split()), language)
    if any(timex.type is TimexType.TIME and timex.reference == references[0] for timex in members):
        return f", le jour dit par {quoted}" if language is Language.FR else f", on the day of {quoted}"
    if any(timex.rule in _YEARLY_RULES and timex.reference == references[0] for timex in members):
        return f", l’année étant celle de {quoted}" if language is Language.FR else f", in the year of {quoted}"
    if any(timex.rule in _MONTHLY_RULES and timex.reference == references[0] for timex in members):
        return f", le mois étant celui de {quoted}" if language is Language.FR else f", in the month of {quoted}"
    return f", compté depuis {quoted}" if language is Language.FR else f", counted from {quoted}"


def _contradicted(members: Sequence[Timex], language: Language) -> str:
    """Say that the text writes another weekday than the date's: one of the two is wrong."""
    for timex in members:
        if timex.wrong_weekday is not None:
            weekday = WEEKDAYS[language][timex.wrong_weekday - 1]
            if language is Language.FR:
                return f"{NBSP}; le texte écrit pourtant «{NBSP}{weekday}{NBSP}»"
            return f"; yet the text says {weekday}"
    return ""


def _quoted(words: str, language: Language) -> str:
    return f"«{NBSP}{words}{NBSP}»" if language is Language.FR else f"“{words}”"

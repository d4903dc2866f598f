"""Reading and writing a project of 200 documents and 100 000 events, against what `json.loads` takes on its bytes.

    python tests/benchmarks/large_project.py [--documents 200] [--events 500] [-o FILE]

The texts are made up, their expressions and events built on them without reading them: each event has its sentence, its
expression and its time. Prints the medians of both sides, interleaved in one process, their ratio, and how writing
grows; fails where reading takes more than 4 times as long.
"""

import argparse
import hashlib
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from frise.events.event import Anchor, Event  # noqa: E402 - the tree is on the path only now
from frise.events.reading import Extraction  # noqa: E402
from frise.events.timing import time_of  # noqa: E402
from frise.events.undated import Undated  # noqa: E402
from frise.project.decision import Decision, Status  # noqa: E402
from frise.project.document import DateOrigin, Document  # noqa: E402
from frise.project.project import Project  # noqa: E402
from frise.project.storage.project_file import project_to_bytes, read_project, write_project  # noqa: E402
from frise.temporal.calendar import Day, day_number  # noqa: E402
from frise.temporal.granularity import Granularity  # noqa: E402
from frise.temporal.interval import TimeInterval  # noqa: E402
from frise.temporal.resolved import day_value, year_value  # noqa: E402
from frise.temporal.timex import PUBLICATION, Mod, Timex, TimexType, Unresolved  # noqa: E402
from frise.text.article import Article  # noqa: E402
from frise.text.span import Span  # noqa: E402
from frise.wording.language import Language  # noqa: E402
from frise.wording.units import MONTHS, phrase_day, phrase_month  # noqa: E402

ROUNDS, MOST = 5, 4.0
_PUBLISHED = Day(2018, 11, 12)
_WHO = ("Le conseil municipal", "Jeanne Dupré", "Le ministre de l’Intérieur", "La Compagnie des eaux", "Élie Besson",
        "Le tribunal de grande instance", "L’Assemblée nationale", "Une vingtaine d’actionnaires")  # fmt: skip
_DID = (
    "a adopté",
    "avait rejeté",
    "signe",
    "dénonce publiquement",
    "a fait connaître",
    "présente à la presse",
    "votera",
)
_WHAT = ("le projet de réforme des retraites", "un accord avec les syndicats de l’usine", "la vente de ses terrains",
         "une lettre ouverte à la direction du groupe", "le budget de la commune", "l’abandon de son programme")  # fmt: skip
_SO = (", malgré les réactions négatives que suscite ce contrat au sein de l’entreprise", " à l’unanimité des présents",
       ", sans laisser entrevoir aucun changement de stratégie", "", ", devant près de 450 employés réunis dans la cour")  # fmt: skip
_BETWEEN = ("Elle pouvait représenter, selon eux, une atteinte à la vie privée des citoyens.",
            "Peu ou pas de réactions avaient fait suite de la part du géant américain.",
            "Mais aussi une baisse de la valeur boursière de l’entreprise.")  # fmt: skip


def large_project(documents: int = 200, events: int = 500, seed: int = 1) -> Project:
    """Return a project of so many documents with so many events each, a tenth of them confirmed; the same each time."""
    chance = random.Random(seed)  # noqa: S311 - examples, not secrets
    made = tuple(_document(number, events, chance) for number in range(documents))
    confirmed = {event.id: Decision(Status.CONFIRMED) for one in made for event in one.events[::10]}
    return Project(made).deciding(confirmed)


class _Text:
    """A text that grows, and where its parts stand."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0

    def add(self, piece: str) -> Span:
        """Put a piece at the end; returns its place."""
        self.pieces.append(piece)
        self.length += len(piece)
        return Span(self.length - len(piece), self.length)


def _document(number: int, count: int, chance: random.Random) -> Document:
    name, text = hashlib.sha256(str(number).encode()).hexdigest()[:12], _Text()
    paragraphs: list[Span] = []
    sentences: list[Span] = []
    timexes: list[Timex] = []
    events: list[Event] = []
    while len(events) < count:
        start = text.length
        for _ in range(chance.randrange(2, 6)):
            events.append(_event(name, len(paragraphs), text, timexes, chance))
            sentences.append(events[-1].anchors[0].sentence)
            text.add(" ")
            sentences.append(text.add(chance.choice(_BETWEEN)))
            text.add(" ")
        paragraphs.append(Span(start, text.length - 1))
        text.add("\n\n")
    undated = tuple(Undated(timex.span, timex.unresolved) for timex in timexes if timex.unresolved)
    return Document(
        id=name,
        title=f"Article {number}",
        source=f"/archives/article-{number}.txt",
        article=Article("".join(text.pieces), tuple(paragraphs), tuple(sentences)),
        publication=_PUBLISHED,
        date_origin=DateOrigin.OPTION,
        recognition=None,
        timexes=tuple(timexes),
        extraction=Extraction((), tuple(events), undated),
        colour=number,
    )


def _event(name: str, paragraph: int, text: _Text, timexes: list[Timex], chance: random.Random) -> Event:
    who, did, what = chance.choice(_WHO), chance.choice(_DID), chance.choice(_WHAT)
    start = text.length
    words, timex = _expression(chance)
    opening = f"{who} {did} {what} " if chance.random() < 0.5 else ""
    text.add(opening)
    span = text.add(words)
    text.add((f", {who} {did} {what}" if not opening else "") + f"{chance.choice(_SO)}.")
    timexes.append(timex(span))
    sentence = Span(start, text.length)
    quote = "".join(text.pieces[-3:])
    anchor = Anchor(name, paragraph, sentence, (len(timexes) - 1,), (span,), quote)
    event_id = hashlib.sha256(f"{name}:{span.start}-{span.end}".encode()).hexdigest()[:12]
    actors = (who,) if who[-1] != "l" else ()
    return Event(event_id, f"{who} {did} {what}", time_of(timexes[-1]), (anchor,), actors, round(chance.random(), 3))


def _expression(chance: random.Random) -> tuple[str, Callable[[Span], Timex]]:
    """An expression as it is written, and what makes its timex, given its place."""
    number = chance.randrange(day_number(1780, 1, 1), day_number(2018, 11, 1))
    day = Day.of_number(number)
    match chance.randrange(5):
        case 0 | 1:
            words, value, granularity = phrase_day(day, Language.FR), day_value(number), Granularity.DAY
            window, rule = TimeInterval.of_days(number, number), "date"
        case 2:
            words, value = phrase_month(day.year, day.month, Language.FR), f"{year_value(day.year)}-{day.month:02}"
            window, granularity = TimeInterval.of_months(day.year, day.month, day.year, day.month), Granularity.MONTH
            rule = "month-and-year"
        case 3:
            words, value, granularity = f"fin {day.year}", year_value(day.year), Granularity.YEAR
            window, rule = TimeInterval.of_months(day.year, 10, day.year, 12), "part-of-year"
        case _:
            return _relative(day, chance)
    mod = Mod.END if rule == "part-of-year" else None
    return words, lambda span: Timex(span, TimexType.DATE, value, mod, window, granularity, rule)


def _relative(day: Day, chance: random.Random) -> tuple[str, Callable[[Span], Timex]]:
    """« le 3 mai », counted from the publication, or not yet dated."""
    words = f"{day.day} {MONTHS[Language.FR][day.month - 1]}"
    if chance.random() < 0.2:
        value, why = f"XXXX-{day.month:02}-{day.day:02}", Unresolved.WAITS_FOR_PUBLICATION
        return words, lambda span: Timex(span, TimexType.DATE, value, None, None, None, "date", None, why)
    number = day_number(2018, day.month, min(day.day, 28))
    window = TimeInterval.of_days(number, number)
    return words, lambda span: Timex(
        span, TimexType.DATE, day_value(number), None, window, Granularity.DAY, "date", PUBLICATION
    )


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    """Print what reading and writing take."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--events", type=int, default=500)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    project = large_project(options.documents, options.events)
    part = large_project(max(1, options.documents // 10), options.events)
    with TemporaryDirectory() as folder:
        path = options.output or Path(folder) / "large.frise"
        write_project(project, path)
        if read_project(path).project != project:
            print("what was read is not what was written")
            return 1
        ours, plain = [], []
        for _ in range(ROUNDS):
            data = path.read_bytes()
            plain.append(_seconds(lambda data=data: json.loads(data)))  # type: ignore[misc]
            ours.append(_seconds(lambda: read_project(path)))
    ratio = median(ours) / median(plain)
    whole, tenth = _seconds(lambda: project_to_bytes(project)), _seconds(lambda: project_to_bytes(part))
    events = sum(len(document.events) for document in project.documents)
    print(f"{events} events, {len(data) / 1e6:.0f} MB: read in {median(ours):.2f} s, json.loads {median(plain):.2f} s")
    print(f"ratio {ratio:.2f}; written in {whole:.2f} s, a tenth of it in {tenth:.2f} s")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())

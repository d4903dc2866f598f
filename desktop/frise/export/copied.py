"""Events as one pastes them into an email or a text: their date, title, sentence and place."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from frise.events.event import Event
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote


class Told(NamedTuple):
    """An event, and the title of the article that tells it."""

    event: Event
    source: str


def events_as_text(told: Iterable[Told], language: Language) -> str:
    """Return events as plain text: three lines each and an empty one between them."""
    blocks = ((f"{entry.date} — {entry.title}", entry.quote, entry.place) for entry in _entries(told, language))
    return "\n".join("".join(f"{line}\n" for line in block if line) for block in blocks)


def events_as_html(told: Iterable[Told], language: Language) -> str:
    """Return the same with the date in bold and the quote in italics, for what can paste it."""
    paragraphs = (
        f"<p><b>{escape(entry.date)}</b> — {escape(entry.title)}"
        + (f"<br><i>{escape(entry.quote)}</i><br>{escape(entry.place)}" if entry.place else "")
        + "</p>\n"
        for entry in _entries(told, language)
    )
    # Without its encoding named, some programs read it as Latin-1.
    return f'<meta charset="utf-8">\n{"".join(paragraphs)}'


class _Entry(NamedTuple):
    date: str
    title: str
    quote: str
    place: str


def _entries(told: Iterable[Told], language: Language) -> Iterator[_Entry]:
    for event, source in told:
        quote = place = ""
        if event.anchors:
            anchor = event.anchors[0]
            quote = phrase_quote(" ".join(anchor.quote.split()), language)
            place = f"{phrase_paragraph(anchor.paragraph, language)}, {source}"
        yield _Entry(phrase_when(event.when, language), event.title, quote, place)

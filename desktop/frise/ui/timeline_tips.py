"""What the pointer is told on the timeline: an event's whole title and quote, what a crowd holds, what a fold hides."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF

from frise.events.event import Event
from frise.temporal.calendar import EPOCH_1970, Day
from frise.timeline.clusters import Cluster
from frise.ui.session import Session
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_more, phrase_quote
from frise.wording.timeline import phrase_entry, phrase_events, phrase_gap
from frise.wording.units import phrase_day

if TYPE_CHECKING:
    from frise.ui.timeline_view import TimelineView

_NAMED: Final = 4  # events of a crowd that are named
_LONGEST: Final = 600  # characters of a title or a quote


def tip(view: TimelineView, session: Session, position: QPointF) -> str:
    """Return what to say of a point of the view, as rich text; nothing where there is nothing."""
    language = session.language
    found = view.event_at(position)
    if found is not None:
        return event_tip(found, language)
    cluster = view.cluster_at(position)
    if cluster is not None:
        return _cluster_tip(view, cluster, language)
    return _fold_tip(view, position, language)


def event_tip(found: Event, language: Language) -> str:
    """Return an event's title, date and quote, escaped."""
    lines = [f"<b>{escape(_short(found.title))}</b>", escape(phrase_when(found.when, language))]
    if found.anchors:
        lines.append(f"<i>{escape(phrase_quote(_short(found.anchors[0].quote), language))}</i>")
    return "<br>".join(lines)


def _cluster_tip(view: TimelineView, cluster: Cluster, language: Language) -> str:
    arrays, rows = view.painter_.arrays, view.cluster_rows(cluster)
    foremost = sorted(rows, key=lambda row: arrays.rank[row])[:_NAMED]
    lines = [f"<b>{escape(phrase_events(cluster.size, language))}</b>"]
    for row in foremost:
        event = arrays.events[row]
        lines.append(escape(phrase_entry(phrase_when(event.when, language, short=True), _short(event.title), language)))
    if len(rows) > len(foremost):
        lines.append(escape(phrase_more(len(rows) - len(foremost), language)))
    return "<br>".join(lines)


def _fold_tip(view: TimelineView, position: QPointF, language: Language) -> str:
    scale = view.scale_of_time
    for start, end in zip(scale.folds.starts, scale.folds.ends, strict=True):
        if scale.pixel(start) <= position.x() <= scale.pixel(end):
            days = [phrase_day(Day.of_number(math.floor(day) + EPOCH_1970), language) for day in (start, end)]
            return f"<b>{escape(phrase_gap(end - start, language))}</b><br>{escape(' – '.join(days))}"
    return ""


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"

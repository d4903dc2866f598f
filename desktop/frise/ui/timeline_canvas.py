"""The timeline that follows the session: its events, its selection, and the reader's options."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from frise.timeline.arrays import EventArrays
from frise.timeline.clusters import Cluster
from frise.timeline.detail import starting_between
from frise.timeline.fit import all_visible, any_visible, event_range, rows_range, touches, whole_range
from frise.timeline.folds import Folds
from frise.timeline.groups import slots
from frise.timeline.hit import seen_rows
from frise.ui.change import EVERYTHING, Change
from frise.ui.session import Session
from frise.ui.theme import Theme
from frise.ui.timeline_camera import TimelineCamera
from frise.ui.timeline_options import TimelineOptions
from frise.ui.timeline_sources import Sources
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_empty
from frise.wording.status import sign_of


class TimelineCanvas(TimelineCamera):
    """Shows the session's events."""

    def __init__(self, session: Session, theme: Theme, options: TimelineOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, session.language, parent)
        self._session = session
        self._options = options
        self._sources = Sources(session)
        self._documents: tuple[str, ...] | None = None
        self._left: tuple[str, ...] | None = None  # the selection after an edit took some of it away
        self.animated = options.animated
        self.setAccessibleName(self.tr("Timeline"))
        session.project_changed.connect(self._follow_project)
        session.filter_changed.connect(self._follow_filter)
        session.selection_changed.connect(self._follow_selection)
        self._follow_project()
        self._follow_selection(None if session.selected is None else session.selected.id)

    @property
    def options(self) -> TimelineOptions:
        """How the reader likes it."""
        return self._options

    def fit_all(self) -> None:
        """Show every event."""
        self.glide_to(*self._whole())

    def fit_event(self, event_id: str) -> None:
        """Show one event with some time around it."""
        row = self.painter_.arrays.events.row(event_id)
        if row is not None:
            self.glide_to(*event_range(self.painter_.arrays, row))

    def fit_cluster(self, cluster: Cluster) -> bool:
        """Show the events of a crowd apart; False if no magnification could."""
        arrays, scale = self.painter_.arrays, self.scale_of_time
        rows = self.cluster_rows(cluster)
        there = scale if not len(rows) else self._scale_of(*rows_range(arrays, rows))
        if there.per_pixel > 0.8 * scale.per_pixel:
            return False
        self._move(there)
        return True

    def cluster_rows(self, cluster: Cluster) -> list[int]:
        """Return the rows of a crowd's events, in the order of time."""
        if cluster.rows:
            return list(cluster.rows)
        stack, arrays = self._item.options.stack, self.painter_.arrays
        if stack is None:
            return [int(row) for row in starting_between(arrays, cluster.first, cluster.last)]
        group = stack.groups[cluster.group]
        return [int(group.rows[row]) for row in starting_between(group.arrays, cluster.first, cluster.last)]

    def zoom(self, factor: float, pixel: float | None = None) -> None:
        """Magnify around a pixel, by default the selected event where it is in view, else the middle."""
        self._glide.stop()
        self._show(self._here().zoomed(factor, self._centre() if pixel is None else pixel))

    def _centre(self) -> float:
        """The pixel to zoom at when none is pointed at."""
        scale, row = self.scale_of_time, self._selected_row()
        if row is not None:
            pixel = scale.pixel(self._middle(row))
            if 0 <= pixel <= scale.width:
                return pixel
        return scale.width / 2

    def centre_selection(self) -> None:
        """Bring the selected event to the middle; if it is there already, fit the view to it."""
        row, scale = self._selected_row(), self.destination
        if row is None:
            return
        away = scale.pixel(self._middle(row)) - scale.width / 2
        if abs(away) < 1:
            self.glide_to(*event_range(self.painter_.arrays, row))
        else:
            self._move(scale.panned(away))

    def set_options(self, options: TimelineOptions) -> None:
        """Show the same events in another way."""
        self._glide.finish()
        self._options, self.animated = options, options.animated
        x0, x1 = self.visible_range()
        self._item.options = replace(self._item.options, scroll=0.0)
        self._prepare()
        self._item.timeline.forget()
        self._arrive(self._scale_of(x0, x1))

    def set_closed(self, keys: Collection[str], *, closed: bool) -> None:
        """Hide some groups' events, or show them."""
        stack = self._item.options.stack
        if stack is not None:
            now = frozenset(stack.closed) | set(keys) if closed else frozenset(stack.closed) - set(keys)
            self._item.options = replace(self._item.options, stack=replace(stack, closed=now))
            self._item.update()

    def set_all_closed(self, *, closed: bool) -> None:
        """Hide every group's events, or show them."""
        stack = self._item.options.stack
        self.set_closed([group.key for group in stack.groups] if stack else (), closed=closed)

    def _whole(self) -> tuple[float, float]:
        return whole_range(self.painter_.arrays, self._sources.publication_days, self.painter_.folds)

    def _selected_row(self) -> int | None:
        selected = self._session.selected
        return None if selected is None else self.painter_.arrays.events.row(selected.id)

    def _middle(self, row: int) -> float:
        arrays = self.painter_.arrays
        return float(arrays.start[row] + arrays.end[row]) / 2

    def _prepare(self) -> None:
        """Make anew what draws the events, as the options want it."""
        painter, minimap = self._sources.painter(self._options)
        painter.succeed(self._item.timeline)
        self._item.timeline, self._item.minimap = painter, minimap
        self._item.set_legend(shown=self._options.legend)
        self._item.options = replace(
            self._item.options,
            hint=self._hint(),
            today=self._sources.today() if self._options.today else None,
            stack=self._sources.stack(self._options, self._item.options.stack),
            sign_of=self._sign_of,
        )

    def _sign_of(self, event_id: str) -> str:
        return sign_of(self._session.project.decision(event_id).status)

    def _follow_project(self, change: Change = EVERYTHING) -> None:
        self._glide.finish()
        before, folds, seen = self.painter_.arrays, self.painter_.folds, self.visible_range()
        self._sources.follow(change.events)
        self._prepare()
        self._move_to(folds, everything=change.events is None and self._wants_all(before, seen))
        left = self._session.selection
        self._left = left if len(left) < len(self._item.options.chosen) else None
        self._item.update()

    def _follow_filter(self, change: Change) -> None:
        """Show other events of the same project, moving only where none of them would be seen."""
        self._glide.finish()
        folds, seen = self.painter_.folds, self.visible_range()
        self._sources.filter(change.events)
        self._prepare()
        arrays = self.painter_.arrays
        self._move_to(folds, everything=bool(len(arrays)) and not any_visible(arrays, *seen))
        self._item.update()

    def _move_to(self, before: Folds, *, everything: bool) -> None:
        """Show every event, or what was seen, with the stretches that are folded now."""
        if everything:
            self.show_range(*self._whole())
        elif before != self.painter_.folds:
            self._show(self.scale_of_time.with_folds(self.painter_.folds), settled=True)

    def _wants_all(self, before: EventArrays, seen: tuple[float, float]) -> bool:
        """Tell whether what is seen must be another than it was: an edit of events never moves the view."""
        arrays = self.painter_.arrays
        documents = tuple(known.id for known in self._session.project.documents)
        opened, self._documents = documents != self._documents, documents
        # Where everything was in view, what a publication date has just placed must not be out of it.
        lost = all_visible(before, *seen) and not all_visible(arrays, *seen)
        return opened or lost or not any_visible(arrays, *seen)

    def _hint(self) -> str:
        """What to say where no event has a place: nothing while some wait, which the window tells by itself."""
        if not self._session.project.documents:
            return phrase_empty(self._session.language)
        if self._session.hidden.total and not self._session.events:
            return str(self.tr("No event is what you are looking for."))
        return "" if self._session.events else str(self.tr("No date of this text could be placed in time."))

    def _follow_selection(self, event_id: str | None) -> None:
        chosen = frozenset(self._session.selection)
        self._item.options = replace(self._item.options, selected=event_id, chosen=chosen)
        row = self.painter_.arrays.events.row(event_id)
        edited, self._left = self._left is not None and self._left == self._session.selection, None
        if row is not None and not edited:
            self._bring_into_view(row)
        self.setAccessibleDescription(self._description())
        self._item.update()

    def _bring_into_view(self, row: int) -> None:
        scale = self.destination
        if not touches(self.painter_.arrays, row, scale.first, scale.last):
            self._move(scale.panned(scale.pixel(self._middle(row)) - scale.width / 2))
        self._bring_into_lanes(row)

    def _bring_into_lanes(self, row: int) -> None:
        """Move the lanes, or the groups, so that an event's label is seen; open its group if it is closed."""
        scene, stack = self.painter_.scene, self._item.options.stack
        if scene is None or row in seen_rows(scene):
            return
        self.painter_.move(self.painter_.arrays.events[row].id)
        if stack is None:
            self._item.options = replace(self._item.options, scroll=0.0)
            return
        holding = [at for at, group in enumerate(stack.groups) if group.holds(row)]
        opened = [at for at in holding if stack.groups[at].key not in stack.closed]
        at = (opened or holding)[0]
        self.set_closed([stack.groups[at].key], closed=False)
        stack, area = self._item.options.stack or stack, scene.area
        slot = slots(stack.groups, stack.closed, area.top, area.bottom)[at]
        self._item.options = replace(self._item.options, scroll=slot.top - area.top)

    def _description(self) -> str:
        selected = self._session.selected
        if selected is None:
            return str(self.tr("The events in time; arrow keys go from one to the next."))
        return f"{selected.title}, {phrase_when(selected.when, self._session.language)}"

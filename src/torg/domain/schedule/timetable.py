"""What decides when an entry happens, and what one occurrence of it is.

`Occurrence` is what everything that shows dates is made of: pages, feeds, paper and open data.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from torg.domain.activity import Activity, Entry
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Change, Schedule


class Status(StrEnum):
    """What is to be expected of an occurrence."""

    PLANNED = "planned"
    CANCELLED = "cancelled"
    MOVED = "moved"
    """It is on another day: see `moved_to`."""
    RESERVE = "reserve"
    """It is on this day only if the planned day does not work out."""


class Occurrence(NamedTuple):
    """Something that happens, or should have, on one day. A tuple, since there are hundreds of thousands of them."""

    day: date
    times: tuple[TimeSpan, ...] = ()
    """Wall-clock hours in Europe/Stockholm; none when none are said. Over several days it is the hour when it begins
    on the first and the hour when it ends on the last."""
    status: Status = Status.PLANNED
    reason: str = ""
    """Why it is called off, in the organiser's words."""
    place_ids: tuple[str, ...] = ()
    """Where it is; several are used at once."""
    last: date | None = None
    """The last day, when it goes on for several days."""
    moved_to: date | None = None
    moved_from: date | None = None
    changed: bool = False
    """Whether hours or place are other than usual that day."""
    schedule: int = 0
    """The schedule's index in the entry's list."""

    @property
    def sort_key(self) -> tuple[date, time, int]:
        """By day, then by hour, then as the organiser wrote them."""
        return self.day, self.times[0].start if self.times else time.min, self.schedule

    @property
    def stands(self) -> bool:
        """Whether one may come on that day: it is neither called off nor moved away."""
        return self.status is Status.PLANNED or self.status is Status.RESERVE


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that decides when and where an entry happens."""

    schedules: tuple[Schedule, ...]
    changes: tuple[Change, ...] = ()
    places: "tuple[str, ...] | EvenOddPlaces | None" = None
    rotates: bool = False
    """Whether `places` take turns, for schedules without places of their own."""
    paused_until: date | None = None
    """The last day of a pause: nothing is planned up to and on it."""
    reserve_day: date | None = None
    by_day: Mapping[date, Change] = field(init=False, repr=False, compare=False)
    """One change for each changed day: several to the same day are taken together."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_day", _by_day(self.changes) if self.changes else _NO_CHANGES)


_NO_CHANGES: Mapping[date, Change] = MappingProxyType({})


def _by_day(changes: tuple[Change, ...]) -> Mapping[date, Change]:
    days: dict[date, Change] = {}
    for change in changes:
        earlier = days.get(change.day)
        days[change.day] = change if earlier is None else _together(earlier, change)
    return MappingProxyType(days)


def _together(earlier: Change, later: Change) -> Change:
    """Both changes to one day as one: whatever either says holds, and the later where both say the same thing."""
    said = {name: value for name in type(later).model_fields if (value := getattr(later, name)) not in {None, ()}}
    return earlier.model_copy(update=said)


def timetable(entry: Entry) -> Timetable:
    """The timetable of an activity or a notice."""
    if isinstance(entry, Activity):
        return Timetable(
            entry.schedules, entry.changes, entry.places, entry.rotates, entry.paused_until, entry.reserve_day
        )
    return Timetable(entry.schedules, places=entry.places)

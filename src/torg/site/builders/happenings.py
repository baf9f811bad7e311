"""Events as they stand in lists of a day: hours, title, place, what is different, and when the script may hide them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from typing import TypeVar

from torg.phrases.speech import Speech
from torg.phrases.telling import is_off
from torg.site import routes
from torg.site.builders.agenda import Agenda, Event
from torg.site.builders.desk import Desk
from torg.site.builders.times import Times, day_after, moment, until
from torg.site.contexts import Day, DayPart, Happening, Late, Link, Name, Near

T = TypeVar("T")

NOON = time(12)
EVENING_FROM = time(17)
LITTLE = 3
"""As many things or fewer on a red day are little."""
MOST_ALWAYS = 3
"""As many things that never close are told on such a day."""
FEW = 8
"""As many rows a list may have without headings for the parts of the day."""


class Happenings:
    """Makes the happenings of days, each from its event."""

    def __init__(self, desk: Desk, times: Times, agenda: Agenda) -> None:
        self.desk = desk
        self._speech = desk.speech
        self.times = times
        self.agenda = agenda

    def of(self, events: Iterable[Event], up: str) -> tuple[Happening, ...]:
        """Events as they stand under their days. `up` is the way to the output folder from the page."""
        return tuple(self._happening(event, up) for event in events)

    def _happening(self, event: Event, up: str) -> Happening:
        found = event.found
        return Happening(
            moment=moment(found),
            day="",
            hours=self._hours(event),
            entry=Link(self.desk.rows.title(event.entry), up + routes.entry_path(event.entry)),
            place=self.times.place_names(found),
            status=self.times.status(event.entry, found) if event.is_changed else "",
            off=is_off(found),
            until=min(until(found), day_after(event.day)) if found.last else until(found),
        )

    def _hours(self, event: Event) -> str:
        found = event.found
        if found.last is not None and found.last > found.day:
            span = found.times[0] if found.times else None
            return self._speech.lasting_hours(
                event.day, found.day, found.last, span.start if span else None, span.end if span else None
            )
        return self.times.clock_words(found) or self._speech.days.all_day

    def parts(self, events: Sequence[Event], up: str) -> tuple[DayPart, ...]:
        """Events under forenoon, afternoon and evening; under no heading when they are few."""
        return tuple(
            DayPart(heading, self.of(chosen, up)) for heading, chosen in by_part(self._speech, events, _starts)
        )

    def name(self, day: date, near: Near | None = None, *then: Late, year: bool = False) -> Name:
        """The day's name, with its red day's name.

        Args:
            day: the day.
            near: what stands before it, as `I dag, `.
            then: what comes in its place when that is no longer true.
            year: whether the year is told.
        """
        text = self._speech.day_name(day, called=self.agenda.called(day), year=year)
        if near is None:
            return Name((), self._speech.capital(text), day.isoformat())
        return Name((near,), text, day.isoformat(), then)

    def closed(self, day: date) -> str:
        """What a red day closes, in a sentence, or nothing."""
        return self._speech.closed_on_day(day, self.agenda.called(day), self.agenda.closed(day))

    def anyway(self, day: date, up: str) -> tuple[Link, ...]:
        """What there still is on a day with nothing, or on a red day with little: what never closes, and who answers.

        Args:
            day: the day.
            up: the way to the output folder from the page.
        """
        few = LITTLE if self.desk.shelf.calendar.closing_day(day) else 0
        if self.agenda.number(day) > few:
            return ()
        always = self.agenda.always(day)[:MOST_ALWAYS]
        said = self._speech.days
        return (
            *(Link(said.always_open + self.desk.rows.title(each), up + routes.entry_path(each)) for each in always),
            Link(said.someone, up + routes.SUPPORT),
        )

    def day(self, name: Name, day: date, shown: tuple[Sequence[Event], Sequence[Event]],
            more: tuple[Link, ...], up: str) -> Day:  # fmt: skip
        """A day among others.

        Args:
            name: what it is called on this page.
            day: the day.
            shown: the events to list, and those to fold as open as usual.
            more: the ways to the rest.
            up: the way to the output folder from the page.
        """
        listed, usual = shown
        nothing = not (listed or usual or more)
        return Day(
            name=name,
            moment=day.isoformat(),
            end=day_after(day),
            closed=self.closed(day),
            happenings=self.of(listed, up),
            open_heading=self._speech.open_on_day(len(usual)) if usual else "",
            open=self.of(usual, up),
            empty=self._speech.number_on_day(0) if nothing else "",
            more=(*more, *self.anyway(day, up)),
        )


def by_part(speech: Speech, items: Sequence[T], clock: Callable[[T], time | None]) -> list[tuple[str, list[T]]]:
    """Items by the part of the day in which they begin: all day, forenoon, afternoon, evening.

    Few items come under an empty heading.

    Args:
        speech: who says what the parts are called.
        items: in order of time.
        clock: when an item begins, None when it lasts all day.
    """
    if len(items) <= FEW:
        return [("", list(items))] if items else []
    parts: dict[str, list[T]] = {
        speech.days.all_day: [],
        speech.days.forenoon: [],
        speech.days.afternoon: [],
        speech.days.evening: [],
    }
    for item in items:
        parts[_part(speech, clock(item))].append(item)
    return [(heading, found) for heading, found in parts.items() if found]


def _part(speech: Speech, clock: time | None) -> str:
    if clock is None:
        return speech.days.all_day
    if clock < NOON:
        return speech.days.forenoon
    return speech.days.afternoon if clock < EVENING_FROM else speech.days.evening


def _starts(event: Event) -> time | None:
    return event.clock if event.found.times and event.day == event.found.day else None

"""Today's and tomorrow's page, and the pages of their parts when a day has too much for one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from torg.phrases.telling import is_off
from torg.site import routes
from torg.site.builders.agenda import Event, number_on
from torg.site.builders.folding import Area, Areas, Sheet, folded
from torg.site.builders.happenings import Happenings
from torg.site.builders.times import day_after, until
from torg.site.builders.ways import Ways
from torg.site.contexts import DayPage, Link, Made, Name

MOST_CHANGED = 20
"""As many changed happenings are repeated first when the day itself stands on other pages."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A day as a page, or as several."""

    path: str
    day: date
    name: Name
    """The heading."""
    events: Sequence[Event]
    """What is listed."""
    number: int
    """How many of them one can come to."""
    title: str
    """For the page's title."""
    rest: int = 0
    """How many more there are that are the same every week."""


class DayPages:
    """Makes the pages of a day."""

    def __init__(self, happenings: Happenings, ways: Ways) -> None:
        self._happenings = happenings
        self._agenda = happenings.agenda
        self._desk = happenings.desk
        self._speech = happenings.desk.speech
        self._ways = ways
        self._areas = Areas(happenings.desk.shelf)

    def today_and_tomorrow(self) -> Iterator[Made]:
        """The two days that are looked for most, with all that they hold."""
        today = self._agenda.today
        tomorrow = today + timedelta(1)
        yield from self._whole(routes.TODAY, today, self._ways.today_name(year=True))
        yield from self._whole(routes.TOMORROW, tomorrow, self._ways.tomorrow_name(year=True))

    def _whole(self, path: str, day: date, name: Name) -> Iterator[Made]:
        events = self._agenda.on(day)
        yield from self._pages(_Listed(path, day, name, events, number_on(events), self._called(day)))

    def special(self, day: date) -> Iterator[Made]:
        """A coming day's page with what is not every week, when it is too much for the week's page."""
        events = self._agenda.on(day)
        special = [event for event in events if not event.is_regular]
        name = self._happenings.name(day, year=True)
        title = self._speech.day_in_week(day)
        rest = len(events) - len(special)
        yield from self._pages(_Listed(routes.week_day_path(day), day, name, special, number_on(special), title, rest))

    def _pages(self, listed: _Listed) -> Iterator[Made]:
        for sheet in folded(self._speech, listed.path, listed.events, self._areas_of, attrgetter("clock")):
            title = self._speech.page_title(", ".join(filter(None, (listed.title, sheet.area))), sheet.number)
            about = self._speech.day_description(listed.day, listed.number)
            yield Made(sheet.path, "day", self._page(listed, sheet), title, about, routes.WHEN)

    def _page(self, listed: _Listed, sheet: Sheet[Event]) -> DayPage:
        up = routes.up(sheet.path)
        called = self._called(listed.day)
        above = [Link(self._desk.words.when_menu, routes.WHEN)]
        if sheet.path != listed.path:
            above.append(Link(called, listed.path))
        usual = [event for event in sheet.items if event.is_open]
        others = [event for event in sheet.items if not event.is_open]
        changed = [event for event in listed.events if event.is_changed][:MOST_CHANGED] if sheet.doors else []
        return DayPage(
            trail=self._desk.trail(sheet.path, *above),
            here=self._speech.page_title(sheet.area or called, sheet.number),
            name=listed.name,
            part=self._speech.page_title(sheet.area, sheet.number).removeprefix(", "),
            made=self._ways.made(sheet.path, end=(listed.day, self._speech.days.past_day)),
            closed=self._happenings.closed(listed.day),
            lead="" if sheet.area else self._lead(listed),
            lead_until=_first_over(sheet, listed.day),
            changed=self._happenings.of(changed, up),
            doors=sheet.doors,
            parts=self._happenings.parts(others, up),
            open=self._happenings.of(usual, up),
            rest=self._rest(listed, up),
            pages=sheet.pages,
            ways=self._ways.all(sheet.path),
        )

    def _rest(self, listed: _Listed, up: str) -> tuple[Link, ...]:
        if not listed.rest:
            return self._happenings.anyway(listed.day, up)
        text = self._speech.regular_on_day(listed.day, listed.rest, others=True)
        return (Link(text, up + routes.weekday_path(listed.day.weekday())),)

    def _lead(self, listed: _Listed) -> str:
        if listed.events and not listed.number:
            return self._speech.days.all_off
        return self._speech.number_on_day(listed.number)

    def _called(self, day: date) -> str:
        return self._speech.capital(self._speech.day_name(day, year=True))

    def _areas_of(self, event: Event) -> tuple[Area, ...]:
        return self._areas.of(event.found.place_ids)


def _first_over(sheet: Sheet[Event], day: date) -> str:
    """When the first thing on the page that one can come to is over; the day itself when they stand on other pages."""
    ends = (min(until(event.found), day_after(day)) for event in sheet.items if not is_off(event.found))
    return min(ends, default=day_after(day))

"""The pages of several days: this week, the weekend, and each of the coming weeks.

In a small town everything stands there. Where that would be too much for a page (`MOST`), what recurs every week
gives way for a link to its weekday's page with how many there are; and when what is left is too much still, each day
that has more than `FEW_A_DAY` gets pages of its own with that.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from torg.site import routes
from torg.site.builders.agenda import Event
from torg.site.builders.days import DayPages
from torg.site.builders.happenings import Happenings
from torg.site.builders.times import day_after
from torg.site.builders.ways import Ways, week_moment, week_title
from torg.site.contexts import Day, Link, Made, Name, WeekPage

MOST = 100
"""As many happenings a page of several days lists."""

MOST_SPECIAL = 60
"""As many it lists when links to the rest stand under every day."""

FEW_A_DAY = 6
"""As many a day lists when the week has too much for one page."""

_DAY = timedelta(1)
_WEEK = timedelta(7)


class WeekPages:
    """Makes the pages of several days."""

    def __init__(self, happenings: Happenings, ways: Ways, days: DayPages) -> None:
        self._happenings = happenings
        self._agenda = happenings.agenda
        self._desk = happenings.desk
        self._speech = happenings.desk.speech
        self._ways = ways
        self._days = days
        self._long: set[date] = set()

    def all(self) -> Iterator[Made]:
        """This week, the weekend, every week, and last the days that need pages of their own."""
        agenda = self._agenda
        this_week = self._days_of_week(agenda.monday)
        title = f"{self._speech.days.this_week}{self._speech.week_name(agenda.monday)}"
        yield self._page(routes.THIS_WEEK, title, self._ways.week(), this_week)
        name = self._ways.weekend()
        yield self._page(
            routes.WEEKEND, self._speech.capital(f"{name.near[0].text}{name.text}"), name, self._ways.weekend_days()
        )
        for monday in agenda.weeks:
            title = week_title(self._speech, monday)
            name = Name((), title, week_moment(monday))
            days = self._days_of_week(monday)
            yield self._page(routes.week_path(monday), week_title(self._speech, monday, year=True), name, days, monday)
        for day in sorted(self._long):
            yield from self._days.special(day)

    def _days_of_week(self, monday: date) -> tuple[date, ...]:
        days = (monday + number * _DAY for number in range(7))
        return tuple(day for day in days if day >= self._agenda.today)

    def _page(self, path: str, title: str, name: Name, days: Sequence[date], monday: date | None = None) -> Made:
        total = sum(len(self._agenda.on(day)) for day in days)
        on = sum(self._agenda.number(day) for day in days)
        special = sum(not event.is_regular for day in days for event in self._agenda.on(day))
        make = self._whole if total <= MOST else self._specials if special <= MOST_SPECIAL else self._counts
        up = routes.up(path)
        start = monday + _WEEK if monday else None
        page = WeekPage(
            trail=self._desk.trail(path, Link(self._desk.words.when_menu, routes.WHEN)),
            here=title,
            name=name,
            made=self._ways.made(
                path, min(start, self._agenda.today + _WEEK) if start else None, (days[-1], self._speech.days.past_days)
            ),
            lead=self._speech.days_lead(on),
            lead_until=day_after(days[0]),
            days=tuple(make(day, up) for day in days),
            beside=self._beside(monday or self._agenda.monday, path),
            ways=self._ways.all(path),
        )
        return Made(path, "week", page, title, f"{title}. {self._speech.days_lead(on)}", routes.WHEN)

    def _beside(self, monday: date, path: str) -> tuple[Link, ...]:
        near = (each for each in (monday - _WEEK, monday + _WEEK) if each in self._agenda.weeks)
        return tuple(Link(week_title(self._speech, each), routes.up(path) + routes.week_path(each)) for each in near)

    def _whole(self, day: date, up: str) -> Day:
        """A day with everything, what is open as usual folded."""
        events = self._agenda.on(day)
        usual = [event for event in events if event.is_open]
        listed = [event for event in events if not event.is_open]
        return self._day(day, (listed, usual), (), up)

    def _specials(self, day: date, up: str) -> Day:
        """A day with what is not every week, and a link to what is."""
        events = self._agenda.on(day)
        special = [event for event in events if not event.is_regular]
        return self._day(day, (special, ()), self._rest(day, len(special), up), up)

    def _counts(self, day: date, up: str) -> Day:
        """A day with links to what it holds; with what is not every week when that is little."""
        special = [event for event in self._agenda.on(day) if not event.is_regular]
        if len(special) <= FEW_A_DAY:
            return self._day(day, (special, ()), self._rest(day, len(special), up), up)
        self._long.add(day)
        link = Link(self._speech.special_on_day(day, len(special)), up + routes.week_day_path(day))
        return self._day(day, ((), ()), (link, *self._rest(day, len(special), up)), up)

    def _rest(self, day: date, special: int, up: str) -> tuple[Link, ...]:
        """The way to the rest of a day: to the whole day when it has a page, otherwise to its weekday."""
        number = len(self._agenda.on(day))
        if number == special:
            return ()
        near = {self._agenda.today: routes.TODAY, self._agenda.today + _DAY: routes.TOMORROW}
        if day in near:
            return (Link(self._speech.all_of_day(day, number), up + near[day]),)
        words = self._speech.regular_on_day(day, number - special, others=special > 0)
        return (Link(words, up + routes.weekday_path(day.weekday())),)

    def _day(self, day: date, shown: tuple[Sequence[Event], Sequence[Event]], more: tuple[Link, ...], up: str) -> Day:
        near = {self._agenda.today: self._ways.today_name, self._agenda.today + _DAY: self._ways.tomorrow_name}
        name = near[day]() if day in near else self._happenings.name(day)
        return self._happenings.day(name, day, shown, more, up)

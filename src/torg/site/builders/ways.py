"""The ways between the pages by time, and what each of them says about the day that it was made for."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from torg.domain.clock import WEEKDAYS
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.builders.happenings import Happenings
from torg.site.builders.later import FOREVER, freshness
from torg.site.builders.times import day_after
from torg.site.contexts import Freshness, Late, Link, Name, Near, Way

SATURDAY = 5
_DAY = timedelta(1)
_WEEK = timedelta(7)


class Ways:
    """Links between the pages by time."""

    def __init__(self, happenings: Happenings) -> None:
        self._happenings = happenings
        self.speech = happenings.desk.speech
        self._agenda = happenings.agenda
        self.today = self._agenda.today

    def today_name(self, *, year: bool = False) -> Name:
        """`I dag, söndag 22 november`; the first words are true until midnight."""
        return self._happenings.name(self.today, Near(self.speech.days.today, day_after(self.today)), year=year)

    def tomorrow_name(self, *, year: bool = False) -> Name:
        """`I morgon, måndag 23 november`; when that day has come, it is `I dag`."""
        day = self.today + _DAY
        near = Near(self.speech.days.tomorrow, day.isoformat())
        then = Late(day.isoformat(), day_after(day), self.speech.days.today)
        return self._happenings.name(day, near, then, year=year)

    def week(self) -> Name:
        """`Den här veckan, vecka 47: 16–22 november`."""
        monday = self._agenda.monday
        near = Near(self.speech.days.this_week, (monday + _WEEK).isoformat())
        return Name((near,), self.speech.week_name(monday), week_moment(monday))

    def _next_week(self, path: str) -> Late:
        """The link that comes in this week's place on Monday."""
        days = self.speech.days
        monday = self._agenda.monday + _WEEK
        target, text = routes.week_path(monday), f"{days.this_week}{self.speech.week_name(monday)}"
        link = Link(text, routes.up(path) + target, self.note(_week(monday)), current=target == path)
        return Late(monday.isoformat(), (monday + _WEEK).isoformat(), link=link)

    def weekend(self) -> Name:
        """`Helgen, 28–29 november`; on the weekend itself what is left of it, and the next one."""
        days = self.weekend_days()
        text, monday = self.speech.weekend_name(days), self._agenda.monday + _WEEK
        weekend, then = self.speech.days.weekend, monday.isoformat()
        if len(days) == 2:
            return Name((Near(weekend, then),), text, "")
        both, text = text, self.speech.weekend_name(days[-2:])
        near = Near(f"{weekend}{both.removesuffix(text)}", then)
        return Name((near,), text, "", (Late(then, (monday + _WEEK).isoformat(), weekend),))

    def weekend_days(self) -> tuple[date, ...]:
        """The Saturday and the Sunday that come; on one of them also those a week later."""
        saturday = self._agenda.monday + SATURDAY * _DAY
        days = (saturday, saturday + _DAY)
        if self.today < saturday:
            return days
        return (*(day for day in days if day >= self.today), *(day + 7 * _DAY for day in days))

    def near(self, path: str) -> tuple[Way, ...]:
        """Today, tomorrow, this week and the weekend; on Monday the next week comes in this one's place."""
        up = routes.up(path)
        monday = self._agenda.monday
        found = (
            (self.today_name(), routes.TODAY, (self.today,), ()),
            (self.tomorrow_name(), routes.TOMORROW, (self.today + _DAY,), ()),
            (self.week(), routes.THIS_WEEK, _week(monday), (self._next_week(path),)),
            (self.weekend(), routes.WEEKEND, self.weekend_days(), ()),
        )
        return tuple(
            Way(name, up + target, self.note(days), target == path, day_after(days[-1]), then)
            for name, target, days, then in found
        )

    def note(self, days: Iterable[date]) -> str:
        """How much there is on some days, and their red days and eves: `69 saker. Julafton.`."""
        days = tuple(days)
        total = sum(map(self._agenda.number, days))
        called = (self.speech.capital(self.speech.holiday(self._agenda.called(day))) for day in days)
        return f"{'. '.join(filter(None, (self.speech.number_of_things(total), *called)))}."

    def weekdays(self, path: str) -> tuple[Way, ...]:
        """`Varje måndag` and so on."""
        up = routes.up(path)
        paths = ((weekday, routes.weekday_path(weekday)) for weekday in range(len(WEEKDAYS)))
        return tuple(
            Way(Name((), self.speech.every(n), ""), up + target, current=target == path) for n, target in paths
        )

    def after_tomorrow(self, path: str) -> tuple[Way, ...]:
        """This week, the weekend, the weekdays, and the page with everything."""
        return self.all(path)[2:]

    def all(self, path: str) -> tuple[Way, ...]:
        """The near days, the weekdays, and the page with everything."""
        others = Way(Name((), self.speech.days.all_days, ""), routes.up(path) + routes.WHEN)
        return (*self.near(path), *self.weekdays(path), others)

    def made(self, path: str, start: date | None = None, end: tuple[date, str] | None = None) -> Freshness:
        """For which day a page was made, and what is said of it when it is old.

        Args:
            path: the page's.
            start: from which day on it is old: the next one unless told.
            end: the last day that it tells of, and what to say when that has been; None when it tells of every day.
        """
        late = start or self.today + _DAY
        said = _said(self.speech, late, self.today + 2 * _DAY, *(end or (None, "")))
        return freshness(self.speech, self.today, (*said, *self._late(path, late)))

    def _late(self, path: str, late: date) -> Iterator[Late]:
        """A link to each week that may be the present one when the page is old, and last to the telephone."""
        up = routes.up(path)
        end = late
        for monday in self._agenda.weeks:
            first, end = max(monday, late), monday + 7 * _DAY
            if end > late and routes.week_path(monday) != path:
                link = up + routes.week_path(monday)
                yield Late(first.isoformat(), end.isoformat(), link=Link(self.speech.see_week(monday), link))
        call = Link(self.speech.days.call_instead, up + routes.CALL)
        yield Late(max(end, late).isoformat(), FOREVER, link=call)


def _said(speech: Speech, late: date, after: date, last: date | None, past: str) -> Iterator[Late]:
    """What an old page says: that it is from yesterday, until the day `after`; that it is old; that it is over."""
    over = last + _DAY if last else date.max
    old = max(late, after)
    if late < min(after, over):
        yield Late(late.isoformat(), min(after, over).isoformat(), speech.days.yesterday)
    if old < over:
        yield Late(old.isoformat(), over.isoformat() if last else FOREVER, speech.days.late)
    if last:
        yield Late(over.isoformat(), FOREVER, past)


def _week(monday: date) -> tuple[date, ...]:
    return tuple(monday + number * _DAY for number in range(7))


def week_moment(day: date) -> str:
    """The day's ISO week for machines: `2026-W48`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def week_title(speech: Speech, monday: date, *, year: bool = False) -> str:
    """`Vecka 48: 23–29 november`, with its year when that is asked for or it has days of two."""
    return speech.capital(speech.week_name(monday, year=year))

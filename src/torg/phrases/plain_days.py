"""The pages by time in plain sentences: names of days and weeks, how much there is, what is closed."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from torg.phrases import plain_tables as tables
from torg.phrases.plain_base import PlainBase


class PlainDays(PlainBase):
    """Days, weeks and weekdays."""

    def day_name(self, day: date, *, called: str = "", year: bool = False) -> str:
        """`torsdag 24 december, julafton`; `called` is the red day's Swedish name."""
        return self.beside(self.day(day, year=year), self.holiday(called))

    def day_in_week(self, day: date) -> str:
        """A day of a coming week, for the title of its page."""
        return self.capital(self.day(day))

    def days_name(self, first: date, last: date) -> str:
        """`23 november – 29 november`."""
        return self.days_between(first, last)

    def week_name(self, monday: date, *, year: bool = False) -> str:
        """`vecka 48: 23 november – 29 november`, by the ISO week's number; with years when they are asked for."""
        days = self.days_between(monday, monday + timedelta(6), year=year)
        return self.say("vecka {week}: {days}", week=str(monday.isocalendar().week), days=days)

    def weekend_name(self, days: Sequence[date]) -> str:
        """The weekend, and the next one when the first has begun: the last two days are a weekend."""
        name = self.days_between(*days[-2:])
        if len(days) <= 2:
            return name
        left = self.day_name(days[0]) if days[0] == days[-3] else self.days_between(days[0], days[-3])
        return self.say("{days}, och nästa helg: {next}", days=left, next=name)

    def every(self, weekday: int) -> str:
        """`Varje torsdag`, 0 for Monday."""
        return self.capital(self.say(tables.EVERY[weekday]))

    def weekday_title(self, weekday: int) -> str:
        """`På torsdagar`."""
        return self.say(tables.ON[weekday])

    def weekday_lead(self, weekday: int, number: int) -> str:
        """What a weekday's page holds."""
        if number == 0:
            return self.say("Här finns inget just nu.")
        return self.together(
            self.sentence(f"{self.weekday_title(weekday)}: {self.number_of(number)}"),
            self.say("Vid varje sak står vilka dagar det gäller."),
        )

    def number_of(self, number: int) -> str:
        """`3 saker`."""
        return self.many("{n} sak", "{n} saker", number)

    def next_day_sentence(self, day: date, place: str) -> str:
        """`Nästa gång: torsdag 26 november 2026.`, with the place when it is not the same each time."""
        when = self.beside(self.day(day), self.own(place))
        return self.sentence(self.say("Nästa gång: {when}", when=when))

    def number_on_day(self, number: int) -> str:
        """How much there is on a day."""
        if number == 0:
            return self.say("Inget är planerat den här dagen.")
        return self.many("{n} sak den här dagen.", "{n} saker den här dagen.", number)

    def all_of_day(self, day: date, number: int) -> str:
        """A link to a whole day."""
        return self.many("Se {n} sak: {day}", "Se alla {n} saker: {day}", number, day=self.day(day, year=False))

    def regular_on_day(self, day: date, number: int, *, others: bool) -> str:
        """A link to what recurs every week."""
        every = self.say(tables.EVERY[day.weekday()])
        if others:
            return self.many("Se {n} sak till: {day}", "Se {n} saker till: {day}", number, day=every)
        return self.many("Se {n} sak: {day}", "Se alla {n} saker: {day}", number, day=every)

    def special_on_day(self, day: date, number: int) -> str:
        """A link to what is not every week."""
        return self.many(
            "Se {n} sak bara den här dagen: {day}",
            "Se {n} saker bara den här dagen: {day}",
            number,
            day=self.day(day, year=False),
        )

    def open_on_day(self, number: int) -> str:
        """What is open day after day, folded."""
        return self.many("Öppet som vanligt ({n} sak)", "Öppet som vanligt ({n} saker)", number)

    def closed_on_day(self, day: date, called: str, number: int) -> str:  # noqa: ARG002 -- the heading names the day
        """What is closed on a red day; nothing when nothing is."""
        if not number:
            return ""
        return self.together(
            self.sentence(self.holiday(called)) if called else "",
            self.many("{n} sak är stängd den här dagen.", "{n} saker är stängda den här dagen.", number),
        )

    def going_on(self, last: date) -> str:
        """What lasts over a day, in a list of one day."""
        return self.say("Pågår nu. Sista dagen: {day}", day=self.short_day(last, year=False))

    def lasting_hours(self, day: date, first: date, last: date, start: time | None, end: time | None) -> str:
        """The hours, on one of its days, of what lasts for several."""
        if day == last:
            return self.say("Sista dagen, till {clock}", clock=self.clock(end)) if end else self.say("Sista dagen")
        ends = self.say("Sista dagen: {day}", day=self.short_day(last, year=False))
        if day == first and start:
            return f"{self.sentence(self.say('Börjar: {when}', when=self.clock(start)))} {ends}"
        return self.going_on(last)

    def page_from(self, number: int, start: time | None) -> str:
        """A link to one of a day's pages."""
        page = self.number(number)
        if start:
            return self.say("Sida {n}, från {clock}", n=page, clock=self.clock(start))
        return self.say("Sida {n}", n=page)

    def made_sentence(self, today: date) -> str:
        """The day that a page was made for."""
        return self.say("Sidan gjordes: {day}.", day=self.day(today))

    def see_week(self, monday: date) -> str:
        """A link to a week."""
        week = str(monday.isocalendar().week)
        return self.say("Se vecka {week}: {days}", week=week, days=self.days_between(monday, monday + timedelta(6)))

    def when_description(self, town: str) -> str:
        """The description of the page with all days."""
        return self.together(
            self.sentence(self.say("Det här händer i {area}", area=self.own(town))),
            self.say("Välj i dag, i morgon, helgen, en veckodag eller en vecka."),
        )

    def day_description(self, day: date, number: int) -> str:
        """The description of a day's page."""
        return self.together(self.sentence(self.day(day)), self.number_on_day(number))

    def days_lead(self, number: int) -> str:
        """How much a page of several days holds."""
        if number == 0:
            return self.say("Inget är planerat de här dagarna.")
        return self.many("{n} sak är planerad.", "{n} saker, dag för dag.", number)

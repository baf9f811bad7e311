"""A schedule in plain sentences, one idea in each: the days and hours first, then what narrows them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from torg.domain.clock import WEEKDAYS
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.parts import (
    DateRange,
    DayRule,
    Exclusion,
    Moment,
    Month,
    Parity,
    Period,
    ScheduleKind,
    TimeSpan,
    WeekRange,
)  # fmt: skip
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.reading_days import weekday_runs
from torg.domain.schedule.reading_weeks import write_weeks_part
from torg.domain.schedule.record import Schedule
from torg.phrases import plain_tables as tables
from torg.phrases.plain_base import PlainBase

_DATES_IN_A_SENTENCE = 2
"""More dates than so are a sentence each, with the year in every one."""

_NO_NAMES: Mapping[str, str] = {}


class PlainSchedule(PlainBase):
    """When something is, as a rule."""

    def schedule_sentence(
        self, schedule: Schedule, place_names: Mapping[str, str] = _NO_NAMES, *, where: bool = True
    ) -> str:
        """`Varje torsdag, 13.00–15.00. Inte på röda dagar.`.

        Args:
            schedule: the rule.
            place_names: what to call each place id; an id without a name is written as it is.
            where: whether to say the schedule's own places too.
        """
        parts = [*self._when(schedule), *(self._where(schedule, place_names) if where else ())]
        return self.together(*map(self.sentence, parts))

    def _when(self, schedule: Schedule) -> Iterator[str]:
        kind = schedule.kind
        yield from self._head(schedule, kind)
        yield self._weeks(schedule)
        if schedule.periods:
            yield self.say("Bara den här tiden: {times}", times=self.listed([*map(self._period, schedule.periods)]))
        if schedule.count:
            yield self.many("{n} gång", "{n} gånger", schedule.count)
        if kind is not ScheduleKind.SPAN:
            yield from self._first_and_last(schedule)
        if schedule.excluded:
            yield self.say("Då har vi ledigt: {times}", times=self.listed([*map(self._left_out, schedule.excluded)]))
        if schedule.red_days:
            yield self.say(tables.RED_DAYS[schedule.red_days])

    def _head(self, schedule: Schedule, kind: ScheduleKind) -> Iterator[str]:
        """The days and the hours."""
        if kind is ScheduleKind.ALWAYS:
            yield self.say("Alltid öppet")
        elif kind is ScheduleKind.BY_AGREEMENT:
            yield self.say("Vi kommer överens om en tid")
            yield self.own_sentence(schedule.by_agreement or "")
        elif kind is ScheduleKind.WHEN_FULL:
            yield self.say(
                "Det har inte börjat än. Vi väntar på det här: {what}", what=self.own(schedule.starts_when or "")
            )
            yield self.beside(self._days(schedule, kind), self.times_in_words(schedule.times))
        elif kind is ScheduleKind.SPAN:
            yield self.say("Börjar: {when}", when=self._moment(schedule.start))
            yield self.say("Slutar: {when}", when=self._moment(schedule.end))
        elif kind is ScheduleKind.DATES and len(schedule.dates) > _DATES_IN_A_SENTENCE:
            yield from map(self.day, schedule.dates)
            if schedule.times:
                yield self.say("Tid: {hours}", hours=self.times_in_words(schedule.times))
        else:
            yield self.beside(self._days(schedule, kind), self.times_in_words(schedule.times))

    def _days(self, schedule: Schedule, kind: ScheduleKind) -> str:
        if kind is ScheduleKind.DATES:
            days = schedule.dates
            last = [one.year != other.year for one, other in pairwise(days)]
            return self.listed([self.day(day, year=year) for day, year in zip(days, [*last, True], strict=True)])
        rules = schedule.days
        if not rules:
            return ""
        if kind is ScheduleKind.EVERY_OTHER_WEEK:
            return self.say("varannan vecka: {days}", days=self._weekdays(rules))
        nths = [rule for rule in rules if rule.nth]
        if nths:
            return self.listed([self.say(tables.NTH[rule.nth, rule.weekday]) for rule in nths])
        if len(rules) == len(WEEKDAYS):
            return self.say("varje dag")
        if len(rules) == 1:
            return self.say(tables.EVERY[rules[0].weekday])
        return self.say("varje vecka: {days}", days=self._weekdays(rules))

    def _weekdays(self, rules: Sequence[DayRule]) -> str:
        """`måndag och onsdag`, `måndag – fredag`: names by themselves, which no language bends."""
        return self.listed([self._run(*run) for run in weekday_runs(rules)])

    def _run(self, first: int, last: int) -> str:
        if first == last:
            return self.weekday(first)
        return self.shape(tables.RANGE).format(first=self.weekday(first), last=self.weekday(last))

    def times_in_words(self, times: Sequence[TimeSpan]) -> str:
        """`13.00–15.00`, `från 13.00`, `11.00 till ungefär 14.00`."""
        return self.listed([self.span(each) for each in times])

    def _moment(self, moment: Moment | None) -> str:
        assert moment is not None
        return self.beside(self.day(moment), self.clock(moment.time()) if isinstance(moment, datetime) else "")

    def _weeks(self, schedule: Schedule) -> str:
        weeks = schedule.weeks
        if not weeks:
            return ""
        if isinstance(weeks, Parity):
            return self.say(tables.PARITIES[weeks])
        return self.say("Bara vecka {weeks}", weeks=self.listed([self._week(each) for each in weeks]))

    def _week(self, part: WeekRange) -> str:
        return self.numerals(write_weeks_part(part))

    def _first_and_last(self, schedule: Schedule) -> Iterator[str]:
        start, end = schedule.every_other_from or schedule.start, schedule.end
        if start:
            yield self.say("Första dagen: {day}", day=self.day(day_of(start)))
        if end:
            yield self.say("Sista dagen: {day}", day=self.day(day_of(end)))

    def _period(self, period: Period) -> str:
        return self.say(tables.PERIODS[period])

    def _left_out(self, part: Exclusion) -> str:
        if isinstance(part, Period):
            return self._period(part)
        if isinstance(part, WeekRange):
            return self.say("vecka {weeks}", weeks=self._week(part))
        if isinstance(part, Month):
            return self.month(part.number)
        return self._days_left_out(part)

    def _days_left_out(self, part: DateRange) -> str:
        if part.first == part.last:
            return self.short_day(part.first)
        return self.shape(tables.RANGE).format(first=self.short_day(part.first), last=self.short_day(part.last))

    def _where(self, schedule: Schedule, names: Mapping[str, str]) -> Iterator[str]:
        if schedule.places is None:
            return
        if isinstance(schedule.places, EvenOddPlaces):
            even, odd = (names.get(each, each) for each in (schedule.places.even, schedule.places.odd))
            yield self.even_odd_sentence(even, odd)
            return
        called = [names.get(each, each) for each in schedule.places]
        yield (
            self.turns_sentence(called)
            if schedule.rotates
            else self.say("Plats: {place}", place=self.places_in_words(called))
        )

    def places_in_words(self, names: Sequence[str]) -> str:
        """`Handens lokal och På nätet`: names as they are written."""
        return self.listed([self.own(name) for name in names])

    def places_and_more(self, names: Sequence[str]) -> str:
        """The first places of many."""
        return self.say("{places} och fler platser", places=self.beside(*map(self.own, names)))

    def even_odd_sentence(self, even: str, odd: str) -> str:
        """Where it is in even weeks, and where in odd ones."""
        return self.together(
            self.sentence(self.say("Jämna veckor: {place}", place=self.own(even))),
            self.sentence(self.say("Udda veckor: {place}", place=self.own(odd))),
        )

    def turns_sentence(self, names: Sequence[str]) -> str:
        """That the places take turns, in that order."""
        return self.sentence(self.say("Vi byter plats varje gång: {places}", places=self.places_in_words(names)))

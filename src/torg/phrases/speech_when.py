"""What an edition can say of when: rules, occurrences, and the pages by time. A part of `torg.phrases.speech`."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Protocol

from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Schedule

_NO_NAMES: Mapping[str, str] = {}


class ScheduleSpeech(Protocol):
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

    def places_in_words(self, names: Sequence[str]) -> str:
        """`Handens lokal och På nätet`: names as they are written."""

    def places_and_more(self, names: Sequence[str]) -> str:
        """The first places of many."""

    def even_odd_sentence(self, even: str, odd: str) -> str:
        """Where it is in even weeks, and where in odd ones."""

    def turns_sentence(self, names: Sequence[str]) -> str:
        """That the places take turns, in that order."""


class TimeSpeech(Protocol):
    """Dates, and what is other than usual."""

    def day_in_full(self, day: date) -> str:
        """`Torsdag 26 november 2026`."""

    def hours_in_words(self, times: Sequence[TimeSpan], day: date) -> str:
        """The hours on one day; `day` is when they begin, which the plain words need not name."""

    def several_days(self, first: date, last: date, start: time | None, end: time | None) -> str:
        """`Fredag 4 juni, 17.00 – söndag 6 juni 2027, 13.00`."""

    def when_in_words(self, day: date, last: date | None, times: Sequence[TimeSpan]) -> str:
        """Day and hours, or from the first day to the last."""

    def cancelled_words(self, reason: str) -> str:
        """That an occurrence is called off, and why, beside its day."""

    def cancelled_in_short(self, day: date, reason: str) -> str:
        """The same for a list, with the day."""

    def moved_to_words(self, when: str, place: str) -> str:
        """Where a moved occurrence went: `when` it is now, in the edition's words, and the place."""

    def moved_in_short(self, day: date, to: date, when: str, place: str) -> str:
        """The same for a list: the new day first, and last that it is not on the planned one."""

    def moved_and_off_words(self, to: date, reason: str) -> str:
        """Beside its planned day, of what was moved to the day `to` and then called off."""

    def moved_and_off_in_short(self, day: date, to: date, reason: str) -> str:
        """The same first on the entry's page, with the planned day."""

    def moved_from_words(self, day: date) -> str:
        """Where a moved occurrence came from."""

    def changed_words(self, hours: str, place: str) -> str:
        """What is other than usual on one day; `hours` in the edition's words."""

    def changed_in_short(self, day: date, hours: str, place: str) -> str:
        """The same first on the entry's page, with its day; nothing when all is as usual."""

    def next_time(self, day: date, start: str, place: str, *, today: date, paused: bool) -> str:
        """`Nästa gång: torsdag 26 november, 13.00.`."""

    def going_on_until(self, last: date, *, today: date) -> str:
        """What has begun and lasts."""

    def starts_in_words(self, times: Sequence[TimeSpan]) -> str:
        """When it begins, for a list."""

    def paused_sentence(self, until: date, reason: str | None) -> str:
        """That an entry has a break, until when and why."""

    def paused_in_short(self, until: date) -> str:
        """The same for a list."""

    def reserve_sentence(self, day: date) -> str:
        """The day that counts when the first one fails."""

    def closed_sentence(self, days: Sequence[tuple[date, str]]) -> str:
        """`Stängt: torsdag 24 december 2026 (julafton).`; nothing without days."""


class DaySpeech(Protocol):
    """Days, weeks and weekdays."""

    def day_name(self, day: date, *, called: str = "", year: bool = False) -> str:
        """`torsdag 24 december, julafton`; `called` is the red day's Swedish name."""

    def day_in_week(self, day: date) -> str:
        """A day of a coming week, for the title of its page."""

    def days_name(self, first: date, last: date) -> str:
        """`23 november – 29 november`."""

    def week_name(self, monday: date, *, year: bool = False) -> str:
        """`vecka 48: 23 november – 29 november`, by the ISO week's number; with years when they are asked for."""

    def weekend_name(self, days: Sequence[date]) -> str:
        """The weekend, and the next one when the first has begun: the last two days are a weekend."""

    def every(self, weekday: int) -> str:
        """`Varje torsdag`, 0 for Monday."""

    def weekday_title(self, weekday: int) -> str:
        """`På torsdagar`."""

    def weekday_lead(self, weekday: int, number: int) -> str:
        """What a weekday's page holds."""

    def next_day_sentence(self, day: date, place: str) -> str:
        """`Nästa gång: torsdag 26 november 2026.`, with the place when it is not the same each time."""

    def number_on_day(self, number: int) -> str:
        """How much there is on a day."""

    def all_of_day(self, day: date, number: int) -> str:
        """A link to a whole day."""

    def regular_on_day(self, day: date, number: int, *, others: bool) -> str:
        """A link to what recurs every week."""

    def special_on_day(self, day: date, number: int) -> str:
        """A link to what is not every week."""

    def open_on_day(self, number: int) -> str:
        """What is open day after day, folded."""

    def closed_on_day(self, day: date, called: str, number: int) -> str:
        """What is closed on a red day; nothing when nothing is."""

    def going_on(self, last: date) -> str:
        """What lasts over a day, in a list of one day."""

    def lasting_hours(self, day: date, first: date, last: date, start: time | None, end: time | None) -> str:
        """The hours, on one of its days, of what lasts for several."""

    def page_from(self, number: int, start: time | None) -> str:
        """A link to one of a day's pages."""

    def made_sentence(self, today: date) -> str:
        """The day that a page was made for."""

    def see_week(self, monday: date) -> str:
        """A link to a week."""

    def when_description(self, town: str) -> str:
        """The description of the page with all days."""

    def day_description(self, day: date, number: int) -> str:
        """The description of a day's page."""

    def days_lead(self, number: int) -> str:
        """How much a page of several days holds."""

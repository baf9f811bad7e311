"""One occurrence in plain sentences: its day, its hours, and what is different about it."""

from collections.abc import Sequence
from datetime import date, time

from torg.domain.schedule.parts import TimeSpan
from torg.phrases import plain_tables as tables
from torg.phrases.plain_schedule import PlainSchedule


class PlainTimes(PlainSchedule):
    """Dates, and what is other than usual."""

    def day_in_full(self, day: date) -> str:
        """`Torsdag 26 november 2026`."""
        return self.capital(self.day(day))

    def hours_in_words(self, times: Sequence[TimeSpan], day: date) -> str:  # noqa: ARG002 -- as in Swedish
        """The hours on one day; `day` is when they begin, which the plain words need not name."""
        return self.listed([self._on_day(span) for span in times])

    def _on_day(self, span: TimeSpan) -> str:
        said = self.span(span)
        if span.end is not None and time.min < span.end <= span.start:
            return self.say("{hours} (slutar nästa dag)", hours=said)
        return said

    def several_days(self, first: date, last: date, start: time | None, end: time | None) -> str:
        """`Fredag 4 juni, 17.00 – söndag 6 juni 2027, 13.00`."""
        begin = self.beside(self.day(first, year=first.year != last.year), self.clock(start) if start else "")
        finish = self.beside(self.day(last), self.clock(end) if end else "")
        return self.capital(self.shape(tables.RANGE).format(first=begin, last=finish))

    def when_in_words(self, day: date, last: date | None, times: Sequence[TimeSpan]) -> str:
        """Day and hours, or from the first day to the last."""
        if last is not None and last > day:
            start, end = (times[0].start, times[0].end) if times else (None, None)
            said = self.several_days(day, last, start, end)
            return said[:1].lower() + said[1:]
        return self.beside(self.day(day), self.hours_in_words(times, day))

    def cancelled_words(self, reason: str) -> str:
        """That an occurrence is called off, and why, beside its day."""
        return self.together(self.say("Inställt."), self.own_sentence(reason))

    def cancelled_in_short(self, day: date, reason: str) -> str:
        """The same for a list, with the day."""
        return self.together(self.say("Inställt: {day}.", day=self.day(day)), self.own_sentence(reason))

    def moved_to_words(self, when: str, place: str) -> str:
        """Where a moved occurrence went: `when` it is now, in the edition's words, and the place."""
        return self.together(
            self.sentence(self.say("Flyttat. Ny tid: {when}", when=when)),
            self.sentence(self.say("Plats: {place}", place=self.own(place))) if place else "",
        )

    def moved_in_short(self, day: date, to: date, when: str, place: str) -> str:
        """The same for a list: the new day first, and last that it is not on the planned one."""
        planned = self.day(day, year=day.year != to.year)
        return self.together(self.moved_to_words(when, place), self.say("Inte längre: {day}.", day=planned))

    def moved_and_off_words(self, to: date, reason: str) -> str:
        """Beside its planned day, of what was moved to the day `to` and then called off."""
        moved = self.say("Först flyttat till: {day}.", day=self.day(to))
        return self.together(self.say("Inställt."), moved, self.own_sentence(reason))

    def moved_and_off_in_short(self, day: date, to: date, reason: str) -> str:
        """The same first on the entry's page, with the planned day."""
        return self.together(
            self.say("Inställt: {day}.", day=self.day(day, year=day.year != to.year)),
            self.say("Först flyttat till: {day}.", day=self.day(to)),
            self.own_sentence(reason),
        )

    def moved_from_words(self, day: date) -> str:
        """Where a moved occurrence came from."""
        return self.say("Flyttat hit. Första planen var: {day}.", day=self.day(day, year=False))

    def changed_words(self, hours: str, place: str) -> str:
        """What is other than usual on one day; `hours` in the edition's words."""
        return self.together(
            self.sentence(self.say("Annan tid den här gången: {hours}", hours=hours)) if hours else "",
            self.sentence(self.say("Annan plats den här gången: {place}", place=self.own(place))) if place else "",
        )

    def changed_in_short(self, day: date, hours: str, place: str) -> str:
        """The same first on the entry's page, with its day; nothing when all is as usual."""
        if not hours and not place:
            return ""
        return self.together(
            self.say("Ändrat: {day}.", day=self.day(day)),
            self.sentence(self.say("Annan tid: {hours}", hours=hours)) if hours else "",
            self.sentence(self.say("Annan plats: {place}", place=self.own(place))) if place else "",
        )

    def next_time(self, day: date, start: str, place: str, *, today: date, paused: bool) -> str:
        """`Nästa gång: torsdag 26 november, 13.00.`."""
        when = self.beside(self.day(day, year=day.year != today.year), start, self.own(place))
        if paused:
            return self.sentence(self.say("Nästa gång efter uppehållet: {when}", when=when))
        return self.sentence(self.say("Nästa gång: {when}", when=when))

    def going_on_until(self, last: date, *, today: date) -> str:
        """What has begun and lasts."""
        return self.say("Pågår nu. Sista dagen: {day}.", day=self.day(last, year=last.year != today.year))

    def starts_in_words(self, times: Sequence[TimeSpan]) -> str:
        """When it begins, for a list."""
        return self.listed([self.clock(span.start) for span in times])

    def paused_sentence(self, until: date, reason: str | None) -> str:
        """That an entry has a break, until when and why."""
        return self.together(f"{self.paused_in_short(until)}.", self.own_sentence(reason or ""))

    def paused_in_short(self, until: date) -> str:
        """The same for a list."""
        return self.say("Uppehåll. Sista dagen: {day}", day=self.short_day(until))

    def reserve_sentence(self, day: date) -> str:
        """The day that counts when the first one fails."""
        return self.say("Reservdag: {day}.", day=self.day(day))

    def closed_sentence(self, days: Sequence[tuple[date, str]]) -> str:
        """`Stängt: torsdag 24 december 2026 (julafton).`; nothing without days."""
        words = [f"{self.day(day)} ({self.holiday(name)})" for day, name in days]
        return self.say("Stängt: {days}.", days=self.listed(words)) if words else ""

"""The next times of an entry: three dates on its own page, one in lists.

None is called `i dag` or `i morgon`, since a page is read on other days than the one it was built on.
"""

from datetime import date

from torg.domain.activity import Activity, Entry
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.domain.schedule.parts import ScheduleKind
from torg.phrases.telling import is_off
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, moment, until
from torg.site.contexts import Happening, NextTime

_DATED = {ScheduleKind.DATES, ScheduleKind.SPAN}


class NextTimes:
    """The next times in words."""

    def __init__(self, shelf: Shelf, times: Times) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._times = times

    def on_page(self, entry: Entry) -> tuple[Happening, ...]:
        """The next three dates that one can come to, with the called off ones between them.

        A planned day that something was moved from is no date to come: the new day says where it came from. When that
        is too far away to be shown, the planned day stands last, crossed out.
        """
        several = len(self._shelf.places_of(entry)) > 1
        upcoming = self._times.upcoming(entry)
        arrived = {each.moved_from for each in upcoming if each.stands}
        away = [each for each in upcoming if each.status is Status.MOVED]
        shown = [each for each in upcoming if each.status is not Status.MOVED]
        shown += [each for each in away if (each.moved_from or each.day) not in arrived]
        return tuple(self._happening(entry, each, several=several) for each in shown)

    def has_moved(self, entry: Entry) -> bool:
        """Whether the only date there is was moved, so that the rule names a day that is wrong."""
        return self.is_single(entry) and any(each.moved_from for each in self._times.upcoming(entry))

    def is_paused(self, entry: Entry) -> bool:
        """Whether there is a break now."""
        return (
            isinstance(entry, Activity) and entry.paused_until is not None and entry.paused_until >= self._shelf.today
        )

    @staticmethod
    def is_single(entry: Entry) -> bool:
        """Whether its rules name a single date, or one stretch of days."""
        dated = all(schedule.kind in _DATED for schedule in entry.schedules)
        return dated and sum(len(schedule.dates) or 1 for schedule in entry.schedules) == 1

    def day(self, entry: Entry) -> date:
        """The next day that one can come; `date.max` for what is paused, or has no dates now."""
        coming = (each.day for each in self._times.upcoming(entry) if each.stands and each.status is not Status.RESERVE)
        return date.max if self.is_paused(entry) else next(coming, date.max)

    def in_list(self, entry: Entry) -> NextTime:
        """The next date for a list, or what to do when there is none; nothing when the rule beside it says enough."""
        upcoming = self._times.upcoming(entry)
        coming = [each for each in upcoming if each.stands and each.status is not Status.RESERVE]
        if not coming:
            return NextTime(self._without(entry, called_off=bool(upcoming)), "")
        found = coming[0]
        if self.is_single(entry) and not self.is_paused(entry) and (self.has_moved(entry) or not upcoming[0].changed):
            return NextTime("", "")
        if found.last and found.day < self._shelf.today < found.last:
            return NextTime(self._speech.going_on_until(found.last, today=self._shelf.today), until(found))
        changes_place = len(found.place_ids) < len(self._shelf.places_of(entry))
        return NextTime(
            self._speech.next_time(
                found.day,
                self._speech.starts_in_words(found.times[:1] if found.last else found.times),
                self._times.place_names(found) if changes_place else "",
                today=self._shelf.today,
                paused=self.is_paused(entry),
            ),
            until(found),
        )

    def _without(self, entry: Entry, *, called_off: bool) -> str:
        if called_off:
            return self._speech.sentences.no_new_date
        if not isinstance(entry, Activity):
            return ""
        if not entry.schedules:
            return self._speech.sentences.no_fixed_times
        return self._speech.sentences.no_date_now if self._times.without(entry) else ""

    def _happening(self, entry: Entry, found: Occurrence, *, several: bool) -> Happening:
        return Happening(
            moment=moment(found),
            day=self._day_words(found),
            hours="" if found.last else self._times.clock_words(found),
            entry=None,
            place=self._times.place_names(found) if several else "",
            status=self._times.status(entry, found),
            off=is_off(found),
            until=until(found),
        )

    def _day_words(self, found: Occurrence) -> str:
        if found.last is None or found.last == found.day:
            return self._speech.day_in_full(found.day)
        span = found.times[0] if found.times else None
        return self._speech.several_days(
            found.day, found.last, span.start if span else None, span.end if span else None
        )

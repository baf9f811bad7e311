"""A leaflet's order: by weekday and time, then certain dates, then what one can come to at any time."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from torg.domain.activity import Entry, Notice
from torg.domain.clock import WEEKDAYS
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.domain.schedule.parts import DATELESS, ScheduleKind
from torg.domain.sorting import swedish_key
from torg.outputs.paper.desk import Desk, key_of
from torg.outputs.paper.leaflet_items import LeafletItems
from torg.outputs.paper.sheets import Reference, Section
from torg.phrases.telling import is_off

MANY_DAYS = 4
"""What is on so many weekdays or more has a section of its own, rather than a line under each of them."""

_DATED = frozenset({ScheduleKind.DATES, ScheduleKind.SPAN})


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where an entry stands: under each of its weekdays, the first of them in full."""

    entry: Entry
    starts: dict[int, time]
    """When it begins, by weekday."""
    first: date | None
    """Its first date in the leaflet's days."""

    @property
    def order(self) -> tuple[date, time, tuple[str, str], str]:
        """By the first date, for what is on certain dates."""
        clock = min(self.starts.values(), default=time.min)
        return self.first or date.max, clock, swedish_key(self.entry.title), key_of(self.entry)


class Sections:
    """Puts entries in order under headings."""

    def __init__(self, desk: Desk, own_area: str = "", *, short: bool = False) -> None:
        """Ready to put a leaflet in order; `own_area` and `short` are those of `LeafletItems`."""
        self._desk = desk
        self._items = LeafletItems(desk, own_area, short=short)

    def all(self, entries: Iterable[Entry]) -> tuple[Section, ...]:
        """The sections that hold something. Each entry is told of in full once."""
        words, speech = self._desk.speech.paper, self._desk.speech
        several: list[_Slot] = []
        dated: list[_Slot] = []
        free: list[Entry] = []
        later: list[tuple[date, Entry]] = []
        notices: list[Entry] = []
        by_day: defaultdict[int, list[_Slot]] = defaultdict(list)
        for entry in entries:
            slot = self._slot(entry)
            if isinstance(entry, Notice):
                notices.append(entry)
            elif begin := self._desk.later(entry):
                later.append((begin, entry))
            elif _is_dated(entry):
                dated.append(slot)
            elif not slot.starts:
                free.append(entry)
            elif len(slot.starts) >= MANY_DAYS:
                several.append(slot)
            else:
                for weekday in slot.starts:
                    by_day[weekday].append(slot)
        found = [
            self._section(words.several_days, [slot.entry for slot in sorted(several, key=_by_title)]),
            *(self._weekday(day, by_day[day]) for day in range(len(WEEKDAYS))),
            self._section(words.dated, [slot.entry for slot in sorted(dated, key=lambda slot: slot.order)]),
            self._section(speech.days.later, [entry for _, entry in sorted(later, key=lambda pair: pair[0])]),
            self._section(words.any_time, free),
            self._section(speech.page.board, notices),
        ]
        return tuple(section for section in found if section.items or section.also)

    def _section(self, title: str, entries: Sequence[Entry]) -> Section:
        return Section(title, tuple(map(self._items.item, entries)), ())

    def _weekday(self, weekday: int, slots: Sequence[_Slot]) -> Section:
        """What is on a weekday by time: in full where it is first, and as a line on its other days."""
        ordered = sorted(slots, key=lambda slot: (slot.starts[weekday], *_by_title(slot)))
        full = [slot.entry for slot in ordered if min(slot.starts) == weekday]
        also = tuple(self._reference(slot, weekday) for slot in ordered if min(slot.starts) != weekday)
        return Section(self._desk.speech.weekday_title(weekday), tuple(map(self._items.item, full)), also)

    def _reference(self, slot: _Slot, weekday: int) -> Reference:
        speech = self._desk.speech
        title, clock = speech.own(slot.entry.title), speech.clock(slot.starts[weekday])
        return Reference(key_of(slot.entry), f"{clock} {title}", f"{clock} {speech.see_page(title)}")

    def _slot(self, entry: Entry) -> _Slot:
        coming = [each for each in self._desk.coming(entry) if not is_off(each) and each.status is not Status.RESERVE]
        starts: dict[int, time] = {}
        for each in coming:
            usual = each if each.moved_from is None and not each.changed else None
            if usual:
                starts[each.day.weekday()] = min(_start(usual), starts.get(each.day.weekday(), time.max))
        if not starts:
            starts = self._by_rule(entry)
        return _Slot(entry, dict(sorted(starts.items())), coming[0].day if coming else None)

    @staticmethod
    def _by_rule(entry: Entry) -> dict[int, time]:
        """The weekdays that the rules name, for what has no date in the leaflet's days."""
        found: dict[int, time] = {}
        for schedule in entry.schedules:
            if schedule.kind not in DATELESS:
                clock = schedule.times[0].start if schedule.times else time.min
                for rule in schedule.days:
                    found[rule.weekday] = min(clock, found.get(rule.weekday, time.max))
        return found


def _start(found: Occurrence) -> time:
    return found.times[0].start if found.times else time.min


def _by_title(slot: _Slot) -> tuple[tuple[str, str], str]:
    return swedish_key(slot.entry.title), key_of(slot.entry)


def _is_dated(entry: Entry) -> bool:
    """Whether all its rules name dates."""
    kinds = {schedule.kind for schedule in entry.schedules}
    return bool(kinds) and kinds <= _DATED

"""The helper for `tider`: the common shapes by choosing, everything else as a sentence, the rest kept as it is.

A slot is one rule in controls named `tid1.hur`, `tid1.dag` and so on. What no slot can say is a line of text that
`torg.phrases.schedule_reading` reads. What neither can say stays as the record has it, by its number.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from torg.bridge.form.filled import Data, Typed, chosen, first
from torg.domain.clock import WEEKDAYS, day_in_words, read_day
from torg.domain.schedule.dates import RECURRING
from torg.domain.schedule.record import Schedule
from torg.phrases.form import NTHS, TIME_SHAPES
from torg.phrases.joining import listed
from torg.phrases.schedule import schedule_sentence
from torg.phrases.schedule_reading import read_sentence
from torg.problems import Problem

MOST_SLOTS = 8
WORDS = "tider-text"
KEPT = "tider-kvar"
COUNT = "tider-antal"
_KEYS = ("hur", "dag", "vilken", "datum", "klockan", "roda")
_WEEKS = {"jamna": "jämna", "udda": "udda"}
_DATED = frozenset({"datum", "varannan"})
"""The shapes that a date belongs to."""
_CONTROLS = {
    "tid": "klockan", "röda dagar": "roda", "varannan vecka från": "datum", "datum": "datum", "dag": "dag",
    "vilken": "vilken",
}  # fmt: skip
"""The control of each key of a rule."""
_EXAMPLE = {"dag": "torsdag", "tid": "13.00–15.00"}
"""Stands in for a sentence that could not be read."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One rule as it was chosen and typed."""

    number: int
    how: str = ""
    """How often, a key of `TIME_SHAPES`; nothing when nobody has chosen."""
    days: tuple[str, ...] = ()
    nth: str = ""
    dates: str = ""
    hours: str = ""
    red: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nobody has chosen or written anything in it."""
        return self.is_bare and not (self.how or self.red)

    @property
    def is_bare(self) -> bool:
        """Whether nothing in it says when: at most how often, and what goes for red days."""
        return not (self.days or self.nth or self.dates or self.hours)

    @property
    def shape(self) -> str:
        """How often: as chosen, or what the rest of it says when nobody has chosen."""
        return self.how or ("manad" if self.nth else "datum" if self.dates and not self.days else "varje")

    def control(self, key: str) -> str:
        """The name of one of its controls."""
        return f"tid{self.number}.{key}"

    def data(self) -> Data:
        """The rule as data."""
        data: Data = {}
        if self.shape == "datum":
            data["datum"] = [each.strip() for each in self.dates.split(",") if each.strip()]
        elif self.shape == "manad":
            data["dag"] = [f"{self.nth or 'första'} {day}en" for day in self.days]
        else:
            data["dag"] = list(self.days)
        if self.shape in _WEEKS:
            data["veckor"] = _WEEKS[self.shape]
        data |= {"tid": self.hours, "röda dagar": self.red}
        said = {key: value for key, value in data.items() if value}
        # Empty too: without its first day it would be every week, and nobody would be told.
        return said | ({"varannan vecka från": self.dates} if self.shape == "varannan" else {})

    def typed(self) -> dict[str, tuple[str, ...]]:
        """What its controls hold."""
        values = ((self.how,), self.days, (self.nth,), (self.dates,), (self.hours,), (self.red,))
        return {self.control(key): value for key, value in zip(_KEYS, values, strict=True) if any(value)}

    def control_for(self, key: str) -> str:
        """The control that a fault in one of the rule's keys is about."""
        return self.control(_CONTROLS.get(key, "datum" if self.shape == "datum" else "dag"))

    def unused(self) -> tuple[str, dict[str, str]] | None:
        """What the rule would leave out of what was chosen: the key it is said beside, and what to say of it.

        A choice that does nothing is told of; it is never dropped.
        """
        shape = TIME_SHAPES[self.shape]
        if self.shape == "manad" and self.days and not self.nth:
            return "vilken", {"sak": "vilken-saknas", "hur": shape}
        if self.nth and self.shape != "manad":
            return "vilken", {"sak": "vilken-utan-manad", "hur": shape, "vilken": NTHS[self.nth]}
        if self.dates and self.shape not in _DATED:
            what = "datum-utan-val" if not self.how else "datum-och-veckor"
            return "datum", {"sak": what, "hur": shape, "datumet": self.dates}
        other = self._other_weekday() if self.shape == "datum" and self.days else None
        if other:
            names = {"datumet": day_in_words(other), "är": WEEKDAYS[other.weekday()], "dagar": listed(self.days)}
            return "dag", {"sak": "dag-och-datum", **names}
        return None

    def _other_weekday(self) -> date | None:
        """The first of its dates that is none of the weekdays that are ticked beside them."""
        for each in self.dates.split(","):
            with suppress(PydanticCustomError):
                if WEEKDAYS[(day := read_day(each)).weekday()] not in self.days:
                    return day
        return None


def slots_of(typed: Typed, more: int = 0) -> tuple[Slot, ...]:
    """The slots that were sent, and `more` empty ones after them; at least one."""
    count = first(typed, COUNT)
    sent = int(count) if count.isdecimal() and len(count) < 3 else 1
    return tuple(_slot(typed, number) for number in range(1, max(1, min(sent + more, MOST_SLOTS)) + 1))


def _slot(typed: Typed, number: int) -> Slot:
    blank = Slot(number)
    how, nth = first(typed, blank.control("hur")), first(typed, blank.control("vilken"))
    return Slot(
        number,
        how if how in TIME_SHAPES else "",
        tuple(day for day in WEEKDAYS if day in chosen(typed, blank.control("dag"))),
        nth if nth in NTHS else "",
        first(typed, blank.control("datum")),
        first(typed, blank.control("klockan")),
        first(typed, blank.control("roda")),
    )


@dataclass(frozen=True, slots=True)
class Times:
    """The data for `tider`, and where in the form each item came from."""

    items: list[Any]
    controls: tuple[Slot | str, ...]
    problems: tuple[Problem, ...] = ()
    holes: frozenset[int] = field(default_factory=frozenset)
    """The items that stand in for sentences that could not be read."""
    lines: Mapping[int, str] = field(default_factory=dict)
    """The items that were written with words, as they were written."""

    def source(self, path: Sequence[str | int]) -> dict[str, str]:
        """How the item that a problem is about was filled in, when it has no controls: `form`, and the sentence."""
        index = path[1] if path[:1] == ("tider",) and len(path) > 1 else None
        if not isinstance(index, int) or index >= len(self.controls) or self.controls[index] != WORDS:
            return {}
        line = self.lines.get(index, "")
        return {"form": "mening", "mening": line.strip(" .")} if line else {"form": "kvar"}

    def control_at(self, path: Sequence[str | int]) -> str:
        """The control that a problem under `tider` is about."""
        index = path[1] if len(path) > 1 and isinstance(path[1], int) else 0
        if index >= len(self.controls):
            return Slot(1).control("dag")
        source = self.controls[index]
        return source if isinstance(source, str) else source.control_for(str(path[2]) if len(path) > 2 else "")


def times_of(typed: Typed, place_ids: Mapping[str, str], base: Sequence[Schedule] = ()) -> Times:
    """What was chosen and written, in the order of the form: what is kept, slots, lines.

    Args:
        typed: what was sent.
        place_ids: ids by the names of places that a sentence may mention.
        base: the record's own rules, for those that are kept.
    """
    kept = [base[each] for each in _kept(typed, len(base))]
    items: list[Any] = [each.written() for each in kept]
    controls: list[Slot | str] = [WORDS for _ in kept]
    lines = [line for line in map(str.strip, first(typed, WORDS).split("\n")) if line]
    problems: list[Problem] = []
    holes, red, written = set(), "", {}
    for slot in slots_of(typed):
        if slot.is_empty:
            continue
        if slot.is_bare and lines:
            red = red or slot.red
            continue
        if (unused := slot.unused()) is not None:
            problems.append(Problem("tider-form", path=("tider", len(items), unused[0]), params=unused[1]))
        items.append(slot.data())
        controls.append(slot)
    for line in lines:
        written[len(items)] = line
        try:
            items.append(_closed(read_sentence(line, place_ids), red))
        except PydanticCustomError as error:
            context = {name: value for name, value in (error.context or {}).items() if isinstance(value, str | int)}
            problems.append(Problem(error.type, path=("tider", len(items)), params={"fält": "tider", **context}))
            holes.add(len(items))
            items.append(dict(_EXAMPLE))
        controls.append(WORDS)
    return Times(items, tuple(controls), tuple(problems), frozenset(holes), written)


def _closed(schedule: Schedule, red: str) -> Data:
    """A sentence's rule, with the choice for red days that stands alone in the helper, unless it has one of its own."""
    asks = schedule.kind in RECURRING and schedule.red_days is None
    return schedule.written() | ({"röda dagar": red} if red and asks else {})


@dataclass(frozen=True, slots=True)
class Kept:
    """A rule that the form can not show in controls: its number in the record, and its sentence."""

    index: str
    sentence: str


def typed_times(schedules: Sequence[Schedule], names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """What the helper's controls hold for a record's rules.

    Args:
        schedules: the rules.
        names: places' names by their ids.
    """
    typed: dict[str, tuple[str, ...]] = {}
    lines, kept, number = [], [], 0
    ids = {name: place for place, name in names.items()}
    for index, schedule in enumerate(schedules):
        slot = slot_for(schedule, number + 1) if number < MOST_SLOTS else None
        sentence = schedule_sentence(schedule, names)
        if slot is not None:
            number += 1
            typed |= slot.typed()
        elif _reads(sentence, ids) == schedule:
            lines.append(sentence)
        else:
            kept.append(str(index))
    typed |= {COUNT: (str(max(number, 1)),), WORDS: ("\n".join(lines),), KEPT: tuple(kept)}
    return {name: value for name, value in typed.items() if any(value)}


def _reads(sentence: str, ids: Mapping[str, str]) -> Schedule | None:
    try:
        return read_sentence(sentence, ids)
    except PydanticCustomError:
        return None


def slot_for(schedule: Schedule, number: int) -> Slot | None:
    """The slot that says exactly this rule; None when there is none."""
    data = schedule.written()
    days = data.get("dag", [])
    days = [days] if isinstance(days, str) else days
    hours = data.get("tid", "")
    hours = hours if isinstance(hours, str) else ", ".join(hours)
    dates = data.get("datum") or data.get("varannan vecka från", "")
    dates = dates if isinstance(dates, str) else ", ".join(dates)
    nth = days[0].partition(" ")[0] if days and " " in days[0] else ""
    names = tuple(WEEKDAYS[rule.weekday] for rule in schedule.days)
    how = next((word for word, weeks in _WEEKS.items() if weeks == data.get("veckor")), "varje")
    how = "manad" if nth else "varannan" if "varannan vecka från" in data else "datum" if "datum" in data else how
    slot = Slot(number, how, names, nth, dates, hours, data.get("röda dagar", ""))
    try:
        return slot if Schedule.read(slot.data()) == schedule else None
    except ValidationError:
        return None


def kept_of(typed: Typed, schedules: Sequence[Schedule], names: Mapping[str, str]) -> tuple[Kept, ...]:
    """The rules that are kept as they are, to be shown."""
    return tuple(Kept(str(each), schedule_sentence(schedules[each], names)) for each in _kept(typed, len(schedules)))


def _kept(typed: Typed, count: int) -> Iterator[int]:
    """The rules that were sent as kept, each once and in order, of so many that there are."""
    sent = frozenset(chosen(typed, KEPT))
    return (each for each in range(count) if str(each) in sent)

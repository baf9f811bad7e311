"""Measure the list of occurrences: 1,000 activities over 12 months, against dateutil giving plain dates.

`python tests/bench/bench_occurrences.py`. The activities are generated with a fixed seed, in the shapes that the sample
town has. dateutil gets equivalent rules: one `rrule` where that is enough, and an `rruleset` with `exdate` for red
days and other dates left out. Ours makes whole occurrences, with hours, places and status; theirs only dates, as
`datetime`. Both work out the same dates, or the measurement stops. Prints numbers and asserts no seconds.
"""

import random
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from dateutil.rrule import MONTHLY, WEEKLY, rrule, rruleset, weekday

sys.path.insert(0, str(Path(__file__).parents[1]))

from calendars import TOWN
from torg.domain.clock import WEEKDAYS
from torg.domain.schedule.occurrences import Occurrence, Timetable, next_occurrences, occurrences
from torg.domain.schedule.record import Change, Schedule

COUNT = 1_000
FIRST, LAST = date(2026, 11, 22), date(2027, 11, 21)
ROUNDS = 7
AIM = 4.0
_ORDINALS = {1: "första", 2: "andra", 3: "tredje", -1: "sista"}
_WEEKDAYS = tuple(weekday(number) for number in range(7))

Dates = Iterable[datetime]
Rule = Callable[[], Dates]
"""Makes the rule and begins to give its dates, as a program does that reads the rule from a file."""


def town(count: int, seed: int = 1) -> tuple[list[Timetable], list[Rule]]:
    """As many timetables, and dateutil's rules for the same dates."""
    chance = random.Random(seed)
    shapes = (_weekly, _weekly, _weekly, _closed, _closed, _several, _odd, _every_other, _monthly, _term, _season,
              _dates)  # fmt: skip
    pairs = [chance.choice(shapes)(chance) for _ in range(count)]
    return [ours for ours, _ in pairs], [theirs for _, theirs in pairs]


def _table(chance: random.Random, **fields: Any) -> Timetable:
    hour = chance.randint(8, 19)
    schedule = Schedule.read({"tid": f"{hour}.00–{hour + 2}.00", **{key.replace("_", " "): value
                                                                    for key, value in fields.items()}})  # fmt: skip
    return Timetable((schedule,), places=(f"plats-{chance.randint(1, 60)}",))


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _rule(frequency: int, days: list[weekday], first: date = FIRST, last: date = LAST, **more: Any) -> rrule:
    return rrule(frequency, dtstart=_midnight(first), until=_midnight(last), byweekday=days, **more)  # type: ignore[arg-type] # 0–7


def _without(rule: rrule, days: Iterable[date]) -> rruleset:
    rules = rruleset()
    rules.rrule(rule)
    for day in days:
        rules.exdate(_midnight(day))
    return rules


def _red(number: int) -> list[date]:
    """The closed days of the window on one weekday."""
    days = (FIRST + timedelta(step) for step in range((LAST - FIRST).days + 1))
    return [day for day in days if day.weekday() == number and TOWN.closing_day(day)]


def _weekly(chance: random.Random) -> tuple[Timetable, Rule]:
    number = chance.randrange(7)
    table = _table(chance, dag=WEEKDAYS[number])
    if chance.random() < 0.2:
        day = FIRST + timedelta((number - FIRST.weekday()) % 7 + 7 * chance.randint(0, 20))
        table = Timetable(table.schedules, (Change.read({"datum": day.isoformat(), "inställt": "Sjuk"}),), table.places)
    return table, lambda: _rule(WEEKLY, [_WEEKDAYS[number]])


def _closed(chance: random.Random) -> tuple[Timetable, Rule]:
    number = chance.randrange(5)
    table = _table(chance, dag=WEEKDAYS[number], röda_dagar="nej")
    return table, lambda: _without(_rule(WEEKLY, [_WEEKDAYS[number]]), _red(number))


def _several(chance: random.Random) -> tuple[Timetable, Rule]:
    numbers = sorted(chance.sample(range(7), 2))
    table = _table(chance, dag=[WEEKDAYS[number] for number in numbers])
    return table, lambda: _rule(WEEKLY, [_WEEKDAYS[number] for number in numbers])


def _odd(chance: random.Random) -> tuple[Timetable, Rule]:
    number = chance.randrange(7)

    def odd() -> Dates:
        return (day for day in _rule(WEEKLY, [_WEEKDAYS[number]]) if day.isocalendar().week % 2)

    return _table(chance, dag=WEEKDAYS[number], veckor="udda"), odd


def _every_other(chance: random.Random) -> tuple[Timetable, Rule]:
    start = date(2026, 12, 1) + timedelta(chance.randrange(60))
    table = _table(chance, varannan_vecka_från=start.isoformat())
    return table, lambda: _rule(WEEKLY, [_WEEKDAYS[start.weekday()]], start, interval=2)


def _monthly(chance: random.Random) -> tuple[Timetable, Rule]:
    number, nth = chance.randrange(7), chance.choice((1, 2, 3, -1))
    table = _table(chance, dag=f"{_ORDINALS[nth]} {WEEKDAYS[number]}en")
    return table, lambda: _rule(MONTHLY, [_WEEKDAYS[number](nth)])


def _term(chance: random.Random) -> tuple[Timetable, Rule]:
    number = chance.randrange(5)
    terms = (("2027-01-11", "2027-02-28"), ("2027-03-08", "2027-03-28"), ("2027-04-05", "2027-06-09"),
             ("2027-08-17", "2027-10-31"), ("2027-11-08", "2027-11-21"))  # fmt: skip

    def both() -> rruleset:
        rules = rruleset()
        for first, last in terms:
            rules.rrule(_rule(WEEKLY, [_WEEKDAYS[number]], date.fromisoformat(first), date.fromisoformat(last)))
        return rules

    return _table(chance, dag=WEEKDAYS[number], period="termin"), both


def _season(chance: random.Random) -> tuple[Timetable, Rule]:
    first, last = date(2027, 4, 12), date(2027, 10, 15)
    table = _table(chance, dag=["måndag", "onsdag", "fredag"], från=first.isoformat(), till=last.isoformat())
    return table, lambda: _rule(WEEKLY, [_WEEKDAYS[number] for number in (0, 2, 4)], first, last)


def _dates(chance: random.Random) -> tuple[Timetable, Rule]:
    days = sorted(FIRST + timedelta(step) for step in chance.sample(range(364), chance.randint(1, 8)))

    def chosen() -> rruleset:
        rules = rruleset()
        for day in days:
            rules.rdate(_midnight(day))
        return rules

    return _table(chance, datum=[day.isoformat() for day in days]), chosen


def _ours(tables: list[Timetable]) -> Iterator[list[Occurrence]]:
    return (list(occurrences(table, TOWN, FIRST, LAST)) for table in tables)


def _theirs(rules: list[Rule]) -> Iterator[list[datetime]]:
    return (list(rule()) for rule in rules)


def _nexts(tables: list[Timetable]) -> Iterator[tuple[Occurrence, ...]]:
    return (next_occurrences(table, TOWN, FIRST, 1) for table in tables)


def seconds(work: Iterator[object]) -> float:
    """Processor seconds to go through it, one activity at a time: what other processes do meanwhile does not count."""
    start = time.process_time()
    deque(work, maxlen=0)
    return time.process_time() - start


def main() -> None:
    """Measure in interleaved rounds, take the best of each, and print."""
    tables, rules = town(COUNT)
    found = [[each.day for each in each_list] for each_list in _ours(tables)]
    if found != [[day.date() for day in days] for days in _theirs(rules)]:
        sys.exit("not the same dates")
    dates = sum(map(len, found))
    ours, theirs, nexts = [], [], []
    for _ in range(ROUNDS):
        ours.append(seconds(_ours(tables)))
        theirs.append(seconds(_theirs(rules)))
        nexts.append(seconds(_nexts(tables)))
    sys.stdout.write(
        f"{COUNT} activities, 12 months, {dates} occurrences: {min(ours) * 1e3:.1f} ms, "
        f"{dates / min(ours):,.0f} a second\n"
        f"dateutil, plain dates of the same rules:   {min(theirs) * 1e3:.1f} ms, {dates / min(theirs):,.0f} a second\n"
        f"ratio: {min(theirs) / min(ours):.1f} (aim: at least {AIM:.0f})\n"
        f"the next date of each of the {COUNT}: {min(nexts) * 1e3:.1f} ms, {min(nexts) / COUNT * 1e6:.0f} µs each\n"
    )


if __name__ == "__main__":
    main()

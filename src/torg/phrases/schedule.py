"""A schedule as one plain Swedish sentence.

Law: `torg.phrases.schedule_reading.read_sentence` reads every sentence back to the same schedule. Dates have their
year and hours a full stop and an en dash (webbriktlinjer number 66).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby

from torg.domain.clock import MONTHS, WEEKDAYS, day_in_words, write_clock
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.parts import (
    DateRange,
    DayRule,
    Exclusion,
    Moment,
    Month,
    Parity,
    Period,
    RedDays,
    ScheduleKind,
    TimeSpan,
    WeekRange,
)  # fmt: skip
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.reading_days import ORDINALS, weekday_runs
from torg.domain.schedule.reading_times import write_end, write_span
from torg.domain.schedule.reading_weeks import write_weeks_part
from torg.domain.schedule.record import Schedule
from torg.phrases.joining import capital, count_in_words, listed
from torg.phrases.schedule_grammar import BY_AGREEMENT, STARTS_WHEN

LAST_IN_WORDS = 12
"""From 13 on, counts are digits."""

AGREED = "efter överenskommelse"
IN_TURN = "i tur och ordning"
_RED_DAYS = {
    RedDays.HELD: "även röda dagar",
    RedDays.CLOSED: "inte röda dagar",
    RedDays.ASK: "fråga om röda dagar",
}
_NO_NAMES: Mapping[str, str] = {}


def schedule_sentence(schedule: Schedule, place_names: Mapping[str, str] = _NO_NAMES, *, where: bool = True) -> str:
    """The schedule in one sentence, without a full stop, as `Torsdagar 13.00–15.00, inte röda dagar`.

    Args:
        schedule: the rule.
        place_names: what to call each place id; an id without a name is written as it is.
        where: whether to say the schedule's own places too, when a page does not say them elsewhere.
    """
    kind = schedule.kind
    sentence = ", ".join(filter(None, (_head(schedule, kind), *_tails(schedule, kind))))
    if places := places_in_words(schedule, place_names) if where else "":
        sentence = f"{sentence}{': ' if schedule.rotates else ', '}{places}".removeprefix(", ")
    sentence = capital(sentence)
    if schedule.by_agreement is not None:
        return _with_agreement(sentence, schedule.by_agreement)
    if schedule.starts_when is not None:
        return f"{sentence}. Startar när {schedule.starts_when}".removeprefix(". ")
    return sentence


def _with_agreement(sentence: str, words: str) -> str:
    """The organiser's own words after the rest; alone when they say `överenskommelse` themselves."""
    if not words[0].isupper():
        return f"{sentence}: {words}"
    said = BY_AGREEMENT.search(words)
    alone = said and (said.start() > 0 or said.end() == len(words)) and not STARTS_WHEN.search(words)
    return words if alone and sentence == capital(AGREED) else f"{sentence}. {words}"


def _head(schedule: Schedule, kind: ScheduleKind) -> str:
    """The days and the hours."""
    if kind is ScheduleKind.ALWAYS:
        return "alltid öppet"
    if kind is ScheduleKind.BY_AGREEMENT:
        return AGREED
    if kind is ScheduleKind.SPAN:
        return f"från {_moment_in_words(schedule.start)} till {_moment_in_words(schedule.end)}"
    if kind is ScheduleKind.DATES:
        return ", ".join(filter(None, (dates_in_words(schedule.dates), times_in_words(schedule.times))))
    days = _every_other(schedule.days) if kind is ScheduleKind.EVERY_OTHER_WEEK else days_in_words(schedule.days)
    return " ".join(part for part in (days, times_in_words(schedule.times)) if part)


def days_in_words(rules: Sequence[DayRule]) -> str:
    """`torsdagar`, `måndagar och onsdagar`, `måndag–fredag`, `varje dag`, `första och tredje lördagen i månaden`."""
    nths = [rule for rule in rules if rule.nth]
    if nths:
        return f"{listed([_nths(weekday, list(group)) for weekday, group in groupby(nths, _weekday)])} i månaden"
    if len(rules) == len(WEEKDAYS):
        return "varje dag"
    runs = weekday_runs(rules)
    if all(first == last for first, last in runs):
        return listed([f"{WEEKDAYS[first]}ar" for first, _ in runs])
    return listed([_run(run) for run in runs])


def _weekday(rule: DayRule) -> int:
    return rule.weekday


def _nths(weekday: int, rules: Sequence[DayRule]) -> str:
    return f"{listed([ORDINALS[rule.nth] for rule in rules])} {WEEKDAYS[weekday]}en"


def _run(run: tuple[int, int]) -> str:
    first, last = run
    return WEEKDAYS[first] if first == last else f"{WEEKDAYS[first]}–{WEEKDAYS[last]}"


def _every_other(rules: Sequence[DayRule]) -> str:
    """`varannan lördag`, `varannan vecka tisdag och torsdag`."""
    days = listed([_run(run) for run in weekday_runs(rules)])
    return f"varannan {days}" if len(rules) == 1 else f"varannan vecka {days}"


def times_in_words(times: Sequence[TimeSpan]) -> str:
    """`13.00–15.00`, `9.30–10.00 och 10.30–11.00`, `11.00 till ungefär 14.00`, `klockan 13.00`."""
    return listed([_span_in_words(span) for span in times])


def _span_in_words(span: TimeSpan) -> str:
    if span.end is None:
        return f"klockan {write_clock(span.start)}"
    return f"{write_clock(span.start)} till ungefär {write_end(span)}" if span.about else write_span(span)


def dates_in_words(days: Sequence[date]) -> str:
    """`lördag 20 februari 2027`; `torsdagarna 14 januari, 11 februari och 15 april 2027` when the weekday is one."""
    weekdays = {day.weekday() for day in days}
    if len(days) == 1 or len(weekdays) > 1:
        words = [f"{WEEKDAYS[day.weekday()]} {day_in_words(day, year=last)}" for day, last in _with_last_of_year(days)]
        return listed(words)
    groups = [list(group) for _, group in groupby(days, _month)]
    last_of_year = [last for _, last in _with_last_of_year([group[-1] for group in groups])]
    words = [_month_of_days(group, year=year) for group, year in zip(groups, last_of_year, strict=True)]
    conjunction = "och" if all(len(group) == 1 for group in groups) else "samt"
    return f"{WEEKDAYS[days[0].weekday()]}arna {listed(words, conjunction)}"


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _with_last_of_year(days: Sequence[date]) -> Iterator[tuple[date, bool]]:
    """Each day with whether it is the last one of its year."""
    for index, day in enumerate(days):
        yield day, index + 1 == len(days) or days[index + 1].year != day.year


def _month_of_days(days: Sequence[date], *, year: bool) -> str:
    """`2, 9 och 16 februari`, perhaps with its year."""
    return listed([*(str(day.day) for day in days[:-1]), day_in_words(days[-1], year=year)])


def _moment_in_words(moment: Moment | None) -> str:
    assert moment is not None
    words = f"{WEEKDAYS[moment.weekday()]} {day_in_words(moment)}"
    return f"{words} klockan {write_clock(moment.time())}" if isinstance(moment, datetime) else words


def _tails(schedule: Schedule, kind: ScheduleKind) -> Iterator[str]:
    """What narrows the days, in a fixed order; empty texts for what is not said."""
    yield _weeks_in_words(schedule.weeks)
    yield _alike([period_in_words(period) for period in schedule.periods], "och")
    yield _count_and_interval(schedule, kind)
    if schedule.excluded:
        yield f"inte {_alike([exclusion_in_words(part) for part in schedule.excluded], 'eller')}"
    yield _RED_DAYS[schedule.red_days] if schedule.red_days else ""


def _count_and_interval(schedule: Schedule, kind: ScheduleKind) -> str:
    """`åtta gånger från 19 januari 2027`, `12 april–15 oktober 2027`, `till 9 juni 2027`, or nothing."""
    count = f"{times_counted(schedule.count)} gång{'' if schedule.count == 1 else 'er'}" if schedule.count else ""
    if kind is ScheduleKind.SPAN:
        return count
    start, end = schedule.every_other_from or schedule.start, schedule.end
    if start and end and start < end:
        return ", ".join(filter(None, (count, range_in_words(DateRange(day_of(start), day_of(end))))))
    ends = (f"{word} {day_in_words(day)}" for word, day in (("från", start), ("till", end)) if day)
    return " ".join(filter(None, (count, *ends)))


def times_counted(number: int) -> str:
    """`en` (gång), `två`, `tolv`, and digits from 13."""
    if number == 1:
        return "en"
    return count_in_words(number) if number <= LAST_IN_WORDS else str(number)


def _alike(parts: Sequence[str], conjunction: str) -> str:
    """The parts as a list; a first word that they all share, as `på`, `i` or `vecka`, is said once."""
    first, _, rest = parts[0].partition(" ") if parts else ("", "", "")
    if rest and first.isalpha() and all(part.startswith(f"{first} ") for part in parts):
        parts = [parts[0], *(part.removeprefix(f"{first} ") for part in parts[1:])]
    return listed(parts, conjunction)


def _weeks_in_words(weeks: Parity | tuple[WeekRange, ...] | None) -> str:
    if isinstance(weeks, Parity):
        return f"{weeks.value} veckor"
    return _alike([f"vecka {write_weeks_part(part)}" for part in weeks or ()], "och")


def period_in_words(period: Period) -> str:
    """`under terminen`, `på sportlovet`."""
    return "under terminen" if period is Period.TERM else f"på {period.value}et"


def exclusion_in_words(part: Exclusion) -> str:
    """`på sportlovet`, `vecka 13`, `i juli`, `7 maj 2027`, `5–30 juli 2027`."""
    if isinstance(part, Period):
        return period_in_words(part)
    if isinstance(part, WeekRange):
        return f"vecka {write_weeks_part(part)}"
    if isinstance(part, Month):
        return f"i {MONTHS[part.number - 1]}"
    return range_in_words(part)


def range_in_words(part: DateRange) -> str:
    """`7 maj 2027`, `5–30 juli 2027`, `28 juni–3 juli 2027`, `28 december 2026–3 januari 2027`."""
    first, last = part.first, part.last
    if first == last:
        return day_in_words(first)
    if _month(first) == _month(last):
        return f"{first.day}–{day_in_words(last)}"
    return f"{day_in_words(first, year=first.year != last.year)}–{day_in_words(last)}"


def places_in_words(schedule: Schedule, names: Mapping[str, str] = _NO_NAMES) -> str:
    """`plats: Ankaret`, `A, B och C i tur och ordning`, `jämna veckor: A, udda veckor: B`, or nothing.

    A name need not bend to a preposition: who knows whether it is `i` or `på` the house?
    """
    if schedule.places is None:
        return ""
    if isinstance(schedule.places, EvenOddPlaces):
        even, odd = (names.get(each, each) for each in (schedule.places.even, schedule.places.odd))
        return f"jämna veckor: {even}, udda veckor: {odd}"
    called = listed([names.get(each, each) for each in schedule.places])
    if schedule.rotates:
        return f"{called} {IN_TURN}"
    return f"{'plats' if len(schedule.places) == 1 else 'platser'}: {called}"

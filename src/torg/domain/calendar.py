"""The Swedish calendar: public holidays, eves, squeezed days, and the municipality's school year.

Red days are those that lag (1989:253) om allmänna helgdagar names, with its changes: nationaldagen since 2005,
annandag pingst until 2004. The law also makes every Sunday a holiday. An ordinary Sunday is no red day here: those
who meet on Sundays and write `röda dagar: nej` mean the days that have names.

Midsommarafton, julafton and nyårsafton are no public holidays, but semesterlagen (1977:480) 3 a § equates them with
Sundays, and people take them for free: `röda dagar: nej` closes on them too.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from types import MappingProxyType

from dateutil.easter import easter

from torg.domain.schedule.parts import DateRange, Period
from torg.domain.schedule.spans import merged, without
from torg.domain.vocabularies import SchoolPeriod

_NATIONAL_DAY_SINCE = 2005
_SATURDAY = 5
_FIXED = ((1, 1, "nyårsdagen"), (1, 6, "trettondedag jul"), (5, 1, "första maj"), (12, 25, "juldagen"),
          (12, 26, "annandag jul"))  # fmt: skip
_FROM_EASTER = ((-2, "långfredagen"), (0, "påskdagen"), (1, "annandag påsk"), (39, "Kristi himmelsfärdsdag"),
                (49, "pingstdagen"))  # fmt: skip
FREE_EVES = frozenset({"midsommarafton", "julafton", "nyårsafton"})
"""The eves that count as Sundays (semesterlagen 3 a §). Påskafton and pingstafton always are Saturdays."""


@lru_cache(maxsize=256)
def red_days_of(year: int) -> Mapping[date, str]:
    """Every named public holiday of a year, with its Swedish name; two on the same day are joined by `och`."""
    sunday = easter(year)
    days = [(date(year, month, day), name) for month, day, name in _FIXED]
    days += [(sunday + timedelta(step), name) for step, name in _FROM_EASTER]
    days.append((_saturday_from(date(year, 6, 20)), "midsommardagen"))
    days.append((_saturday_from(date(year, 10, 31)), "alla helgons dag"))
    if year >= _NATIONAL_DAY_SINCE:
        days.append((date(year, 6, 6), "nationaldagen"))
    else:
        days.append((sunday + timedelta(50), "annandag pingst"))
    named: dict[date, str] = {}
    for day, name in sorted(days, key=lambda each: each[0]):
        named[day] = f"{named[day]} och {name}" if day in named else name
    return MappingProxyType(named)


@lru_cache(maxsize=256)
def eves_of(year: int) -> Mapping[date, str]:
    """The five eves of a year that people wholly or partly take for free."""
    sunday = easter(year)
    return MappingProxyType(
        {
            sunday - timedelta(1): "påskafton",
            sunday + timedelta(48): "pingstafton",
            _saturday_from(date(year, 6, 20)) - timedelta(1): "midsommarafton",
            date(year, 12, 24): "julafton",
            date(year, 12, 31): "nyårsafton",
        }
    )


@lru_cache(maxsize=256)
def closing_days_of(year: int) -> Mapping[date, str]:
    """The days of a year on which `röda dagar: nej` closes, with their names: red days, and eves like Sundays."""
    eves = {day: name for day, name in eves_of(year).items() if name in FREE_EVES}
    return MappingProxyType({**eves, **red_days_of(year)})


def _saturday_from(day: date) -> date:
    return day + timedelta((_SATURDAY - day.weekday()) % 7)


@dataclass(frozen=True)
class Calendar:
    """The Swedish calendar with one municipality's terms and school holidays."""

    school_year: tuple[SchoolPeriod, ...] = ()

    def red_day(self, day: date) -> str | None:
        """The name of the public holiday, as in running text (`påskdagen`, `Kristi himmelsfärdsdag`), or None."""
        return red_days_of(day.year).get(day)

    def eve(self, day: date) -> str | None:
        """`midsommarafton`, `julafton`, `nyårsafton`, `påskafton` or `pingstafton`, or None."""
        return eves_of(day.year).get(day)

    def closing_day(self, day: date) -> str | None:
        """The name of the day when `röda dagar: nej` closes on it: a red day, or an eve that counts as a Sunday."""
        return closing_days_of(day.year).get(day)

    def is_free(self, day: date) -> bool:
        """Whether people in general are free: Saturday, Sunday, a red day, or an eve that counts as a Sunday."""
        return day.weekday() >= _SATURDAY or self.closing_day(day) is not None

    def is_squeezed(self, day: date) -> bool:
        """Whether the day is a klämdag.

        A klämdag is one single working day with a free day (see `is_free`) both before and after. As weekends are
        two days, one of the neighbours is then a red day or an eve: Friday 7 May 2027 after Kristi himmelsfärdsdag,
        Monday 5 January 2026 before trettondedag jul. Two working days in a row are never klämdagar.
        """
        if day in {date.min, date.max} or self.is_free(day):
            return False
        return self.is_free(day - timedelta(1)) and self.is_free(day + timedelta(1))

    def in_period(self, day: date, period: Period) -> bool:
        """Whether the day is in the period. A school holiday inside a term's dates is not term."""
        ranges = self.period_ranges(period)
        index = bisect_right(ranges, day, key=lambda span: span.first)
        return index > 0 and day <= ranges[index - 1].last

    def period_ranges(self, period: Period) -> tuple[DateRange, ...]:
        """The dates of every recorded such period, sorted, adjoining ones joined.

        Terms come without the school holidays that fall inside them: `termin` means when school is on. Whoever meets
        in sportlovet too writes `period: [termin, sportlov]`.
        """
        return self._ranges[period]

    @cached_property
    def _ranges(self) -> Mapping[Period, tuple[DateRange, ...]]:
        spans = {
            period: merged((each.first.toordinal(), each.last.toordinal()) for each in self.school_year
                           if each.kind is period and each.first <= each.last)
            for period in Period
        }  # fmt: skip
        breaks = merged(span for period, each in spans.items() if period is not Period.TERM for span in each)
        spans[Period.TERM] = without(spans[Period.TERM], breaks)
        return MappingProxyType(
            {
                period: tuple(DateRange(date.fromordinal(first), date.fromordinal(last)) for first, last in each)
                for period, each in spans.items()
            }
        )

"""What a feed reaches over: from two months back to the end of the ISO year that is eighteen months ahead.

The window moves by whole ISO years, so that an event once written stays the same until its entry is edited: a series
is either in a feed as a whole or not in it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from torg.domain.schedule.dates import days_after, days_before

AHEAD = 548
"""How many days from today on every feed is complete: eighteen months."""

KEPT = 60
"""How many days after its last occurrence a series is still in the feeds."""

EPOCH = date(2026, 1, 1)
"""Series without a beginning of their own begin here: a day that never moves."""


@dataclass(frozen=True)
class Window:
    """The days that a feed of one day looks at."""

    today: date

    @cached_property
    def oldest(self) -> date:
        """What ended before this day is dropped."""
        return days_before(self.today, KEPT)

    @cached_property
    def first(self) -> date:
        """The first day of the ISO year of the oldest day."""
        return first_of_year(self.oldest.isocalendar().year)

    @cached_property
    def last(self) -> date:
        """The last day of the ISO year that is eighteen months ahead. What begins later is not in the feeds yet."""
        year = days_after(self.today, AHEAD).isocalendar().year
        return last_of_year(year)

    def holds(self, first: date, last: date | None) -> bool:
        """Whether what is from `first` to `last` belongs in a feed; without `last` it has no end."""
        return first <= self.last and (last is None or last >= self.oldest)


def first_of_year(year: int) -> date:
    """The Monday of ISO week 1."""
    return date.fromisocalendar(year, 1, 1)


def last_of_year(year: int) -> date:
    """The Sunday of the ISO year's last week; the last day that there is, when that comes before it."""
    return date.max if year >= date.max.year else first_of_year(year + 1) - timedelta(1)

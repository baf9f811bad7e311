"""How fresh what is told is: the ages at which pages, paper and checks begin to doubt it, in days.

What is shown and where is decided here alone, for the site's lists, the search, feeds, leaflets and checks. A page of
one's own, its calendar and its short address stay as long as the file does: only somebody who deletes the file takes
something away.
"""

from datetime import date
from enum import StrEnum

from torg.domain.activity import Activity, Entry

OLD = 180
"""Older than this somebody should look again, and the page says that it may have changed."""
TOO_OLD = 365
"""Older than this a helpline is hidden, an activity is not in leaflets, and everything else is warned of."""
LOST = 540
"""Older than this nobody can be asked to trust it: lists, the search and shared calendars leave an activity out."""


class Age(StrEnum):
    """How long nobody has looked: more than half a year, a year, or a year and a half."""

    OLD = "old"
    TOO_OLD = "too-old"
    LOST = "lost"


_AGES = ((LOST, Age.LOST), (TOO_OLD, Age.TOO_OLD), (OLD, Age.OLD))


def days_since(checked: date, today: date) -> int:
    """The age in days; below zero when the day is yet to come."""
    return (today - checked).days


def age_of(checked: date, today: date) -> Age | None:
    """How bad it is; None while it is not old yet."""
    days = days_since(checked, today)
    return next((age for limit, age in _AGES if days > limit), None)


def is_on_paper(entry: Entry, day: date) -> bool:
    """Whether leaflets tell of the entry: paper lies for months, and nobody can mend it.

    Args:
        entry: a notice comes down by itself, and is always told of.
        day: the first day that the paper is for.
    """
    return not isinstance(entry, Activity) or age_of(entry.checked, day) not in {Age.TOO_OLD, Age.LOST}


def is_listed(entry: Entry, day: date) -> bool:
    """Whether lists, the search and the calendars that several share tell of the entry on a day."""
    return not isinstance(entry, Activity) or age_of(entry.checked, day) is not Age.LOST

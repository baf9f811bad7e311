"""How fresh what is told is: the ages at which pages, paper and checks begin to doubt it, in days."""

from datetime import date

OLD = 180
"""Older than this somebody should look again, and the page says that it may have changed."""
TOO_OLD = 365
"""Older than this a helpline is hidden, and everything else is warned of."""
LOST = 540
"""Older than this nobody can be asked to trust it: it goes first when somebody sits down to ring."""


def days_since(checked: date, today: date) -> int:
    """The age; below zero when the day is yet to come."""
    return (today - checked).days

"""Days that come before anybody may have had time to look: then one should ring too."""

from collections.abc import Mapping
from datetime import date, timedelta

from torg.bridge.form.town import Town
from torg.domain.calendar import Calendar
from torg.phrases.form import WORDS
from torg.phrases.receipts import LOOKED_AT_WITHIN, soon_day

_DAYS = ("datum", "flyttat till")
"""What in an item of `ändringar` says a day."""


def looked_at_by(calendar: Calendar, today: date) -> date:
    """The day by which a person has looked at what comes in today.

    Args:
        calendar: which days are working days.
        today: when it comes.
    """
    day, left = today, LOOKED_AT_WITHIN
    while left:
        day += timedelta(days=1)
        left -= not calendar.is_free(day)
    return day


def soon_of(town: Town, fields: Mapping[str, object]) -> str:
    """That one should ring too, when a changed day is near; otherwise nothing.

    Args:
        town: the content, with the day it is.
        fields: an item of `ändringar`: what a submission about one day holds.
    """
    said = (fields.get(key) for key in _DAYS)
    days = [date.fromisoformat(each) for each in said if isinstance(each, str)]
    coming = [day for day in days if day >= town.today]
    if not coming or min(coming) > looked_at_by(town.calendar, town.today):
        return ""
    return f"{soon_day(min(coming), town.today)} {WORDS.soon}"

"""Schedules as sentences: the law of reading back, and the sentences of the sample town."""

import pytest
from hypothesis import given, settings
from strategies import schedules

from torg.domain.schedule.record import Schedule
from torg.phrases.schedule import schedule_sentence
from torg.phrases.schedule_reading import read_sentence


@settings(max_examples=800)
@given(schedules())
def test_every_sentence_is_read_back_to_the_same_schedule(schedule: Schedule) -> None:
    """Law: `read_sentence(schedule_sentence(s)) == s`, for every shape and combination."""
    assert read_sentence(schedule_sentence(schedule)) == schedule

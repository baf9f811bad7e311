"""Recurrence rules as calendar programs read them."""

from datetime import date

import pytest

from torg.domain.schedule.parts import DayRule
from torg.outputs.ical.recurrence import write_rule
from torg.outputs.series.rules import Rule

LAST = date(2027, 6, 9)


@pytest.mark.parametrize(
    ("rule", "written"),
    [
        (Rule((3,)), "FREQ=WEEKLY;BYDAY=TH"),
        (Rule((0, 1, 2, 3, 4), last=LAST), "FREQ=WEEKLY;UNTIL=20270609T215959Z;BYDAY=MO,TU,WE,TH,FR"),
        (Rule((1, 3), 2), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO"),
        (Rule(nth=DayRule(2, 1)), "FREQ=MONTHLY;BYDAY=1WE"),
        (Rule(nth=DayRule(6, -1), last=LAST), "FREQ=MONTHLY;UNTIL=20270609T215959Z;BYDAY=-1SU"),
    ],
    ids=["weekly", "weekdays", "every-other", "first", "last"],
)
def test_a_rule_is_written(rule: Rule, written: str) -> None:
    """Only forms that Outlook knows."""
    assert write_rule(rule, timed=True) == written


def test_a_rule_of_whole_days_ends_with_a_day() -> None:
    """UNTIL has the form of DTSTART (section 3.3.10)."""
    assert write_rule(Rule((3,), last=LAST), timed=False) == "FREQ=WEEKLY;UNTIL=20270609;BYDAY=TH"

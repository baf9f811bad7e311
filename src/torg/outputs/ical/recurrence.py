"""A recurrence rule as calendar programs read it (RFC 5545 section 3.3.10)."""

from torg.outputs.ical.zone import until
from torg.outputs.series.rules import CODES, Rule


def write_rule(rule: Rule, *, timed: bool) -> str:
    """The value of RRULE, as `FREQ=WEEKLY;UNTIL=20270609T215959Z;BYDAY=TU`.

    Args:
        rule: the rule.
        timed: whether the event has hours; UNTIL then is a moment, and else a day.
    """
    parts = ["FREQ=MONTHLY" if rule.nth else "FREQ=WEEKLY"]
    if rule.last:
        parts.append(f"UNTIL={until(rule.last, timed=timed)}")
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.nth:
        parts.append(f"BYDAY={rule.nth.nth}{CODES[rule.nth.weekday]}")
    else:
        parts.append(f"BYDAY={','.join(CODES[day] for day in rule.weekdays)}")
    if rule.interval > 1:
        parts.append("WKST=MO")
    return ";".join(parts)

"""Days that are near: `torg.bridge.form.near`."""

from datetime import date

import pytest

from torg.bridge.form.near import looked_at_by, soon_of
from torg.bridge.form.town import Town
from torg.domain.calendar import Calendar

RING = "Ring oss också, så att det hinner synas innan någon går dit:"


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-11-22", "2026-11-24"), ("2026-11-26", "2026-11-30"), ("2026-12-23", "2026-12-29")],
)
def test_two_working_days_pass(today: str, day: str) -> None:
    """A Sunday, a Thursday, and the day before Christmas."""
    assert looked_at_by(Calendar(), date.fromisoformat(today)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"datum": "2026-11-22"}, f"Det är i dag. {RING}"),
        ({"datum": "2026-11-23"}, f"Det är i morgon. {RING}"),
        ({"datum": "2026-11-24"}, f"Det är snart. {RING}"),
        ({"datum": "2026-11-25"}, ""),
        ({"datum": "2026-11-26", "flyttat till": "2026-11-24"}, f"Det är snart. {RING}"),
        ({"pausad till": "2026-11-24"}, ""),
    ],
)
def test_whoever_changes_a_near_day_is_told_to_ring(lovkoping: Town, fields: dict[str, object], told: str) -> None:
    """The old day or the new one."""
    assert soon_of(lovkoping, fields) == told

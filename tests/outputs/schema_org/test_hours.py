"""Opening hours: every week, and the days that are other."""

from typing import Any

from calendars import TOWN
from torg.outputs.schema_org.hours import opening_hours
from torg.outputs.schema_org.nodes import Node
from torg.outputs.series.book import SeriesBook
from towns import TODAY, activity

SPEC = "OpeningHoursSpecification"


def _hours(**changes: Any) -> list[Node]:
    return list(opening_hours(activity(typ="stod", **changes), SeriesBook(TOWN, TODAY)))


def test_every_week_and_a_day_that_is_closed() -> None:
    """The weekday with its hours, then the day that is called off, which opens and closes at once."""
    found = _hours(ändringar=[{"datum": "2026-12-03", "inställt": "sjuk"}])
    assert found == [
        {"@type": SPEC, "dayOfWeek": "https://schema.org/Thursday", "opens": "13:00", "closes": "15:00"},
        {"@type": SPEC, "opens": "00:00", "closes": "00:00", "validFrom": "2026-12-03", "validThrough": "2026-12-03"},
    ]


def test_a_day_with_other_hours() -> None:
    """The whole day is told anew."""
    _, other = _hours(ändringar=[{"datum": "2026-12-03", "tid": "10.00–11.00"}])
    assert (other["opens"], other["closes"], other["validFrom"]) == ("10:00", "11:00", "2026-12-03")


def test_what_is_not_every_week_is_told_by_days() -> None:
    """Even weeks, for ninety days."""
    found = _hours(tider=[{"dag": "torsdag", "tid": "13.00–15.00", "veckor": "jämna"}])
    assert [each["validFrom"] for each in found][:3] == ["2026-11-26", "2026-12-10", "2026-12-24"]
    assert all(each["validFrom"] == each["validThrough"] for each in found)


def test_a_season_to_come() -> None:
    """Hours of a later season say from when to when."""
    (found,) = _hours(tider=[{"dag": "torsdag", "tid": "9.00", "från": "2026-12-10", "till": "2027-01-28"}])
    assert (found["validFrom"], found["validThrough"], "closes" in found) == ("2026-12-10", "2027-01-28", False)


def test_always_open_but_for_once() -> None:
    """Every day from midnight to midnight; a day that is called off is closed."""
    always, closed = _hours(tider=[{"alltid öppet": "ja"}], ändringar=[{"datum": "2026-12-03", "inställt": "vatten"}])
    assert (always["opens"], always["closes"], len(list(always["dayOfWeek"]))) == ("00:00", "23:59", 7)  # type: ignore[call-overload] # a list
    assert (closed["validFrom"], closed["closes"]) == ("2026-12-03", "00:00")


def test_by_agreement_has_no_hours() -> None:
    """Nothing is made up."""
    assert _hours(tider=[{"enligt överenskommelse": "Vi bestämmer tillsammans."}]) == []

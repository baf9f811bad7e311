"""The sample town's school year, for tests that need dates."""

from datetime import date

from torg.domain.calendar import Calendar
from torg.domain.vocabularies import SchoolPeriod

TODAY = date(2026, 11, 22)
"""The demo's day, a Sunday in week 47."""


def period(kind: str, first: str, last: str) -> SchoolPeriod:
    """A recorded term or school holiday."""
    return SchoolPeriod.read({"slag": kind, "namn": f"{kind} {first}", "från": first, "till": last})


TOWN = Calendar(
    (
        period("termin", "2027-01-11", "2027-06-09"),
        period("sportlov", "2027-03-01", "2027-03-07"),
        period("påsklov", "2027-03-29", "2027-04-04"),
        period("sommarlov", "2027-06-10", "2027-08-16"),
        period("termin", "2027-08-17", "2027-12-17"),
        period("höstlov", "2027-11-01", "2027-11-07"),
    )
)
"""Spring and autumn 2027: sportlov week 9, påsklov week 13, höstlov week 44."""

BARE = Calendar()
"""No school year at all."""


def iso(*texts: str) -> list[date]:
    """Days from their ISO form."""
    return [date.fromisoformat(text) for text in texts]

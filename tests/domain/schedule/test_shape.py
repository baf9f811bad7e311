"""Which fields of a schedule may stand together."""

from typing import Any

import pytest

from schedule_faults import faults
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.shape import keys_used

DATE = "2027-01-16"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"dag": "torsdag"}, ScheduleKind.WEEKLY),
        ({"dag": "torsdag", "veckor": "9", "från": DATE, "till": DATE, "period": "termin"}, ScheduleKind.WEEKLY),
        ({"dag": "torsdag", "från": DATE, "antal": "8"}, ScheduleKind.WEEKLY),
        ({"varannan vecka från": DATE}, ScheduleKind.EVERY_OTHER_WEEK),
        ({"varannan vecka från": DATE, "antal": "8"}, ScheduleKind.EVERY_OTHER_WEEK),
        ({"dag": ["fredag", "lördag"], "varannan vecka från": DATE}, ScheduleKind.EVERY_OTHER_WEEK),
        ({"dag": "tredje torsdagen"}, ScheduleKind.MONTHLY),
        ({"datum": DATE, "röda dagar": "ja"}, ScheduleKind.DATES),
        ({"från": DATE, "till": DATE}, ScheduleKind.SPAN),
        ({"från": f"{DATE} 17.00", "till": DATE}, ScheduleKind.SPAN),
        ({"alltid öppet": "ja", "från": DATE}, ScheduleKind.ALWAYS),
        ({"enligt överenskommelse": "Ring.", "till": DATE}, ScheduleKind.BY_AGREEMENT),
        ({"startar när": "vi är sex"}, ScheduleKind.WHEN_FULL),
        ({"startar när": "vi är sex", "dag": "torsdag", "tid": "13", "antal": "8"}, ScheduleKind.WHEN_FULL),
    ],
)
def test_legal_shapes_have_a_kind(data: dict[str, Any], kind: ScheduleKind) -> None:
    """Which field says the days decides the kind."""
    assert Schedule.read(data).kind is kind


@pytest.mark.parametrize(
    ("data", "what", "key", "form"),
    [
        ({}, "inga-dagar", "dag", ""),
        ({"tid": "13–15"}, "inga-dagar", "dag", ""),
        ({"från": DATE}, "inga-dagar", "dag", ""),
        ({"alltid öppet": "nej"}, "inga-dagar", "dag", ""),
        ({"period": "sportlov", "tid": "10–15"}, "inga-dagar", "dag", ""),
        ({"dag": "lördag", "datum": DATE}, "tva-former", "dag", "datum"),
        ({"dag": "lördag", "alltid öppet": "ja"}, "tva-former", "dag", "alltid öppet"),
        (
            {"enligt överenskommelse": "x", "startar när": "y"},
            "tva-former",
            "startar när",
            "enligt överenskommelse",
        ),
        ({"varannan vecka från": DATE, "datum": DATE}, "tva-former", "datum", "varannan vecka från"),
        ({"från": DATE, "till": DATE, "tid": "13–15"}, "tid-i-intervall", "tid", "från"),
        ({"datum": DATE, "veckor": "9"}, "passar-inte", "veckor", "datum"),
        ({"datum": DATE, "från": DATE}, "passar-inte", "från", "datum"),
        ({"datum": DATE, "utom": "juli"}, "passar-inte", "utom", "datum"),
        ({"datum": DATE, "antal": "8"}, "passar-inte", "antal", "datum"),
        ({"dag": "tredje torsdagen", "veckor": "jämna"}, "passar-inte", "veckor", "dag"),
        ({"varannan vecka från": DATE, "veckor": "jämna"}, "passar-inte", "veckor", "varannan vecka från"),
        ({"varannan vecka från": DATE, "från": DATE}, "passar-inte", "från", "varannan vecka från"),
        ({"alltid öppet": "ja", "tid": "0–24"}, "passar-inte", "tid", "alltid öppet"),
        ({"enligt överenskommelse": "x", "tid": "9"}, "passar-inte", "tid", "enligt överenskommelse"),
        ({"startar när": "x", "från": DATE}, "passar-inte", "från", "startar när"),
        ({"från": DATE, "till": DATE, "utom": "juli"}, "passar-inte", "utom", "från"),
        ({"dag": "torsdag", "från": f"{DATE} 17.00"}, "klockslag-i-datum", "från", "dag"),
        ({"dag": "torsdag", "till": f"{DATE} 17.00"}, "klockslag-i-datum", "till", "dag"),
        ({"alltid öppet": "ja", "till": f"{DATE} 17.00"}, "klockslag-i-datum", "till", "alltid öppet"),
        ({"dag": ["torsdag", "första fredagen"]}, "nte-och-vanlig", "dag", "dag"),
        ({"dag": "första fredagen", "varannan vecka från": DATE}, "nte-och-varannan", "dag", "varannan vecka från"),
        ({"dag": "torsdag", "antal": "8"}, "utan-start", "antal", "dag"),
        ({"dag": "tredje torsdagen", "antal": "8"}, "utan-start", "antal", "dag"),
        ({"dag": "torsdag", "växlar": "varje gång", "plats": ["a", "b"]}, "utan-start", "växlar", "dag"),
        ({"datum": DATE, "växlar": "varje gång", "plats": "a"}, "vaxlar-ett-stalle", "växlar", "datum"),
        ({"datum": DATE, "växlar": "varje gång"}, "vaxlar-ett-stalle", "växlar", "datum"),
        (
            {"datum": DATE, "växlar": "varje gång", "plats": {"jämna": "a", "udda": "b"}},
            "vaxlar-ett-stalle",
            "växlar",
            "datum",
        ),
        (
            {"dag": "torsdag", "veckor": "jämna", "plats": {"jämna": "a", "udda": "b"}},
            "jamna-udda-plats",
            "plats",
            "dag",
        ),
        ({"alltid öppet": "ja", "plats": {"jämna": "a", "udda": "b"}}, "jamna-udda-plats", "plats", "alltid öppet"),
        ({"dag": "torsdag", "från": DATE, "antal": "0"}, "antal-noll", "antal", "dag"),
        ({"datum": DATE, "röda dagar": "nej"}, "stangt-pa-datum", "röda dagar", "datum"),
        ({"från": DATE, "till": DATE, "röda dagar": "nej"}, "stangt-pa-datum", "röda dagar", "från"),
    ],
)
def test_illegal_shapes_are_told(data: dict[str, Any], what: str, key: str, form: str) -> None:
    """One fault says which key to change, and which key says the days."""
    assert faults(data) == [((), "tider-form", {"värde": key, "sak": what, "fält": key, "form": form})]


def test_the_keys_that_say_something() -> None:
    """Defaults are not among them."""
    schedule = Schedule.read({"dag": "torsdag", "tid": "13", "alltid öppet": "nej"})
    assert list(keys_used(schedule)) == ["dag", "tid"]


def test_a_weekday_beside_dates_that_have_another() -> None:
    """That the two do not agree is told before that one of them is enough."""
    params = {"värde": "fredag", "dag": "fredag", "rätt": "lördag", "datum": DATE, "fält": "dag"}
    assert faults({"dag": "fredag", "datum": DATE}) == [((), "tider-veckodag", params)]

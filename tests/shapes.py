"""One entry for each shape of schedule: the table in the design, row by row."""

from collections.abc import Mapping
from typing import Any

SHAPES: Mapping[str, Mapping[str, Any]] = {
    "weekly": {"tider": [{"dag": "torsdag", "tid": "13.00–15.00"}]},
    "weekly-not-red-days": {"tider": [{"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"}]},
    "weekly-several-days": {"tider": [{"dag": ["måndag", "onsdag"], "tid": "10.00–11.00"}]},
    "weekdays": {"tider": [{"dag": "måndag–fredag", "tid": "10.00–16.00", "röda dagar": "nej"}]},
    "even-weeks": {"tider": [{"dag": "onsdag", "tid": "13.30–15.30", "veckor": "jämna"}]},
    "odd-weeks": {
        "tider": [{"dag": "onsdag", "tid": "18.00–19.30", "veckor": "udda"}],
        "ändringar": [{"datum": "2027-01-06", "inställt": "Trettondedag jul"}],
    },
    "chosen-weeks": {"tider": [{"dag": "vardagar", "tid": "10.00–12.00", "veckor": "27–30"}]},
    "every-other-week": {"tider": [{"varannan vecka från": "2026-11-28", "tid": "12.00–15.00"}]},
    "every-other-week-two-days": {
        "tider": [{"varannan vecka från": "2027-01-19", "dag": ["tisdag", "söndag"], "tid": "12.00–15.00"}]
    },
    "nth-weekday": {"tider": [{"dag": "tredje torsdagen", "tid": "18.00–20.00"}]},
    "last-weekday": {"tider": [{"dag": "sista söndagen", "tid": "11.00–14.00", "röda dagar": "nej"}]},
    "two-nth-weekdays": {
        "tider": [{"dag": ["första lördagen", "tredje lördagen"], "tid": "11.00–13.00"}],
        "ändringar": [{"datum": "2027-01-02", "inställt": "Biblioteket har julstängt"}],
    },
    "fifth-weekday": {"tider": [{"dag": "femte måndagen", "tid": "18.00–19.00"}]},
    "dates": {"tider": [{"datum": ["2027-01-14", "2027-02-11", "2027-03-11"], "tid": "19.00–20.30"}]},
    "one-day": {"tider": [{"datum": "2027-05-22", "tid": "14.00–18.00"}]},
    "one-day-without-hours": {"tider": [{"datum": "2027-05-22"}]},
    "several-days": {"tider": [{"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}]},
    "several-days-without-hours": {"tider": [{"från": "2027-03-15", "till": "2027-03-21"}]},
    "several-days-end-unknown": {"tider": [{"från": "2027-06-04 17.00", "till": "2027-06-06"}]},
    "every-day-in-an-interval": {
        "tider": [{"dag": "varje dag", "tid": "11.00–15.00", "från": "2026-12-27", "till": "2026-12-30"}]
    },
    "season": {"tider": [{"dag": "söndag", "tid": "10.00–15.00", "från": "2027-05-02", "till": "2027-09-26"}]},
    "long-season": {"tider": [{"dag": "söndag", "tid": "10.00–15.00", "från": "2026-05-03", "till": "2028-09-24"}]},
    "term": {"tider": [{"dag": "måndag–torsdag", "tid": "15.00–17.00", "period": "termin", "röda dagar": "nej"}]},
    "school-holiday": {"tider": [{"dag": "måndag–fredag", "tid": "10.00–15.00", "period": "sportlov"}]},
    "pauses": {
        "tider": [{"dag": "tisdag", "tid": "10.00–12.00", "utom": ["sportlov", "vecka 13", "juli", "2027-05-18"]}]
    },
    "single-dates-left-out": {"tider": [{"dag": "tisdag", "tid": "10.00–12.00", "utom": ["2026-12-22", "2027-05-18"]}]},
    "course": {
        "tider": [{"dag": "tisdag", "tid": "17.00–20.00", "från": "2027-01-19", "antal": "8", "utom": "vecka 9"}]
    },
    "places-in-turn": {
        "tider": [{"dag": "tisdag", "tid": "10.00–12.00", "från": "2027-01-12"}],
        "plats": ["kardemumman", "ankaret", "zenit"],
        "växlar": "varje gång",
        "ändringar": [{"datum": "2027-02-02", "inställt": "Kaféet har stängt"}],
    },
    "places-in-turn-not-red-days": {
        "tider": [{"dag": "torsdag", "tid": "10.00–12.00", "från": "2027-01-14", "röda dagar": "nej"}],
        "plats": ["kardemumman", "ankaret"],
        "växlar": "varje gång",
    },
    "even-and-odd-places": {
        "tider": [{"dag": "torsdag", "tid": "17.00–20.00"}],
        "plats": {"jämna": "verkstan-hus", "udda": "zenit"},
    },
    "two-sessions-a-day": {"tider": [{"dag": "torsdag", "tid": ["9.30–10.00", "10.30–11.00"]}]},
    "past-midnight": {"tider": [{"dag": "fredag", "tid": "21.00–01.00"}]},
    "end-unknown": {"tider": [{"dag": "söndag", "tid": "13.00"}]},
    "end-about": {"tider": [{"dag": "sista söndagen", "tid": "11.00–cirka 14.00"}]},
    "without-hours": {"tider": [{"dag": "lördag"}]},
    "summer-hours": {
        "tider": [
            {"dag": "måndag–fredag", "tid": "10.00–16.00", "utom": "vecka 26–32", "röda dagar": "nej"},
            {"dag": "måndag–torsdag", "tid": "10.00–14.00", "veckor": "26–32", "röda dagar": "nej"},
        ]
    },
    "always-open": {"tider": [{"alltid öppet": "ja"}]},
    "always-open-closed-once": {
        "tider": [{"alltid öppet": "ja"}],
        "ändringar": [{"datum": "2027-05-06", "inställt": "Kylskåpet är trasigt"}],
    },
    "by-agreement": {"tider": [{"enligt överenskommelse": "Ring, så kommer vi överens."}]},
    "when-full": {"tider": [{"startar när": "sex personer har anmält sig", "antal": "6"}]},
    "called-off": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [
            {"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"},
            {"datum": "2026-11-12", "inställt": "Värden är sjuk"},
        ],
    },
    "called-off-on-a-red-day": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"}],
        "ändringar": [{"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"}],
    },
    "only-day-called-off": {
        "tider": [{"datum": "2027-05-22", "tid": "14.00–18.00"}],
        "ändringar": [{"datum": "2027-05-22", "inställt": "För få har anmält sig"}],
    },
    "moved": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [{"datum": "2027-01-14", "flyttat till": "2027-01-22", "tid": "14.00–16.00", "plats": "zenit"}],
    },
    "first-day-moved": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00", "från": "2027-01-14"}],
        "ändringar": [{"datum": "2027-01-14", "flyttat till": "2027-01-13"}],
    },
    "other-hours-once": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [{"datum": "2027-01-14", "tid": "15.00–17.00"}],
    },
    "other-hours-called-off": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [{"datum": "2027-01-14", "tid": "15.00–17.00", "inställt": "Värden är sjuk"}],
    },
    "moved-twice": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [
            {"datum": "2027-01-14", "flyttat till": "2027-01-15"},
            {"datum": "2027-01-15", "flyttat till": "2027-01-16"},
        ],
    },
    "other-place-once": {
        "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
        "ändringar": [{"datum": "2027-01-14", "plats": "zenit"}],
    },
    "reserve-day": {"tider": [{"datum": "2027-02-20", "tid": "9.00–13.00"}], "reservdag": "2027-02-27"},
    "paused": {"tider": [{"dag": ["tisdag", "torsdag"], "tid": "14.00–16.00"}], "pausad till": "2027-03-31"},
}
"""What each entry has besides the usual, by the shape's name."""

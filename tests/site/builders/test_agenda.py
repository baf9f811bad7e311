"""The agenda: every occurrence under its day."""

from datetime import date

from torg.domain.activity import Activity
from torg.phrases.editions import speech_for
from torg.site.builders.agenda import Agenda, monday_of
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from towns import TODAY, activity, town

WEEKLY = {"dag": "torsdag", "tid": "13.00–15.00"}
THURSDAY = date(2026, 11, 26)


def _agenda(*entries: Activity, today: date = TODAY) -> Agenda:
    shelf = Shelf(town(entries), today, speech_for("sv"))
    return Agenda(shelf, Times(shelf))


def test_this_week_and_eight_more() -> None:
    """Week 53 is one of them."""
    weeks = [monday.isocalendar().week for monday in _agenda().weeks]
    assert weeks == [47, 48, 49, 50, 51, 52, 53, 1, 2]
    assert monday_of(TODAY) == date(2026, 11, 16)


def test_in_order_of_time_then_of_title() -> None:
    """What lasts all day comes first."""
    agenda = _agenda(
        activity("b", titel="B", tider=[WEEKLY]),
        activity("a", titel="A", tider=[WEEKLY]),
        activity("c", titel="C", tider=[{"dag": "torsdag", "tid": "9.00"}]),
        activity("d", titel="D", tider=[{"dag": "torsdag"}]),
    )
    assert [event.entry.title for event in agenda.on(THURSDAY)] == ["D", "C", "A", "B"]


def test_what_is_the_same_every_week() -> None:
    """Even weeks, every other week, dates, and what is changed are not."""
    shapes = {
        "every": [WEEKLY],
        "even": [{**WEEKLY, "veckor": "jämna"}],
        "other": [{"varannan vecka från": "2026-11-26"}],
        "third": [{"dag": "fjärde torsdagen"}],
        "date": [{"datum": "2026-11-26"}],
        "moved": [WEEKLY],
    }
    changes = {"moved": [{"datum": "2026-11-26", "tid": "14.00"}]}
    agenda = _agenda(*(activity(n, titel=n, tider=t, ändringar=changes.get(n)) for n, t in shapes.items()))
    regular = {event.entry.id: event.is_regular for event in agenda.on(THURSDAY)}
    assert regular == {"every": True, "even": False, "other": False, "third": False, "date": False, "moved": False}


def test_open_as_usual() -> None:
    """Support is, when it is the same every week and nothing is changed; a meeting never is."""
    agenda = _agenda(
        activity("traff", tider=[WEEKLY]),
        activity("stod", typ="stod", tider=[WEEKLY]),
        activity("jamn", typ="stod", tider=[{**WEEKLY, "veckor": "jämna"}]),
        activity("sjuk", typ="stod", tider=[WEEKLY], ändringar=[{"datum": "2026-11-26", "inställt": "Sjuk"}]),
    )
    assert {event.entry.id for event in agenda.on(THURSDAY) if event.is_open} == {"stod"}


def test_closed_by_a_red_day() -> None:
    """Each entry once; not what is on another time that day, nor what has a pause, nor what is closed anyhow."""
    closed = {**WEEKLY, "röda dagar": "nej"}
    eve = date(2026, 12, 24)
    agenda = _agenda(
        activity("en", tider=[closed, {**closed, "tid": "16.00"}]),
        activity("annan-tid", tider=[closed, {"dag": "torsdag", "tid": "16.00", "röda dagar": "ja"}]),
        activity("paus", tider=[closed], **{"pausad till": "2026-12-31"}),
        activity("fredag", tider=[{**closed, "dag": "fredag"}]),
        activity("sagt", tider=[closed], ändringar=[{"datum": "2026-12-24", "inställt": "Julafton"}]),
    )
    assert (agenda.called(eve), agenda.closed(eve), agenda.closed(THURSDAY)) == ("julafton", 1, 0)


def test_what_recurs_on_a_weekday() -> None:
    """With its next time that is as planned; what lies farther ahead too, what is over not."""
    agenda = _agenda(
        activity("a", titel="A", tider=[WEEKLY], ändringar=[{"datum": "2026-11-26", "inställt": "Sjuk"}]),
        activity("b", titel="B", tider=[{"dag": "tredje torsdagen"}]),
        activity("c", titel="C", tider=[{**WEEKLY, "från": "2027-04-12", "till": "2027-06-10"}]),
        activity("d", titel="D", tider=[{**WEEKLY, "till": "2026-11-20"}]),
        activity("e", titel="E", tider=[{"datum": "2026-11-26"}]),
        activity("f", titel="F", tider=[WEEKLY], **{"pausad till": "2027-05-01"}),
    )
    found = [(entry.title, found.day.isoformat()) for entry, found in agenda.recurring(3)]
    assert found == [("A", "2026-12-03"), ("B", "2026-12-17"), ("C", "2027-04-15"), ("F", "2027-05-06")]

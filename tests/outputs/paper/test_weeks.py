"""A week on a wall."""

from datetime import date, timedelta
from typing import Any

import page as validation
import pytest

from papers import PRESS, codes_of, sizes_of, text_of
from torg.domain.activity import Activity
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.files import page_count
from torg.outputs.paper.weeks import DAYS, Row, Spot, Week, WeekDay, Weeks, monday_of
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from towns import TODAY, activity, town

MONDAY = date(2026, 11, 23)
PAGE = "https://torg.example.org/omraden/centrum.html"
AREA = Spot("Centrum", PAGE, frozenset({"lokalen"}), one=False)
PLACE = Spot("Handens lokal", PAGE, frozenset({"lokalen"}), one=True)
ELSEWHERE = Spot("Åbacken", PAGE, frozenset(), one=False)
DAILY = {"dag": "måndag–fredag", "tid": "10.00–16.00"}


def week(*entries: Activity, edition: str = "sv", first: date = MONDAY, spot: Spot = AREA) -> Week:
    """The week of a town with these entries."""
    desk = Desk(town(entries), TODAY, first, first + timedelta(DAYS - 1), speech_for(edition), lambda entry: entry.id)
    return Weeks(desk, spot).week(PaperColour.GREEN)


def part(sheet: Week, title: str) -> WeekDay:
    """The day or the heading of that name."""
    return next(each for each in sheet.parts if each.title == title)


def thursday(**changes: Any) -> Row:
    """What is told of an entry on its Thursday."""
    return part(week(activity(**changes)), "Torsdag").rows[0]


@pytest.mark.parametrize(
    ("today", "day", "monday"),
    [
        (date(2026, 11, 22), None, MONDAY),
        (MONDAY, None, MONDAY),
        (date(2026, 11, 24), None, date(2026, 11, 30)),
        (date(2026, 11, 24), date(2026, 11, 29), MONDAY),
    ],
)
def test_the_week_that_is_meant(today: date, day: date | None, monday: date) -> None:
    """The coming one, or the one with a day."""
    assert monday_of(today, day) == monday


def test_a_week_has_its_days_from_monday_to_sunday() -> None:
    """With dates, and with what there is; a day with nothing says so."""
    sheet = week(activity())
    assert (sheet.title, sheet.period, sheet.printed) == (
        "Centrum", "Vecka 48: 23–29 november 2026", "Tryckt 22 november 2026",
    )  # fmt: skip
    assert [(each.title, each.date, len(each.rows), each.empty) for each in sheet.parts[2:5]] == [
        ("Onsdag", "25 november", 0, "Inget är inplanerat den här dagen."),
        ("Torsdag", "26 november", 1, ""),
        ("Fredag", "27 november", 0, "Inget är inplanerat den här dagen."),
    ]
    assert part(sheet, "Torsdag").rows[0] == Row("13.00–15.00", "Öppen fika", "Handens lokal", (), off=False)


def test_cost_and_sign_up_are_told_when_there_are_any() -> None:
    """What is free and needs no sign-up goes without saying."""
    row = thursday(kostnad={"pris": "20"}, anmälan={"krävs": "ja", "hur": "ring"})
    assert row.notes == ("Det kostar 20 kronor.", "Du behöver anmäla dig. Så gör du: ring 0980-31 92 05.")


@pytest.mark.parametrize(
    ("change", "off", "said"),
    [
        ({"inställt": "Värden är sjuk"}, True, "Inställt. Värden är sjuk."),
        ({"flyttat till": "2026-11-27"}, True, "Flyttat till fredag 27 november 2026, 13.00–15.00, Handens lokal."),
        ({"tid": "14.00–16.00"}, False, "Annan tid den här gången: 14.00–16.00."),
    ],
)
def test_what_is_other_than_usual_is_told_on_its_day(change: dict[str, str], off: bool, said: str) -> None:
    """Called off, moved or changed, in the words of the pages."""
    row = thursday(ändringar=[{"datum": "2026-11-26", **change}])
    assert (row.off, [plain_text(each) for each in row.notes]) == (off, [said])


def test_what_was_moved_stands_on_its_new_day_too() -> None:
    """With the day that it came from."""
    sheet = week(activity(ändringar=[{"datum": "2026-11-26", "flyttat till": "2026-11-27"}]))
    assert [(row.off, row.notes) for row in part(sheet, "Fredag").rows] == [
        (False, ("Flyttat hit från torsdag 26 november.",)),
    ]  # fmt: skip


def test_a_reserve_day_is_told_as_one() -> None:
    """It is on that day only if the first one fails."""
    sheet = week(activity(tider=[{"datum": "2026-11-24", "tid": "13.00"}], reservdag="2026-11-26"))
    assert [row.notes for row in part(sheet, "Torsdag").rows] == [
        ("Reservdag. Den gäller bara om det inte blir av som planerat.",)
    ]


def test_what_is_on_most_days_is_told_once() -> None:
    """On a day without anything else it is named again; on a day when it is called off it stands apart."""
    change = {"datum": "2026-11-24", "inställt": "Städdag"}
    sheet = week(activity(tider=[DAILY], ändringar=[change]))
    assert [row.notes for row in part(sheet, "Flera dagar i veckan").rows] == [
        ("Måndag, onsdag, torsdag och fredag 10.00–16.00.",),
    ]  # fmt: skip
    assert part(sheet, "Tisdag").rows[0].notes == ("Inställt. Städdag.",)
    assert part(sheet, "Onsdag") == WeekDay(
        "Onsdag", "25 november", (Row("10.00–16.00", "Öppen fika", "", (), off=False),), ""
    )


def test_many_that_are_as_usual_are_numbered() -> None:
    """They all stand before the days."""
    many = [activity(f"fika-{number}", tider=[DAILY]) for number in range(4)]
    assert part(week(*many), "Onsdag") == WeekDay("Onsdag", "25 november", (), "Öppet som vanligt (4 saker)")


def test_what_a_red_day_closes_is_told() -> None:
    """In one row, with the day's name beside its date."""
    rule = [{"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"}]
    sheet = week(activity(tider=rule), activity("te", titel="Te", tider=rule), first=date(2026, 12, 21))
    found = part(sheet, "Torsdag")
    assert (found.date, found.rows) == (
        "24 december, julafton", (Row("", "Te och Öppen fika", "", ("Stängt 24 december 2026.",), off=True),),
    )  # fmt: skip


def test_a_break_and_what_has_no_dates_come_last() -> None:
    """Nobody has to wonder where they went."""
    away = activity("paus", titel="Paus", **{"pausad till": "2027-03-31"})
    sheet = week(away, activity(tider=[{"alltid öppet": "ja"}]))
    assert [(each.title, each.rows) for each in sheet.parts[7:]] == [
        ("Ändrat", (Row("", "Paus", "", ("Uppehåll till och med 31 mars 2027.",), off=True),)),
        ("När det passar dig", (Row("", "Öppen fika", "Handens lokal", ("Alltid öppet.",), off=False),)),
    ]


def test_what_can_not_be_had_this_week_is_not_there() -> None:
    """A task of the summer is no news in November."""
    summer = {"enligt överenskommelse": "Ring oss", "från": "2027-05-01", "till": "2027-08-31"}
    found = [week(activity(tider=[summer]), first=first).parts[7:] for first in (MONDAY, date(2027, 6, 7))]
    assert [[each.title for each in parts] for parts in found] == [[], ["När det passar dig"]]


def test_several_days_in_a_row_are_told_on_each() -> None:
    """From its first hour to its last."""
    span = [{"från": "2026-11-27 17.00", "till": "2026-11-29 13.00"}]
    sheet = week(activity(tider=span))
    assert [row.hours for each in sheet.parts for row in each.rows] == [
        "Från 17.00, pågår till 29 november", "Pågår till 29 november", "Sista dagen, till 13.00",
    ]  # fmt: skip


def test_a_place_is_not_said_on_its_own_poster() -> None:
    """And what is elsewhere is not there."""
    rows = [
        [row.where for each in week(activity(), spot=spot).parts for row in each.rows] for spot in (PLACE, ELSEWHERE)
    ]
    assert rows == [[""], []]


@pytest.mark.parametrize(("edition", "size", "paper"), [("sv", "a4", (210, 297)), ("ar", "a3", (297, 420))])
def test_a_week_is_one_page_that_passes_pdf_ua(edition: str, size: str, paper: tuple[int, int]) -> None:
    """The code leads to the area's page, and the same sheet gives the same bytes."""
    sheet = week(activity(), edition=edition)
    data = PRESS.pdf("week", sheet, size, TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    assert (sizes_of(data), page_count(data), codes_of(data), [each.rule_id for each in report.failures]) == (
        {paper}, 1, [PAGE], [],
    )  # fmt: skip
    assert PRESS.pdf("week", sheet, size, TODAY) == data


def test_what_does_not_fit_goes_on() -> None:
    """On a second page, with every title, and the first one says so."""
    many = [
        activity(f"nr{at}", titel=f"Träff {at}", tider=[{"dag": "torsdag", "tid": f"{at % 20}.00"}]) for at in range(40)
    ]
    data = PRESS.pdf("week", week(*many), "a4", TODAY)
    words = text_of(data)
    assert (page_count(data), [at for at in range(40) if f"Träff {at}," not in words]) == (2, [])
    assert ["Det kommer mer på nästa sida." in text_of(data, page) for page in (0, 1)] == [True, False]


def test_a_title_that_names_its_place_is_enough() -> None:
    """The place is not said twice."""
    sheet = week(activity(titel="Handens lokal, mötesplats", tider=[{"alltid öppet": "ja"}]))
    assert [(row.title, row.where) for row in sheet.parts[-1].rows] == [("Handens lokal, mötesplats", "")]

"""What is called off, moved or closed is said first, and in lists."""

from built_pages import answers, main_text, render, text_of, with_class
from towns import activity, town

FIKA = "aktiviteter/handen/fika.html"


def test_changes_are_said_first() -> None:
    """A called-off or moved day stands first on the page, with all that one needs; in lists only the next one."""
    changes = [
        {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
        {"datum": "2026-12-03", "flyttat till": "2026-12-04", "tid": "15.00–17.00"},
    ]
    pages = render(town([activity(ändringar=changes)]))
    assert [text_of(each) for each in with_class(pages[FIKA], "alert")] == [
        "Inställt torsdag 26 november 2026. Värden är sjuk.",
        "Flyttat till fredag 4 december 2026, 15.00–17.00, Handens lokal. Inte torsdag 3 december.",
    ]
    status = with_class(pages["intressen/prata-fika.html"], "status")
    assert [text_of(each) for each in status] == ["Inställt torsdag 26 november 2026. Värden är sjuk."]


def test_a_moved_single_date_is_said_everywhere() -> None:
    """The rule names only the old day: the new one is said first on the page and in lists, and no rule there."""
    entry = activity(
        tider=[{"datum": "2027-03-16", "tid": "18.00"}],
        ändringar=[{"datum": "2027-03-16", "flyttat till": "2027-03-23"}],
    )
    pages = render(town([entry]))
    said = [
        [text_of(each) for each in with_class(pages[path], name)]
        for path, name in ((FIKA, "alert"), ("intressen/prata-fika.html", "status"))
    ]
    assert said == [["Flyttat till tisdag 23 mars 2027, från 18.00, Handens lokal. Inte tisdag 16 mars."]] * 2
    assert [main_text(pages["intressen/prata-fika.html"]).count(day) for day in ("16 mars", "23 mars")] == [1, 1]


def test_a_change_far_away_is_no_alarm() -> None:
    """More than 28 days away, and with other dates before it, a change stands under the question about when."""
    changes = [
        {"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"},
        {"datum": "2027-05-13", "flyttat till": "2027-05-14"},
    ]
    page = render(town([activity(ändringar=changes)]))[FIKA]
    assert with_class(page, "alert") == []
    assert answers(page)["När är det?"].endswith(
        "Torsdag 10 december 2026, 13.00–15.00 Torsdagar 13.00–15.00. "
        "Inställt torsdag 6 maj 2027. Kristi himmelsfärdsdag. "
        "Flyttat till fredag 14 maj 2027, 13.00–15.00, Handens lokal. Inte torsdag 13 maj."
    )


def test_closed_days_are_told() -> None:
    """A rule without red days says which ones it misses in the coming weeks, but not in a pause."""
    times = [{"dag": ["torsdag", "fredag"], "tid": "13.00", "röda dagar": "nej"}]
    said = answers(render(town([activity(tider=times)]))[FIKA])["När är det?"]
    assert (
        "Stängt torsdag 24 december 2026 (julafton), fredag 25 december 2026 (juldagen), "
        "torsdag 31 december 2026 (nyårsafton) och fredag 1 januari 2027 (nyårsdagen)." in said
    )
    paused = activity(tider=times, **{"pausad till": "2026-12-31"})
    said = answers(render(town([paused]))[FIKA])["När är det?"]
    assert "Stängt fredag 1 januari 2027 (nyårsdagen)." in said


def test_what_is_over_keeps_its_page() -> None:
    """When all dates have been, lists drop the entry; its page says so, and that the last date was called off."""
    entries = [
        activity("over", titel="Över", tider=[{"datum": "2026-11-21", "tid": "12.00"}],
                 ändringar=[{"datum": "2026-11-21", "inställt": "Halka"}]),
        activity("kvar", titel="Kvar", tider=[{"datum": "2026-11-21", "tid": "12.00"}],
                 ändringar=[{"datum": "2026-11-21", "flyttat till": "2026-11-22"}]),
    ]  # fmt: skip
    pages = render(town(entries))
    said = [text_of(each) for each in with_class(pages["aktiviteter/handen/over.html"], "alert")]
    assert said == ["Det här har varit.", "Inställt lördag 21 november 2026. Halka."]
    listing = [path for path, tree in pages.items() if "Över" in main_text(tree)]
    assert listing == ["aktiviteter/handen/over.html"]
    assert "Kvar" in main_text(pages["intressen/prata-fika.html"])


def test_two_meetings_moved_together_are_told_together() -> None:
    """Both hours stand in the one sentence about the day."""
    times = [{"dag": "torsdag", "tid": "10.00–11.00"}, {"dag": "torsdag", "tid": "13.00–14.00"}]
    page = render(town([activity(tider=times, ändringar=[{"datum": "2026-11-26", "flyttat till": "2026-11-27"}])]))[
        FIKA
    ]
    assert [text_of(each) for each in with_class(page, "alert")] == [
        ("Flyttat till fredag 27 november 2026, 10.00–11.00 och 13.00–14.00, Handens lokal. Inte torsdag 26 november.")
    ]


def _alerts(*changes: dict[str, str]) -> list[tuple[str, str | None]]:
    page = render(town([activity(ändringar=list(changes))]))[FIKA]
    return [(text_of(each), each.get("data-end")) for each in with_class(page, "alert")]


def test_other_hours_and_another_place_are_said_first_too() -> None:
    """Until that day's meeting is over; hours that are the usual ones are no change."""
    assert _alerts({"datum": "2026-11-26", "tid": "14.00–16.00"}, {"datum": "2026-12-03", "tid": "13.00–15.00"}) == [
        ("Annan tid torsdag 26 november 2026: 14.00–16.00.", "2026-11-26T16:00")
    ]


def test_moves_are_followed_to_their_end() -> None:
    """Whoever knows the Thursday or the Friday hears of the Saturday, until that is over."""
    thursday = {"datum": "2026-11-26", "flyttat till": "2026-11-27"}
    friday = {"datum": "2026-11-27", "flyttat till": "2026-11-28"}
    assert _alerts(thursday, friday) == [
        (f"Flyttat till lördag 28 november 2026, 13.00–15.00, Handens lokal. Inte {day} november.",
         "2026-11-28T15:00")
        for day in ("torsdag 26", "fredag 27")
    ]  # fmt: skip


def test_moved_and_then_called_off() -> None:
    """Nobody is sent to the new day."""
    moved = {"datum": "2026-11-26", "flyttat till": "2026-11-28"}
    assert _alerts(moved, {"datum": "2026-11-28", "inställt": "Halka"}) == [
        (
            "Träffen torsdag 26 november är inställd. Den var först flyttad till lördag 28 november 2026. Halka.",
            "2026-11-28T15:00",
        ),
        ("Inställt lördag 28 november 2026. Halka.", "2026-11-28T15:00"),
    ]

"""Rules and the next times in words, with what is different."""

from built_pages import answers, find, main_text, render, text_of, with_class
from towns import activity, town

FIKA = "aktiviteter/handen/fika.html"


def test_changes_are_seen() -> None:
    """A called-off day is said first, crossed out among the times, and in lists when it is the next one."""
    changes = [
        {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
        {"datum": "2026-12-03", "flyttat till": "2026-12-04"},
    ]
    pages = render(town([activity(ändringar=changes)]))
    page = pages[FIKA]
    assert [text_of(each) for each in with_class(page, "alert")] == [
        "Inställt 26 november 2026. Värden är sjuk.",
        "3 december 2026 är flyttat till fredag 4 december 2026.",
    ]
    times = [text_of(each) for each in with_class(page, "bullets__item")][:5]
    assert times == [
        "Torsdag 26 november 2026, 13.00–15.00 Inställt. Värden är sjuk.",
        "Torsdag 3 december 2026, 13.00–15.00 Flyttat till fredag 4 december 2026",
        "Fredag 4 december 2026, 13.00–15.00 Flyttat hit från torsdag 3 december",
        "Torsdag 10 december 2026, 13.00–15.00",
        "Torsdag 17 december 2026, 13.00–15.00",
    ]
    assert [text_of(each) for each in find(page, "s")] == [
        "Torsdag 26 november 2026, 13.00–15.00",
        "Torsdag 3 december 2026, 13.00–15.00",
    ]
    status = with_class(pages["intressen/prata-fika.html"], "status")
    assert [text_of(each) for each in status] == ["Inställt 26 november 2026. Värden är sjuk."]


def test_a_moved_single_date_is_said_everywhere() -> None:
    """The rule names only the old day, so the new one is said first on the page and in lists."""
    entry = activity(
        tider=[{"datum": "2027-03-16", "tid": "18.00"}],
        ändringar=[{"datum": "2027-03-16", "flyttat till": "2027-03-23"}],
    )
    pages = render(town([entry]))
    said = [
        [text_of(each) for each in with_class(pages[path], name)]
        for path, name in ((FIKA, "alert"), ("intressen/prata-fika.html", "status"))
    ]
    assert said == [["Flyttat till tisdag 23 mars 2027."]] * 2


def test_a_change_far_away_is_no_alarm() -> None:
    """More than 28 days away, and with other dates before it, a change stands under the question about when."""
    changes = [
        {"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"},
        {"datum": "2027-05-13", "flyttat till": "2027-05-14"},
    ]
    page = render(town([activity(ändringar=changes)]))[FIKA]
    assert with_class(page, "alert") == []
    assert answers(page)["När är det?"].startswith(
        "Torsdagar 13.00–15.00. Inställt 6 maj 2027. Kristi himmelsfärdsdag. "
        "13 maj 2027 är flyttat till fredag 14 maj 2027. Närmaste datum:"
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
    assert said == ["Det här har varit.", "Inställt 21 november 2026. Halka."]
    listing = [path for path, tree in pages.items() if "Över" in main_text(tree)]
    assert listing == ["aktiviteter/handen/over.html"]
    assert "Kvar" in main_text(pages["intressen/prata-fika.html"])


def test_a_pause_is_seen() -> None:
    """A pause is said first with its reason, and in lists."""
    pages = render(town([activity(**{"pausad till": "2027-03-31", "pausorsak": "Vi söker fler värdar."})]))
    assert [text_of(each) for each in with_class(pages[FIKA], "alert")] == [
        "Uppehåll till och med 31 mars 2027. Vi söker fler värdar."
    ]
    assert "Uppehåll till och med 31 mars 2027" in main_text(pages["intressen/prata-fika.html"])


def test_no_dates() -> None:
    """What has passed, what has no times, and what is always open each say what to do."""
    entries = [
        activity("forr", tider=[{"datum": "2026-11-01", "tid": "12.00"}]),
        activity("utan", tider=None),
        activity("jamt", tider=[{"alltid öppet": "ja"}]),
    ]
    pages = render(town(entries))
    said = {name: answers(pages[f"aktiviteter/handen/{name}.html"])["När är det?"] for name in ("utan", "jamt")}
    assert answers(pages["aktiviteter/handen/forr.html"])["När är det?"].endswith(
        "Det finns inga fler datum just nu. Ring och fråga."
    )
    assert said["utan"] == "Det finns inga fasta tider. Ring och fråga, så berättar vi hur du är med."
    assert "Ring och fråga" not in said["jamt"]


def test_a_place_of_its_own_is_a_sentence() -> None:
    """A schedule's own place follows as a sentence, since a name does not bend to a preposition."""
    times = [{"dag": "måndag", "tid": "9.00–11.00", "plats": "lokalen"}]
    page = render(town([activity(tider=times)]))[FIKA]
    assert answers(page)["När är det?"].startswith("Måndagar 9.00–11.00. Handens lokal. Närmaste datum:")


def test_what_goes_on_for_several_days() -> None:
    """Both ends are told, with their hours."""
    times = [{"från": "2026-12-04 17.00", "till": "2026-12-06 13.00"}]
    page = render(town([activity(tider=times)]))[FIKA]
    assert "Fredag 4 december 2026 klockan 17.00 till söndag 6 december 2026 klockan 13.00" in main_text(page)


def test_machines_read_the_moment() -> None:
    """The start is given with its hour when there is one."""
    page = render(town([activity()]))[FIKA]
    assert [each.get("datetime") for each in find(page, "time")][:1] == ["2026-11-26T13:00"]


def test_hours_past_midnight_are_the_same_in_the_rule_and_among_the_dates() -> None:
    """The end is written with a zero, so that nobody takes it for the afternoon."""
    page = render(town([activity(tider=[{"datum": "2026-12-31", "tid": "21.00–01.00"}])]))[FIKA]
    assert [text_of(each) for each in with_class(page, "bullets__item")][:1] == [
        "Torsdag 31 december 2026, 21.00–01.00"
    ]
    assert answers(page)["När är det?"].startswith("Torsdag 31 december 2026, 21.00–01.00.")


def test_places_that_change_are_told() -> None:
    """Even and odd weeks, and places that take turns, stand beside the rule."""
    weeks = activity(plats={"jämna": "lokalen", "udda": "lokalen"})
    turns = activity(plats=["lokalen", "lokalen"], tider=[{"dag": "torsdag", "tid": "13.00", "från": "2026-11-26"}],
                     växlar="varje gång")  # fmt: skip
    said = [answers(render(town([entry], place={"namn": "På nätet"}))[FIKA])["När är det?"] for entry in (weeks, turns)]
    assert [text.partition(" Närmaste")[0] for text in said] == [
        "Torsdagar 13.00–15.00. Jämna veckor: på nätet. Udda veckor: på nätet.",
        "Torsdagar klockan 13.00, från 26 november 2026. Platserna turas om: på nätet och på nätet.",
    ]

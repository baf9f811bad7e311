"""Today's and tomorrow's page."""

import json
from datetime import date
from xml.etree.ElementTree import Element

from built_pages import find, headings, links, main_text, render, seen, text_of, with_class
from torg.domain.activity import Activity
from towns import activity, town


def _rows(tree: Element) -> list[str]:
    return [seen(each) for each in with_class(tree, "happening")]


def _many(number: int) -> list[Activity]:
    """So many meetings today, each a minute later than the one before."""
    return [
        activity(f"nr-{n}", titel=f"Träff {n:03}", tider=[{"dag": "söndag", "tid": f"{8 + n // 60}.{n % 60:02}"}])
        for n in range(number)
    ]


def test_each_row_says_it_all() -> None:
    """Hours, title and place, with the start for machines, the entry's page, and when it is over."""
    entry = activity("natt", titel="Natt", tider=[{"dag": "söndag", "tid": "21.00–01.00"}])
    (row,) = with_class(render(town([entry]))["i-dag.html"], "happening")
    assert seen(row) == "21.00–01.00 natten mot måndag Natt Handens lokal"
    assert row.get("data-end") == "2026-11-23T01:00"
    assert [each.get("datetime") for each in find(row, "time")] == ["2026-11-22T21:00"]
    assert links(row) == [("Natt", "aktiviteter/handen/natt.html")]


def test_the_heading_names_the_day() -> None:
    """`I dag` never stands alone, tomorrow has it for later, and the title of the page has the date only."""
    pages = render(town([]))
    later = [["2026-11-23", "2026-11-24", "<span>I dag, </span>"]]
    wanted = {
        "i-dag.html": ("I dag, ", "Söndag 22", "2026-11-23", []),
        "i-morgon.html": ("I morgon, ", "Måndag 23", "2026-11-23", later),
    }
    for path, (near, name, end, late) in wanted.items():
        (heading,) = find(pages[path], "h1")
        (word,) = find(heading, "span")
        assert (word.text, word.get("data-end"), json.loads(word.get("data-late", "[]"))) == (near, end, late)
        assert text_of(heading) == f"{near}{name.lower()} november 2026"
        (title,) = find(pages[path], "title")
        assert seen(title) == f"{name} november 2026 – Socialt torg Provstad"


def test_it_says_for_which_day_it_was_made() -> None:
    """And keeps, as data, what the script shows on another day: a box with a link to the week that then is."""
    tree = render(town([]))["i-dag.html"]
    (made,) = with_class(tree, "made")
    assert (text_of(made), with_class(tree, "alert")) == ("Sidan gjordes söndag 22 november 2026.", [])
    late = json.loads(made.get("data-late", ""))
    ways = [(start, end, html.partition('href="')[2].partition('"')[0]) for start, end, html in late]
    assert ways[0] == ("2026-11-23", "2026-11-30", "veckor/2026-48.html")
    assert ways[-1] == ("2027-01-18", "9", "ring.html")
    assert len(ways) == 9
    assert late[0][2].startswith('<div class="alert"><p>Den här dagen har varit.</p><p><a class="more" ')


def test_nothing_is_said_that_is_true_only_later() -> None:
    """Also not to those whose reader does not heed `hidden`: a text browser, a page read aloud."""
    tree = render(town([activity(tider=[{"dag": ["söndag", "måndag"], "tid": "13.00–15.00"}])]))
    later = ("Den här dagen har varit", "är över nu", "från i går", "inte från i dag", "I morgon, I dag", "Se vecka")
    paths = ("index.html", "i-dag.html", "i-morgon.html", "helgen.html", "den-har-veckan.html", "nar.html")
    assert [(path, words) for path in paths for words in later if words in main_text(tree[path])] == []


def test_moved_from_one_day_to_the_next() -> None:
    """Today it is told where it went, in full, and tomorrow where it came from."""
    change = {"datum": "2026-11-22", "flyttat till": "2026-11-23", "tid": "14.00–16.00"}
    entry = activity(tider=[{"dag": "söndag", "tid": "13.00–15.00"}], ändringar=[change])
    pages = render(town([entry]))
    assert _rows(pages["i-dag.html"]) == [
        "Flyttat till måndag 23 november 2026, 14.00–16.00, Handens lokal. 13.00–15.00 Öppen fika Handens lokal"
    ]
    assert _rows(pages["i-morgon.html"]) == [
        "Flyttat hit från söndag 22 november. 14.00–16.00 Öppen fika Handens lokal"
    ]
    assert [seen(each) for each in find(pages["i-dag.html"], "s")] == ["13.00–15.00"]


def test_what_goes_on_for_days_stands_on_each() -> None:
    """With its beginning on the first day, its end on the last, and in between how long it goes on."""
    entry = activity(titel="Helg", tider=[{"från": "2026-11-21 17.00", "till": "2026-11-23 13.00"}])
    found = [
        _rows(render(town([entry]), today=date(2026, 11, day))["i-dag.html"])[0].removesuffix(" Helg Handens lokal")
        for day in (21, 22, 23)
    ]
    assert found == ["Från 17.00, pågår till 23 november", "Pågår till 23 november", "Sista dagen, till 13.00"]


def test_a_red_day_says_what_it_closes() -> None:
    """The day has its name, and what usually is on that weekday is counted."""
    entries = [
        activity(f"nr-{n}", tider=[{"dag": "torsdag", "tid": "13.00", "röda dagar": word}])
        for n, word in enumerate(("nej", "nej", "ja"))
    ]
    tree = render(town(entries), today=date(2026, 12, 24))["i-dag.html"]
    assert seen(next(find(tree, "h1"))) == "I dag, torsdag 24 december 2026, julafton"
    assert seen(with_class(tree, "day__closed")[0]) == "Julafton. 2 saker som brukar vara på torsdagar är stängda."
    assert len(_rows(tree)) == 1


def test_parts_of_the_day() -> None:
    """Nine or more stand under forenoon, afternoon and evening; what is open as usual stands last."""
    hours = ("9.00", "10.00", "11.59", "12.00", "13.00", "16.59", "17.00", "19.00")
    entries = [activity(f"nr-{n}", tider=[{"dag": "söndag", "tid": each}]) for n, each in enumerate(hours)]
    entries.append(activity("dag", tider=[{"dag": "söndag"}]))
    entries.append(activity("stod", typ="stod", tider=[{"dag": "söndag", "tid": "8.00"}]))
    tree = render(town(entries))["i-dag.html"]
    parts = [(headings(part)[0][1], len(with_class(part, "happening"))) for part in with_class(tree, "part")]
    assert parts == [("Hela dagen", 1), ("Förmiddag", 3), ("Eftermiddag", 3), ("Kväll", 2), ("Öppet som vanligt", 1)]


def test_too_much_in_one_part_of_town_is_numbered_by_the_hour() -> None:
    """Sixty a page, and the links between the pages say from when they go."""
    pages = render(town(_many(70)))
    assert [len(_rows(pages[path])) for path in ("i-dag.html", "i-dag.2.html")] == [60, 10]
    (menu,) = with_class(pages["i-dag.html"], "pages")
    assert links(menu) == [("Sida 1, från 8.00", "i-dag.html"), ("Sida 2, från 9.00", "i-dag.2.html")]
    assert "70 saker den här dagen." in main_text(pages["i-dag.html"])


def test_an_empty_day() -> None:
    """Says that there is nothing, and leads on."""
    tree = render(town([]))["i-dag.html"]
    assert "Inget är inplanerat den här dagen." in main_text(tree)
    assert ("Fler dagar och veckor", "nar.html") in links(tree)


def test_what_is_off_is_not_counted() -> None:
    """It is listed all the same; and when nothing is left, that is said."""
    off = [{"datum": "2026-11-22", "inställt": "Halka"}]
    sunday = [{"dag": "söndag", "tid": "13.00"}]
    both = [activity("a", tider=sunday, ändringar=off), activity("b", tider=sunday)]
    leads = [seen(with_class(render(town(each))["i-dag.html"], "lead")[0]) for each in (both, both[:1])]
    assert leads == ["En sak den här dagen.", "Allt den här dagen är inställt eller flyttat."]

"""What recurs on a weekday."""

from dataclasses import replace
from xml.etree.ElementTree import Element

from built_pages import find, links, main_text, render, seen, with_class
from torg.domain.places import Place
from torg.site.builders.weekdays import SIZE
from towns import activity, town

THURSDAY = "veckodagar/torsdag.html"


def _rows(tree: Element) -> list[str]:
    """What shows on the screen: without what is for paper."""
    found = with_class(tree, "happening")
    return [seen(each).removesuffix(" " + seen(paper)).removesuffix(seen(paper)).rstrip()
            for each in found for paper in with_class(each, "on-paper")]  # fmt: skip


def test_each_row_has_its_rule_and_its_next_date() -> None:
    """By hour: every week, even weeks, every other week, nth; not single dates."""
    entries = [
        activity("a", titel="A", tider=[{"dag": "torsdag", "tid": "13.00–15.00"}]),
        activity("b", titel="B", tider=[{"dag": "torsdag", "tid": "10.00", "veckor": "udda"}]),
        activity("c", titel="C", tider=[{"varannan vecka från": "2026-11-26", "tid": "11.00"}]),
        activity("d", titel="D", tider=[{"dag": "sista torsdagen", "tid": "18.00"}]),
        activity("e", titel="E", tider=[{"datum": "2026-11-26", "tid": "9.00"}]),
    ]
    tree = render(town(entries))[THURSDAY]
    assert _rows(tree) == [
        "från 10.00 B Handens lokal Torsdagar klockan 10.00, udda veckor. Nästa gång torsdag 3 december 2026.",
        (
            "från 11.00 C Handens lokal Varannan torsdag klockan 11.00, från 26 november 2026. "
            "Nästa gång torsdag 26 november 2026."
        ),
        "13.00–15.00 A Handens lokal Torsdagar 13.00–15.00. Nästa gång torsdag 26 november 2026.",
        "från 18.00 D Handens lokal Sista torsdagen i månaden klockan 18.00. Nästa gång torsdag 26 november 2026.",
    ]
    assert links(with_class(tree, "happening")[0]) == [("B", "../aktiviteter/handen/b.html")]


def test_the_next_date_passes() -> None:
    """The script takes the date away when it is over; the rule stays."""
    (row,) = with_class(render(town([activity()]))[THURSDAY], "happening")
    assert [(each.get("datetime"), each.get("data-end")) for each in find(row, "time")] == [
        ("2026-11-26T13:00", "2026-11-26T15:00")
    ]


def test_what_is_different_is_said() -> None:
    """A pause, and what is called off in the coming weeks, before the next date that holds."""
    pause = activity("paus", titel="Paus", **{"pausad till": "2026-12-10"})
    off = activity("sjuk", titel="Sjuk", ändringar=[{"datum": "2026-11-26", "inställt": "Värden är sjuk"}])
    tree = render(town([pause, off]))[THURSDAY]
    assert _rows(tree) == [
        (
            "13.00–15.00 Paus Handens lokal Torsdagar 13.00–15.00. Nästa gång torsdag 17 december 2026. "
            "Uppehåll till och med 10 december 2026."
        ),
        (
            "13.00–15.00 Sjuk Handens lokal Torsdagar 13.00–15.00. Nästa gång torsdag 3 december 2026. "
            "Torsdag 26 november 2026: inställt. Värden är sjuk."
        ),
    ]


def test_what_begins_later_stands_last() -> None:
    """What has no date in the coming weeks stands under its own heading."""
    spring = {"dag": "torsdag", "tid": "9.00", "från": "2027-04-01", "till": "2027-05-27"}
    tree = render(town([activity("var", titel="Vår", tider=[spring]), activity("nu", titel="Nu")]))[THURSDAY]
    assert [seen(each) for each in with_class(tree, "happening__link")] == ["Nu", "Vår"]
    assert [seen(each) for each in with_class(tree, "part__name")] == ["Börjar senare"]


def test_a_weekday_with_nothing() -> None:
    """Says so."""
    tree = render(town([]))[THURSDAY]
    assert "Här finns inget som brukar vara på torsdagar just nu." in main_text(tree)


def test_many_rows_are_numbered_by_the_hour() -> None:
    """So many a page."""
    entries = [
        activity(f"nr-{n}", titel=f"Träff {n}", tider=[{"dag": "torsdag", "tid": f"{8 + n // 60}.{n % 60:02}"}])
        for n in range(50)
    ]
    pages = render(town(entries))
    assert [len(_rows(pages[path])) for path in (THURSDAY, "veckodagar/torsdag.2.html")] == [SIZE, 50 - SIZE]
    assert "50 saker brukar vara på torsdagar." in main_text(pages[THURSDAY])


def test_where_it_is() -> None:
    """A place that the rule names is not said again; where places take turns, that of the next time is."""
    shared = town([
        activity("a", titel="A", tider=[{"dag": "torsdag", "tid": "9.00", "plats": "lokalen"}]),
        activity("b", titel="B", tider=[{"dag": "torsdag", "tid": "10.00", "från": "2026-11-26"}],
                 plats=["lokalen", "telefon"], växlar="varje gång"),
    ])  # fmt: skip
    phone = Place.read({"namn": "Per telefon", "slag": "telefon", "@id": "telefon"})
    tree = render(replace(shared, places={**shared.places, "telefon": phone}))[THURSDAY]
    assert _rows(tree) == [
        "från 9.00 A Torsdagar klockan 9.00. Handens lokal. Nästa gång torsdag 26 november 2026.",
        (
            "från 10.00 B Torsdagar klockan 10.00, från 26 november 2026. Platserna turas om: Handens lokal och "
            "per telefon. Nästa gång torsdag 26 november 2026, Handens lokal."
        ),
    ]


def test_parts_of_town_have_pages_of_their_own() -> None:
    """Also when all fits on one, each with its own number."""
    entries = [activity(), activity("ute", titel="Ute", plats=None)]
    pages = render(town(entries))
    (ways,) = with_class(pages[THURSDAY], "narrow")
    assert links(ways) == [("Centrum 1", "../veckodagar/torsdag/centrum.html")]
    part = pages["veckodagar/torsdag/centrum.html"]
    assert (len(_rows(part)), "En sak brukar vara på torsdagar." in main_text(part)) == (1, True)

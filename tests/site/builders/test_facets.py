"""Lists of what shares something, cut or folded to fit a page."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from built_pages import links, main_text, outline, render, text_of, with_class
from torg.domain.activity import Activity
from torg.phrases.editions import speech_for
from torg.site.builders.facets import MANY_LINKS, SIZE, Facet, counted, door, is_much, narrowed, seen_from
from torg.site.builders.paging import PER_PAGE
from torg.site.contexts import Link, Narrow
from towns import activity, town

TALK = "intressen/prata-fika.html"


def _many(number: int, **changes: str) -> list[Activity]:
    return [activity(f"nr-{each}", titel=f"Träff {each:03}", **changes) for each in range(number)]


def _ways(tree: Element) -> list[tuple[str, str]]:
    return [link for each in with_class(tree, "narrow") for link in links(each)]


def _rows(pages: Mapping[str, Element], *paths: str) -> list[int]:
    return [len(with_class(pages[path], "rows__item")) for path in paths]


def test_an_interest_leads_to_its_parts_of_town() -> None:
    """With how many there are in each, and they lead to each other and back."""
    pages = render(town([activity(), activity("tel", titel="Telefonfika", plats=None)]))
    assert _ways(pages[TALK]) == [("Centrum 1", "../intressen/prata-fika/centrum.html")]
    part = pages["intressen/prata-fika/centrum.html"]
    assert main_text(part).startswith("Prata och fika i Centrum Här finns en sak.")
    assert links(with_class(part, "trail")[0]) == [
        ("Start", "../../index.html"),
        ("Intressen", "../../intressen/index.html"),
        ("Prata och fika", "../../intressen/prata-fika.html"),
    ]
    assert outline(part) == [("h2", "Aktiviteter"), ("h3", "Öppen fika")]
    (current,) = [each for each in with_class(part, "narrow__link") if each.get("aria-current")]
    assert (current.get("aria-current"), text_of(current)) == ("page", "Centrum 1")


def test_from_home_is_no_part_of_town() -> None:
    """Its page stands beside, where no area's id can be."""
    pages = render(town([activity()], place={"slag": "nätet", "område": None}))
    assert _ways(pages[TALK]) == [("Hemifrån: i telefon eller på nätet 1", "../intressen/prata-fika.hemifran.html")]


def test_an_area_leads_to_interests_and_weekdays() -> None:
    """Only those that have something there."""
    tree = render(town([activity()]))["omraden/centrum.html"]
    assert _ways(tree) == [
        ("Prata och fika 1", "../intressen/prata-fika/centrum.html"),
        ("Torsdag 1", "../veckodagar/torsdag/centrum.html"),
    ]


def test_nothing_is_led_to_that_is_not_there() -> None:
    """Every way in an empty town and in one with an entry has a page."""
    for entries in ([], [activity()]):
        pages = render(town(entries))
        paths = (TALK, "intressen/spel.html", "omraden/centrum.html", "omraden/abacken.html", "fler-satt.html")
        targets = {href.removeprefix("../") for path in paths for _, href in _ways(pages[path])}
        assert targets - set(pages) == set()


def test_two_pages_are_numbered() -> None:
    """Nothing to choose yet."""
    pages = render(town(_many(PER_PAGE + 1)))
    assert _rows(pages, TALK, "intressen/prata-fika.2.html") == [PER_PAGE, 1]


def test_more_is_folded() -> None:
    """By part of town; each part is numbered when it is long."""
    away = town([*_many(SIZE), activity("ute", titel="Ute", plats=None)])
    pages = render(away)
    assert [(text_of(each), each.find("a") is not None) for each in with_class(pages[TALK], "doors__item")] == [
        (f"Centrum {SIZE} saker.", True),
        ("På andra platser 1 sak.", True),
    ]
    assert _rows(pages, TALK, "intressen/prata-fika/centrum.html", "intressen/prata-fika/centrum.2.html") == [
        0, PER_PAGE, PER_PAGE,
    ]  # fmt: skip
    assert _rows(pages, "intressen/prata-fika.annan-plats.html") == [1]


def test_without_parts_it_is_numbered() -> None:
    """When all is in one part of town there is nothing to choose."""
    facet = Facet("a.html", "A", "", (activity(),) * (SIZE + 1), ())
    assert (is_much(facet.entries), facet.is_folded) == (True, False)


def test_many_ways_are_folded() -> None:
    """So that the list comes soon."""
    few = [Link(str(each), "") for each in range(MANY_LINKS)]
    assert [narrowed("Välj", each).folded for each in (few, [*few, Link("till", "")])] == [False, True]


def test_ways_are_relative_to_the_page() -> None:
    """The page's own is marked; what leads nowhere is left out."""
    ways = (Narrow("A", (Link("B", "x/b.html"), Link("C", "x/y/c.html"))), Narrow("Tom", ()))
    assert seen_from(ways, "x/y/c.html") == (
        Narrow("A", (Link("B", "../../x/b.html"), Link("C", "../../x/y/c.html", current=True))),
    )


def test_counts() -> None:
    """A number on a small link, words on a large one."""
    link = counted(speech_for("sv"), "Centrum", "omraden/centrum.html", 1350)
    assert (link.note, door(speech_for("sv"), link, 1350).note) == (
        "1\N{NO-BREAK SPACE}350",
        "1\N{NO-BREAK SPACE}350 saker.",
    )

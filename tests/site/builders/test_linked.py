"""What pages say to machines."""

from typing import Any

from built_pages import render
from linked_data import faults, graph_of
from towns import activity, notice, town

ENTRY = "aktiviteter/handen/fika.html"


def _graphs(**changes: Any) -> dict[str, Any]:
    pages = render(town([activity()], [notice()], **changes))
    return {path: graph for path, tree in pages.items() if (graph := graph_of(tree))}


def test_which_pages_say_something() -> None:
    """The start page, entries, organisations and places that one can go to; lists say nothing."""
    found = {path: graph[0]["@type"] for path, graph in _graphs().items()}
    assert found == {
        "index.html": "WebSite",
        ENTRY: "Event",
        "anslag/handen/schack.html": "WebPage",
        "arrangorer/handen.html": "Organization",
        "platser/lokalen.html": "Place",
    }


def test_every_graph_keeps_to_the_vocabulary() -> None:
    """Also when the place is online."""
    everything = {**_graphs(), **{f"online {path}": graph for path, graph in _graphs(place={"slag": "nätet"}).items()}}
    assert {path: wrong for path, graph in everything.items() if (wrong := faults(graph))} == {}


def test_the_page_around_an_entry() -> None:
    """It is about the entry, was checked on a day, and has the same way to it as the breadcrumbs, in full addresses."""
    page = _graphs()[ENTRY][-1]
    way = [(each["position"], each["name"], each["item"]["@id"]) for each in page["breadcrumb"]["itemListElement"]]
    root = "https://torg.example.org/"
    assert (page["@id"], page["mainEntity"], page["lastReviewed"]) == (
        root + ENTRY,
        {"@id": f"{root}{ENTRY}#detta"},
        "2026-11-15",
    )
    assert way == [
        (1, "Start", root),
        (2, "Prata och fika", f"{root}intressen/prata-fika.html"),
        (3, "Öppen fika", root + ENTRY),
    ]


def test_addresses_follow_the_site_s() -> None:
    """A site below a folder has its pages there."""
    graph = _graphs(site={"adress": "https://example.org/torg/"})[ENTRY]
    assert graph[0]["url"] == f"https://example.org/torg/{ENTRY}"
    assert graph[-1]["breadcrumb"]["itemListElement"][0]["item"]["@id"] == "https://example.org/torg/"


def test_no_text_breaks_out() -> None:
    """A title that looks like HTML is text in the graph too."""
    evil = "</script><!--<script>"
    (page,) = (tree for path, tree in render(town([activity(titel=evil)])).items() if path == ENTRY)
    assert graph_of(page)[0]["name"] == evil

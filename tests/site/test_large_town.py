"""A town of three thousand entries: every page by time is light, and links lead to all that happens on a day."""

import posixpath
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from built_pages import find, links, parse, rendered, with_class
from large_town import large_town
from torg.domain.catalogue import Catalogue
from torg.phrases.editions import speech_for
from torg.site import routes
from torg.site.builders.agenda import Agenda
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, moment
from torg.site.packing import packed
from torg.store import load
from weighing import BUDGET

MONDAY = date(2026, 11, 23)
COUNT = 3000
BY_TIME = ("index.html", "nar", "i-dag", "i-morgon", "den-har-veckan", "helgen", "veckodagar/", "veckor/")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory, town: Path) -> Catalogue:
    """Three thousand entries in three parts of town."""
    root = large_town(tmp_path_factory.mktemp("storstad") / "content", COUNT, town)
    found = load(root, today=MONDAY).catalogue
    assert found is not None
    return found


@pytest.fixture(scope="module")
def pages(catalogue: Catalogue) -> Mapping[str, bytes]:
    """The pages by time and the start page."""
    found = rendered(catalogue, (), MONDAY, ("sv",), lambda made: made.path.startswith(BY_TIME))
    return {made.path: page for _, made, page in found}


def test_every_page_is_light(pages: Mapping[str, bytes]) -> None:
    """However much there is, on the day when most happens."""
    heavy = {path: size for path, page in pages.items() if (size := len(packed(page, ".gz"))) > BUDGET}
    assert (heavy, len(pages) > 100) == ({}, True)


def _below(pages: Mapping[str, bytes], start: str) -> set[tuple[str, str]]:
    """Entry and start of everything on a page and on the pages of its parts."""
    stem = start.removesuffix(".html")
    seen, waiting, found = {start}, [start], set()
    while waiting:
        path = waiting.pop()
        tree, folder = parse(pages[path]), posixpath.dirname(path)
        for row in with_class(tree, "happening"):
            target = posixpath.normpath(posixpath.join(folder, links(row)[0][1]))
            found.add((target, next(find(row, "time")).get("datetime", "")))
        near = {posixpath.normpath(posixpath.join(folder, href)) for _, href in links(tree)}
        fresh = {each for each in near if each in pages and each.startswith((f"{stem}/", f"{stem}."))} - seen
        seen |= fresh
        waiting += sorted(fresh)
    return found


@pytest.mark.parametrize(("path", "day"), [("i-dag.html", MONDAY), ("i-morgon.html", date(2026, 11, 24))])
def test_everything_that_happens_on_a_day_is_reached(
    pages: Mapping[str, bytes], catalogue: Catalogue, path: str, day: date
) -> None:
    """By links from the day's page, and nothing else is."""
    shelf = Shelf(catalogue, MONDAY, speech_for("sv"))
    events = Agenda(shelf, Times(shelf)).on(day)
    wanted = {(routes.entry_path(event.entry), moment(event.found)) for event in events}
    assert (_below(pages, path), len(wanted) > 400) == (wanted, True)


def test_everything_that_is_not_every_week_is_reached_from_its_week(
    pages: Mapping[str, bytes], catalogue: Catalogue
) -> None:
    """On the week's page or on those of its days."""
    shelf = Shelf(catalogue, MONDAY, speech_for("sv"))
    agenda = Agenda(shelf, Times(shelf))
    days = (date(2026, 12, day) for day in range(14, 21))
    wanted = {
        (routes.entry_path(event.entry), moment(event.found))
        for day in days
        for event in agenda.on(day)
        if not event.is_regular
    }
    assert (_below(pages, "veckor/2026-51.html"), len(wanted) > 400) == (wanted, True)


def test_everything_that_recurs_is_reached_from_its_weekday(pages: Mapping[str, bytes], catalogue: Catalogue) -> None:
    """On the weekday's pages by part of town."""
    shelf = Shelf(catalogue, MONDAY, speech_for("sv"))
    found = Agenda(shelf, Times(shelf)).recurring(0)
    wanted = {(routes.entry_path(entry), moment(each)) for entry, each in found}
    assert (_below(pages, "veckodagar/mandag.html"), len(wanted) > 400) == (wanted, True)

"""An entry's page, the pages of its days, its calendar and the list of occurrences tell the same dates."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from built_pages import Built
from page_dates import Told, days, next_times, told
from readers import python_reader
from sample_feeds import LAST, read_town
from sidecars import sidecars
from towns import TODAY

ENTRIES = ("aktiviteter/", "anslag/")
COMPLETE = 3
"""An entry's page tells so many dates that one can come to; with fewer it tells all there are."""


@pytest.fixture(scope="module")
def listed(town: Path) -> Mapping[str, Sequence[Told]]:
    """The path of each entry's page, with what the list of occurrences has for eighteen months."""
    sample = read_town(town)
    found = sidecars(sample.catalogue, sample.calendar, TODAY, TODAY, LAST)
    return {
        _page(path): sorted(told(each.start, each.end, off=each.status == "CANCELLED") for each in happenings)
        for path, happenings in found.items()
        if path.startswith(tuple(f"kalender/{kind}" for kind in ENTRIES))
    }


@pytest.fixture(scope="module")
def read(built: Built) -> Mapping[str, Sequence[Told]]:
    """The same as a calendar program reads it in the entry's calendar beside the page."""
    files = [file for kind in ENTRIES for file in (built.folder / "kalender" / kind).rglob("*.ics")]
    found = python_reader.read(files, TODAY, LAST)
    return {
        _page(file.relative_to(built.folder).as_posix()): sorted(
            told(each.start, each.end, off=each.status == "CANCELLED") for each in readings
        )
        for file, readings in found.items()
        if readings
    }


def _page(feed: str) -> str:
    """`kalender/aktiviteter/lunken/promenad.ics` -> `aktiviteter/lunken/promenad.html`."""
    return feed.removeprefix("kalender/").removesuffix("ics") + "html"


def beginning(shown: Sequence[Told], everything: Sequence[Told]) -> tuple[Sequence[Told], Sequence[Told]]:
    """What must be the same: up to the day of the last date shown, or all when the page shows all there are."""
    if len({each.start[:10] for each in shown if not each.off}) < COMPLETE:
        return shown, everything
    last = max(shown).start[:10]
    until = [each for each in everything if each.start[:10] < last or each in shown]
    return shown, until


def test_calendars_in_the_site_hold_the_list(
    listed: Mapping[str, Sequence[Told]], read: Mapping[str, Sequence[Told]]
) -> None:
    """Each entry's calendar, as it is published, has every date of the list of occurrences and no other."""
    assert read == listed


def test_pages_tell_the_next_dates_of_the_calendar(
    trees: Mapping[str, Element], read: Mapping[str, Sequence[Told]]
) -> None:
    """The next times on each entry's page are the first dates of its calendar, hours, ends and what is called off."""
    differ = {}
    for path, tree in trees.items():
        if path.startswith(ENTRIES):
            shown, wanted = beginning(sorted(next_times(tree)), read.get(path, ()))
            if list(shown) != list(wanted):
                differ[path] = (shown, wanted)
    assert differ == {}


def test_no_page_is_without_its_dates(trees: Mapping[str, Element], read: Mapping[str, Sequence[Told]]) -> None:
    """Exactly the entries that have dates in their calendar tell some on their page."""
    assert {path for path, tree in trees.items() if path.startswith(ENTRIES) and next_times(tree)} == set(read)


def _of_day(day: str, listed: Mapping[str, Sequence[Told]]) -> list[tuple[str, Told]]:
    return sorted((path, each) for path, found in listed.items() for each in found if each.start[:10] == day)


@pytest.mark.parametrize("pages", ["i-dag.html", "i-morgon.html", "den-har-veckan.html", "helgen.html", "veckor/"])
def test_days_tell_what_happens_on_them(
    pages: str, trees: Mapping[str, Element], listed: Mapping[str, Sequence[Told]]
) -> None:
    """Each day from today on tells every happening of the list, folded or not, and no other."""
    found = [each for path, tree in trees.items() if path.startswith(pages) for each in days(tree)]
    coming = [(day, sorted(shown)) for day, shown in found if day >= TODAY.isoformat()]

    assert {day: (shown, wanted) for day, shown in coming if shown != (wanted := _of_day(day, listed))} == {}
    assert len(coming) > 0


def test_eight_weeks_are_told_in_full(trees: Mapping[str, Element]) -> None:
    """The weeks' pages leave out no day from today until eight weeks from now."""
    shown = {day for path, tree in trees.items() if path.startswith("veckor/") for day, _ in days(tree)}
    wanted = {(TODAY + timedelta(number)).isoformat() for number in range(8 * 7)}

    assert wanted - shown == set()

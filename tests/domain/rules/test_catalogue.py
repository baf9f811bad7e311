"""Rules over everything at once."""

from typing import Any

import pytest

from factories import (
    make_activity,
    make_catalogue,
    make_context,
    make_notice,
    make_organisation,
    make_site,
    make_vocabularies,
)
from torg.domain.activity import Activity
from torg.domain.catalogue import Catalogue
from torg.domain.rules import check_catalogue
from torg.domain.rules.catalogue import stems


def twins(*entries: Activity) -> list[tuple[str, object]]:
    """The id of each likely duplicate, with the title of the one before it."""
    town = make_catalogue(activities=entries)
    return [(record.id, each.params["annan"]) for record, each in check_catalogue(town, make_context(town))
            if isinstance(record, Activity)]  # fmt: skip


def entry(name: str, title: str, owner: str = "frivilligcentralen", **changes: Any) -> Activity:
    """An activity on Thursdays at one in Handen's venue, unless changed."""
    return make_activity(name, owner, titel=title, **changes)


FRIDAY = [{"dag": "fredag", "tid": "9.00", "röda dagar": "nej"}]


@pytest.mark.parametrize(
    "second",
    [
        entry("b", "Öppen fika"),
        entry("b", "öppet fika!", "lunken"),
        entry("b", "Öppen fika", tider=FRIDAY),
        entry("b", "Fika för seniorer"),
        entry("b", "Fika för seniorer", plats="natet"),
        entry("b", "Öppen fika", "lunken", plats="natet"),
    ],
)
def test_the_same_thing_twice_is_warned_about(second: Activity) -> None:
    """The same title in one place or at one time; a like title at one time in one place or by one organisation."""
    assert twins(entry("a", "Öppen fika"), second) == [("b", "Öppen fika")]


@pytest.mark.parametrize(
    "second",
    [
        entry("b", "Stickkafé"),
        entry("b", "Öppen fika", plats="natet", tider=FRIDAY),
        entry("b", "Öppen fika", "lunken", plats="natet", tider=FRIDAY),
        entry("b", "Fika för seniorer", tider=FRIDAY),
        entry("b", "Fika för seniorer", "lunken", plats="natet"),
        entry("b", "Öppen scen", tider=[{"dag": "torsdag", "tid": "13", "veckor": "udda", "röda dagar": "nej"}]),
    ],
)
def test_different_things_are_left_alone(second: Activity) -> None:
    """One organisation may have the same café in two parts of the town."""
    assert twins(entry("a", "Öppen fika"), second) == []


def test_dates_are_compared_like_rules() -> None:
    """The same day and hour in the same place."""
    when = [{"datum": "2027-02-20", "tid": "9.00"}]
    assert twins(entry("a", "Isfiske och korv", tider=when), entry("b", "Isfiske på sjön", tider=when)) == [
        ("b", "Isfiske och korv")
    ]


def test_the_warning_names_the_other_ones_file() -> None:
    """So that it can be opened."""
    town = make_catalogue(activities=[entry("a", "Öppen fika"), entry("b", "Öppen fika")])
    ((_, problem),) = check_catalogue(town, make_context(town))
    assert (problem.path, problem.params["fil"]) == (
        ("titel",), "content/activities/frivilligcentralen/a.yaml",
    )  # fmt: skip


def test_notices_are_compared_with_notices_only() -> None:
    """A notice about an activity is no duplicate of it."""
    town = make_catalogue(
        activities=[entry("a", "Schack")], notices=[make_notice("b", titel="Schack"), make_notice("c", titel="Schack!")]
    )
    found = [(record, problem.params["fil"]) for record, problem in check_catalogue(town, make_context(town))]
    assert found == [(town.notices[1], "content/notices/frivilligcentralen/b.yaml")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kaféet på torget", {"kafeet", "torget"}),
        ("Pratkafé för alla", {"pratka"}),
        ("Pratkaféet", {"pratka"}),
        ("Grupp 2", {"grupp", "2"}),
        ("På ön", {"på", "ön"}),
    ],
)
def test_a_title_is_known_by_the_beginnings_of_its_words(title: str, expected: set[str]) -> None:
    """Small words do not count, unless there are no others."""
    assert set(stems(title)) == expected


def ids(town: Catalogue) -> list[object]:
    """The ids that are told to be there twice, or the titles."""
    found = check_catalogue(town, make_context(town))
    return [problem.params.get("värde", problem.params.get("annan")) for _, problem in found]


def test_an_id_stands_once_in_its_vocabulary() -> None:
    """Told at the later one; the same id in two vocabularies is fine."""
    term = {"id": "spel", "etikett": "Spel", "engelska": "Games", "till exempel": "schack"}
    words = make_vocabularies(intressen=[term, {**term, "etikett": "Spela"}])
    town = make_catalogue(vocabularies=words, activities=())
    ((record, problem),) = check_catalogue(town, make_context(town))
    assert (record, problem.code, problem.path) == (words.interests[1], "dubblett-id", ("id",))


def test_an_area_stands_once_in_the_site() -> None:
    """Told at the later one."""
    area = {"id": "angsbo", "namn": "Ängsbo"}
    assert ids(make_catalogue(site=make_site(områden=[area, area]), activities=())) == ["angsbo"]


def test_a_whole_town_of_different_things_has_no_duplicates() -> None:
    """Ten thousand would take no more time each."""
    owners = [make_organisation(f"org-{number}") for number in range(20)]
    entries = [
        entry(f"a-{number}", f"Grupp {number}", f"org-{number % 20}", plats=None, tider=FRIDAY) for number in range(200)
    ]
    town = make_catalogue(activities=entries, organisations=owners)
    assert ids(town) == []

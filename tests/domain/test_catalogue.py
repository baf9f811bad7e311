"""The whole town."""

from factories import make_activity, make_catalogue, make_notice


def test_look_ups_are_by_id_in_the_owners_order() -> None:
    """The vocabulary's order and the site's order are kept."""
    town = make_catalogue()
    assert (list(town.interests), list(town.areas), list(town.helplines)) == (
        ["prata-fika", "rora-sig", "natur", "spel"], ["centrum", "angsbo"], ["nodnumret"],
    )  # fmt: skip
    assert list(town.badges)[:2] == ["ingen-anmalan", "gratis"]


def test_entries_are_activities_and_then_notices() -> None:
    """Everything with a page of its own."""
    town = make_catalogue(activities=[make_activity("a")], notices=[make_notice("b")])
    assert [entry.id for entry in town.entries] == ["a", "b"]

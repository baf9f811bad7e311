"""Paths from ids, and the way between them."""

from datetime import date

from torg.site import routes
from towns import activity, notice


def test_entries_lie_with_their_organisation() -> None:
    """The folder says whose it is, the name which one."""
    assert [routes.entry_path(activity("fika")), routes.entry_path(notice("schack"))] == [
        "aktiviteter/handen/fika.html",
        "anslag/handen/schack.html",
    ]


def test_short_addresses() -> None:
    """A number of the entry's own, the same in every edition."""
    entry = activity("fika")
    assert (
        routes.short_path(entry),
        routes.short_address("https://torg.example.org", entry, "sv"),
        routes.short_address("https://example.org/torg", entry, "ar"),
    ) == ("40014/index.html", "https://torg.example.org/40014", "https://example.org/torg/ar/40014")


def test_numbered_pages_can_not_collide_with_ids() -> None:
    """The second page's name has a full stop, which no id has."""
    path = routes.interest_path("spel")
    assert [routes.numbered(path, n) for n in (1, 2)] == ["intressen/spel.html", "intressen/spel.2.html"]


def test_the_way_up() -> None:
    """One step up for each folder."""
    assert [routes.up(path) for path in ("index.html", "omraden/a.html", "anslag/a/b.html")] == ["", "../", "../../"]


def test_pages_by_time() -> None:
    """Weeks carry the year that ISO 8601 gives them; a part of a page that is no area has a full stop in its name."""
    day = date(2027, 1, 3)
    assert [
        routes.weekday_path(3),
        routes.week_path(day),
        routes.week_day_path(day),
        routes.within(routes.TODAY, "centrum"),
        routes.beside(routes.TODAY, "hemifran"),
    ] == [
        "veckodagar/torsdag.html",
        "veckor/2026-53.html",
        "veckor/2026-53/sondag.html",
        "i-dag/centrum.html",
        "i-dag.hemifran.html",
    ]


def test_papers_of_all_editions_lie_together() -> None:
    """By what they are, so that no area and no leaflet of staff's can take another's place."""
    assert [
        routes.town_paper("sv"),
        routes.area_paper("angsbo", "sv-lattlast"),
        routes.own_paper("vinter", "ar"),
        routes.blank_paper("plan", "sv"),
    ] == [
        "blad/hela-orten-sv.pdf",
        "blad/omraden/angsbo-sv-lattlast.pdf",
        "blad/egna/vinter-ar.pdf",
        "blad/att-fylla-i/plan-sv.pdf",
    ]


def test_folders_of_editions() -> None:
    """The Swedish edition lies at the root."""
    assert [routes.edition_folder(code) for code in ("sv", "sv-lattlast", "en")] == ["", "sv-lattlast/", "en/"]

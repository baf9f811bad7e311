"""Addresses that the site makes itself: `torg.domain.taken`."""

from pathlib import Path

import pytest

from factories import VOCABULARIES, make_catalogue, make_organisation, make_place, make_site, make_vocabularies
from torg.domain.taken import FOLDERS, HELP, INDEX, PAGES, check_ids, check_page
from torg.phrases.editions import EDITIONS
from torg.site import routes
from torg.site.site import make_site as render
from torg.store import load
from towns import TODAY

ROOT = Path(__file__).parents[2]
OWN = {path.removesuffix(".html") for path in vars(routes).values() if isinstance(path, str) and path.endswith(".html")}


def test_the_pages_are_the_site_s_own() -> None:
    """Every route that has no id in it, at the top and among the pages for associations."""
    at_top = {path for path in OWN if "/" not in path}
    deeper = {path for path in OWN if "/" in path and path.partition("/")[0] not in FOLDERS}

    assert (frozenset(at_top), frozenset(deeper)) == (PAGES, HELP)


def test_the_sample_town_has_no_page_of_the_site_s_own_elsewhere() -> None:
    """Without what the municipality wrote, everything lies at a taken address, in Swedish.

    A list's further pages have a full stop in their names, which no written page can have.
    """
    catalogue = load(ROOT / "content", today=TODAY).catalogue
    assert catalogue
    paths = [path for path, _ in render(catalogue, (), ROOT / "theme", TODAY).files if path.endswith(".html")]

    folders = tuple(f"{code}/" for code in EDITIONS)
    names = (path.removesuffix(".html") for path in paths if not path.startswith(folders))
    assert [name for name in names if "." not in name and not _taken(name)] == []


def _taken(name: str) -> bool:
    """Whether the name, or a folder that it is in, is the site's own."""
    folders = {name[:index] for index, sign in enumerate(name) if sign == "/"}
    return name in PAGES | HELP or bool(folders & FOLDERS)


@pytest.mark.parametrize(
    ("slug", "params"),
    [
        ("ring", {"namn": "ring.md", "förslag": "ring-1.md", "sak": "fil"}),
        ("hjalp/index", {"namn": "index.md", "förslag": "index-1.md", "sak": "fil"}),
        ("platser/torget", {"namn": "platser/torget.md", "förslag": "torget.md", "sak": "mapp"}),
        ("om", None),
        ("hjalp/ring", None),
        ("egen/index", None),
    ],
)
def test_a_page_can_not_have_a_taken_address(slug: str, params: dict[str, str] | None) -> None:
    """A name at the top, one among the help pages, and any name in a folder of the site's own."""
    assert [(each.code, dict(each.params)) for each in check_page(slug)] == (
        [("fil-upptagen", params)] if params else []
    )


def test_no_record_can_be_where_the_list_of_them_is() -> None:
    """Organisations and places by their file, interests, life situations and areas by their id."""
    catalogue = make_catalogue(
        organisations=[make_organisation(INDEX)],
        places=[make_place(INDEX)],
        site=make_site(områden=[{"id": "centrum", "namn": "Centrum"}, {"id": INDEX, "namn": "Alla"}]),
        vocabularies=make_vocabularies(
            **{name: [{**VOCABULARIES[name][0], "id": INDEX}] for name in ("intressen", "livssituationer")}
        ),
    )

    found = [(type(record).__name__, each.path, each.params["förslag"]) for record, each in check_ids(catalogue)]

    assert found == [
        ("Organisation", (), "index-1.yaml"),
        ("Place", (), "index-1.yaml"),
        ("Interest", ("id",), "index-1"),
        ("LifeSituation", ("id",), "index-1"),
        ("Site", ("områden", 1, "id"), "index-1"),
    ]


def test_an_ordinary_town_has_no_taken_addresses() -> None:
    """Nothing is told."""
    assert list(check_ids(make_catalogue())) == []

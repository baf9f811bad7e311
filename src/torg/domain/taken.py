"""Addresses that the site makes itself, so that no page, organisation, place, interest or area can have them.

Data that the rules and the site's routes share: `torg check` tells what the build would refuse.
"""

from collections.abc import Iterator

from torg.domain.catalogue import Catalogue
from torg.domain.record import Record
from torg.problems import Problem, problem

INDEX = "index"
"""The id that no record with a page in a list's folder can have: the list itself is there."""

PAGES = frozenset(
    ("index", "404", "a-till-o", "anslagstavlan", "bara-att-komma", "den-har-veckan", "fler-satt", "helgen", "hemifran",
     "hjalp-och-stod", "i-dag", "i-morgon", "kalendrar", "min-lista", "monster", "nar", "ring", "skriv-ut", "sok")
)  # fmt: skip
"""The site's own pages at the top, without ending. A long one has its parts in a folder of the same name."""

HELP = frozenset(("hjalp/index", "hjalp/rattningar"))
"""Its own pages among those for associations."""

FOLDERS = PAGES | frozenset(
    ("aktiviteter", "anslag", "arrangorer", "blad", "intressen", "kalender", "livet", "marken", "omraden", "pa-plats",
     "platser", "sprak", "veckodagar", "veckor", "hjalp/rattningar")
)  # fmt: skip
"""Its own folders, which hold no other pages."""


def check_page(slug: str) -> Iterator[Problem]:
    """The problem with a page whose address is taken.

    Args:
        slug: the page's path without ending, as `om` or `hjalp/tider`.
    """
    folder, _, name = slug.rpartition("/")
    if folder in FOLDERS:
        yield problem("fil-upptagen", namn=f"{slug}.md", förslag=f"{name}.md", sak="mapp")
    elif slug in PAGES | HELP:
        yield problem("fil-upptagen", namn=f"{name}.md", förslag=f"{name}-1.md", sak="fil")


def check_ids(catalogue: Catalogue) -> Iterator[tuple[Record, Problem]]:
    """Problems with records whose page would lie where the list of them is, each with its record."""
    files = catalogue.organisations.get(INDEX), catalogue.places.get(INDEX)
    for record in files:
        if record:
            yield record, problem("fil-upptagen", namn=f"{INDEX}.yaml", förslag=f"{INDEX}-1.yaml", sak="fil")
    for item in (*catalogue.vocabularies.interests, *catalogue.vocabularies.life_situations):
        if item.id == INDEX:
            yield item, _id(("id",))
    for number, area in enumerate(catalogue.site.areas):
        if area.id == INDEX:
            yield catalogue.site, _id(("områden", number, "id"))


def _id(path: tuple[str | int, ...]) -> Problem:
    return problem("fil-upptagen", path, namn=INDEX, förslag=f"{INDEX}-1", sak="id")

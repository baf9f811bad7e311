"""Short addresses: a small page at `48213/` leads on to the entry's own page, in each edition.

A number is worked out from the entry's address, so nothing is remembered. When two have the same, the page at it lets
one choose between them.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.phrases.editions import SWEDISH_EDITION, speech_for
from torg.phrases.plain_base import Edition
from torg.site import routes
from torg.site.contexts import Link, ShortPage
from torg.site.environment import make_environment
from torg.site.languages import wanted_editions

_TEMPLATE = "short.html"


def short_files(catalogue: Catalogue, pages: frozenset[str], theme: Path) -> Iterator[tuple[str, tuple[bytes]]]:
    """The page at every short address: path and content.

    Args:
        catalogue: the whole town.
        pages: the paths of the site's files, for an entry may have no page.
        theme: the theme's folder.
    """
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in catalogue.entries:
        if routes.entry_path(entry) in pages:
            found[routes.short_path(entry)].append(entry)
    for edition in wanted_editions(catalogue.site.editions):
        folder = routes.edition_folder(edition.code)
        template = make_environment(theme, speech_for(edition.code).page).get_template(_TEMPLATE)
        for path, entries in sorted(found.items()):
            html = template.render(short=_page(catalogue, edition, path, entries))
            yield folder + path, (html.encode(),)


def _page(catalogue: Catalogue, edition: Edition, path: str, entries: list[Entry]) -> ShortPage:
    up, site = routes.up(path), catalogue.site
    links = tuple(
        Link(entry.title, up + routes.entry_path(entry), catalogue.organisations[entry.organisation].name)
        for entry in entries
    )
    alone = len(entries) == 1
    page = f"{site.url.rstrip('/')}/{routes.edition_folder(edition.code)}{routes.entry_path(entries[0])}"
    return ShortPage(
        title=entries[0].title if alone else site.name,
        links=links,
        language=SWEDISH_EDITION.language,
        direction="" if edition.direction == "ltr" else edition.direction,
        goes_on=links[0].href if alone else "",
        address=page if alone else "",
    )

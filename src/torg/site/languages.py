"""Which editions a site has, where each lies, and the way from a page to the same page in another edition.

The Swedish edition lies at the site's own address, each other in a folder that is named by its code. The paths inside
are the same, so a page's counterpart is found without looking for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from torg.phrases.editions import EDITIONS, SWEDISH_EDITION
from torg.phrases.plain_base import Edition
from torg.problems import Problem
from torg.site import routes
from torg.site.contexts import Language
from torg.store import Page as WrittenPage

_DEFAULT = "x-default"
"""What search engines call the page for whoever reads none of the languages."""

_SWEDISH = (routes.NOT_FOUND, routes.HELP_FOLDER, routes.PATTERNS, routes.PATTERNS_FOLDER)
"""How the paths begin of pages for servers, for associations and for those who work with the site."""


def wanted_editions(codes: Iterable[str]) -> tuple[Edition, ...]:
    """The editions to build: always the Swedish one first, then the others in the order in which links show them."""
    wanted = {SWEDISH_EDITION.code, *codes}
    return tuple(edition for code, edition in EDITIONS.items() if code in wanted)


def unknown_editions(codes: Iterable[str]) -> Iterator[Problem]:
    """Codes that no edition has: `varde-okant`."""
    for index, code in enumerate(codes):
        if code not in EDITIONS:
            params = {"värde": code, "fält": "utgåvor", "val": ", ".join(EDITIONS)}
            yield Problem("varde-okant", file="content/site.yaml", path=("utgåvor", index), params=params)


class Languages:
    """The ways between the editions of a site."""

    def __init__(self, editions: tuple[Edition, ...], written: Iterable[WrittenPage], root: str) -> None:
        """Take what decides which pages there are.

        Args:
            editions: those that are built.
            written: the pages that the municipality wrote, in any edition: each is there only where it is written.
            root: the site's full address, with its last slash.
        """
        self._editions = editions
        self._root = root
        self._written: defaultdict[str, set[str]] = defaultdict(set)
        for page in written:
            self._written[f"{page.slug}.html"].add(page.edition)

    def beside(self, edition: Edition, path: str) -> tuple[Language, ...]:
        """Links from a page to the other editions: to the same page, or else to the start page.

        The page for lost addresses is served at any depth, so its links are whole.

        Args:
            edition: the page's own.
            path: its path in that edition.
        """
        up = self._root if path == routes.NOT_FOUND else routes.up(routes.edition_folder(edition.code) + path)
        return tuple(
            _language(each, up, path if self._has(each, path) else routes.HOME)
            for each in self._editions
            if each != edition
        )

    def alternates(self, edition: Edition, path: str) -> tuple[Language, ...]:
        """The same page in each language, with full addresses, for search engines; nothing when there is one.

        The Swedish page is also the one for whoever reads none of the languages.
        The easy-read edition is left out: search engines know languages, and its language is Swedish too.
        """
        found = [each for each in self._editions if each.code == each.language and self._has(each, path)]
        if len(found) < 2 or edition not in found:
            return ()
        links = [_language(each, self._root, path) for each in found]
        return (*links, replace(links[0], language=_DEFAULT))

    def _has(self, edition: Edition, path: str) -> bool:
        if path in self._written:
            return edition.code in self._written[path]
        return edition == SWEDISH_EDITION or not path.startswith(_SWEDISH)


def _language(edition: Edition, root: str, path: str) -> Language:
    folder = routes.edition_folder(edition.code)
    address = "" if root.startswith("http") and not folder and path == routes.HOME else path
    return Language(edition.own_name, root + folder + address, edition.language, edition.direction)

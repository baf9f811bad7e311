"""What pages say to machines: entries, organisations and places, and the site itself on the start page.

Only the Swedish pages say it: other editions are the same things in other words, and link to each other.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from urllib.parse import urljoin

from torg.domain.activity import Activity, Entry
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.outputs.schema_org.entries import Town
from torg.outputs.schema_org.nodes import Addresses, Node, script_text
from torg.outputs.schema_org.organisations import organisation_node
from torg.outputs.schema_org.pages import page_node, site_node
from torg.outputs.schema_org.places import place_node
from torg.outputs.series.book import SeriesBook
from torg.phrases.editions import SWEDISH_EDITION
from torg.site import routes
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Made

_Record = Entry | Organisation | Place


class Linked:
    """Makes the JSON-LD of pages."""

    def __init__(self, shelf: Shelf, book: SeriesBook) -> None:
        """Take what pages tell of.

        Args:
            shelf: an edition's shelf.
            book: every entry's series.
        """
        self._shelf = shelf
        root = self._root = f"{shelf.catalogue.site.url.rstrip('/')}/"
        self._addresses = Addresses(
            root,
            lambda entry: root + routes.entry_path(entry),
            lambda organisation: root + routes.organisation_path(organisation),
            lambda place: root + routes.place_path(place),
        )
        self._town = Town(shelf.catalogue, book, self._addresses)

    def text(self, made: Made) -> str:
        """The page's JSON-LD, safe within a script; nothing for a page that is about no one thing."""
        if self._shelf.speech.edition != SWEDISH_EDITION:
            return ""
        if made.path == routes.HOME:
            return script_text([site_node(self._shelf.catalogue.site, self._addresses, SWEDISH_EDITION.language)])
        record = self._records.get(made.path)
        return script_text([*self._about(record), self._page(made, record)]) if record else ""

    @cached_property
    def _records(self) -> Mapping[str, _Record]:
        catalogue = self._shelf.catalogue
        return {
            **{routes.entry_path(entry): entry for entry in self._shelf.pages},
            **{routes.organisation_path(each): record for each, record in catalogue.organisations.items()},
            **{routes.place_path(each): place for each, place in catalogue.places.items() if not place.from_home},
        }

    def _about(self, record: _Record) -> list[Node]:
        catalogue = self._shelf.catalogue
        if isinstance(record, Organisation):
            return [organisation_node(record, self._addresses, catalogue.site)]
        if isinstance(record, Place):
            return [place_node(record, self._addresses, catalogue.site, catalogue.vocabularies.venue_facts)]
        return self._town.entry(record)

    def _page(self, made: Made, record: _Record) -> Node:
        address = self._root + made.path
        trail = getattr(made.page, "trail", ())
        way = [(link.text, urljoin(address, link.href).removesuffix(routes.HOME)) for link in trail]
        here = [*way, (getattr(made.page, "title", made.title), address)]
        return page_node(SWEDISH_EDITION.language, self._name(record), here, _reviewed(record), self._addresses)

    def _name(self, record: _Record) -> str:
        if isinstance(record, Organisation):
            return self._addresses.organisation_id(record.id)
        if isinstance(record, Place):
            return self._addresses.place_id(record.id)
        return self._addresses.entry_id(record)


def _reviewed(record: _Record) -> date | None:
    """When somebody last said that all of it is right."""
    if isinstance(record, Place):
        return record.checked.day if record.checked else None
    return record.checked if isinstance(record, Activity | Organisation) else None

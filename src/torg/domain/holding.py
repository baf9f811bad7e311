"""Which files hold a sign: where to look for something that can not be printed."""

from collections.abc import Iterator

from torg.domain.catalogue import Catalogue
from torg.domain.history import SITE, entry_key, organisation_key, place_key
from torg.domain.record import Record


def holding(catalogue: Catalogue, signs: str) -> tuple[str, ...]:
    """The keys of the records that hold any of the signs, as `activities/lunken/stavgang`.

    Args:
        catalogue: the whole town.
        signs: the signs, with spaces between.
    """
    wanted = signs.split()
    return tuple(key for key, record in _records(catalogue) if any(each in repr(record) for each in wanted))


def _records(catalogue: Catalogue) -> Iterator[tuple[str, Record]]:
    for entry in catalogue.entries:
        yield entry_key(entry), entry
    for id_, organisation in catalogue.organisations.items():
        yield organisation_key(id_), organisation
    for id_, place in catalogue.places.items():
        yield place_key(id_), place
    for id_, leaflet in catalogue.leaflets.items():
        yield f"leaflets/{id_}", leaflet
    yield SITE, catalogue.site

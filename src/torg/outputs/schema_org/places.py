"""Places: where it is, and what it is like there, with the honest noes."""

from collections.abc import Iterator, Sequence

from torg.domain.places import GeoPoint, Place
from torg.domain.site import Site
from torg.domain.vocabularies import FactValue, VenueFact
from torg.outputs.schema_org.nodes import Addresses, Node, node

_UNITS = {FactValue.CENTIMETRES: "CMT", FactValue.METRES: "MTR"}
"""UN/CEFACT common codes."""

_ANSWERS = {"ja": True, "nej": False}
_UNKNOWN = "vet ej"


def place_node(place: Place, addresses: Addresses, site: Site, vocabulary: Sequence[VenueFact]) -> Node:
    """The whole place, for its own page and for what happens there.

    Args:
        place: any but those where one takes part from home; a home has nothing but its name.
        addresses: where pages are.
        site: the town, for its county.
        vocabulary: the venue facts in the order in which they are shown.
    """
    return node(
        "Place",
        id_=addresses.place_id(place.id),
        name=place.name,
        url=addresses.place(place.id),
        address=address_node(place.street, place.postcode, place.town, site),
        geo=geo_node(place.position),
        amenityFeature=list(amenities(place, vocabulary)),
        sameAs=place.database_url,
    )


def meeting_node(place: Place, addresses: Addresses, site: Site) -> Node:
    """The place of what only meets there: without its facts, which a reader would take for the activity's."""
    return place_node(place, addresses, site, ())


def online_node(place: Place, link: str | None) -> Node:
    """Where one takes part from home: on the net or by telephone."""
    return node("VirtualLocation", name=place.name, url=link)


def address_node(street: str | None, postcode: str | None, town: str | None, site: Site) -> Node | None:
    """The address, when anything of it is known."""
    if not (street or town):
        return None
    return node(
        "PostalAddress",
        streetAddress=street,
        postalCode=postcode,
        addressLocality=town,
        addressRegion=site.county,
        addressCountry="SE",
    )


def geo_node(point: GeoPoint | None) -> Node | None:
    """The position in decimal degrees; None when it is none on earth."""
    if point is None:
        return None
    try:
        north, east = (float(each.replace(",", ".")) for each in (point.latitude, point.longitude))
    except ValueError:
        return None
    if not (abs(north) <= 90 and abs(east) <= 180):
        return None
    return node("GeoCoordinates", latitude=north, longitude=east)


def amenities(place: Place, vocabulary: Sequence[VenueFact]) -> Iterator[Node]:
    """Each fact that is known: true, false, a number with its unit, or a text. What nobody knows is left out."""
    for fact in vocabulary:
        said = place.facts.get(fact.id, "").strip()
        if said and said.lower() != _UNKNOWN:
            value = _value(said)
            unit = _UNITS.get(fact.value) if type(value) is int else None
            yield node("LocationFeatureSpecification", name=fact.label, propertyID=fact.id, value=value, unitCode=unit)


def _value(said: str) -> bool | int | str:
    answer = _ANSWERS.get(said.lower())
    if answer is not None:
        return answer
    return int(said) if said.isascii() and said.isdecimal() else said

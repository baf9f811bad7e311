"""Places with their address, their position and what is known of them."""

import pytest

from torg.domain.places import GeoPoint, Place
from torg.domain.site import Site
from torg.domain.vocabularies import VenueFact, Vocabularies
from torg.outputs.schema_org.nodes import Addresses
from torg.outputs.schema_org.places import address_node, amenities, geo_node, online_node, place_node
from towns import PLACE, SITE, WORDS

ADDRESSES = Addresses("https://x.example/", lambda entry: entry.id, lambda each: each, "https://x.example/{}".format)
TOWN = Site.read(SITE)
FACTS = Vocabularies.read(WORDS).venue_facts


def _place(**changes: object) -> Place:
    return Place.read({**PLACE, **changes, "@id": "lokalen"})


def test_a_whole_place() -> None:
    """Name, page, address with the county, and the fact that is known."""
    lift = {"@type": "LocationFeatureSpecification", "name": "Hiss", "propertyID": "hiss", "value": False}
    address = {
        "@type": "PostalAddress",
        "streetAddress": "Smedjegatan 7",
        "addressLocality": "Provstad",
        "addressRegion": "Provlän",
        "addressCountry": "SE",
    }
    assert place_node(_place(), ADDRESSES, TOWN, FACTS) == {
        "@type": "Place",
        "@id": "https://x.example/lokalen#plats",
        "name": "Handens lokal",
        "url": "https://x.example/lokalen",
        "address": address,
        "amenityFeature": lift,
    }


def test_facts_keep_their_three_answers() -> None:
    """Yes is true, no is false, not known is left out; numbers have units; texts are texts."""
    kinds = {"hiss": "ja, nej eller vet ej", "bredd": "centimeter", "steg": "antal", "mark": "text", "slinga": "meter"}
    words = [
        VenueFact.read({"id": name, "etikett": name.title(), "engelska": "x", "grupp": "g", "värde": kind})
        for name, kind in kinds.items()
    ]
    place = _place(fakta={"hiss": "Ja", "bredd": "83", "steg": "8", "mark": "grus", "slinga": "vet ej"})
    found = [(each["propertyID"], each["value"], each.get("unitCode")) for each in amenities(place, words)]
    assert found == [("hiss", True, None), ("bredd", 83, "CMT"), ("steg", 8, None), ("mark", "grus", None)]


@pytest.mark.parametrize(
    ("north", "east", "found"),
    [("59,3", "18.0", (59.3, 18.0)), ("norr", "18", None), ("91", "18", None), ("59", "nan", None)],
)
def test_positions(north: str, east: str, found: tuple[float, float] | None) -> None:
    """Decimal degrees with a point or a comma; what is no position on earth is none."""
    node = geo_node(GeoPoint.read({"nord": north, "öst": east}))
    assert (node and (node["latitude"], node["longitude"])) == found


def test_what_is_not_there() -> None:
    """No address without a street or a town, no position without one."""
    assert (address_node(None, "123 45", None, TOWN), geo_node(None)) == (None, None)


def test_places_without_a_door() -> None:
    """The net is a virtual place with its link; a home has a name alone."""
    net = _place(namn="På nätet", slag="nätet")
    assert online_node(net, "https://y.example") == {
        "@type": "VirtualLocation",
        "name": "På nätet",
        "url": "https://y.example",
    }
    home = Place.read({"namn": "Hemma hos dig", "slag": "hemma", "@id": "hemma"})
    assert [*place_node(home, ADDRESSES, TOWN, FACTS)] == ["@type", "@id", "name", "url"]

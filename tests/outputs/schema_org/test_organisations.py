"""Organisations, whole and in short."""

from torg.domain.organisation import Contact, Organisation
from torg.domain.site import Site
from torg.outputs.schema_org.nodes import Addresses
from torg.outputs.schema_org.organisations import contact_node, organisation_node, organiser_node
from towns import ORGANISATION, SITE

ADDRESSES = Addresses("https://x.example/", lambda entry: entry.id, "https://x.example/{}".format, lambda each: each)
TOWN = Site.read(SITE)


def _organisation(**changes: object) -> Organisation:
    return Organisation.read({**ORGANISATION, **changes, "@id": "handen"})


def test_a_whole_organisation() -> None:
    """Name, presentation, page, number and where it works."""
    contact = {"@type": "ContactPoint", "contactType": "Värden", "telephone": "+46980319205"}
    assert organisation_node(_organisation(), ADDRESSES, TOWN) == {
        "@type": "Organization",
        "@id": "https://x.example/handen#arrangor",
        "name": "Handen",
        "description": "Vi är volontärer.",
        "url": "https://x.example/handen",
        "contactPoint": contact,
        "areaServed": "Provstads kommun",
    }


def test_the_municipality_is_a_public_body() -> None:
    """Its sort says so; its web and address are told."""
    web = {"telefon": "0980-31 92 05", "webb": "https://y.example"}
    found = organisation_node(_organisation(slag="kommun", kontakt=web, ort="Provstad"), ADDRESSES, TOWN)
    assert (found["@type"], found["sameAs"], "address" in found) == (
        "GovernmentOrganization",
        "https://y.example",
        True,
    )


def test_an_organiser_in_short() -> None:
    """As much as an entry's page needs."""
    assert organiser_node(_organisation(), ADDRESSES) == {
        "@type": "Organization",
        "@id": "https://x.example/handen#arrangor",
        "name": "Handen",
        "url": "https://x.example/handen",
        "telephone": "+46980319205",
    }


def test_a_contact_without_a_way_in_is_none() -> None:
    """A web address alone is nobody to ring."""
    assert contact_node(Contact.read({"webb": "https://y.example"})) is None
    assert contact_node(Contact.read({"sms": "070-174 06 05"}), ("sv", "ar")) == {
        "@type": "ContactPoint",
        "telephone": "+46701740605",
        "availableLanguage": ["sv", "ar"],
    }

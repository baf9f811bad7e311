"""Organisations: who arranges. Role addresses and the organisation's own numbers only, as in the records."""

from collections.abc import Mapping
from types import MappingProxyType

from torg.domain.organisation import Contact, Organisation
from torg.domain.site import Site
from torg.outputs.schema_org.nodes import Addresses, Node, node
from torg.outputs.schema_org.places import address_node

_TYPES: Mapping[str, str] = MappingProxyType({"kommun": "GovernmentOrganization"})
"""By the organisation's sort in the municipality's list; all others are plain organisations."""


def organisation_node(organisation: Organisation, addresses: Addresses, site: Site) -> Node:
    """The whole organisation, for its own page."""
    return node(
        _TYPES.get(organisation.kind, "Organization"),
        id_=addresses.organisation_id(organisation.id),
        name=organisation.name,
        description=" ".join(organisation.easy.split()),
        url=addresses.organisation(organisation.id),
        sameAs=organisation.contact.web,
        address=address_node(organisation.street, organisation.postcode, organisation.town, site),
        contactPoint=contact_node(organisation.contact, organisation.languages),
        areaServed=site.municipality,
        knowsLanguage=list(organisation.languages),
        taxID=organisation.number,
    )


def organiser_node(organisation: Organisation, addresses: Addresses) -> Node:
    """The organisation as an entry's page needs it: its name, its page, its telephone number."""
    return node(
        _TYPES.get(organisation.kind, "Organization"),
        id_=addresses.organisation_id(organisation.id),
        name=organisation.name,
        url=addresses.organisation(organisation.id),
        telephone=organisation.contact.phone,
        email=organisation.contact.email,
    )


def contact_node(contact: Contact, languages: tuple[str, ...] = ()) -> Node | None:
    """Whom one may ring or write to: a role, never a person. None when there is neither number nor address."""
    if not (contact.phone or contact.sms or contact.email):
        return None
    return node(
        "ContactPoint",
        contactType=contact.role,
        telephone=contact.phone or contact.sms,
        email=contact.email,
        availableLanguage=list(languages),
    )

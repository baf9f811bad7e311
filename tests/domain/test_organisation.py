"""Organisations and contacts."""

import pytest

from factories import make_organisation
from torg.domain.organisation import Contact


@pytest.mark.parametrize(
    ("data", "empty"),
    [
        ({}, True),
        ({"roll": "Värden", "ring": "vardagar"}, True),
        ({"telefon": "0980-31 92 05"}, False),
        ({"sms": "070-174 06 05"}, False),
        ({"e-post": "a@example.org"}, False),
        ({"webb": "https://example.org"}, False),
    ],
)
def test_a_contact_without_any_way_in_is_empty(data: dict[str, str], empty: bool) -> None:
    """A role alone reaches nobody."""
    assert Contact.read(data).is_empty is empty


def test_an_organisation_keeps_its_numbers_in_one_form() -> None:
    """Telephone to E.164, organisation number with its hyphen."""
    organisation = make_organisation(organisationsnummer="2120000142", postnummer="12345")
    assert (organisation.contact.phone, organisation.number, organisation.postcode) == (
        "+46980319205", "212000-0142", "123 45",
    )  # fmt: skip

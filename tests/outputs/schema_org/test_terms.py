"""What it takes to join, as terms."""

from typing import Any

import pytest

from torg.domain.terms import Ages, Cost
from torg.outputs.schema_org.terms import age_range, audience, capacity, keywords, offers
from towns import activity


def test_free_is_an_offer_of_nothing() -> None:
    """A price of 0 kronor, at the entry's page."""
    assert list(offers(Cost.read({"pris": "gratis"}), "u")) == [
        {"@type": "Offer", "price": "0", "priceCurrency": "SEK", "description": "Gratis.", "url": "u"}
    ]


def test_what_one_may_buy_is_an_offer_of_its_own() -> None:
    """With its price, or the least of it."""
    cost = Cost.read(
        {"pris": "20", "tillval": [{"pris": "35", "för": "soppa"}, {"pris": "5", "för": "lott", "minst": "ja"}]}
    )
    first, soup, ticket = offers(cost, "u")
    assert (first["price"], soup) == ("20", {"@type": "Offer", "name": "soppa", "price": "35", "priceCurrency": "SEK"})
    least = {"@type": "PriceSpecification", "minPrice": "5", "priceCurrency": "SEK"}
    assert ticket == {"@type": "Offer", "name": "lott", "priceSpecification": least}


@pytest.mark.parametrize(
    ("ages", "written"),
    [(None, ""), ({"från": "16", "till": "25"}, "16-25"), ({"från": "65"}, "65-"), ({"till": "12"}, "-12")],
)
def test_ages(ages: dict[str, str] | None, written: str) -> None:
    """Both ends, one of them, or no condition at all."""
    assert age_range(Ages.read(ages) if ages else None) == written


def test_whom_and_how_many() -> None:
    """The group's own limit goes before the seats to sign up for."""
    seats = {"krävs": "ja", "platser": "6"}
    more: dict[str, Any] = {"särskilt för": "Föräldrar", "anmälan": seats, "grupp": {"högst": "12"}}
    entry = activity(**more)
    assert (audience(entry), capacity(entry)) == ({"@type": "Audience", "audienceType": "Föräldrar"}, 12)
    assert (audience(activity()), capacity(activity()), capacity(activity(anmälan=seats))) == (None, None, 6)


def test_keywords_are_the_interests_names() -> None:
    """Those that are known, once each."""
    entry = activity(intresse=["spel", "prata-fika", "okant"])
    assert keywords(entry, {"prata-fika": "Prata och fika", "spel": "Spel"}) == "Spel, Prata och fika"

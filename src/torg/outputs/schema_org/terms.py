"""What it takes to join: price, age, how many, which languages."""

from collections.abc import Iterator

from torg.domain.activity import Activity, Entry
from torg.domain.terms import Ages, Cost
from torg.outputs.schema_org.nodes import Node, node
from torg.phrases.facts import cost_sentence

CURRENCY = "SEK"


def offers(cost: Cost, address: str) -> Iterator[Node]:
    """What it costs to take part, then each thing that one may buy but need not.

    Args:
        cost: the record.
        address: the entry's page.
    """
    yield node(
        "Offer",
        price=str(cost.price),
        priceCurrency=CURRENCY,
        description=cost_sentence(cost),
        url=address,
    )
    for extra in cost.extras:
        if extra.at_least:
            price = node("PriceSpecification", minPrice=str(extra.price), priceCurrency=CURRENCY)
            yield node("Offer", name=extra.of, priceSpecification=price)
        else:
            yield node("Offer", name=extra.of, price=str(extra.price), priceCurrency=CURRENCY)


def age_range(ages: Ages | None) -> str:
    """`16-25`, `65-`, `-12`, or nothing when there is no condition (schema.org/typicalAgeRange)."""
    if ages is None:
        return ""
    lowest = "" if ages.lowest is None else str(ages.lowest)
    highest = "" if ages.highest is None else str(ages.highest)
    return f"{lowest}-{highest}" if lowest or highest else ""


def audience(entry: Activity) -> Node | None:
    """Whom it is especially for, in the organiser's words."""
    return node("Audience", audienceType=entry.especially_for) if entry.especially_for else None


def capacity(entry: Activity) -> int | None:
    """How many there may be at most."""
    if entry.group is not None and entry.group.most:
        return entry.group.most
    return entry.sign_up.seats or None


def keywords(entry: Entry, labels: dict[str, str]) -> str:
    """The names of the entry's interests, with commas between."""
    return ", ".join(labels[each] for each in dict.fromkeys(entry.interests) if each in labels)

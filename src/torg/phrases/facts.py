"""What it takes to come, as Swedish sentences: cost, sign-up, membership, age, group, company, languages.

Every function gives whole sentences, each ending in a full stop, so that pages, leaflet and calendar say the same.
Lines that an association wrote itself are passed on as they are.
"""

from collections.abc import Iterator, Mapping, Sequence

from torg.domain.clock import day_in_words
from torg.domain.numbers import write_phone
from torg.domain.terms import (
    Ages,
    Companion,
    Cost,
    Extra,
    Group,
    Membership,
    Payment,
    SignUp,
    SignUpNeed,
    SignUpWay,
)
from torg.phrases.joining import capital, kronor, listed, lower_first, people, sentence

_PAYMENTS: Mapping[Payment, str] = {
    Payment.CASH: "kontant",
    Payment.SWISH: "med Swish",
    Payment.CARD: "med kort",
    Payment.INVOICE: "mot faktura",
}

_NEEDS: Mapping[SignUpNeed, str] = {
    SignUpNeed.NO: "Du behöver inte anmäla dig.",
    SignUpNeed.PREFERRED: "Anmäl dig gärna. Det går också bra att bara komma.",
    SignUpNeed.FIRST_TIME: "Hör av dig före första gången. Sedan behöver du inte anmäla dig.",
    SignUpNeed.YES: "Du behöver anmäla dig.",
}

_WAYS: Mapping[SignUpWay, str] = {
    SignUpWay.PHONE: "ring",
    SignUpWay.SMS: "skicka sms",
    SignUpWay.EMAIL: "mejla",
    SignUpWay.WEB: "gå in på webbplatsen",
    SignUpWay.ON_SITE: "säg till på plats",
}


def cost_sentence(cost: Cost) -> str:
    """All that one may have to pay, as in `Gratis. Vill du ha kaffe kostar det 20 kronor.`."""
    return " ".join(_cost(cost))


def _cost(cost: Cost) -> Iterator[str]:
    said = cost.is_free and (cost.remark or "").lower().startswith("gratis")
    if cost.is_free:
        yield sentence(cost.remark or "") if said else "Gratis."
    elif cost.of:
        yield f"Det kostar {kronor(cost.price)} för {lower_first(cost.of).rstrip('.')}."
    else:
        yield f"Det kostar {kronor(cost.price)}."
    if cost.includes:
        yield f"{capital(cost.includes).rstrip('.')} ingår."
    if cost.first_free and not cost.is_free:
        yield "Första gången är gratis."
    yield from map(_extra, cost.extras)
    if cost.companion_free:
        yield "Den som följer med dig som stöd betalar inget."
    if cost.payment:
        yield f"Du kan betala {listed([_PAYMENTS[way] for way in cost.payment], 'eller')}."
    if cost.reduced:
        yield sentence(cost.reduced)
    if cost.remark and not said:
        yield sentence(cost.remark)


def _extra(extra: Extra) -> str:
    price = f"från {kronor(extra.price)}" if extra.at_least else kronor(extra.price)
    return f"Vill du ha {lower_first(extra.of).rstrip('.')} kostar det {price}."


def cost_in_short(cost: Cost) -> str:
    """One or two words for a list: `Gratis`, `35 kronor`."""
    return "Gratis" if cost.is_free else kronor(cost.price)


def total_sentence(price: int) -> str:
    """What a course and the membership that it takes cost together."""
    return f"I allt blir det {kronor(price)}, med medlemskapet."


def sign_up_sentence(
    sign_up: SignUp, *, phone: str | None = None, sms: str | None = None, email: str | None = None
) -> str:
    """Whether one must sign up, how, when and for how many, as in `Du behöver inte anmäla dig`.

    Args:
        sign_up: the record.
        phone: whose number to ring when the sign-up has none of its own.
        sms: the same for text messages.
        email: where to write.
    """
    numbers = {SignUpWay.PHONE: sign_up.phone or phone, SignUpWay.SMS: sign_up.phone or sms, SignUpWay.EMAIL: email}
    return " ".join(_sign_up(sign_up, numbers))


def _sign_up(sign_up: SignUp, numbers: Mapping[SignUpWay, str | None]) -> Iterator[str]:
    yield _NEEDS[sign_up.need]
    ways = [_way(way, numbers.get(way)) for way in sign_up.ways]
    if ways:
        yield f"Så gör du: {listed(ways, 'eller')}."
    elif sign_up.phone:
        yield f"Ring {write_phone(sign_up.phone)}."
    if sign_up.opens:
        yield f"Anmälan öppnar {day_in_words(sign_up.opens)}."
    if sign_up.latest:
        yield f"Sista dagen att anmäla sig är {day_in_words(sign_up.latest)}."
    if sign_up.seats is not None:
        yield f"Det finns plats för {people(sign_up.seats)}."
    if sign_up.queue:
        yield "Om det är fullt kan du stå i kö."
    if sign_up.remark:
        yield sentence(sign_up.remark)


def _way(way: SignUpWay, to: str | None) -> str:
    words = _WAYS[way]
    if not to:
        return words
    if way is SignUpWay.PHONE:
        return f"{words} {write_phone(to)}"
    return f"{words} till {write_phone(to)}" if way is SignUpWay.SMS else f"{words} till {to}"


def membership_sentence(membership: Membership) -> str:
    """Whether one must be a member, and what it costs."""
    parts = ["Du behöver vara medlem." if membership.needed else "Du behöver inte vara medlem."]
    if membership.price is not None:
        price = f"{kronor(membership.price)} per år" if membership.price else "ingenting"
        who = "Medlemskapet" if membership.needed else "Om du vill bli medlem"
        parts.append(f"{who} kostar {price}." if membership.needed else f"{who} kostar det {price}.")
    if membership.remark:
        parts.append(sentence(membership.remark))
    return " ".join(parts)


def ages_sentence(ages: Ages) -> str:
    """The age condition: `För dig som är mellan 16 och 25 år.` An empty condition gives an empty text."""
    lowest, highest = ages.lowest, ages.highest
    if lowest is None and highest is None:
        return ""
    if highest is None:
        return f"För dig som är {lowest} år eller äldre."
    if not lowest:
        return f"För dig som är högst {highest} år."
    if lowest == highest:
        return f"För dig som är {lowest} år."
    return f"För dig som är mellan {lowest} och {highest} år."


def group_sentence(group: Group) -> str:
    """How many people there are, roughly and at most."""
    if group.most is not None and group.usual == group.most:
        return f"Vi är högst {people(group.most)}."
    parts = []
    if group.usual is not None:
        parts.append(f"Vi brukar vara ungefär {people(group.usual)}.")
    if group.most is not None:
        parts.append(f"Vi är aldrig fler än {people(group.most)}.")
    return " ".join(parts)


def companion_sentence(companion: Companion) -> str:
    """Who can come along the first time, and when to ask."""
    who = f"{capital(companion.who).rstrip('.')} kan följa med dig första gången."
    if not companion.days_before:
        return who
    days = "dagen före" if companion.days_before == 1 else f"minst {companion.days_before} dagar före"
    return f"{who} Säg till {days}."


def languages_sentence(names: Sequence[str]) -> str:
    """`Vi talar arabiska och svenska.` from the languages' Swedish names."""
    return f"Vi talar {listed(names)}."


def fika_sentence(served: bool) -> str:
    """Whether there is coffee and something to eat."""
    return "Vi fikar varje gång." if served else "Det finns ingen mat eller fika."


LEISURE_CARD = "Du kan betala med Fritidskortet."


def especially_sentence(whom: str) -> str:
    """Whom the entry is especially for, in the organiser's own words; a sentence of its own stands as it is."""
    if whom.endswith((".", "!", "?")) and whom[:1].isupper():
        return whom
    return f"Särskilt för {lower_first(whom)}."


def bring_sentence(things: str) -> str:
    """What to bring along: `Ta med: skor för att vara inomhus.`."""
    return f"Ta med: {lower_first(things).rstrip('.')}." if things else ""


def waiting_sentence(waiting: str) -> str:
    """How long one may have to wait."""
    return f"Väntetid: {waiting.rstrip('.')}."

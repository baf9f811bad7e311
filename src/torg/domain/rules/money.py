"""Cost and badges: nothing both free and priced, nothing typed that a field says, nothing that a field denies."""

from collections.abc import Iterator

from torg.domain.activity import Activity, Entry
from torg.domain.derived import SMALL_GROUP, derived_badges
from torg.domain.places import place_ids
from torg.domain.rules.context import RuleContext
from torg.domain.terms import Payment, SignUpNeed
from torg.problems import Problem, Remedy, problem

_SAID_BY = {
    "gratis": "kostnad", "prova-forst": "kostnad", "kontant": "kostnad", "skjuts": "skjuts",
    "ingen-anmalan": "anmälan", "inget-medlemskap": "medlemskap", "nagon-moter-dig": "första gången",
    "folja-med": "första gången", "vi-fikar": "fika", "utan-mat": "fika", "liten-grupp": "grupp", "hemifran": "plats",
}  # fmt: skip
"""The key that says what a badge says."""


def check_cost(entry: Entry) -> Iterator[Problem]:
    """Free and priced at once: a free entry that says what one pays for, or a priced one with the badge `gratis`."""
    cost = entry.cost
    if cost is None:
        return
    if cost.price == 0 and cost.of is not None:
        yield problem("pris-motsagelse", ("kostnad",), sak="för", för=cost.of)
    if cost.price > 0 and "gratis" in entry.badges:
        path = ("märken", entry.badges.index("gratis"))
        yield problem("pris-motsagelse", path, remedy=Remedy("remove"), sak="märke", pris=cost.price, mot="kostnad")


def check_badges(entry: Entry, context: RuleContext) -> Iterator[Problem]:
    """Typed badges that other fields already say (`marke-harleds`) or deny (`marke-motsagelse`)."""
    sayable = [(index, badge) for index, badge in enumerate(entry.badges) if badge in _SAID_BY]
    if not sayable:
        return
    derived = derived_badges(entry, context.known.home_places)
    denied = _denied(entry, context)
    for index, badge in sayable:
        path, said = ("märken", index), _SAID_BY[badge]
        if badge in derived:
            remedy = Remedy("remove", safe=True)
            yield problem("marke-harleds", path, remedy=remedy, värde=badge, fält=said, mot=said)
        elif badge in denied:
            remedy, says = Remedy("remove"), denied[badge]
            yield problem("marke-motsagelse", path, remedy=remedy, värde=badge, fält=said, säger=says, mot=said)


def _denied(entry: Entry, context: RuleContext) -> dict[str, str]:
    """Badges that can not be true, with what the field says instead."""
    denied: dict[str, str] = {}
    cost = entry.cost
    if cost is not None and cost.payment and Payment.CASH not in cost.payment:
        denied["kontant"] = "betala: " + ", ".join(cost.payment)
    named = [*place_ids(entry.places), *(each for item in entry.schedules for each in place_ids(item.places))]
    if named and all(place in context.known.outside_places for place in named):
        denied["hemifran"] = "plats: " + ", ".join(dict.fromkeys(named))
    if isinstance(entry, Activity):
        _denied_by_activity(entry, denied)
    return denied


def _denied_by_activity(entry: Activity, denied: dict[str, str]) -> None:
    need = entry.sign_up.need
    if need is SignUpNeed.YES or need is SignUpNeed.FIRST_TIME:
        denied["ingen-anmalan"] = f"anmälan: {need}"
    if entry.membership is not None and entry.membership.needed:
        denied["inget-medlemskap"] = "medlemskap: ja"
    if entry.fika is not None:
        denied["utan-mat" if entry.fika else "vi-fikar"] = "fika: ja" if entry.fika else "fika: nej"
    group = entry.group
    if group is not None and group.usual is not None and group.usual > SMALL_GROUP:
        denied["liten-grupp"] = f"vanligt antal: {group.usual}"

"""What one association has, in words: `torg.bridge.inventory`."""

from datetime import date

import pytest

from torg.bridge.inventory import Inventory
from torg.domain.stale import belongs
from torg.phrases.calls import FACTS, ORGANISATION_FACTS
from towns import activity, town

TODAY = date(2026, 11, 22)


def test_activities_come_first_and_each_says_whom_to_ring() -> None:
    """Its own contact, or else the association's; what is asked without an answer stands by itself."""
    own = {"roll": "Värden", "telefon": "0980-31 92 06", "ring": "torsdagar 9–12"}
    found = town([activity("fika"), activity("schack", titel="Schack", kontakt=own)])
    asked = Inventory(found, TODAY).of(belongs(found, TODAY, "handen"))
    facts = {each.found.name: dict(each.facts) for each in asked}
    shared = facts["Handen"]["Kontakt"]
    assert [each.target.folder.value for each in asked] == ["activities", "activities", "organisations"]
    assert (facts["Öppen fika"]["Kontakt"], "0980-31 92 06" in " ".join(facts["Schack"]["Kontakt"])) == (shared, True)
    assert facts["Handen"][ORGANISATION_FACTS] == ()


@pytest.mark.parametrize(
    ("looked", "others", "expected"),
    [("Handen", False, (True, False)), ("Gemenskapslotsen", False, (False, False)), ("Handen", True, (False, True))],
)
def test_a_place_is_its_own_when_nobody_else_uses_it_or_looked(
    looked: str, others: bool, expected: tuple[bool, bool]
) -> None:  # fmt: skip
    """A yes says who looked; what is asked about is what its page tells, also what nobody knows."""
    place = {"kontrollerad": {"datum": "2026-10-05", "av": looked}, "att veta": "Stig med rötter."}
    guests = [activity("schack", organisation="ljuset")] if others else []
    found = town([activity("fika"), activity("spel"), *guests], place=place)
    last = Inventory(found, TODAY).of(belongs(found, TODAY, "handen"))[-1]
    assert ((last.is_own, last.shared), dict(last.facts)[FACTS]) == (
        expected, ("Ingen hiss.", "Det här vet vi inte än: Hörslinga.", "Stig med rötter."),
    )  # fmt: skip

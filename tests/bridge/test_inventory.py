"""What one association has, in words: `torg.bridge.inventory`."""

from datetime import date

from torg.bridge.inventory import Inventory
from torg.domain.stale import belongs
from torg.phrases.calls import ORGANISATION_FACTS
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

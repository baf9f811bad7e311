"""The issue about what nobody has checked for long."""

from datetime import date

from torg.bridge.form.town import Town
from torg.bridge.hub.freshness import stale_text


def test_each_call_has_its_number_and_boxes_to_tick(lovkoping: Town) -> None:
    """The oldest first; what belongs to nobody last."""
    text, needed = stale_text(lovkoping.catalogue, date(2026, 11, 22), 180)

    assert (needed, text.splitlines()) == (
        True,
        [
            "Ring, fråga om det stämmer och sätt dagens datum i `kontrollerad`.",
            "",
            "### Studieförbundet Ljuset, 0980-31 92 20",
            "",
            "- [ ] Uppdrag: mentor i sex månader (398 dagar)",
            "",
            "### Bostadsbolaget Lövköpingshem, 0980-31 92 35",
            "",
            "- [ ] Grannrummet Östermark (202 dagar)",
            "",
            "### Ring själva numret och hör om det stämmer",
            "",
            "- [ ] Äldrelinjen (216 dagar)",
        ],
    )


def test_nothing_to_do_is_told(lovkoping: Town) -> None:
    """Then the issue is closed."""
    assert stale_text(lovkoping.catalogue, date(2026, 11, 22), 4000) == (
        "Allt är kontrollerat. Inget att göra just nu.\n", False,
    )  # fmt: skip

"""The sheet for staff."""

from typing import Any

import page as validation
import pytest

from papers import PRESS, desk, elements_of, text_of
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.staff_sheets import Row, StaffSheet, staff_sheet
from towns import TODAY, activity, notice, town

FIRST: dict[str, Any] = {"första gången": {"vem möter": "Värden", "följa med": {"vem": "Ina"}}}
TOWN = town(
    [
        activity(**FIRST),
        activity("bridge", titel="Bridge", intresse=["spel", "prata-fika"], anmälan="ja", kostnad={"pris": "20"}),
    ],
    [notice()],
    site={"telefon": {"namn": "Lotsen", "nummer": "0980-31 92 00", "öppet": "vardagar 9–15", "lättläst": "Hej."}},
)


def made(*interests: str, areas: tuple[str, ...] = ()) -> StaffSheet:
    """The sheet of the little town."""
    return staff_sheet(desk(TOWN), interests, areas, PaperColour.GREEN)


def titles(sheet: StaffSheet) -> dict[str, list[str]]:
    """The rows' titles by interest."""
    return {theme.title: [row.title for row in theme.rows] for theme in sheet.themes}


def test_a_row() -> None:
    """What staff needs to know of an entry."""
    assert made("prata-fika").themes[0].rows[1] == Row(
        title="Öppen fika",
        organisation="Handen",
        helps="Någon möter. Någon kan följa med",
        when=("Torsdagar 13.00–15.00.", "Nästa: 26 november."),
        where="Handens lokal",
        area="Centrum",
        terms=("Gratis", "Bara att komma"),
        hinders=("Ingen hiss", "Vet ej: hörslinga"),
        call="0980-31 92 05",
        call_note="Värden. Du kan ringa torsdagar 9–12.",
    )


def test_interests_and_their_entries_are_in_order() -> None:
    """A–Ö; what belongs to two interests is under both."""
    assert titles(made()) == {
        "Prata och fika": ["Bridge", "Öppen fika"],
        "Spel": ["Bridge", "Två söker fler till schack"],
    }


@pytest.mark.parametrize(
    ("interests", "areas", "expected"),
    [
        (("spel",), (), {"Spel": ["Bridge", "Två söker fler till schack"]}),
        (("spel",), ("centrum",), {"Spel": ["Bridge"]}),
        ((), ("abacken",), {}),
    ],
)
def test_a_choice(interests: tuple[str, ...], areas: tuple[str, ...], expected: dict[str, list[str]]) -> None:
    """By interest and by area."""
    assert titles(made(*interests, areas=areas)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"tider": None}, ("Inga fasta tider",)),
        ({"pausad till": "2027-01-31"}, ("Torsdagar 13.00–15.00.", "Uppehåll till och med 31 januari 2027.")),
        ({"tider": [{"datum": "2026-12-03", "tid": "13.00–15.00"}]}, ("Torsdag 3 december 2026, 13.00–15.00.",)),
        ({"ändringar": [{"datum": "2026-11-26", "inställt": "Sjukdom"}]},
         ("Torsdagar 13.00–15.00.", "Nästa: 3 december.", "Inställt torsdag 26 november 2026. Sjukdom.")),
        ({"tider": [{"dag": day, "tid": "13.00"} for day in ("måndag", "tisdag", "onsdag", "torsdag")]},
         ("Måndagar klockan 13.00.", "Tisdagar klockan 13.00.", "Onsdagar klockan 13.00.",
          "Fler tider: ring.", "Nästa: 23 november.")),
    ],
)  # fmt: skip
def test_when(fields: dict[str, Any], expected: tuple[str, ...]) -> None:
    """Rules, the next date, and what is other than usual."""
    sheet = staff_sheet(desk(town([activity(**fields)])), (), (), PaperColour.GREEN)
    assert sheet.themes[0].rows[0].when == expected


def test_the_file() -> None:
    """Tables with headings, which stand on every page; the human telephone too."""
    data = PRESS.pdf("staff", made(), "a4", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    kinds = [kind for kind, _ in elements_of(data)]
    assert ([each.rule_id for each in report.failures], kinds.count("Table"), kinds.count("H2")) == ([], 2, 2)
    assert "Lotsen 0980-31 92 00 Öppet vardagar 9–15." in text_of(data, 0)


def test_an_interest_that_goes_on_is_named_again() -> None:
    """Over the table on the next page."""
    many = town([activity(f"fika-{number}", titel=f"Fika {number}") for number in range(12)])
    data = PRESS.pdf("staff", staff_sheet(desk(many), (), (), PaperColour.GREEN), "a4", TODAY)
    assert (text_of(data, 0).count("Prata och fika"), text_of(data, 1).count("Prata och fika")) == (1, 1)


def test_staff_see_what_is_not_in_leaflets() -> None:
    """But nothing that lists do not show."""
    entries = [activity("a", titel="A", kontrollerad="2025-06-01"), activity("b", titel="B", kontrollerad="2025-05-30")]
    assert titles(staff_sheet(desk(town(entries)), (), (), PaperColour.GREEN)) == {"Prata och fika": ["A"]}

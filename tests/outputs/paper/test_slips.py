"""Correction slips."""

from dataclasses import replace
from datetime import date
from typing import Any

import page as validation
import pytest

from papers import PRESS, desk, elements_of, fonts_of, leaflet, sizes_of, text_of
from torg.domain.catalogue import Catalogue
from torg.outputs.paper.comparing import Comparing, as_told_now
from torg.outputs.paper.slips import Slip, numbers_changed, slip
from torg.phrases.isolates import plain_text
from towns import SITE, TODAY, WORDS, activity, town

PHONE: dict[str, Any] = {**SITE["telefon"], "nummer": "0980-31 92 01"}
BEFORE = town([activity(), activity("schack", titel="Schack")], site={"telefon": PHONE})
NOW = town([activity(tider=[{"dag": "onsdag", "tid": "14.00–16.00"}]), activity("spel", titel="Spel, Łódź")])
SINCE = date(2026, 11, 1)


def made(edition: str = "sv", before: Catalogue = BEFORE, since: date | None = SINCE, **settings: Any) -> Slip:
    """The slip of a leaflet with everything."""
    then, now = desk(as_told_now(before, NOW), edition), desk(NOW, edition)
    paper = leaflet(**settings)
    return slip(now, paper, Comparing(then, now, {}).compare(paper.choice), numbers_changed(then, now, paper), since)


def test_what_a_slip_says() -> None:
    """Which leaflet, since when, what has changed, what is new and what is gone, and whom to ring."""
    sheet = made()
    assert (sheet.title, sheet.leaflet, sheet.since, sheet.keep, sheet.printed, sheet.head.name) == (
        "Ändringar", "Provstad i vinter", "Det här har ändrats sedan 1 november 2026.",
        "Lägg den här lappen i ditt blad.", "Tryckt 22 november 2026.", "Ändringar: Provstad i vinter, Provstad",
    )  # fmt: skip
    changed = [
        (each.title, [(fact.label, " ".join(fact.sentences)) for run in each.runs for fact in run])
        for each in sheet.changed
    ]
    assert changed == [
        ("Lotsen", [("Ring", "0980-31 92 00")]),
        ("Öppen fika", [("När", "Onsdagar 14.00–16.00."), ("Förut", "Torsdagar 13.00–15.00."),
                        ("Närmaste datum", "25 november, 2 och 9 december 2026.")]),
    ]  # fmt: skip
    assert [(part.title, [each.title for each in part.items]) for part in sheet.parts] == [
        ("Nytt", ["Spel, Łódź"]), ("Finns inte längre", ["Schack"]),
    ]  # fmt: skip


def test_what_is_new_is_told_in_short() -> None:
    """When, where, what it costs, how to sign up and whom to ring."""
    sheet = made()
    new = [(fact.label, plain_text(" ".join(fact.sentences))) for run in sheet.parts[0].items[0].runs for fact in run]
    assert [label for label, _ in new] == ["När", "Närmaste datum", "Var", "Kostar", "Anmälan", "Ring"]
    assert (new[-1][1], sheet.phone.number) == ("0980-31 92 05. Du kan ringa torsdagar 9–12.", "0980-31 92 00")


def test_nobody_may_know_the_day() -> None:
    """Of a copy."""
    assert made(since=None).since == "Det här har ändrats sedan bladet trycktes."


def test_a_leaflet_with_its_own_number_does_not_print_the_sites() -> None:
    """So a reader does not miss it; a helpline's new number is told."""
    lines = [{**line, "telefon": "116 123"} if line["id"] == "vard-1177" else line for line in WORDS["hjalplinjer"]]
    before = replace(BEFORE, vocabularies=type(BEFORE.vocabularies).read({**WORDS, "hjalplinjer": lines}))
    own = {"namn": "Biblioteket", "nummer": "0980-31 92 10", "öppet": "vardagar"}
    assert [each.title for each in made(before=before, telefon=own).changed] == ["1177", "Öppen fika"]


@pytest.mark.parametrize("edition", ["sv", "sv-lattlast", "en", "ar", "fi", "so", "uk"])
def test_every_edition_passes_pdf_ua(edition: str) -> None:
    """No rule fails, only the theme's fonts are there, and the same input gives the same bytes."""
    data = PRESS.pdf("slip", made(edition), "a5", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    families = {font.partition("-")[0] for font in fonts_of(data)} - {"NotoSansArabic"}
    again = PRESS.pdf("slip", made(edition), "a5", TODAY)
    assert ([each.rule_id for each in report.failures], families, again == data) == ([], {"SourceSans3"}, True)


def test_its_paper_and_its_headings() -> None:
    """A5, or A4 in large print; what has changed has a heading of its own at once."""
    a5, a4 = (PRESS.pdf("slip", made(), size, TODAY) for size in ("a5", "a4"))
    headings = [kind for kind, _ in elements_of(a5) if kind[:1] == "H" and kind[1:].isdigit()]
    assert (sizes_of(a5), sizes_of(a4), headings) == (
        {(148, 210)}, {(210, 297)}, ["H1", "H2", "H2", "H2", "H3", "H2", "H3"],
    )  # fmt: skip
    said = text_of(a5)
    parts = ("Ändringar", "Förut: Torsdagar 13.00–15.00.", "Nytt", "Spel, Łódź", "Finns inte längre", "Schack Handen.")
    assert [part for part in parts if part not in said] == []

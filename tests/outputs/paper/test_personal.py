"""The sheet for one person."""

from dataclasses import replace

import page as validation
import pytest

from papers import PRESS, codes_of, desk, elements_of, text_of
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.files import page_count
from torg.outputs.paper.personal import Personal, personal
from torg.phrases.isolates import plain_text
from towns import TODAY, activity, town

ENTRIES = [activity(id_, titel=title) for id_, title in (("c", "Öppen fika"), ("a", "Bridge"), ("b", "Kör"))]
TOWN = town(ENTRIES)


def made(edition: str = "sv") -> Personal:
    """Three entries in the order in which they were chosen."""
    return personal(desk(TOWN, edition), ENTRIES, PaperColour.GREEN)


def test_what_it_says() -> None:
    """The words of `Min lista`."""
    sheet = made()
    assert (sheet.title, sheet.printed, sheet.contact, sheet.company, sheet.notes, sheet.see[0]) == (
        "Min lista", "Utskrivet: 22 november 2026.", "Vem kan du ringa?", "Vem följer med?",
        ("Något kan ändras efter tryckningen. Ring gärna först.",), "Öppen fika, se sidan {page}",
    )  # fmt: skip


def test_it_keeps_the_order() -> None:
    """What was chosen first comes first."""
    assert [item.title for item in made().items] == ["Öppen fika", "Bridge", "Kör"]


def test_another_edition_says_what_is_swedish() -> None:
    """And that nobody has read the translation, when nobody has."""
    sheet = made("en")
    assert (plain_text(sheet.title), len(sheet.notes)) == ("My list", 3)


@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_it_passes_pdf_ua(edition: str) -> None:
    """A heading for each entry, and a code with words."""
    data = PRESS.pdf("personal", made(edition), "a4", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    kinds = [kind for kind, _ in elements_of(data)]
    assert ([each.rule_id for each in report.failures], page_count(data)) == ([], 4)
    assert (kinds.count("H1"), kinds.count("H2"), kinds.count("Figure")) == (1, 3, 3)


def test_the_codes_lead_to_the_entries() -> None:
    """Read as with a telephone."""
    data = PRESS.pdf("personal", made(), "a4", TODAY)
    assert codes_of(data, 100) == [f"https://torg.example.org/sv/handen/{each.id}.html" for each in ENTRIES]


@pytest.mark.parametrize(("times", "pages"), [(2, 2), (4, 4)])
def test_whom_to_ring_is_never_alone(times: int, pages: int) -> None:
    """The type is smaller before a page more is taken, and there the title stands once more."""
    sheet = made()
    item = sheet.items[0]
    long = replace(sheet, items=(replace(item, facts=item.facts * times),), see=sheet.see[:1])
    data = PRESS.pdf("personal", long, "a4", TODAY)
    text = [text_of(data, page) for page in range(page_count(data))]
    last = text[-1]
    assert (len(text), "Öppen fika" in last, last.count("Vem kan du ringa?"), last.count("Vem följer med?")) == (
        pages, True, 1, 1,
    )  # fmt: skip


def test_who_comes_along_is_asked_of_each() -> None:
    """And the first page leads to theirs."""
    data = PRESS.pdf("personal", made(), "a4", TODAY)
    asked = [text_of(data, page).count("Vem följer med?") for page in range(4)]
    assert (asked, "Bridge, se sidan 3" in text_of(data, 0)) == ([0, 1, 1, 1], True)

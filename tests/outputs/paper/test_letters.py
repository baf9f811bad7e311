"""A letter to post."""

import page as validation
import pytest

from papers import PRESS, codes_of, leaflet, source, text_of
from torg.outputs.paper.letters import Letter, letter
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from towns import TODAY, activity, town

ENTRIES = [activity(), activity("te", titel="Te", tider=[{"dag": "måndag", "tid": "10.00"}])]


def made(edition: str = "sv", **changes: str) -> Letter:
    """A letter from the town."""
    sheet = letter(source(town(ENTRIES)), leaflet(**changes), speech_for(edition))
    assert sheet
    return sheet


def test_what_a_letter_says() -> None:
    """A date, a greeting, the leaflet's sections, whom to ring."""
    sheet = made()
    assert (sheet.date, sheet.hello, sheet.regards, sheet.title, sheet.period, sheet.phone.number) == (
        "söndag 22 november 2026", "Hej!", "Vänliga hälsningar", "Provstad i vinter",
        "22 november 2026 – 10 januari 2027", "0980-31 92 00",
    )  # fmt: skip
    assert [(each.title, [(item.title, item.qr) for item in each.items]) for each in sheet.sections] == [
        ("På måndagar", [("Te", None)]), ("På torsdagar", [("Öppen fika", None)]),
    ]  # fmt: skip


def test_the_greeting_is_the_leaflets_or_the_editions() -> None:
    """The first is Swedish in every edition, and marked so."""
    own = made("en", hälsning="Hej på dig!\nKom som du är.")
    assert (own.hello, [plain_text(line) for line in own.greeting], made("en").hello, made("en").greeting) == (
        "", ["Hej på dig!", "Kom som du är."], "Hello!",
        ("Here are things that you can do near you. Come as you are. Call if you wonder about something.",),
    )  # fmt: skip


def test_there_may_be_nothing_to_tell() -> None:
    """Then there is no letter."""
    assert letter(source(town([])), leaflet(), speech_for("sv")) is None


@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_a_letter_passes_pdf_ua(edition: str) -> None:
    """The lines for the address are for the pen alone; the code leads to the site; same sheet, same bytes."""
    data = PRESS.pdf("letter", made(edition), "a4", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    assert ([each.rule_id for each in report.failures], codes_of(data)) == ([], ["https://torg.example.org"])
    assert ("0980-31 92 05" in text_of(data), PRESS.pdf("letter", made(edition), "a4", TODAY) == data) == (True, True)

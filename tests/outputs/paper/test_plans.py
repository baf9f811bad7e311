"""The blank plan."""

import page as validation
import pytest

from papers import PRESS, desk, elements_of, text_of
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.plans import plan
from torg.phrases.editions import EDITIONS
from torg.phrases.isolates import plain_text
from towns import TODAY, town


def made(edition: str) -> bytes:
    """The plan as a file."""
    return PRESS.pdf("plan", plan(desk(town([]), edition), PaperColour.GREEN), "a4", TODAY)


@pytest.mark.parametrize("edition", EDITIONS)
def test_it_is_one_page_in_every_edition(edition: str) -> None:
    """With its own title first."""
    sheet = plan(desk(town([]), edition), PaperColour.GREEN)
    assert PRESS.pages("plan", sheet, "a4") == 1


@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_it_passes_pdf_ua(edition: str) -> None:
    """Boxes and lines are for the eye and the pen alone."""
    data = made(edition)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    figures = [kind for kind, _ in elements_of(data) if kind == "Figure"]
    assert ([each.rule_id for each in report.failures], figures) == ([], [])


def test_what_it_asks() -> None:
    """In order, with the human telephone last."""
    assert text_of(made("sv")) == (
        "Min plan Pappret är ditt. Det du skriver sparas ingen annanstans. Det här vill jag göra När Var "
        "Så kommer jag dit Jag går eller cyklar Buss eller tåg Bil Färdtjänst Någon hämtar mig Något annat "
        "Vem följer med? Jag går själv Någon som jag känner Någon därifrån Jag vill ha hjälp att hitta någon "
        "Det här gör vi före Vad? Vem gör det? När? Ringa och fråga Anmäla mig Ta reda på vägen dit Ordna sällskap "
        "Den här personen hjälper mig Telefon Så blev det Jag var där Jag vill gå dit igen "
        "Jag vill prova något annat Då pratar vi igen Ring 0980-31 92 00, Lotsen. Öppet vardagar 9–15."
    )


def test_the_tasks_are_a_table_with_headings() -> None:
    """What, who and when."""
    kinds = [kind for kind, _ in elements_of(made("sv"))]
    assert (kinds.count("Table"), kinds.count("TH"), kinds.count("H2")) == (1, 3, 5)


def test_another_edition() -> None:
    """In its own words."""
    sheet = plan(desk(town([]), "en"), PaperColour.GREEN)
    assert (plain_text(sheet.title), sheet.tasks.columns) == ("My plan", ("What?", "Who does it?", "When?"))


def test_it_is_the_same_each_time() -> None:
    """Byte for byte."""
    assert made("sv") == made("sv")

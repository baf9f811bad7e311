"""The form about what somebody likes."""

import page as validation
import pytest

from papers import PRESS, desk, elements_of
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.interest_forms import InterestForm, Liking, interest_form
from towns import TODAY, activity, town

TOWN = town([activity(språk=["ar"])])


def made(edition: str = "sv") -> InterestForm:
    """The form of the little town."""
    return interest_form(desk(TOWN, edition), PaperColour.GREEN)


def test_it_is_made_from_the_vocabularies() -> None:
    """Interests, areas, promises, facts about places, and languages that somebody speaks."""
    form = made()
    assert (form.likings, form.areas.options, form.important.options, form.needs.options, form.languages.options) == (
        (Liking("Prata och fika", "Öppen fika"), Liking("Spel", "Schack")),
        ("Centrum", "Åbacken", "Hemifrån"),
        ("Gratis", "Ingen anmälan", "Du får bara sitta med"),
        ("Hiss", "Hörslinga"),
        ("Arabiska", "Jag vill ha tolk"),
    )


def test_when_it_suits() -> None:
    """Each day, in three parts."""
    week = made().week
    assert (week.title, week.parts, week.days[0], len(week.days)) == (
        "När vill du göra något?", ("Förmiddag", "Eftermiddag", "Kväll"), "Måndag", 7,
    )  # fmt: skip


def test_another_edition() -> None:
    """Its own words for what is translated, and Swedish ones marked."""
    form = made("en")
    assert (form.title, form.week.days[0], form.areas.options[0]) == ("What I like", "Monday", "\u2068Centrum\u2069")


@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_it_passes_pdf_ua(edition: str) -> None:
    """Boxes and lines are for the eye and the pen alone."""
    data = PRESS.pdf("interests", made(edition), "a4", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    kinds = [kind for kind, _ in elements_of(data)]
    assert ([each.rule_id for each in report.failures], kinds.count("H1"), kinds.count("Figure")) == ([], 1, 0)

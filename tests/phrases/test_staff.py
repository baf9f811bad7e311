"""Words of the sheet for staff."""

from datetime import date

import pytest

from torg.domain.terms import SignUp
from torg.phrases.staff import (
    COLUMNS,
    next_in_short,
    over_sentence,
    printed,
    sign_up_in_short,
    too_few_sentence,
    too_many_sentence,
)

DAY = date(2026, 11, 22)


def test_short_words() -> None:
    """The sign-up and the next date."""
    assert (sign_up_in_short(SignUp.read({"krävs": "nej"})), next_in_short(DAY)) == (
        "Bara att komma",
        "Nästa: 22 november.",
    )


def test_when_it_was_made() -> None:
    """With the areas it is for."""
    assert (printed(DAY, ""), printed(DAY, "Ängsbo")) == (
        "Utskriven 22 november 2026. Ring gärna före besöket.",
        "Ängsbo. Utskriven 22 november 2026. Ring gärna före besöket.",
    )


def test_the_boxes_have_no_heading() -> None:
    """All other columns have one."""
    assert (COLUMNS[0], COLUMNS.count("")) == ("", 1)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            too_few_sentence(1, 3),
            (
                "Ett eget blad har minst tre saker, så att det finns något att välja bland. Här är en. "
                "Lägg till någon, eller gör en affisch med «torg poster»."
            ),
        ),
        (
            too_few_sentence(2, 3),
            (
                "Ett eget blad har minst tre saker, så att det finns något att välja bland. Här är två. "
                "Lägg till någon, eller gör var sin affisch med «torg poster»."
            ),
        ),
        (
            too_many_sentence(12, 10),
            (
                "Ett eget blad har högst tio saker, annars blir det för mycket på en gång. Här är tolv. Ta bort två, "
                "spara några till nästa gång, eller gör ett häfte med «torg leaflet --entry»."
            ),
        ),
        (over_sentence("Julfest"), "«Julfest» har redan varit. Välj något annat i stället."),
    ],
)
def test_what_is_refused_is_told_kindly(said: str, expected: str) -> None:
    """With what to do instead."""
    assert said == expected

"""Words of the sheet for staff."""

from datetime import date

from torg.domain.terms import SignUp
from torg.phrases.staff import COLUMNS, next_in_short, printed, sign_up_in_short

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

"""Marks around somebody's own words and around numbers."""

from hypothesis import given
from hypothesis import strategies as st

from torg.phrases.isolates import left_to_right, own_words, plain_text

OWN, NUMBERS, END = "\u2068", "\u2066", "\u2069"


def test_own_words_are_marked_once() -> None:
    """Marking again changes nothing, and nothing is not marked."""
    once = own_words("Ankaret")
    assert (once, own_words(once), own_words("")) == (f"{OWN}Ankaret{END}", once, "")


def test_numbers_are_marked_once() -> None:
    """The same for hours and telephone numbers."""
    once = left_to_right("13:00–15:00")
    assert (once, left_to_right(once), left_to_right("")) == (f"{NUMBERS}13:00–15:00{END}", once, "")


def test_marks_in_what_somebody_wrote_are_taken_away() -> None:
    """No text of an organiser can end its own marks, or turn the direction of what follows."""
    assert own_words(f"A{END}B\u202eC") == f"{OWN}ABC{END}"


@given(st.text(alphabet=["a", " ", "9", OWN, NUMBERS, END]))
def test_no_letter_is_lost(text: str) -> None:
    """Without its marks a text has all its letters."""
    assert plain_text(text) == "".join(each for each in text if each in "a 9")

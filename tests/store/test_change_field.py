"""One field changed in a file's text: one line differs."""

import pytest

from torg.store.change_field import put_field, put_inner
from torg.store.change_sheet import UnwritableError

FILE = "titel: Fika  # vår bästa\nkontrollerad: 2026-01-02   # av Siv\nkostnad: gratis\n"


def test_only_the_value_changes() -> None:
    """Comments and everything else stay."""
    assert put_field(FILE, "kontrollerad", "2026-11-22") == FILE.replace("2026-01-02", "2026-11-22")


def test_a_missing_field_comes_last() -> None:
    """On a line of its own."""
    assert put_field(FILE, "pausad till", "2027-01-10") == f"{FILE}pausad till: 2027-01-10\n"


def test_line_breaks_and_the_byte_order_mark_stay() -> None:
    """A file from another system keeps its form."""
    text = "\ufefftitel: X\r\nkontrollerad: 2026-01-02\r\n"

    assert put_field(text, "kontrollerad", "2026-11-22") == text.replace("2026-01-02", "2026-11-22")


def test_within_braces_a_value_changes_too() -> None:
    """The rare short form."""
    assert put_field("{titel: X, kontrollerad: 2026-01-02}\n", "kontrollerad", "2026-11-22") == (
        "{titel: X, kontrollerad: 2026-11-22}\n"
    )


@pytest.mark.parametrize("text", ["{titel: X}\n", "- x\n"])
def test_a_form_that_can_not_take_the_field_is_refused(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(UnwritableError):
        put_field(text, "kontrollerad", "2026-11-22")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("namn: X\nkontrollerad:\n  datum: 2026-01-02  # då\n  av: Lotsen\n",
         "namn: X\nkontrollerad:\n  datum: 2026-11-22  # då\n  av: Lotsen\n"),
        ("kontrollerad: {datum: 2026-01-02, av: Lotsen}\n", "kontrollerad: {datum: 2026-11-22, av: Lotsen}\n"),
        ("kontrollerad: 2026-01-02\n", "kontrollerad: 2026-01-02\n"),
    ],
)  # fmt: skip
def test_a_field_within_another_changes_alone(text: str, after: str) -> None:
    """One that is not there is not put there."""
    assert put_inner(text, ("kontrollerad", "datum"), "2026-11-22") == after

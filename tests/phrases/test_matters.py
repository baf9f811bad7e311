"""What a letter is about: `torg.phrases.matters`."""

from datetime import date

from torg.phrases.matters import matter, quiet


def test_the_name_comes_first_where_there_is_one() -> None:
    """So that two letters are told apart in a narrow list."""
    assert [matter("flytt", "Fika", date(2026, 11, 26)), matter("paus", "", None), matter("ny", "Fika", None),
            matter("andring", "Fika", None)] == [
        "Fika: flytta en gång, torsdag 26 november 2026", "Paus", "Ny aktivitet: Fika", "Fika: ändra uppgifterna",
    ]  # fmt: skip


def test_a_typed_title_leads_nowhere() -> None:
    """On one line, without addresses."""
    assert quiet("Schack\r\nBcc: x@y.se") == "Schack Bcc x y se"

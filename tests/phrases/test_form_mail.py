"""Letters from the form: `torg.phrases.form_mail`."""

from datetime import date
from pathlib import Path

from torg import store
from torg.phrases.form_mail import (
    confirm_mail,
    confirm_subject,
    invitation,
    no_organisation,
    revoked_sentence,
    serving_line,
)


def test_the_mail_has_the_link_on_a_line_of_its_own() -> None:
    """So that every mail program makes it a link."""
    lines = confirm_mail("Torget", "Fika: paus", "https://x.example.org/b", "7f3k9-mzq2d", "0980-31 92 00").splitlines()
    assert ("https://x.example.org/b" in lines, "Ditt nummer är 7f3k9-mzq2d." in lines) == (True, True)
    assert ("Det gäller: Fika: paus." in lines, confirm_subject("Fika: paus")) == (
        True, "Är det du som skrev? Fika: paus",
    )  # fmt: skip


def test_the_letter_says_the_truth_about_who_looks(town: Path) -> None:
    """As the settings are."""
    catalogue = store.load(town, today=date(2026, 11, 22)).salvaged
    assert catalogue
    letters = [invitation(catalogue.site, "A", "x", date(2026, 11, 22), at_once=each) for each in (False, True)]
    assert [("Vi tittar alltid" in each, "Allt annat läser en människa först." in each) for each in letters] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_the_letter_fits_on_a_page(town: Path) -> None:
    """With the link and whom to ring."""
    catalogue = store.load(town, today=date(2026, 11, 22)).salvaged
    assert catalogue
    letter = invitation(catalogue.site, "Verkstan", "https://x.example.org/l/a/", date(2026, 11, 22))
    assert (letter.splitlines()[0], "    https://x.example.org/l/a/" in letter, "0980-31 92 00" in letter,
            len(letter.splitlines()) < 45) == ("söndag 22 november 2026", True, True, True)  # fmt: skip


def test_revoking_says_how_many() -> None:
    """None, one, several."""
    assert [revoked_sentence("Verkstan", count) for count in (0, 1, 2)] == [
        "Verkstan hade ingen länk.", "Länken för Verkstan gäller inte längre.",
        "2 länkar för Verkstan gäller inte längre.",
    ]  # fmt: skip


def test_the_terminal_says_where_and_what() -> None:
    """An address; a name that is none."""
    assert (serving_line("http://x"), no_organisation("x")) == (
        "Formuläret finns på http://x. Avsluta med Ctrl+C.", "Föreningen «x» finns inte i mappen organisations.",
    )  # fmt: skip

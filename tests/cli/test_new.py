"""`torg new`: `torg.cli.new`."""

from pathlib import Path

import pytest

from small_town import FIKA, FILES, Torg

NEW = ("frivilligcentralen", "stickcafe", "--titel", "Stickcafé", "--typ", "aktivitet")
PATH = "activities/frivilligcentralen/stickcafe.yaml"


def test_a_new_activity_is_valid_from_the_start(torg: Torg, content: Path) -> None:
    """It is written in canonical form, and the whole town is still right; a tip tells what to fill in."""
    made = torg("new", *NEW)
    checked = torg("check")

    assert (made.exit_code, checked.exit_code, checked.output.splitlines()[0], checked.output.splitlines()[-1]) == (
        0,
        0,
        f"content/{PATH}, rad 6: tips (text-mall)",
        f"{FILES + 1} filer lästa: 0 fel, 0 varningar, 1 tips.",
    )
    assert torg("format", "--check").exit_code == 0


def test_a_new_activity_says_what_was_asked_and_no_more(torg: Torg, content: Path) -> None:
    """The title, the type, where they usually are and the day; no comment to forget there."""
    torg("new", *NEW)

    assert (content / PATH).read_text("utf-8") == (
        "# yaml-language-server: $schema=../../schema/activity.schema.json\n"
        'titel: "Stickcafé"\n'
        "typ: aktivitet\n"
        "intresse: [prata-fika]\n"
        "lättläst: |\n"
        "  Välkommen!\n"
        "  Ring oss om du undrar något.\n"
        "tider:\n"
        '  - enligt överenskommelse: "Ring oss så bestämmer vi en tid."\n'
        "plats: handen-lokal\n"
        "kostnad: gratis\n"
        "anmälan: nej\n"
        "kontrollerad: 2026-11-22\n"
    )


def test_title_and_type_are_asked_for(torg: Torg, content: Path) -> None:
    """Nobody has to know the options."""
    result = torg("new", "frivilligcentralen", "stickcafe", answers="Stickcafé\naktivitet\n")

    assert (result.exit_code, (content / PATH).is_file()) == (0, True)


def test_an_existing_file_is_never_overwritten(torg: Torg, content: Path) -> None:
    """The old file stays as it was."""
    before = (content / FIKA).read_text("utf-8")

    result = torg("new", "frivilligcentralen", "oppen-torsdagsfika", "--titel", "Ny", "--typ", "kurs")

    assert (result.exit_code, result.stderr.splitlines()[0], (content / FIKA).read_text("utf-8")) == (
        2,
        f"«{content / FIKA}» finns redan. Välj ett annat id, eller ändra i filen.",
        before,
    )


@pytest.mark.parametrize(
    ("organisation", "name", "message"),
    [
        (
            "frivilligcentrallen",
            "stickcafe",
            "Föreningen «frivilligcentrallen» finns inte i mappen organisations. Skriv «frivilligcentralen».",
        ),
        (
            "frivilligcentralen",
            "Stick & Café",
            "«Stick & Café» kan inte vara ett filnamn. Använd a–z, siffror och bindestreck. Skriv «stick-cafe».",
        ),
        (
            "frivilligcentralen",
            "../../site",
            "«../../site» kan inte vara ett filnamn. Använd a–z, siffror och bindestreck. Skriv «site».",
        ),
        (
            "frivilligcentralen",
            "",
            "«» kan inte vara ett filnamn. Använd a–z, siffror och bindestreck. Skriv «oppen-torsdagsfika».",
        ),
    ],
)
def test_a_name_that_can_not_be_is_refused(torg: Torg, organisation: str, name: str, message: str) -> None:
    """Nothing is written, and the message says what to write instead."""
    result = torg("new", organisation, name, "--titel", "T", "--typ", "kurs")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, message)


def test_a_faulty_catalogue_comes_first(torg: Torg, content: Path) -> None:
    """What the new file refers to must be readable."""
    (content / FIKA).write_text("titel: [\n", encoding="utf-8")

    result = torg("new", *NEW)

    assert (result.exit_code, result.stderr, (content / PATH).exists()) == (
        1,
        "Det finns fel i innehållet. Skriv torg check och rätta dem först.\n",
        False,
    )


@pytest.mark.parametrize("title", ["", "   ", "a" * 81, "<script>", "Ring 640823-3234"])
def test_a_title_that_could_not_be_shown_is_refused(torg: Torg, content: Path, title: str) -> None:
    """One sentence and exit code 2, and no file."""
    result = torg("new", "frivilligcentralen", "stickcafe", "--titel", title, "--typ", "aktivitet")

    assert (result.exit_code, (content / PATH).exists()) == (2, False)

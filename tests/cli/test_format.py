"""`torg format`: `torg.cli.format`."""

from pathlib import Path

from small_town import FIKA, FILES, Torg, replace_in


def test_files_in_canonical_form_are_left_alone(torg: Torg) -> None:
    """Everything that `torg` itself wrote has the right form."""
    result = torg("format")

    assert (result.exit_code, result.output) == (0, f"{FILES} filer lästa: 0 filer ändrades.\n")


def test_a_file_is_written_in_canonical_form(torg: Torg, content: Path) -> None:
    """Another way of writing the same thing becomes the one way."""
    right = (content / FIKA).read_text("utf-8")
    replace_in(content / FIKA, "13.00–15.00", "kl 13-15")

    result = torg("format", content / FIKA)

    assert (result.exit_code, result.output) == (0, "1 fil läst: 1 fil ändrades.\n")
    assert (content / FIKA).read_text("utf-8") == right


def test_check_only_tells(torg: Torg, content: Path) -> None:
    """Exit code 1 and the file's name, and nothing is written."""
    replace_in(content / FIKA, "13.00–15.00", "kl 13-15")
    before = (content / FIKA).read_text("utf-8")

    result = torg("format", "--check", content / "activities")

    assert (result.exit_code, result.stdout, result.stderr) == (
        1,
        "1 fil läst: 1 fil skulle ändras.\n",
        f"{content / FIKA} har inte rätt form.\n",
    )
    assert (content / FIKA).read_text("utf-8") == before


def test_comments_are_never_dropped_unasked(torg: Torg, content: Path) -> None:
    """The file is left as it is and named; with --rewrite it is written without its comments."""
    right = (content / FIKA).read_text("utf-8")
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: gratis  # tills vidare")

    refused = torg("format", content / FIKA)

    assert (refused.exit_code, refused.stderr) == (
        0,
        f"{content / FIKA} har kommentarer som skulle försvinna. Skriv --rewrite om de får göra det.\n",
    )
    assert "# tills vidare" in (content / FIKA).read_text("utf-8")
    assert torg("format", "--rewrite", content / FIKA).exit_code == 0
    assert (content / FIKA).read_text("utf-8") == right


def test_a_faulty_file_is_left_and_named(torg: Torg, content: Path) -> None:
    """Writing it would lose what could not be read."""
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: dyrt")

    result = torg("format")

    assert (result.exit_code, result.stderr) == (
        1,
        f"{content / FIKA} har fel som behöver rättas först. Skriv torg check.\n",
    )


def test_a_file_that_is_no_content_is_named(torg: Torg, content: Path) -> None:
    """A note beside the files is nobody's record."""
    note = content / "notes.txt"
    note.write_text("hej", encoding="utf-8")

    result = torg("format", note)

    assert (result.exit_code, result.stderr) == (0, f"{note} är ingen fil som går att skriva om.\n")

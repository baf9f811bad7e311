"""`torg check`: `torg.cli.check`."""

from datetime import date
from pathlib import Path

import pytest

from small_town import FIKA, FILES, Torg, replace_in
from torg import store
from torg.cli.options import content_as_written
from torg.phrases.reports import Format, report

TODAY = date(2026, 11, 22)
CLEAN = f"{FILES} filer lästa: 0 fel, 0 varningar, 0 tips.\n"


def test_a_right_town_has_0_fel(torg: Torg) -> None:
    """Exit code 0, and one line that counts the files."""
    result = torg("check")

    assert (result.exit_code, result.output) == (0, CLEAN)


def test_a_fault_gives_exit_code_1_and_its_place(torg: Torg, content: Path) -> None:
    """The report begins with the file and the line, and ends with the count."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")

    result = torg("check")

    lines = result.output.splitlines()
    assert (result.exit_code, lines[0], lines[-2]) == (
        1,
        f"content/{FIKA}, rad 13: fel (falt-okant)",
        f"{FILES} filer lästa: 1 fel, 0 varningar, 0 tips.",
    )


@pytest.mark.parametrize("form", list(Format))
def test_each_format_is_the_report_of_that_format(torg: Torg, content: Path, form: Format) -> None:
    """What is printed is the report and nothing else."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")
    loaded = store.load(content, today=TODAY)

    result = torg("check", "--format", form.value)

    assert (result.exit_code, result.stdout) == (
        1, report(loaded.problems, loaded.files, form, content_as_written(content)),
    )  # fmt: skip


def test_paths_limit_what_is_shown_but_not_what_is_read(torg: Torg, content: Path) -> None:
    """Another file's fault is neither shown nor counted, and does not decide the exit code."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")

    elsewhere = torg("check", content / "places")
    here = torg("check", content / "activities")

    assert (elsewhere.exit_code, elsewhere.output, here.exit_code) == (0, CLEAN, 1)


def test_fix_mends_what_is_safe_and_tells_what_is_left(torg: Torg, content: Path) -> None:
    """The file is as it should have been, and how many were mended is told beside the report."""
    right = (content / FIKA).read_text("utf-8")
    replace_in(content / FIKA, "kostnad:", "kostnat:")

    result = torg("check", "--fix")

    assert (result.exit_code, result.stdout, result.stderr) == (
        0,
        CLEAN,
        f"Rättade 1 fil.\ncontent/{FIKA}\n  rad 13: «kostnat: gratis» → «kostnad: gratis»\n",
    )
    assert (content / FIKA).read_text("utf-8") == right


def test_fix_leaves_other_files_than_those_named(torg: Torg, content: Path) -> None:
    """Paths limit the repairs too."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")
    before = (content / FIKA).read_text("utf-8")

    result = torg("check", "--fix", content / "places")

    assert (result.exit_code, result.stderr, (content / FIKA).read_text("utf-8")) == (0, "Rättade 0 filer.\n", before)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["finns-inte.yaml"], "«finns-inte.yaml» finns inte."),
        (
            ["--format", "xml"],
            "«--format»: «xml» går inte att välja. Skriv «text», «json», «github», «markdown» eller «sarif».",
        ),
        (["--today", "igår"], "«--today»: «igår» är inget datum. Skriv till exempel 2026-11-22."),
        (["--fixa"], "Flaggan «--fixa» finns inte. Skriv «--fix»."),
    ],
)
def test_a_command_written_wrong_gives_exit_code_2(torg: Torg, arguments: list[str], message: str) -> None:
    """One Swedish sentence and where help is; nothing on standard output."""
    result = torg("check", *arguments)

    assert (result.exit_code, result.stdout, result.stderr.splitlines()[0]) == (2, "", message)


def test_a_path_outside_the_content_gives_exit_code_2(torg: Torg, content: Path) -> None:
    """Only content is checked."""
    result = torg("check", content.parent)

    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        2,
        f"«{content.parent}» ligger inte i mappen «{content}».",
    )

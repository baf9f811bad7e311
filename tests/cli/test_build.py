"""`torg build`: `torg.cli.build`."""

from pathlib import Path

import pytest

from small_town import FIKA, FILES, Torg, replace_in

THEME = Path(__file__).parents[2] / "theme"


def pages(output: Path) -> dict[str, bytes]:
    """Every file of a folder, by its path."""
    return {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def test_a_right_town_becomes_a_site(torg: Torg, tmp_path: Path) -> None:
    """The activity has its page, and the counts are told."""
    output = tmp_path / "output"

    result = torg("build", "--theme", THEME, "--output", output)

    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[0] == f"{FILES} filer lästa: 0 fel, 0 varningar, 0 tips."
    assert (output / "aktiviteter" / "frivilligcentralen" / "oppen-torsdagsfika.html").is_file()


def test_a_faulty_town_says_what_check_says_and_leaves_the_old_site(torg: Torg, content: Path, tmp_path: Path) -> None:
    """Exit code 1 and the same report; not a byte of the old pages is changed."""
    output = tmp_path / "output"
    torg("build", "--theme", THEME, "--output", output)
    before = pages(output)
    replace_in(content / FIKA, "kostnad:", "kostnat:")

    built = torg("build", "--theme", THEME, "--output", output)

    assert (built.exit_code, built.output, pages(output)) == (1, torg("check").output, before)


@pytest.mark.parametrize("name", ["content", "content/places", "."])
def test_the_site_is_never_written_among_somebodys_own_files(torg: Torg, tmp_path: Path, name: str) -> None:
    """Not in the content, not in a folder of it, not in a folder that holds it."""
    before = pages(tmp_path)

    result = torg("build", "--theme", THEME, "--output", tmp_path / name)

    assert (result.exit_code, result.stderr.splitlines()[0], pages(tmp_path)) == (
        2,
        f"Sidorna kan inte skrivas i «{tmp_path / name}», för där ligger «content». Välj en egen mapp.",
        before,
    )


def test_a_folder_that_can_not_be_written_in_is_told(torg: Torg, tmp_path: Path) -> None:
    """A file where the folder should be, and a link out of the folder, each get a sentence and nothing is written."""
    (tmp_path / "fil").write_text("min")
    (tmp_path / "ut").mkdir()
    (tmp_path / "annat").mkdir()
    (tmp_path / "ut" / "aktiviteter").symlink_to(tmp_path / "annat")

    told = [torg("build", "--theme", THEME, "--output", tmp_path / name).stderr for name in ("fil", "ut")]

    assert [each.splitlines()[-1] for each in told] == [
        f"Det gick inte att skriva i «{tmp_path / 'fil'}». Se efter att det är en mapp som du får skriva i.",
        f"«aktiviteter» i «{tmp_path / 'ut'}» är en genväg till en annan plats. Ta bort den och bygg igen.",
    ]
    assert (pages(tmp_path / "annat"), (tmp_path / "fil").read_text()) == ({}, "min")

"""`torg paper changes`: `torg.cli.papers.changes`."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from archives import Archive
from papers import PRESS, text_of
from small_town import FIKA, Torg, replace_in
from torg.phrases.slips import NO_DAY

Make = Callable[..., Result]
LEAFLET = "titel: Vinter\nutgåvor: [sv]\ntill: 2027-01-10\n"


@pytest.fixture
def archive(content: Path) -> Archive:
    """The little town with a leaflet, as it was when that was printed."""
    (content / "leaflets").mkdir()
    (content / "leaflets" / "vinter.yaml").write_text(LEAFLET, encoding="utf-8")
    made = Archive(content.parent)
    made.commit("2026-11-10T12:00:00+01:00", {})
    return made


@pytest.fixture
def changes(torg: Torg, tmp_path: Path) -> Make:
    """Make slips into the folder `blad`."""

    def run(*arguments: str) -> Result:
        return torg("paper changes", "--theme", PRESS.theme, "--output", tmp_path / "blad", *arguments)

    return run


def told(result: Result, tmp_path: Path) -> tuple[int, str]:
    """The exit code and what was said, with the folder's name alone."""
    return result.exit_code, result.output.replace(str(tmp_path / "blad"), "blad")


@pytest.mark.parametrize("since", ["2026-11-15", "HEAD"])
def test_a_slip_is_written(archive: Archive, changes: Make, content: Path, tmp_path: Path, since: str) -> None:
    """From a day or a revision."""
    replace_in(content / FIKA, "13.00–15.00", "14.00–16.00")
    result = changes("vinter", "--since", since)
    data = (tmp_path / "blad" / "vinter-sv-andringar.pdf").read_bytes()
    assert told(result, tmp_path) == (
        0, "Skrev blad/vinter-sv-andringar.pdf: 1 sida. Ändrade: 1. Nya: 0. Borta: 0.\n",
    )  # fmt: skip
    assert "När: Torsdagar 14.00–16.00" in text_of(data)
    assert archive.git("status", "--porcelain") == f" M content/{FIKA}\n?? blad/\n"


def test_a_copy_may_be_compared_with(archive: Archive, changes: Make, content: Path, tmp_path: Path) -> None:
    """Also when something in it can not be read: that is told, and not taken for a change."""
    copy = tmp_path / "kopia"
    shutil.copytree(archive.folder / "content", copy)
    replace_in(copy / FIKA, "kostnad: gratis", "kostnad: dyrt")
    replace_in(content / FIKA, "13.00–15.00", "14.00–16.00")
    result = changes("--since", str(copy), "--size", "a4", "--edition", "en")
    assert told(result, tmp_path) == (0, (
        "Skrev blad/vinter-en-andringar-a4.pdf: 1 sida. Ändrade: 1. Nya: 0. Borta: 0.\n"
        f"{NO_DAY}\n"
        "Det här gick inte att läsa i det tidigare innehållet. Jämför det själv:\n"
        f"  {FIKA}: kostnad\n"
    ))  # fmt: skip
    changes("--since", str(copy), "--printed", "2026-11-12")
    data = (tmp_path / "blad" / "vinter-sv-andringar.pdf").read_bytes()
    assert "Det här har ändrats sedan 12 november 2026." in text_of(data)


def test_nothing_has_changed(archive: Archive, changes: Make, tmp_path: Path) -> None:
    """Then no slip is made."""
    result = changes("--since", "2026-11-15")
    assert told(result, tmp_path) == (
        0, "Inget har ändrats i «Vinter» sedan 15 november 2026. Du behöver ingen lapp.\n",
    )  # fmt: skip
    assert sorted(path.name for path in archive.folder.iterdir()) == [".git", "content"]


def test_a_leaflet_that_is_over(archive: Archive, changes: Make, tmp_path: Path) -> None:
    """Is made anew instead."""
    result = changes("--since", "2026-11-15", "--today", "2027-01-11")
    assert archive.folder.is_dir()
    assert told(result, tmp_path) == (
        0, "Bladet «Vinter» gällde till och med 10 januari 2027. Gör ett nytt blad i stället.\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--since", "2026-11-01"],
            (
                "Det går inte att jämföra med «2026-11-01». Här börjar arkivet "
                "10 november 2026: skriv --since 2026-11-10 eller en senare dag. Arkivet är yngre än så."
            ),
        ),
        (["--since", "xyz"], "Det går inte att jämföra med «xyz». Det finns ingen mapp och ingen version i arkivet"),
        (["--since", "2026-13-01"], "«2026-13-01» är inget datum."),
        (["host", "--since", "HEAD"], "Det finns inget blad som heter «host»."),
        ([], "«--since» saknas."),
    ],
)
def test_what_can_not_be_compared_is_told(archive: Archive, changes: Make, arguments: list[str], said: str) -> None:
    """In one sentence."""
    result = changes(*arguments)
    assert (result.exit_code, said in result.stderr, archive.folder.is_dir()) == (2, True, True)


def test_a_copy_without_its_settings(archive: Archive, changes: Make, tmp_path: Path) -> None:
    """Can not be read."""
    copy = tmp_path / "kopia"
    shutil.copytree(archive.folder / "content", copy)
    (copy / "site.yaml").write_text("[", encoding="utf-8")
    result = changes("--since", str(copy))
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        2, f"Det går inte att jämföra med «{copy}». Filen site.yaml där går inte att läsa.",
    )  # fmt: skip

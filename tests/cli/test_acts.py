"""What both commands share, on the whole sample town and in odd cases: `torg.cli.acts`."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from small_town import FIKA, Torg, replace_in
from torg import store
from torg.cli.main import cli
from torg.store.change import Proposal

NAME = "frivilligcentralen/oppen-torsdagsfika"
ILL = ("--orsak", "Värden är sjuk")


@pytest.fixture
def lovkoping(tmp_path: Path) -> Path:
    """A copy of the sample town."""
    content: Path = shutil.copytree(Path(__file__).parents[2] / "content", tmp_path / "content")
    return content


def run(content: Path, *line: str) -> Result:
    """A command on the sample town's day."""
    where = ["--content", str(content), "--today", "2026-11-22"]
    return CliRunner().invoke(cli, [*line, *where], catch_exceptions=False)


@pytest.mark.parametrize(
    ("entry", "day", "sentence"),
    [
        (
            "abborren/isfiske",
            "2027-02-27",
            None,
        ),
        (
            "verkstan/anslag-schack",
            "torsdag",
            "verkstan/anslag-schack är ett anslag, och anslag kan inte ställas in eller flyttas härifrån.",
        ),
        ("stigen/vandringshelg", "2027-06-05", "Skriv första dagen, 2027-06-04. Då gäller det alla dagarna."),
        ("bron/kylskapet", "idag", "har inga bestämda dagar"),
        ("lovkopingshem/grannrummet-oppet", "imorgon", "har uppehåll till och med 31 mars 2027"),
    ],
)
def test_every_sort_of_entry_is_met_with_sense(lovkoping: Path, entry: str, day: str, sentence: str | None) -> None:
    """A reserve day, a note, a weekend, what is always open, and a break."""
    result = run(lovkoping, "installt", entry, day, *ILL)

    assert (result.exit_code, sentence is None or sentence in result.stderr) == (0 if sentence is None else 2, True)


def test_several_at_once_are_all_kept(lovkoping: Path) -> None:
    """One act after the other, in different files and the same one, and the town is still right."""
    lines = [
        ("installt", NAME, "torsdag", *ILL),
        ("installt", NAME, "3 december", *ILL),
        ("flytta", NAME, "10 december", "--till", "fredag"),
        ("installt", "Stickkafé", "2 december", *ILL),
    ]
    codes = [run(lovkoping, *line).exit_code for line in lines]

    assert (codes, run(lovkoping, "check").exit_code) == ([0, 0, 0, 0], 0)


def test_a_file_that_changes_meanwhile_is_read_again(
    torg: Torg, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the other one wrote is kept."""
    carry_out = store.carry_out
    tries: list[Proposal] = []

    def interrupted(root: Path, proposal: Proposal) -> None:
        tries.append(proposal)
        if len(tries) == 1:
            replace_in(content / FIKA, "Öppen torsdagsfika", "Torsdagsfika")
        carry_out(root, proposal)

    monkeypatch.setattr(store, "carry_out", interrupted)
    result = torg("installt", NAME, "torsdag", *ILL)
    text = (content / FIKA).read_text("utf-8")

    assert (result.exit_code, len(tries), '"Torsdagsfika"' in text, "Värden är sjuk" in text) == (0, 2, True, True)


def test_a_file_that_never_rests_is_left_alone(torg: Torg, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, and nothing is lost."""
    before = (content / FIKA).read_bytes()

    def never(root: Path, proposal: Proposal) -> None:
        raise store.ChangedMeanwhileError

    monkeypatch.setattr(store, "carry_out", never)
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, result.stderr, (content / FIKA).read_bytes()) == (
        1,
        "Någon annan ändrade filen samtidigt. Inget är skrivet. Försök igen.\n",
        before,
    )


def test_a_form_that_can_not_be_changed_is_told_with_the_lines_to_write(
    torg: Torg, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is left without a way."""

    def refuse(*_: object) -> Proposal:
        raise store.UnwritableError

    monkeypatch.setattr(store, "propose", refuse)
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, result.stderr.splitlines()[1:]) == (
        1,
        ["ändringar:", "  - datum: 2026-11-26", "    inställt: Värden är sjuk"],
    )


def test_the_page_says_what_was_promised(torg: Torg, content: Path) -> None:
    """The words that the command shows are on the page that residents read."""
    theme, output = Path(__file__).parents[2] / "theme", content.parent / "output"
    torg("flytta", NAME, "torsdag", "--till", "fredag", "--tid", "14–16")
    torg("installt", NAME, "3 december", *ILL)
    torg("build", "--output", output, "--theme", theme)
    html = (output / "aktiviteter" / f"{NAME}.html").read_text("utf-8")
    words = " ".join(re.sub(r"<[^>]*>", " ", re.sub(r"</?bdi[^>]*>", "", html)).split())

    promised = [
        "Flyttat till fredag 27 november 2026, 14.00–16.00, Handens lokal.",
        "Flyttat hit från torsdag 26 november.",
        "Inställt. Värden är sjuk.",
    ]
    assert [each for each in promised if each not in words] == []


def test_a_file_outside_the_content_is_refused(torg: Torg, content: Path) -> None:
    """Though a file with its name is within."""
    outside = content.parent / "annat" / FIKA
    outside.parent.mkdir(parents=True)
    shutil.copy(content / FIKA, outside)
    result = torg("installt", outside, "torsdag", *ILL)

    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, f"«{outside}» ligger inte i mappen «{content}».")


def test_a_file_is_named_by_its_path(torg: Torg, content: Path) -> None:
    """As the shell completes it."""
    assert torg("installt", content / FIKA, "torsdag", *ILL).exit_code == 0


def test_a_link_in_the_place_of_the_file_is_not_followed(torg: Torg, content: Path) -> None:
    """What lies outside the content folder is never changed."""
    outside = content.parent / "utanför.yaml"
    (content / FIKA).rename(outside)
    (content / FIKA).symlink_to(outside)
    before = outside.read_bytes()
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, outside.read_bytes()) == (2, before)


def test_without_a_site_everything_is_told(torg: Torg, content: Path) -> None:
    """Nothing can be judged then."""
    (content / "site.yaml").unlink()
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, "content/site.yaml: fel (fil-saknas)" in result.stderr) == (1, True)


def test_a_file_that_can_not_be_read_is_told(torg: Torg, content: Path) -> None:
    """It is found by its name, and its faults are shown."""
    (content / FIKA).write_text("titel: [\n", "utf-8")
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        1,
        "Filen har fel sedan förut, så inget är skrivet. Rätta det här först:",
    )

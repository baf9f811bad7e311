"""`torg bridge invite`."""

from pathlib import Path

from click.testing import CliRunner

from form_service import TODAY
from torg.bridge.form.settings import FormSettings
from torg.cli.bridging.invite import command


def invite(tmp_path: Path, town: Path, *arguments: str) -> tuple[int, str]:
    """The command's answer, with settings beside a spool."""
    file = tmp_path / "bridge.toml"
    file.write_text(f'spool = "spool"\n[form]\ncontent = "{town}"\naddress = "https://form.example.org"\n', "utf-8")
    result = CliRunner().invoke(command, [*arguments, "--settings", str(file), "--today", "2026-11-22"])
    return result.exit_code, result.output


def test_a_link_that_works_until_it_is_revoked(tmp_path: Path, town: Path) -> None:
    """It stands in the letter, and nowhere else."""
    _, letter = invite(tmp_path, town, "verkstan")
    link = next(line.strip() for line in letter.splitlines() if "https://form.example.org/l/" in line)
    keys = FormSettings.of(tmp_path / "bridge.toml").keyring()
    key = link.removeprefix("https://form.example.org/l/").removesuffix("/")
    before = keys.owner(key)
    code, said = invite(tmp_path, town, "verkstan", "--återkalla")
    assert (before, code, said.endswith("gäller inte längre.\n"), keys.owner(key)) == ("verkstan", 0, True, None)


def test_an_unknown_association_is_told(tmp_path: Path, town: Path) -> None:
    """With the one that is meant."""
    code, said = invite(tmp_path, town, "verkstad")
    assert (code, "«verkstad» finns inte" in said, "verkstan" in said) == (2, True, True)


def test_the_links_of_an_association_that_is_gone_can_be_revoked(tmp_path: Path, town: Path) -> None:
    """Else they would work again if it came back; one that never had any is told as any other."""
    invite(tmp_path, town, "verkstan")
    keys = FormSettings.of(tmp_path / "bridge.toml").keyring()
    key = keys.make("nedlagd", TODAY)
    revoked = [invite(tmp_path, town, "nedlagd", "--återkalla") for _ in range(2)]

    assert (keys.owner(key), [code for code, _ in revoked]) == (None, [0, 2])
    assert ("nedlagd" in revoked[0][1], revoked[0][1].endswith("gäller inte längre.\n")) == (True, True)


def test_settings_that_can_not_be_read_are_told(tmp_path: Path) -> None:
    """In a sentence."""
    file = tmp_path / "bridge.toml"
    file.write_text("x", "utf-8")
    result = CliRunner().invoke(command, ["verkstan", "--settings", str(file)])
    assert (result.exit_code, "går inte att läsa" in result.output) == (2, True)


def test_a_letter_to_print_has_a_code_to_scan(tmp_path: Path, town: Path) -> None:
    """And the same words."""
    theme = Path(__file__).parents[3] / "theme"
    code, page = invite(tmp_path, town, "verkstan", "--html", "--theme", str(theme))
    said = ("<title>Brev till ", 'src="data:image/svg+xml', "Håll telefonens kamera över rutan.", "Den som har länken")

    assert (code, [each in page for each in said]) == (0, [True] * 4)
    assert invite(tmp_path, town, "verkstan", "--html", "--theme", str(tmp_path))[0] == 2

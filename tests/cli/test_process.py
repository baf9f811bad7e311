"""`torg` as a process: what shells, pipes and locales see."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from small_town import FIKA, FILES, replace_in

SCRIPT = Path(sys.executable).with_name("torg")
DAY = ("--today", "2026-11-22")


def run(*arguments: str | Path, **changes: str) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m torg` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "torg", *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **changes},
    )


def test_the_exit_codes_are_0_1_and_2(content: Path) -> None:
    """All well, something wrong, written wrong."""
    right = run("check", "--content", content, *DAY)
    replace_in(content / FIKA, "kostnad:", "kostnat:")
    wrong = run("check", "--content", content, *DAY)
    miswritten = run("check", "--content", content / "finns-inte")

    assert (right.returncode, wrong.returncode, miswritten.returncode) == (0, 1, 2)
    assert (right.stdout.decode(), right.stderr) == (f"{FILES} filer lästa: 0 fel, 0 varningar, 0 tips.\n", b"")
    assert (wrong.stderr, miswritten.stdout) == (b"", b"")


def test_the_script_is_the_same_program(content: Path) -> None:
    """`torg` and `python -m torg` say the same."""
    line = ["check", "--content", str(content), *DAY]
    script = subprocess.run([SCRIPT, *line], capture_output=True, check=False)

    assert (script.returncode, script.stdout) == (0, run(*line).stdout)


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf_8_in_every_locale(locale: str) -> None:
    """A terminal may be set wrongly; a report that is kept in a file must not be."""
    result = run("check", "--today", "igår", LC_ALL=locale, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")

    assert result.stderr.decode("utf-8").splitlines()[0] == (
        "«--today»: «igår» är inget datum. Skriv till exempel 2026-11-22."
    )


def test_a_reader_who_leaves_early_is_no_fault(content: Path) -> None:
    """`torg check | head` says nothing about pipes."""
    for number in range(60):
        (content / "places" / f"plats-{number}.yaml").write_text("namn: A\n" * 40, encoding="utf-8")
    shell = f"'{sys.executable}' -m torg check --content '{content}' | head -n 1"

    result = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)

    assert (result.returncode, len(result.stdout.splitlines()), result.stderr) == (0, 1, b"")


def test_an_interrupt_is_one_word(content: Path) -> None:
    """Ctrl-C while a question is asked: no traceback."""
    line = [sys.executable, "-m", "torg", "new", "--content", str(content), "frivilligcentralen", "x"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        _, error = process.communicate()

    assert (process.returncode, error.decode().split()) == (130, ["Avbrutet."])


def test_help_imports_neither_pelican_nor_yaml() -> None:
    """A command that only tells how it is used starts at once."""
    code = "import sys, torg.cli.main; print(sorted({'pelican', 'yaml', 'pydantic'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"[]\n"


def test_check_does_not_import_pelican() -> None:
    """Only `torg build` pays for the site."""
    code = "import sys, torg.cli.check; print('pelican' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"False\n"

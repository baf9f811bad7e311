"""Building: through Pelican, all or nothing, the same twice, and only what changed."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from built_pages import Built, is_short
from torg.phrases.reports_text import text_report
from torg.site import build
from torg.site.feeds import STATE
from torg.site.generators import read_today
from torg.site.writing import MANIFEST
from town_copies import copy_town
from towns import TODAY

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture
def content(town: Path, tmp_path: Path) -> Path:
    """A copy of the sample town to change, in Swedish alone."""
    return copy_town(town, tmp_path)


@pytest.fixture
def pair(town: Path, tmp_path: Path) -> Path:
    """A copy of the sample town in two editions."""
    return copy_town(town, tmp_path / "par", "sv", "ar")


def _unfolded(files: dict[str, bytes]) -> dict[str, str]:
    """The files' texts without what says how they are written: folds in calendars, hashes in the lists."""
    texts = {name: data.decode("utf-8", "surrogateescape").replace("\r\n ", "") for name, data in files.items()}
    texts[STATE] = re.sub(r'"content": "[0-9a-f]+"', "", texts[STATE])
    texts[MANIFEST] = "\n".join(line.partition(" ")[2] for line in texts[MANIFEST].splitlines())
    return texts


def _pelican(content: Path, output: Path, *settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pelican", str(content), "-s", "pelicanconf.py", "-o", str(output), *settings]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_two_builds_are_the_same(pair: Path, tmp_path: Path) -> None:
    """The same input and day give byte-identical output, whatever the hash seed and the time zone."""
    for name, seed, zone in (("en", "1", "UTC"), ("två", "2", "Pacific/Kiritimati")):
        code = (
            "from datetime import date; from pathlib import Path; from torg.site import build;"
            f"build(Path({str(pair)!r}), Path({str(tmp_path / name)!r}), Path({str(THEME)!r}), date(2026, 11, 22))"
        )
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert _files(tmp_path / "en") == _files(tmp_path / "två")


def test_the_plain_command(pair: Path, tmp_path: Path) -> None:
    """`pelican content -s pelicanconf.py -o output` builds the same site as `build`."""
    done = _pelican(pair, tmp_path / "pelican", "-e", 'TORG_TODAY="2026-11-22"', "TORG_PAPER=null")
    assert (done.returncode, "WARNING" in done.stdout + done.stderr) == (0, False)
    build(pair, tmp_path / "egen", THEME, TODAY)
    assert _files(tmp_path / "pelican") == _files(tmp_path / "egen")


def test_another_address(pair: Path, tmp_path: Path) -> None:
    """`SITEURL` changes the pages' full addresses, and nothing else: events keep their UIDs."""
    build(pair, tmp_path / "egen", THEME, TODAY)
    _pelican(
        pair,
        tmp_path / "annan",
        "-e",
        'TORG_TODAY="2026-11-22"',
        "TORG_PAPER=null",
        'SITEURL="https://annan.example.org"',
    )
    own, other = (_unfolded(_files(tmp_path / name)) for name in ("egen", "annan"))
    assert [name for name in own if own[name].count("@annan.example.org")] == []
    assert {name: text.replace("annan.example.org", "torg.example.org") for name, text in other.items()} == own


def test_a_faulty_file_stops_everything(content: Path, tmp_path: Path) -> None:
    """With an error in one file the earlier site stays as it was, and the problems are told."""
    output = tmp_path / "ut"
    build(content, output, THEME, TODAY)
    before = _files(output)
    entry = content / "activities" / "frivilligcentralen" / "oppen-torsdagsfika.yaml"
    entry.write_text(entry.read_text(encoding="utf-8").replace("titel:", "tittel:"), encoding="utf-8")
    result = build(content, output, THEME, TODAY)
    assert (result.ok, result.pages, result.written) == (False, 0, 0)
    errors = [(each.code, each.file) for each in result.problems if each.severity == "fel"]
    assert errors == [("falt-okant", "content/activities/frivilligcentralen/oppen-torsdagsfika.yaml")]
    assert _files(output) == before


def test_the_plain_command_reports_as_check_does(content: Path, tmp_path: Path) -> None:
    """The `pelican` command prints the same report, exits with 1 and writes nothing."""
    (content / "places" / "handen-lokal.yaml").write_text("namn: [", encoding="utf-8")
    result = build(content, tmp_path / "ut", THEME, TODAY)
    done = _pelican(content, tmp_path / "ut", "-e", 'TORG_TODAY="2026-11-22"', "TORG_PAPER=null")
    assert (done.returncode, done.stderr.strip()) == (1, text_report(result.problems, result.files).strip())
    assert not (tmp_path / "ut").exists()


def test_nothing_changed_nothing_written(content: Path, tmp_path: Path) -> None:
    """A second build writes no file, a changed entry writes what shows it, and a removed entry's pages are gone."""
    output = tmp_path / "ut"
    first = build(content, output, THEME, TODAY)
    files = _site_files(output)
    assert (first.written, first.removed) == (len(files), 0)
    second = build(content, output, THEME, TODAY)
    assert (second.written, second.removed) == (0, 0)
    entry = content / "activities" / "kommun" / "lokal-att-lana.yaml"
    text = entry.read_text(encoding="utf-8")
    entry.write_text(re.sub(r"kontrollerad: .*", "kontrollerad: 2026-10-01", text), encoding="utf-8")
    written = build(content, output, THEME, TODAY).written
    changed = [name for name, text in _site_files(output).items() if text != files[name]]
    assert (sorted(changed), written) == (["aktiviteter/kommun/lokal-att-lana.html"], 1)
    entry.unlink()
    last = build(content, output, THEME, TODAY)
    gone = files.keys() - _site_files(output).keys()
    assert {name for name in gone if not name.startswith("sok/") and not is_short(name)} == {
        "aktiviteter/kommun/lokal-att-lana.html",
        "intressen/lana-laga/angsbo.html",
    }
    assert last.removed == len(gone)
    assert b"BEGIN:VEVENT" not in (output / "kalender/aktiviteter/kommun/lokal-att-lana.ics").read_bytes()


def _site_files(output: Path) -> dict[str, bytes]:
    """The site's files by path, without the build's own notes."""
    found = (path for path in output.rglob("*") if path.is_file() and not path.name.startswith(".torg-"))
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in found}


def test_another_day_gives_other_pages(town: Path, tmp_path: Path) -> None:
    """The day is an argument: on another day other notices are up."""
    build(town, tmp_path, THEME, date(2027, 4, 1))
    assert [path.name for path in tmp_path.glob("anslag/*/*.html")] == []


def test_the_day_setting() -> None:
    """`TORG_TODAY` is an ISO date; anything else is an error."""
    assert read_today("2026-11-22") == TODAY
    with pytest.raises(ValueError, match="i morgon"):
        read_today("i morgon")


def test_no_loose_files(built: Built) -> None:
    """The output holds pages, calendars, papers, the search's files, what machines read, a picture and a list."""
    endings = {path.suffix or path.name for path in built.folder.rglob("*") if path.is_file()}
    assert endings - {STATE} == {".html", ".ics", ".js", ".atom", ".xml", ".txt", ".png", ".pdf", MANIFEST}

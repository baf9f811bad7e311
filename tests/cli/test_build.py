"""`torg build`: `torg.cli.build`."""

import shutil
from pathlib import Path

import pytest

from built_pages import is_short
from small_town import FIKA, FILES, Torg, replace_in
from torg.domain.history import Lack
from torg.outputs.web.draft import is_draft
from torg.phrases.building import (
    DRAFT_SENTENCE,
    Obstacle,
    built_line,
    foreign_sentence,
    lack_sentence,
    obstacle_sentence,
    unlisted_sentence,
)
from torg.phrases.leaflets import missing_signs_sentence
from torg.phrases.legibility import HEADER, table_line
from torg.site.feeds import STATE
from torg.site.papers import CACHE
from torg.site.writing import MANIFEST

THEME = Path(__file__).parents[2] / "theme"


def pages(output: Path) -> dict[str, bytes]:
    """Every file of a folder, by its path."""
    return {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def test_a_right_town_becomes_a_site(torg: Torg, tmp_path: Path) -> None:
    """The activity has its page and its calendar, and the counts are told."""
    output = tmp_path / "output"

    result = torg("build", "--theme", THEME, "--output", output)

    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[0] == f"{FILES} filer lästa: 0 fel, 0 varningar, 0 tips."
    made = pages(output)
    count = (
        len([name for name in made if name.endswith(".html") and not is_short(name)]),
        len([name for name in made if name.endswith(".ics")]),
    )
    changed = len(made.keys() - {MANIFEST, STATE})
    assert result.stdout.splitlines()[1] == built_line(count[0], count[1], changed, 0, str(output))
    entry = "frivilligcentralen/oppen-torsdagsfika"
    assert {f"aktiviteter/{entry}.html", f"kalender/aktiviteter/{entry}.ics"} <= made.keys()


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
    """A file where the folder should be, a link out of it, and a folder or a file in the way: each has its sentence."""
    (tmp_path / "fil").write_text("min")
    (tmp_path / "ut").mkdir()
    (tmp_path / "annat").mkdir()
    (tmp_path / "ut" / "aktiviteter").symlink_to(tmp_path / "annat")

    (tmp_path / "mapp" / "index.html").mkdir(parents=True)
    (tmp_path / "platt").mkdir()
    (tmp_path / "platt" / "aktiviteter").write_text("min")

    names = ("fil", "ut", "mapp", "platt")
    told = [torg("build", "--theme", THEME, "--output", tmp_path / name).stderr for name in names]

    assert [each.splitlines()[-1] for each in told] == [
        f"Det gick inte att skriva i «{tmp_path / 'fil'}». Se efter att det är en mapp som du får skriva i.",
        obstacle_sentence(Obstacle.LINK, "aktiviteter", str(tmp_path / "ut")),
        obstacle_sentence(Obstacle.FOLDER, "index.html", str(tmp_path / "mapp")),
        obstacle_sentence(Obstacle.FILE, "aktiviteter", str(tmp_path / "platt")),
    ]
    assert (pages(tmp_path / "annat"), (tmp_path / "fil").read_text()) == ({}, "min")


def test_without_a_history_it_is_told_once_how_calendars_remember(torg: Torg, tmp_path: Path) -> None:
    """On standard error, so that the counts stay alone on standard output."""
    result = torg("build", "--theme", THEME, "--output", tmp_path / "output")

    assert result.stderr == f"{lack_sentence(Lack.NO_REPOSITORY, STATE)}\n"


def test_somebody_s_file_in_the_way_is_named_and_kept(torg: Torg, tmp_path: Path) -> None:
    """Exit code 2 and a sentence, and nothing is written, whatever one asks for."""
    output = tmp_path / "output"
    torg("build", "--theme", THEME, "--output", output)
    (output / "index.html").write_text("min egen")
    before = pages(output)

    result = torg("build", "--theme", THEME, "--output", output, "--ta-over")

    assert (result.exit_code, result.stderr.splitlines()[-1], pages(output)) == (
        2,
        foreign_sentence(["index.html"], str(output)),
        before,
    )


def test_a_folder_without_its_list_is_taken_over_when_one_asks_for_it(torg: Torg, tmp_path: Path) -> None:
    """The list is gone and the pages are yesterday's: it is told what is missing and what helps, and that helps."""
    output = tmp_path / "output"
    torg("build", "--theme", THEME, "--output", output)
    fresh = pages(output)
    (output / MANIFEST).unlink()
    (output / "index.html").write_text("gårdagens")

    stopped = torg("build", "--theme", THEME, "--output", output)
    taken = torg("build", "--theme", THEME, "--output", output, "--ta-over")

    told = unlisted_sentence(["index.html"], str(output), MANIFEST)
    assert (stopped.exit_code, stopped.stderr.splitlines()[-1]) == (2, told)
    assert (taken.exit_code, pages(output)) == (0, fresh)


def test_a_broken_theme_is_told_with_its_line(torg: Torg, tmp_path: Path) -> None:
    """Exit code 2 and a sentence with file and line; not a byte is written."""
    theme = shutil.copytree(THEME, tmp_path / "tema")
    call = theme / "templates" / "pages" / "call.html"
    call.write_text(call.read_text("utf-8") + "\n{% endfor %}", encoding="utf-8")
    line = len(call.read_text("utf-8").splitlines())

    result = torg("build", "--theme", theme, "--output", tmp_path / "output")

    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith(
        f"Mallen «tema/templates/pages/call.html», rad {line}, går inte att läsa: "
    )
    assert not (tmp_path / "output").exists()


def test_facit_writes_the_dates_beside_each_calendar(torg: Torg, tmp_path: Path) -> None:
    """As many lists as calendars; they are not counted as pages."""
    plain = torg("build", "--theme", THEME, "--output", tmp_path / "ett").stdout
    output = tmp_path / "output"

    more = torg("build", "--theme", THEME, "--output", output, "--facit").stdout

    made = pages(output)
    assert sorted(name for name in made if name.endswith(".json")) == [
        name.replace(".ics", ".json") for name in sorted(made) if name.endswith(".ics")
    ]
    assert more.splitlines()[1].split(" i mappen")[0] == plain.splitlines()[1].split(" i mappen")[0]


def test_compress_writes_packed_files(torg: Torg, tmp_path: Path) -> None:
    """Two beside each page and calendar; a build without the option takes them away again."""
    output = tmp_path / "output"
    build = ("build", "--theme", THEME, "--output", output)

    torg(*build, "--compress")
    with_packed = {name for name in pages(output) if name.endswith((".gz", ".br"))}
    torg(*build)

    html = {name for name in pages(output) if name.endswith((".html", ".ics"))}
    assert {f"{name}{ending}" for name in html for ending in (".gz", ".br")} - with_packed == set()
    assert [name for name in pages(output) if name.endswith((".gz", ".br"))] == []


def test_address_is_what_pages_call_themselves(torg: Torg, tmp_path: Path) -> None:
    """A folder below a host, with or without a slash at its end."""
    made = []
    for number, address in enumerate(("https://example.org/torg", "https://example.org/torg/")):
        output = tmp_path / str(number)
        assert torg("build", "--theme", THEME, "--output", output, "--address", address).exit_code == 0
        made.append({name: content for name, content in pages(output).items() if not name.startswith(".")})
    assert made[0] == made[1]
    assert b'rel="canonical" href="https://example.org/torg/ring.html"' in made[0]["ring.html"]
    assert b"https://example.org/torg/sitemap.xml" in made[0]["robots.txt"]


@pytest.mark.parametrize(
    "address", ["example.org", "/torg", "ftp://example.org", "https://", "https://a.se/?x", "https://a.se/#x"]
)
def test_what_is_no_address_is_refused(torg: Torg, tmp_path: Path, address: str) -> None:
    """Before anything is read."""
    result = torg("build", "--output", tmp_path / "output", "--address", address)
    told = f"«{address}» är ingen hel adress. Skriv till exempel https://example.org/torg/."
    assert (result.exit_code, told in result.stderr, (tmp_path / "output").exists()) == (2, True, False)


def test_how_easy_the_pages_are_is_told_when_it_is_asked_for(torg: Torg, tmp_path: Path) -> None:
    """A line for each edition, and a table with a row for each page that a spreadsheet opens."""
    table = tmp_path / "lix.csv"

    result = torg("build", "--theme", THEME, "--output", tmp_path / "output", "--lix", table)

    count = len([name for name in pages(tmp_path / "output") if name.endswith(".html") and not is_short(name)])
    rows = table.read_text("utf-8-sig").splitlines()
    said = result.stdout.splitlines()
    assert (result.exit_code, said[2].partition(" ")[0], said[3]) == (0, "Svenska:", table_line(str(table)))
    assert (len(rows), rows[0], {row.count(";") for row in rows}) == (count + 1, ";".join(HEADER), {len(HEADER) - 1})


def test_a_table_that_can_not_be_written_is_told(torg: Torg, tmp_path: Path) -> None:
    """The pages are there all the same."""
    table = tmp_path / "saknas" / "lix.csv"
    result = torg("build", "--theme", THEME, "--output", tmp_path / "output", "--lix", table)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, f"Det gick inte att skriva i «{table}».")


def test_leaflets_are_made_and_kept(torg: Torg, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the pages; what has not changed is not made again; `--no-paper` takes them away."""
    monkeypatch.chdir(tmp_path)
    replace_in(content / "site.yaml", "blad: nej", "blad: ja")
    output = tmp_path / "output"
    told = [torg("build", "--theme", THEME, "--output", output).stdout.splitlines()[1].split(" i mappen ")[0]]
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / CACHE).iterdir()}
    papers = {path.relative_to(output / "blad").as_posix() for path in output.rglob("*.pdf")}
    torg("build", "--theme", THEME, "--output", output)
    again = {path: path.stat().st_mtime_ns for path in (tmp_path / CACHE).iterdir()}
    told.append(torg("build", "--theme", THEME, "--output", output, "--no-paper").stdout.splitlines()[1])
    assert (told[0][-13:], len(kept), papers, again, list(output.rglob("*.pdf")), "blad" in told[1]) == (
        "ar och 4 blad", 4, {"hela-orten-sv.pdf", "omraden/centrum-sv.pdf", "att-fylla-i/min-plan-sv.pdf",
        "att-fylla-i/intressen-sv.pdf"}, kept, [], False,
    )  # fmt: skip


def test_a_leaflet_that_can_not_be_made_stops_the_build(
    torg: Torg, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A site without its paper would be a loss that nobody sees; the sign and the file are named."""
    monkeypatch.chdir(tmp_path)
    replace_in(content / "site.yaml", "blad: nej", "blad: ja")
    replace_in(content / FIKA, "Öppen torsdagsfika", "Öppen torsdagsfika \N{BLACK CHESS QUEEN}")
    result = torg("build", "--theme", THEME, "--output", tmp_path / "output")
    missing = missing_signs_sentence("\N{BLACK CHESS QUEEN}", [FIKA.removesuffix(".yaml")])
    assert (result.exit_code, result.stderr.partition(") ")[2].strip(), (tmp_path / "output").exists()) == (
        2,
        f"gick inte att göra. {missing} Inget är skrivet.",
        False,
    )


def test_a_preview_says_on_every_page_that_it_is_none(torg: Torg, tmp_path: Path) -> None:
    """Pages that lead on, scripts and feeds of news are left out; all others are drafts."""
    output = tmp_path / "output"
    result = torg("build", "--theme", THEME, "--output", output, "--preview")

    made = {name: data for name, data in pages(output).items() if not name.startswith(".torg")}
    endings = {name.rpartition(".")[2] for name in made}
    plain = [name for name, data in made.items() if name.endswith(".html") and not is_draft(data)]
    assert (result.exit_code, endings, plain, made["index.html"].count(DRAFT_SENTENCE.encode())) == (
        0, {"html", "ics", "png"}, [], 2,
    )  # fmt: skip

"""Markdown pages with a few fields first."""

from pathlib import Path

import pytest

from torg.problems import Position, Problem
from torg.store.pages import Page, Pages, load_pages


def read(tmp_path: Path, text: str | bytes, name: str = "om.md") -> Pages:
    """Read a folder with one page."""
    path = tmp_path / "content" / "pages" / "sv" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_pages(tmp_path / "content")


@pytest.mark.parametrize(
    "text",
    [
        "titel: Om oss\nordning: 2\nbeskrivning: Vilka vi är.\n\nHej.\n\n## Mer\n",
        '---\ntitel: "Om oss"\nordning: 2\nbeskrivning: Vilka vi är.\n---\n\nHej.\n\n## Mer\n',
        "\ufeffTitel: Om oss\r\nordning: 2\r\nbeskrivning: Vilka vi är.\r\n\r\nHej.\r\n\r\n## Mer\r\n",
    ],
)
def test_a_page_has_fields_and_a_body(tmp_path: Path, text: str) -> None:
    """With or without dashes around the fields."""
    assert read(tmp_path, text) == Pages((Page("sv", "om", "Om oss", "Hej.\n\n## Mer\n", "Vilka vi är.", 2),), ())


def test_only_the_title_is_needed(tmp_path: Path) -> None:
    """A page in a folder has it in its slug; a body may begin with what looks like a field after a blank line."""
    pages = read(tmp_path, "titel: Datum\n\nObs: skriv så här.\n", "hjalp/datum.md").pages

    assert pages == (Page("sv", "hjalp/datum", "Datum", "Obs: skriv så här.\n"),)


def seen(problems: tuple[Problem, ...]) -> list[tuple[str, str, int]]:
    """Code, file and line of each problem."""
    return [(each.code, each.file, each.position.line if each.position else 0) for each in problems]


@pytest.mark.parametrize(
    ("text", "code", "line", "kept"),
    [
        ("Hej.\n", "falt-saknas", 1, 0),
        ("titel: A\nrubrik: B\n\nHej.\n", "falt-okant", 2, 1),
        ("titel: A\nordning: sist\n\nHej.\n", "varde-tal", 2, 1),
        (" \n", "fil-tom", 0, 0),
        (b"a\0", "fil-binar", 0, 0),
        ("titel: \x1bA\n", "yaml-osynligt", 1, 1),
        ("titel: Få\n".encode("latin-1"), "fil-utf8", 1, 1),
        (b"a" * 70_000, "fil-for-stor", 0, 0),
    ],
)
def test_a_faulty_page_tells_what_is_wrong(tmp_path: Path, text: str | bytes, code: str, line: int, kept: int) -> None:
    """And is kept when it has a title."""
    pages = read(tmp_path, text)

    assert (seen(pages.problems), len(pages.pages)) == ([(code, "content/pages/sv/om.md", line)], kept)


@pytest.mark.parametrize(
    ("line", "pieces", "meant"),
    [
        ("Hej <b>du</b>!", "<b>», «</b>", ("Hej **du**!",)),
        ("Se [här](javascript:run).", "javascript:run).", ("Se här.",)),
        ("- Kaffe &amp; te<br>", "&amp;», «<br>", ("- Kaffe & te",)),
        ("</div>", "</div>", ()),
    ],
)
def test_html_on_a_page_is_warned_about_line_by_line(
    tmp_path: Path, line: str, pieces: str, meant: tuple[str, ...]
) -> None:
    """With the line to paste, when something is left of it; the page is kept."""
    pages = read(tmp_path, f"titel: A\n\nHej.\n{line}\n")
    (found,) = pages.problems

    assert (found.code, found.position and found.position.line, found.params["bitar"], found.corrected) == (
        "sida-html", 4, pieces, meant,
    )  # fmt: skip
    assert len(pages.pages) == 1


def test_an_example_on_a_page_may_show_html(tmp_path: Path) -> None:
    """It is indented, and shown as it stands."""
    assert read(tmp_path, "titel: A\n\n    <b>Hej</b>\n").problems == ()


def test_a_missing_title_shows_the_line_to_add(tmp_path: Path) -> None:
    """To paste at the top."""
    assert [each.corrected for each in read(tmp_path, "Hej.\n").problems] == [("titel: Skriv rubriken här",)]


def test_the_town_has_pages_without_problems(town: Path) -> None:
    """About, help, privacy and accessibility."""
    pages = load_pages(town)

    assert pages.problems == ()
    assert {"om", "integritet", "tillganglighet", "hjalp/tider"} <= {page.slug for page in pages.pages}


def test_an_identity_number_in_a_page_is_told_but_not_repeated(tmp_path: Path) -> None:
    """A page is as public as an entry."""
    (found,) = read(tmp_path, "titel: Om oss\n\nRing 640823-3234.\n").problems

    assert (found.code, found.params["citat"], found.position) == (
        "personnummer",
        "640823-xxxx",
        Position(3, 1, 18, "Ring 640823-xxxx."),
    )

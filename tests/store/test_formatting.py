"""Files put into canonical form, and those that are left as they are."""

from pathlib import Path

import pytest

from small_town import FIKA, build_town, replace_in
from torg.store.examine import examine
from torg.store.formatting import Formatted, Outcome, format_file, has_comments
from torg.store.normalise import decode


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small town in canonical form."""
    return build_town(tmp_path)


def test_what_is_canonical_stays(content: Path) -> None:
    """Every file of the town, word lists and all."""
    files = sorted(content.rglob("*.yaml"))

    assert {format_file(content, path).outcome for path in files} == {Outcome.SAME}


def test_another_writing_becomes_canonical(content: Path) -> None:
    """Order of fields, quotes, short forms, a sentence for a time, CRLF: all one way."""
    path = content / FIKA
    canonical = path.read_text("utf-8")
    head, *lines = canonical.splitlines()
    fields = (
        "\n".join(lines)
        .replace('titel: "Öppen torsdagsfika"\n', "")
        .replace("kostnad: gratis", "kostnad: {pris: 0 kr}")
    )
    start, end = fields.index("tider:"), fields.index("plats:")
    fields = fields[:start] + "tider: Torsdagar 13–15, inte röda dagar\n" + fields[end:]
    path.write_bytes(f"{head}\n{fields}\ntitel: Öppen torsdagsfika\n".replace("\n", "\r\n").encode())

    assert format_file(content, path, dry=True).outcome is Outcome.CHANGED
    assert path.read_bytes().count(b"\r\n") > 5
    assert format_file(content, path) == Formatted(Outcome.CHANGED, canonical)
    assert (path.read_bytes(), format_file(content, path).outcome) == (canonical.encode(), Outcome.SAME)


def test_comments_are_never_dropped_silently(content: Path) -> None:
    """The file is left, and the canonical text told; only when told to are they dropped."""
    path = content / FIKA
    canonical = path.read_text("utf-8")
    replace_in(path, "typ: aktivitet", "# viktigt\ntyp:   aktivitet")
    before = path.read_bytes()

    assert (format_file(content, path).outcome, path.read_bytes()) == (Outcome.HAS_COMMENTS, before)
    assert format_file(content, path, rewrite=True).outcome is Outcome.CHANGED
    assert path.read_text("utf-8") == canonical


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("typ: aktivitet", "typ: krs", "varde-okant"),
        ("typ: ", "typ:", "yaml-kolon"),
        ("kostnad: gratis", "", "falt-saknas"),
    ],
)
def test_a_faulty_file_is_left_with_its_problems(content: Path, old: str, new: str, code: str) -> None:
    """Something of it would be lost."""
    path = content / FIKA
    replace_in(path, old, new)
    before = path.read_bytes()
    formatted = format_file(content, path, rewrite=True)

    assert (formatted.outcome, [each.code for each in formatted.problems]) == (Outcome.FAULTY, [code])
    assert path.read_bytes() == before


def test_a_faulty_word_list_is_left(content: Path) -> None:
    """An item that can not be read, and a list that is none."""
    path = content / "vocabularies" / "undvik.yaml"
    path.write_text("- undvik: a\n- hej\n", "utf-8")
    assert format_file(content, path).outcome is Outcome.FAULTY
    path.write_text("undvik: a\n", "utf-8")
    assert format_file(content, path).outcome is Outcome.FAULTY
    path.write_text("- a\n", "utf-8")
    assert format_file(content, content / FIKA).outcome is Outcome.SAME


def test_other_files_are_not_content(content: Path, tmp_path: Path) -> None:
    """Pages are Markdown; what lies elsewhere is not ours."""
    (tmp_path / "x.yaml").write_text("a: b\n")
    page = content / "pages" / "sv" / "om.md"

    assert [format_file(content, path).outcome for path in (page, tmp_path / "x.yaml", content / "x.yaml")] == [
        Outcome.NOT_CONTENT
    ] * 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# yaml-language-server: $schema=x\na: b\n", False),
        ("a: b\n# yaml-language-server: $schema=x\n", True),
        ("# a\na: b\n", True),
        ("a: b # c\n", True),
        ("a:\n  # b\n  c: d\n", True),
        ("a: | # b\n  c\n", True),
        ("a: |\n  # b\n  c #d\n", False),
        ('a: "b # c"\n', False),
        ("a: b#c\n", False),
        ("a: b\n#\n", True),
        ("a: |\n  b\n# c\n", True),
    ],
)
def test_a_comment_is_told_from_text(text: str, found: bool) -> None:
    """A number sign within a text is no comment."""
    assert has_comments(examine(decode(text.encode()).text)) is found


def test_the_town_can_be_written_in_canonical_form(town: Path) -> None:
    """Every file but those with comments; nothing is changed here."""
    outcomes = {format_file(town, path, dry=True).outcome for path in sorted(town.rglob("*.yaml"))}

    assert outcomes <= {Outcome.SAME, Outcome.CHANGED, Outcome.HAS_COMMENTS}

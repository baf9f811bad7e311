"""Safe repairs in the files, byte for byte as little as can be."""

from pathlib import Path

import pytest

from factories import TODAY
from small_town import FIKA, build_town, replace_in
from torg.problems import Problem, Remedy, problem
from torg.store import fix, load
from torg.store.edits import Edit
from torg.store.examine import examine
from torg.store.remedies import apply, corrected, write_atomically


@pytest.mark.parametrize(
    ("raw", "edits", "text"),
    [
        ("a\nb\nc\n", [Edit(1, 2, ("x",))], "a\nx\nc\n"),
        ("a\r\nb\r\nc\r\n", [Edit(1, 2, ("x", "y"))], "a\r\nx\r\ny\r\nc\r\n"),
        ("a\rb\nc", [Edit(2, 3, ("x",)), Edit(0, 1, ("y",))], "y\rb\nx"),
        ("\ufeffa\nb\n", [Edit(0, 1, ("x",))], "\ufeffx\nb\n"),
        ("\ufeffa\nb\n", [Edit(1, 2, ())], "\ufeffa\n"),
        ("a\nb\n", [Edit(2, 2, ("x",))], "a\nb\nx\n"),
        ("a\nb", [Edit(2, 2, ("x",))], "a\nb\nx\n"),
        ("a\nb\n", [Edit(1, 1, ("x", "y"))], "a\nx\ny\nb\n"),
        ("a\nb\nc\n", [Edit(0, 2, ("x",))], "x\nc\n"),
    ],
)
def test_only_the_edited_lines_change(raw: str, edits: list[Edit], text: str) -> None:
    """Line breaks of every sort and the byte order mark stay; so does a last line without a break."""
    assert apply(raw, edits) == text


def test_problems_get_the_lines_to_write() -> None:
    """Located, with the line as it should be."""
    document = examine("typ: krs\ntitel: Fika\n")
    found = [problem("varde-okant", ("typ",), remedy=Remedy("value", "kurs")), problem("falt-form", ("titel",))]

    assert [(each.position and each.position.line, each.corrected) for each in corrected(document, found)] == [
        (1, ("typ: kurs",)),
        (2, ()),
    ]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small town that is right."""
    return build_town(tmp_path)


def mend(content: Path) -> list[tuple[str, ...]]:
    """Repair in rounds until nothing changes; the files of each round."""
    rounds: list[tuple[str, ...]] = []
    for _ in range(10):
        files = fix(content, load(content, today=TODAY).problems)
        if not files:
            return rounds
        rounds.append(files)
    raise AssertionError("it never ends")


def test_safe_repairs_are_made_and_comments_stay(content: Path) -> None:
    """Several in one file, each on its own line; every other byte is as it was."""
    path = content / FIKA
    before = "# överst\r\n" + path.read_text("utf-8").replace("\n", "\r\n") + "# sist\r\n"
    faulty = before.replace("typ: aktivitet", "typ:aktivitet # typ").replace("kostnad: gratis", "kostnad:\u00a0gratis")
    faulty = faulty.replace("anmälan: nej", "\tanmälan: nej")
    path.write_bytes(faulty.encode())

    mend(content)

    wanted = before.replace("typ: aktivitet", "typ: aktivitet # typ")
    assert path.read_bytes().decode() == wanted.replace("anmälan: nej", "  anmälan: nej")


def test_a_repair_may_uncover_the_next(content: Path) -> None:
    """A misspelt key within a line that had no space after its colon."""
    replace_in(content / FIKA, "kontrollerad: ", "kontrolerad:")

    assert len(mend(content)) >= 1
    assert "\nkontrollerad: 2026-" in (content / FIKA).read_text("utf-8")


def test_a_list_that_a_repair_uncovers_is_mended_next(content: Path) -> None:
    """First the key, and then what it turned out to hold."""
    replace_in(content / FIKA, "intresse: [prata-fika]", "intrese: natur, spel")
    text = (content / FIKA).read_text("utf-8")
    assert "\nintrese: natur, spel\n" in text

    assert len(mend(content)) >= 1
    assert "\nintresse: [natur, spel]\n" in (content / FIKA).read_text("utf-8")


def test_what_is_not_safe_is_left(content: Path) -> None:
    """A guess is only shown."""
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: [gratis")
    before = (content / FIKA).read_bytes()

    assert (mend(content), (content / FIKA).read_bytes()) == ([], before)


def test_nothing_outside_the_folder_is_touched(content: Path) -> None:
    """Whatever a problem says its file is."""
    secret = content.parent / "secret.yaml"
    secret.write_text("a:b\n")
    link = content / "places" / "lank.yaml"
    link.symlink_to(secret)
    remedy = Remedy("line", "a: b", safe=True)
    names = ("secret.yaml", "content/../secret.yaml", "content/places/lank.yaml", "content/places/finns-inte.yaml", "")

    assert fix(content, [Problem("yaml-kolon", file=name, remedy=remedy) for name in names]) == ()
    assert secret.read_text() == "a:b\n"


def test_a_file_in_another_encoding_is_left(content: Path) -> None:
    """Writing one line of it in UTF-8 would break the others."""
    path = content / FIKA
    path.write_bytes(path.read_text("utf-8").replace("typ: ", "typ:").encode("cp1252"))
    before = path.read_bytes()

    assert (mend(content), path.read_bytes()) == ([], before)


def test_a_repair_that_makes_it_worse_is_not_made(content: Path) -> None:
    """The last guard against a remedy that is wrong."""
    before = (content / FIKA).read_bytes()
    wrong = problem("varde-okant", ("typ",), remedy=Remedy("line", "typ: [", safe=True)).moved(f"content/{FIKA}")
    located = corrected(examine(before.decode()), [wrong])

    assert (fix(content, located), (content / FIKA).read_bytes()) == ((), before)


def test_writing_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When it fails, the old file is whole and nothing else is left behind."""
    path = tmp_path / "a.yaml"
    path.write_text("gammal")
    path.chmod(0o640)
    write_atomically(path, b"ny")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"ny", 0o640)

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(OSError):  # noqa: PT011 -- the very one that was raised
        write_atomically(path, b"nyare")
    assert ([each.name for each in tmp_path.iterdir()], path.read_bytes()) == (["a.yaml"], b"ny")

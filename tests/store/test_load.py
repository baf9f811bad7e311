"""The whole content folder: records, rules, and every problem in one run."""

import gc
import os
import time
from pathlib import Path

import pytest

from factories import TODAY, make_catalogue, make_notice
from small_town import FIKA, FILES, build_town, replace_in
from torg.problems import Severity
from torg.store import Loaded, load
from torg.store.folders import VOCABULARIES

Told = tuple[str, str, int]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small town that is right."""
    return build_town(tmp_path)


def told(content: Path) -> list[Told]:
    """Code, file below the content folder, and line of every problem."""
    found = load(content, today=TODAY).problems
    return [
        (each.code, each.file.removeprefix("content/"), each.position.line if each.position else 0) for each in found
    ]


def test_a_right_town_is_a_catalogue(content: Path) -> None:
    """Equal to the records that were written, with identities from names and folders."""
    loaded = load(content, today=TODAY)

    assert (loaded.problems, loaded.files) == ((), FILES)
    assert loaded.catalogue == make_catalogue()


def test_the_sample_town_has_no_errors(town: Path) -> None:
    """All of it is read; what it warns of is planted."""
    loaded = load(town, today=TODAY)

    assert [each for each in loaded.problems if each.severity is Severity.ERROR] == []
    assert loaded.catalogue is not None
    assert len(loaded.catalogue.entries) >= 80


def test_records_are_ordered_by_id(tmp_path: Path) -> None:
    """Not by file name, where a hyphen comes before the full stop of the ending."""
    notices = [make_notice("a-b"), make_notice("a"), make_notice("a2")]
    loaded = load(build_town(tmp_path, make_catalogue(notices=notices)), today=TODAY)

    assert loaded.catalogue is not None
    assert [each.id for each in loaded.catalogue.notices] == ["a", "a-b", "a2"]
    assert list(loaded.catalogue.places) == ["handen-lokal", "natet"]


def test_every_fault_of_every_file_is_told_in_one_run(content: Path) -> None:
    """Sorted by file and line, each with its place and what to write; then there is no catalogue."""
    replace_in(content / FIKA, "typ: aktivitet", "typ:aktivitet\ntitel: Igen")
    replace_in(content / FIKA, "plats: handen-lokal", "plats: handen-lokl")
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: @gratis")
    replace_in(content / "places" / "natet.yaml", "slag: nätet", "slag: natet")
    replace_in(content / "vocabularies" / "sprak.yaml", "- id: ar", "- idd: ar")
    loaded = load(content, today=TODAY)

    assert told(content) == [
        ("yaml-kolon", FIKA, 3),
        ("yaml-dubblett", FIKA, 4),
        ("referens-okand", FIKA, 13),
        ("varde-tal", FIKA, 14),
        ("yaml-specialtecken", FIKA, 14),
        ("varde-okant", "places/natet.yaml", 3),
        ("falt-okant", "vocabularies/sprak.yaml", 5),
    ]
    assert loaded.catalogue is None
    assert [each.corrected for each in loaded.problems if each.code in {"yaml-kolon", "varde-okant", "falt-okant"}] == [
        ("typ: aktivitet",),
        ("slag: nätet",),
        ("- id: ar",),
    ]


def test_a_warning_leaves_the_catalogue(content: Path) -> None:
    """Only errors take it away."""
    replace_in(content / FIKA, "kontrollerad: 2026-11-15", "kontrollerad: 2025-11-15")
    loaded = load(content, today=TODAY)

    assert [each.code for each in loaded.problems] == ["kontrollerad-365"]
    assert loaded.catalogue is not None


def test_a_fault_is_not_told_again_where_it_is_referred_to(content: Path) -> None:
    """A place whose file can not be read is still there."""
    (content / "places" / "handen-lokal.yaml").write_text("[" * 100)

    assert told(content) == [("yaml-djup", "places/handen-lokal.yaml", 1)]


def test_a_sentence_may_stand_for_a_time(content: Path) -> None:
    """It is the same record; a sentence that means nothing is told at its line, and no rule about it follows."""
    text = (content / FIKA).read_text("utf-8")
    start, end = text.index("tider:"), text.index("plats:")
    times = "tider:\n  - Torsdagar 13.00–15.00, inte röda dagar\n"
    (content / FIKA).write_text(text[:start] + times + text[end:], "utf-8")
    assert load(content, today=TODAY).catalogue == make_catalogue()

    replace_in(content / FIKA, "Torsdagar 13.00–15.00, inte röda dagar", "När andan faller på")
    assert [(file, line) for _, file, line in told(content)] == [(FIKA, 9)]


def test_an_identity_can_not_be_written_in_the_file(content: Path) -> None:
    """It is the file's name, whatever a quoted key says."""
    replace_in(content / FIKA, "typ: aktivitet", 'typ: aktivitet\n"@id": ../../x\n"@organisation": kommun')

    assert told(content) == [("falt-okant", FIKA, 4), ("falt-okant", FIKA, 5)]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("site.yaml", "- a\n", ("yaml-inte-falt", "site.yaml", 1)),
        ("places/natet.yaml", "[a, b]\n", ("yaml-inte-falt", "places/natet.yaml", 1)),
        ("vocabularies/undvik.yaml", "a: b\n", ("yaml-inte-falt", "vocabularies/undvik.yaml", 1)),
        ("vocabularies/undvik.yaml", "- hej\n", ("falt-form", "vocabularies/undvik.yaml", 1)),
    ],
)
def test_a_root_of_the_wrong_shape_is_told(content: Path, name: str, text: str, problem: Told) -> None:
    """A list where there should be fields, or the other way round."""
    (content / name).write_text(text, "utf-8")

    assert problem in told(content)


def test_what_must_be_there_is_told_when_it_is_not(content: Path) -> None:
    """The site and each word list; with no folder at all it is one problem."""
    (content / "site.yaml").unlink()
    (content / "vocabularies" / "marken.yaml").unlink()

    assert [each for each in told(content) if each[0] == "fil-saknas"] == [
        ("fil-saknas", "site.yaml", 0), ("fil-saknas", "vocabularies/marken.yaml", 0)
    ]  # fmt: skip
    assert load(content / "finns-inte", today=TODAY).problems[0].code == "fil-saknas"
    assert len(load(content / "finns-inte", today=TODAY).problems) == 1


def test_an_empty_folder_lacks_everything(tmp_path: Path) -> None:
    """Twelve files, named from the folder's parent."""
    (tmp_path / "content").mkdir()
    problems = load(tmp_path / "content", today=TODAY).problems

    assert len(problems) == 1 + len(VOCABULARIES)
    assert {each.code for each in problems} == {"fil-saknas"}
    assert [each.params["namn"] for each in problems] == [each.file for each in problems]


def test_pages_are_looked_at_too(content: Path) -> None:
    """They belong to the content."""
    (content / "pages" / "sv").mkdir(parents=True)
    (content / "pages" / "sv" / "om.md").write_text("Hej.\n")

    assert told(content) == [("falt-saknas", "pages/sv/om.md", 1)]


HOSTILE: dict[str, tuple[bytes, set[str]]] = {
    "brackets": (b"titel: " + b"[" * 20_000, {"yaml-djup"}),
    "braces": (b"{" * 20_000, {"yaml-djup"}),
    "dashes": (b"- " * 20_000, {"yaml-djup"}),
    "deep-blocks": ("".join(f"{' ' * n}a:\n" for n in range(300)).encode(), {"yaml-djup"}),
    "aliases": (
        b"a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n".encode() for n in range(1, 30)),
        {"yaml-ankare"},
    ),
    "merge-keys": (b"a: &a {b: c}\nd:\n  <<: *a\n", {"yaml-ankare"}),
    "python-tag": (b"titel: !!python/object/apply:os.system [echo]\n", {"yaml-ankare"}),
    "ten-megabytes": (b"titel: x\n" * 1_200_000, {"fil-for-stor"}),
    "binary": (bytes(range(256)) * 20, {"fil-binar"}),
    "nul": (b"titel: a\0b\n", {"fil-binar"}),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", {"fil-binar"}),
    "empty": (b"", {"fil-tom"}),
    "comments": (b"# bara\n# kommentarer\n", {"fil-tom"}),
    "spaces": (b" \n \n\n", {"fil-tom"}),
    "one-long-line": (b"titel: " + b"a" * 60_000, {"varde-for-langt"}),
    "many-keys": (b"".join(f"a{n}: b\n".encode() for n in range(7_000)), {"falt-okant"}),
    "script": (b"titel: <script>alert(1)</script>\n", {"text-html"}),
    "escape-codes": (b"titel: \x1b[2J\x1b]0;x\x07\n", {"yaml-osynligt"}),
    "spoofed": ("titel: \u202egnirts\n".encode(), {"yaml-osynligt"}),
    "dot-dot": (b"plats: ../../etc/passwd\n", {"referens-okand"}),
    "quotes": (b'titel: "' + b"\\" * 60_001 + b'"\n', {"fil-tom", "yaml-citat-oppet", "yaml-ogiltig"}),
    "colons": (b": " * 30_000, {"yaml-inte-falt", "yaml-ogiltig", "yaml-indrag"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_clear_message_quickly(content: Path, name: str) -> None:
    """Never a traceback, never more than moments, and nothing but the file itself is told of."""
    data, codes = HOSTILE[name]
    path = content / "activities" / "frivilligcentralen" / "x.yaml"
    path.write_bytes(data)
    start = time.process_time()
    loaded = load(content, today=TODAY)
    seconds = time.process_time() - start

    assert {each.code for each in loaded.problems} & codes != set()
    assert {each.file for each in loaded.problems} == {"content/activities/frivilligcentralen/x.yaml"}
    assert loaded.catalogue is None
    assert seconds < 10


def test_hostile_names_are_told(content: Path) -> None:
    """Links, pipes, folders, names that try to lead out."""
    folder = content / "activities" / "frivilligcentralen"
    (content.parent / "secret.yaml").write_text("titel: hemligt\n")
    (folder / "lank.yaml").symlink_to(content.parent / "secret.yaml")
    (folder / "rundgang.yaml").symlink_to(folder / "rundgang.yaml")
    (content / "notices").symlink_to(content.parent)
    os.mkfifo(folder / "ror.yaml")
    (folder / "mapp.yaml").mkdir()
    (folder / "..x.yaml").write_text("a: b\n")
    (folder / "%2e%2e.yaml").write_text("a: b\n")
    places = "activities/frivilligcentralen"

    assert told(content) == [
        ("fil-namn", f"{places}/%2e%2e.yaml", 0), ("fil-lank", f"{places}/lank.yaml", 0),
        ("fil-okand", f"{places}/mapp.yaml", 0), ("fil-okand", f"{places}/ror.yaml", 0),
        ("fil-lank", f"{places}/rundgang.yaml", 0), ("fil-lank", "notices", 0),
    ]  # fmt: skip


def test_the_collector_is_as_before(content: Path) -> None:
    """It is only still while files are read, and stays off for those who had it off."""
    load(content, today=TODAY)
    assert gc.isenabled()

    gc.disable()
    try:
        load(content, today=TODAY)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_loading_twice_gives_the_same(town: Path) -> None:
    """Nothing is remembered that matters."""
    first, second = load(town, today=TODAY), load(town, today=TODAY)

    assert first == Loaded(second.catalogue, second.problems, second.files)


def test_an_identity_number_as_a_key_is_not_repeated_in_the_path(content: Path) -> None:
    """The path goes out in reports too."""
    (content / FIKA).write_text((content / FIKA).read_text("utf-8") + "'640823-3234': a\n", "utf-8")

    assert {each.path for each in load(content, today=TODAY).problems} == {("640823-xxxx",)}


def test_a_sign_that_nobody_sees_is_told_though_it_is_written_as_an_escape(content: Path) -> None:
    """It would turn the direction of the whole line on the page."""
    replace_in(content / FIKA, "kontrollerad:", 'pausorsak: "a\\u202Eb"\nkontrollerad:')

    assert [code for code, _, _ in told(content)] == ["yaml-osynligt"]


def test_without_the_site_file_numbers_are_not_judged(content: Path) -> None:
    """Nobody has said whether the town is made up; the missing file is the one problem."""
    (content / "site.yaml").unlink()

    assert {code for code, _, _ in told(content) if code.startswith("telefon")} == set()


def test_a_folder_in_the_place_of_a_word_list_is_a_fault(content: Path) -> None:
    """Else its pages would vanish from the site."""
    (content / "vocabularies" / "intressen.yaml").unlink()
    (content / "vocabularies" / "intressen.yaml").mkdir()

    assert ("fil-saknas", "vocabularies/intressen.yaml", 0) in told(content)


def test_a_folder_without_content_is_not_green(tmp_path: Path) -> None:
    """Somebody wrote the wrong folder's name."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "README.md").write_text("Hej", "utf-8")

    assert load(tmp_path / "docs", today=TODAY).catalogue is None
    assert {each.code for each in load(tmp_path / "docs", today=TODAY).problems} >= {"fil-saknas"}


@pytest.mark.parametrize("name", ["640823-3234", "anna-196408233234"])
def test_an_identity_number_in_a_file_name_is_told_but_not_repeated(content: Path, name: str) -> None:
    """The name would become the page's public address."""
    (content / FIKA).rename((content / FIKA).with_name(f"{name}.yaml"))

    (found,) = [each for each in load(content, today=TODAY).problems if each.code == "personnummer"]

    assert (found.file.endswith(f"/{name[:-4]}xxxx.yaml"), "3234" in str(found)) == (True, False)

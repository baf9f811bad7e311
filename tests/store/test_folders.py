"""The layout of the content folder."""

import os
from pathlib import Path

import pytest

from torg.store.folders import Found, Kind, found_at, is_slug, modeline, path_of, scan, slug_from


def put(root: Path, *names: str) -> None:
    """Make files with their folders."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: b\n")


def seen(root: Path) -> list[tuple[str, str, str]]:
    """Kind, owner and id of every file found."""
    return [(file.kind.name, file.owner, file.id) for file in scan(root).files]


def told(root: Path) -> list[tuple[str, str, dict[str, str | int]]]:
    """Code, file and parameters of every problem."""
    return [(each.code, each.file, dict(each.params)) for each in scan(root).problems]


def test_every_file_has_its_kind_by_its_folder(tmp_path: Path) -> None:
    """In the order of their names, folder by folder; the file is named from the content folder."""
    root = tmp_path / "content"
    put(root, "site.yaml", "places/torget.yaml", "organisations/bron.yaml", "activities/bron/fika.yaml",
        "activities/bron/bad.yaml", "notices/bron/a-1.yaml", "vocabularies/marken.yaml", "pages/sv/om.md",
        "pages/sv/hjalp/datum.md", "schema/x.json")  # fmt: skip

    assert seen(root) == [
        ("ACTIVITY", "bron", "bad"), ("ACTIVITY", "bron", "fika"), ("NOTICE", "bron", "a-1"),
        ("ORGANISATION", "", "bron"), ("PAGE", "sv", "hjalp/datum"), ("PAGE", "sv", "om"),
        ("PLACE", "", "torget"), ("SITE", "", "site"),
        ("VOCABULARY", "", "marken"),
    ]  # fmt: skip
    assert (scan(root).files[0].shown, told(root)) == ("content/activities/bron/bad.yaml", [])


def test_a_missing_folder_is_one_problem(tmp_path: Path) -> None:
    """Also when a file stands in its place."""
    put(tmp_path, "fil")

    assert told(tmp_path / "content") == [("fil-saknas", "content", {"namn": "content"})]
    assert told(tmp_path / "fil") == [("fil-saknas", "fil", {"namn": "fil"})]


@pytest.mark.parametrize(
    ("name", "code", "params"),
    [
        ("places/Torget.yaml", "fil-namn", {"namn": "Torget", "förslag": "torget", "sak": "fil"}),
        ("places/Ängs bo!.yaml", "fil-namn", {"namn": "Ängs bo!", "förslag": "angs-bo", "sak": "fil"}),
        ("places/...yaml", "", {}),
        ("places/a..b.yaml", "fil-namn", {"namn": "a..b", "förslag": "a-b", "sak": "fil"}),
        ("places/a\nb.yaml", "fil-namn", {"namn": "a?b", "förslag": "a-b", "sak": "fil"}),
        ("activities/Bron/fika.yaml", "fil-namn", {"namn": "Bron", "förslag": "bron", "sak": "mapp"}),
        ("places/torget.yml", "fil-andelse", {"namn": "torget.yml", "förslag": "torget.yaml"}),
        ("places/Torget.YAML", "fil-andelse", {"namn": "Torget.YAML", "förslag": "torget.yaml", "sak": "stor"}),
        ("places/torget.pdf", "fil-andelse", {"namn": "torget.pdf", "förslag": "torget.yaml", "sak": "dokument"}),
        ("places/torget.yaml.txt", "fil-andelse", {"namn": "torget.yaml.txt", "förslag": "torget.yaml"}),
        ("places/torget.txt", "fil-andelse", {"namn": "torget.txt", "förslag": "torget.yaml"}),
        ("places/torget.png", "fil-okand", {"namn": "torget.png", "sak": "fil"}),
        ("places/mapp/torget.yaml", "fil-okand", {"namn": "mapp", "sak": "mapp"}),
        ("places/x.yaml/torget.yaml", "fil-okand", {"namn": "x.yaml", "sak": "annat"}),
        ("activities/fika.yaml", "fil-okand", {"namn": "fika.yaml", "sak": "fil"}),
        ("vocabularies/egen.yaml", "fil-okand", {"namn": "egen.yaml", "sak": "fil"}),
        ("platser/torget.yaml", "fil-okand", {"namn": "platser", "sak": "mapp"}),
        ("anteckning.txt", "fil-okand", {"namn": "anteckning.txt", "sak": "fil"}),
        ("pages/sv/bild.png", "fil-okand", {"namn": "bild.png", "sak": "fil"}),
        ("pages/sv/a/b/c.md", "fil-okand", {"namn": "b", "sak": "mapp"}),
    ],
)
def test_a_name_that_has_no_place_is_told(tmp_path: Path, name: str, code: str, params: dict[str, str]) -> None:
    """With the name to use, when there is one; the file is not read."""
    put(tmp_path, name)

    assert (seen(tmp_path), [(code_, more) for code_, _, more in told(tmp_path)]) == (
        [],
        [(code, params)] if code else [],
    )


def test_hidden_files_and_readmes_are_nobodys_business(tmp_path: Path) -> None:
    """Version control and file managers leave them."""
    put(tmp_path, ".gitkeep", "places/.DS_Store", "activities/README.md", "places/Thumbs.db")

    assert (seen(tmp_path), told(tmp_path)) == ([], [])


def test_links_are_told_and_never_followed(tmp_path: Path) -> None:
    """A link to a file, to a folder, and to a folder of a whole kind."""
    outside, root = tmp_path / "ute", tmp_path / "content"
    put(outside, "fika.yaml", "torget.yaml")
    put(root, "activities/bron/bad.yaml", "organisations/bron.yaml")
    (root / "activities" / "bron" / "fika.yaml").symlink_to(outside / "fika.yaml")
    (root / "activities" / "kallan").symlink_to(outside)
    (root / "places").symlink_to(outside)

    assert seen(root) == [("ACTIVITY", "bron", "bad"), ("ORGANISATION", "", "bron")]
    assert told(root) == [
        ("fil-lank", "content/activities/bron/fika.yaml", {}),
        ("fil-lank", "content/activities/kallan", {}),
        ("fil-lank", "content/places", {}),
    ]


def test_a_pipe_is_told(tmp_path: Path) -> None:
    """It looks like a file but is none."""
    put(tmp_path, "places/a.yaml")
    os.mkfifo(tmp_path / "places" / "b.yaml")

    assert told(tmp_path)[0][0::2] == ("fil-okand", {"namn": "b.yaml", "sak": "annat"})


def test_a_folder_that_can_not_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the person may not read it."""
    put(tmp_path / "content", "places/a.yaml")
    listed = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("places"):
            raise PermissionError
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert told(tmp_path / "content") == [("fil-olasbar", "content/places", {})]


def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    """Bytes from another system become question marks or stand-ins."""
    (tmp_path / "places").mkdir()
    with open(os.path.join(os.fsencode(tmp_path), b"places", b"\xff.yaml"), "w", encoding="utf-8") as file:  # noqa: PTH118, PTH123
        file.write("a: b\n")

    assert [file for _, file, _ in told(tmp_path)] == [f"{tmp_path.name}/places/\N{REPLACEMENT CHARACTER}.yaml"]


@pytest.mark.parametrize("name", ["../x", "..", "", "a/b", "Å", "a--b", "-a", "a.b", "a\n", "A"])
def test_no_id_can_lead_out_of_the_folder(name: str) -> None:
    """Only slugs make paths."""
    assert not is_slug(name)
    for owner, id_ in ((name, "a"), ("a", name)):
        with pytest.raises(ValueError, match="slug"):
            path_of(Path("content"), Kind.ACTIVITY, id_, owner)


def test_every_kind_has_its_place() -> None:
    """As the layout says."""
    root = Path("content")

    assert [path_of(root, kind, "a", "b").as_posix() for kind in Kind] == [
        "content/site.yaml", "content/vocabularies/a.yaml", "content/organisations/a.yaml", "content/places/a.yaml",
        "content/activities/b/a.yaml", "content/notices/b/a.yaml", "content/leaflets/a.yaml",
        "content/pages/b/a.md",
    ]  # fmt: skip


def test_a_path_is_found_by_its_place(tmp_path: Path) -> None:
    """The other way round; None for what has no place."""
    root = tmp_path / "content"
    paths = [path_of(root, kind, "a", "b") for kind in Kind]
    found = [found_at(root, path) for path in paths]

    assert [each and (each.kind, each.owner, each.id) for each in found] == [
        (Kind.SITE, "", "site"), (Kind.VOCABULARY, "", "a"), (Kind.ORGANISATION, "", "a"), (Kind.PLACE, "", "a"),
        (Kind.ACTIVITY, "b", "a"), (Kind.NOTICE, "b", "a"), (Kind.LEAFLET, "", "a"),
        (Kind.PAGE, "b", "a"),
    ]  # fmt: skip
    nowhere = ("x.yaml", "places/A.yaml", "places/a/b.yaml", "activities/A/b.yaml", "../a.yaml", "places/a.txt", "")
    assert [found_at(root, root / name) for name in nowhere] == [None] * 7


def test_a_found_file_says_where_it_is(tmp_path: Path) -> None:
    """Its path to open, and what people read."""
    path = tmp_path / "content" / "places" / "a.yaml"

    assert found_at(tmp_path / "content", path) == Found(Kind.PLACE, "a", "", str(path), "content/places/a.yaml")


def test_a_modeline_leads_to_the_schema_from_its_folder() -> None:
    """Relative, so that it works in every checkout."""
    assert [modeline("x", kind) for kind in (Kind.SITE, Kind.PLACE, Kind.ACTIVITY)] == [
        "# yaml-language-server: $schema=schema/x.schema.json",
        "# yaml-language-server: $schema=../schema/x.schema.json",
        "# yaml-language-server: $schema=../../schema/x.schema.json",
    ]


def test_the_nearest_slug_keeps_what_it_can() -> None:
    """Swedish letters lose their rings and dots."""
    assert [slug_from(name) for name in ("Öppen fika!", "A & B", "—")] == ["oppen-fika", "a-b", ""]


def test_logotypes_lie_beside_their_leaflets(tmp_path: Path) -> None:
    """They are no records, and no strays either; elsewhere a picture is one."""
    files = ("leaflets/vinter.yaml", "leaflets/ort.svg", "leaflets/ort.png", "places/ort.svg", "leaflets/brev.docx")
    for name in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    found = scan(tmp_path)
    told = [(each.code, each.file.partition("/")[2]) for each in found.problems]
    assert ([file.id for file in found.files], told) == (
        ["vinter"], [("fil-andelse", "leaflets/brev.docx"), ("fil-okand", "places/ort.svg")],
    )  # fmt: skip


@pytest.mark.parametrize("name", ["stick.yaml", "activities/stick.yaml", "notices/stick.yaml"])
def test_an_activity_outside_every_folder_is_an_error(tmp_path: Path, name: str) -> None:
    """Nobody is to think that it is on the site; other stray files are not read, but only warned of."""
    put(tmp_path, name)
    (tmp_path / name).write_text("titel: Stick\ntyp: aktivitet\n", encoding="utf-8")

    assert [code for code, _, _ in told(tmp_path)] == ["fil-fel-mapp"]


NUMBER = "640823-3234"
"""Made up by the Tax Agency for examples."""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (f"activities/handen-{NUMBER}/fika.yaml", "content/activities/handen-640823-xxxx"),
        (f"activities/{NUMBER}/fika.yaml", "content/activities/640823-xxxx"),
        (f"activities/Siv {NUMBER}/fika.yaml", "content/activities/Siv 640823-xxxx"),
        (f"notices/handen/{NUMBER}.yaml", "content/notices/handen/640823-xxxx.yaml"),
        (f"places/Siv_{NUMBER}.yaml", "content/places/Siv_640823-xxxx.yaml"),
        (f"places/siv-{NUMBER}.docx", "content/places/siv-640823-xxxx.docx"),
        (f"pages/sv/siv-{NUMBER}/om.md", "content/pages/sv/siv-640823-xxxx"),
    ],
)
def test_an_identity_number_in_a_name_is_told_and_not_repeated(tmp_path: Path, name: str, shown: str) -> None:
    """In a file's name or a folder's, whatever else is wrong with it; what is in the folder is not read."""
    put(tmp_path / "content", name)
    found = scan(tmp_path / "content")

    assert (told(tmp_path / "content"), found.files) == (
        [("personnummer", shown, {"fält": "", "citat": "640823-xxxx"})],
        [],
    )


def test_a_name_that_hides_a_number_elsewhere_is_masked_too(tmp_path: Path) -> None:
    """Among what does not belong in the folder."""
    put(tmp_path / "content", f"siv-{NUMBER}.yaml", "vecka-12-640824-3234.yaml")

    assert told(tmp_path / "content") == [
        ("fil-okand", "content/siv-640823-xxxx.yaml", {"namn": "siv-640823-xxxx.yaml", "sak": "fil"}),
        ("fil-okand", "content/vecka-12-640824-3234.yaml", {"namn": "vecka-12-640824-3234.yaml", "sak": "fil"}),
    ]

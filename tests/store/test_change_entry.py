"""Which file is meant: `torg.store.change_entry`."""

from pathlib import Path

import pytest

from factories import TODAY, make_activity, make_catalogue, make_notice, make_organisation
from small_town import build_town
from torg.store import load
from torg.store.change_entry import Named, matching, named_files, similar

FIKA = "frivilligcentralen/oppen-torsdagsfika"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Named, ...]:
    """Three activities, two of them with the same id, a faulty one and a note."""
    catalogue = make_catalogue(
        organisations=[make_organisation(), make_organisation("verkstan")],
        activities=[
            make_activity(),
            make_activity("stickcafe", titel="Stickcafé i parken"),
            make_activity("stickcafe", "verkstan", titel="Sticka och prata"),
        ],
        notices=[make_notice()],
    )
    root = build_town(tmp_path, catalogue)
    (root / "activities" / "verkstan" / "trasig.yaml").write_text("titel: [\n", "utf-8")
    return named_files(root, load(root, today=TODAY))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (FIKA, [FIKA]),
        ("oppen-torsdagsfika", [FIKA]),
        ("Öppen torsdagsfika", [FIKA]),
        ("öppen-torsdagsfika", [FIKA]),
        ("oppen-torsdagsfika.yaml", [FIKA]),
        (f"content/activities/{FIKA}.yaml", [FIKA]),
        (f"/hem/kajsa/content/activities/{FIKA}.yaml", [FIKA]),
        ("content\\activities\\frivilligcentralen\\oppen-torsdagsfika.yaml", [FIKA]),
        (f"https://torg.example.org/aktiviteter/{FIKA}.html", [FIKA]),
        (f"file:///tmp/output/aktiviteter/{FIKA}.html#tider", [FIKA]),
        (f"webcal://torg.example.org/kalender/aktiviteter/{FIKA}.ics", [FIKA]),
        ("stickcafe", ["frivilligcentralen/stickcafe", "verkstan/stickcafe"]),
        ("sticka och prata", ["verkstan/stickcafe"]),
        ("verkstan/Stickcafé", ["verkstan/stickcafe"]),
        ("trasig", ["verkstan/trasig"]),
        ("anslag-schack", ["frivilligcentralen/anslag-schack"]),
        ("https://torg.example.org/aktiviteter/frivilligcentralen/anslag-schack.html", []),
        ("fika", []),
        ("", []),
        ("../../etc/passwd", []),
    ],
)
def test_a_text_names_a_file(files: tuple[Named, ...], text: str, names: list[str]) -> None:
    """By id, owner and id, path, address or whole title."""
    assert [each.name for each in matching(files, text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("fika", [FIKA]),
        ("oppen-torsdagfika", [FIKA]),
        ("stickkafe", ["frivilligcentralen/stickcafe", "verkstan/stickcafe"]),
        ("prata", ["verkstan/stickcafe"]),
        ("zzzz", []),
        ("", []),
    ],
)
def test_what_may_have_been_meant_is_similar(files: tuple[Named, ...], text: str, names: list[str]) -> None:
    """In spelling, or as a part of the title or the id; the most similar first."""
    assert [each.name for each in similar(files, text)] == names


def test_a_file_that_can_not_be_read_has_no_title(files: tuple[Named, ...]) -> None:
    """It is there all the same."""
    assert {each.name: each.title for each in files} == {
        FIKA: "Öppen torsdagsfika",
        "frivilligcentralen/anslag-schack": "Två söker fler till schack",
        "frivilligcentralen/stickcafe": "Stickcafé i parken",
        "verkstan/stickcafe": "Sticka och prata",
        "verkstan/trasig": "",
    }

"""`torg bridge preview`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hub_drafts import PAGE, Drafts, make_drafts, packed
from hub_issues import FakeHub, open_pull, run_event
from small_town import FIKA, build_town
from torg.cli.main import cli

THEME = Path(__file__).parents[3] / "theme"


def run(tmp_path: Path, api: str, monkeypatch: pytest.MonkeyPatch, event: object, place: str = "utkast/torg") -> Result:
    """The command's answer, in a workflow."""
    for name, value in {
        "GITHUB_API_URL": api, "GITHUB_SERVER_URL": f"file://{tmp_path}", "GITHUB_REPOSITORY": "lovkoping/torg",
        "GITHUB_TOKEN": "hemligt", "PREVIEW_REPOSITORY": place, "PREVIEW_TOKEN": "nyckel", "PREVIEW_ADDRESS": "",
        "PREVIEW_BRANCH": "", "PREVIEW_APP": "", "PREVIEW_APP_KEY": "",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    content, file = build_town(tmp_path / "town"), tmp_path / "event.json"
    file.write_text(json.dumps(event), "utf-8")
    words = ["bridge", "preview", str(file), "--content", str(content), "--today", "2026-11-22"]
    return CliRunner().invoke(cli, words)


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    """The repository for drafts."""
    return make_drafts(tmp_path / "utkast", "torg")


def hub(archive: bytes) -> FakeHub:
    """An open pull request, whose run left an archive."""
    return FakeHub(
        open_pulls=[open_pull()], archives={"9": archive},
        artifacts=[{"id": 9, "run": 5, "name": "forhandsvisning", "expired": False}],
    )  # fmt: skip


def test_a_draft_is_shown_and_taken_away(tmp_path: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the run that follows the unprivileged one, and by the clock."""
    fake = hub(packed({"index.html": PAGE}))
    with fake.served() as api:
        shown = run(tmp_path, api, monkeypatch, run_event())
        there = drafts.files()
        fake.open_pulls.clear()
        late = run(tmp_path / "late", api, monkeypatch, run_event(), place="../utkast/torg")
        gone = run(tmp_path, api, monkeypatch, {"schedule": "41 3 * * *"})

    assert (shown.output, there, late.exit_code, gone.output, drafts.files()) == (
        "Utkastet visas på https://utkast.github.io/torg/forslag/3/\n", [".nojekyll", "forslag/3/index.html"],
        2, "Tog bort utkast: 3.\n", [".nojekyll"],
    )  # fmt: skip


def test_all_that_a_preview_is_built_of_is_let_in(
    tmp_path: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `torg build --preview` writes and the artifact takes: everything but hidden files. One leads to the page."""
    content, built = build_town(tmp_path / "change"), tmp_path / "built"
    words = ["build", "--preview", "--content", str(content), "--theme", str(THEME), "--output", str(built)]
    CliRunner().invoke(cli, [*words, "--today", "2026-11-22"], catch_exceptions=False)
    files = [path for path in built.rglob("*") if path.is_file() and not path.name.startswith(".")]
    fake = hub(packed({path.relative_to(built).as_posix(): path.read_bytes() for path in files}))
    fake.files.append({"filename": f"content/{FIKA}", "status": "modified", "sha": "abc"})
    with fake.served() as api:
        result = run(tmp_path, api, monkeypatch, run_event())

    page = "forslag/3/aktiviteter/frivilligcentralen/oppen-torsdagsfika.html"
    assert (result.exit_code, len(drafts.files()), page in drafts.files()) == (0, len(files) + 1, True)
    assert f"- https://utkast.github.io/torg/{page}" in fake.comments[0]["body"]


def test_without_a_place_nothing_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nobody is asked anything."""
    result = run(tmp_path, "http://127.0.0.1:9", monkeypatch, run_event(), place="")

    assert (result.exit_code, result.output) == (
        0, "Ingen plats för utkast är vald. Utkastet finns att hämta på körningens sida.\n",
    )  # fmt: skip


def test_a_hostile_draft_fails_the_run(tmp_path: Path, drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the reason for whoever looks after the program; nothing is shown."""
    with hub(packed({"index.html": PAGE, "_worker.js": b"x"})).served() as api:
        result = run(tmp_path, api, monkeypatch, run_event())

    assert (result.exit_code, result.output.splitlines()[-1], drafts.git("for-each-ref")) == (
        2, "Utkastet visas inte. En fil har ett namn som inte är tillåtet: _worker.js.", "",
    )  # fmt: skip


def test_another_event_and_a_silent_github_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one is a mistake, the other can be tried again."""
    events: list[object] = [{"workflow_run": {"event": "push"}}, run_event()]
    results = [
        run(tmp_path / str(number), "http://127.0.0.1:9", monkeypatch, event) for number, event in enumerate(events)
    ]

    assert [(each.exit_code, "ConnectionRefusedError" in each.output) for each in results] == [(2, False), (2, True)]

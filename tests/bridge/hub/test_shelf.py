"""Drafts on a branch of another repository, a real bare one."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from bridging import NOW
from hub_drafts import Drafts
from torg.bridge.clone import Clone
from torg.bridge.git import RefusedError
from torg.bridge.hub.shelf import Shelf


def put(shelf: Shelf, folder: Path, number: int, files: Mapping[str, str]) -> None:
    """Put a draft on the shelf."""
    place = folder / f"files-{number}"
    for name, text in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, "utf-8")
    shelf.put(number, place, list(files), NOW)


def test_a_draft_is_put_made_anew_and_taken_away(drafts: Drafts, tmp_path: Path) -> None:
    """Others stay as they are, and nothing of what is gone is left."""
    shelf = drafts.shelf()
    put(shelf, tmp_path, 3, {"index.html": "a", "b/c.html": "b"})
    put(shelf, tmp_path, 14, {"index.html": "d"})
    both = drafts.files()
    put(shelf, tmp_path / "anew", 3, {"index.html": "e"})
    anew, text = drafts.files(), drafts.git("show", "gh-pages:forslag/3/index.html")
    gone = shelf.keep({14, 15}, NOW)

    assert (both, anew, text, gone, drafts.files()) == (
        [".nojekyll", "forslag/14/index.html", "forslag/3/b/c.html", "forslag/3/index.html"],
        [".nojekyll", "forslag/14/index.html", "forslag/3/index.html"],
        "e", (3,), [".nojekyll", "forslag/14/index.html"],
    )  # fmt: skip
    assert (drafts.git("rev-list", "--count", "gh-pages"), drafts.git("fsck", "--strict", "--no-dangling")) == (
        "1\n",
        "",
    )


def test_one_is_taken_away_once(drafts: Drafts, tmp_path: Path) -> None:
    """And what is not there, not at all; the last one leaves no empty folder."""
    shelf = drafts.shelf()
    put(shelf, tmp_path, 3, {"index.html": "a"})

    assert (shelf.drop(4, NOW), shelf.drop(3, NOW), shelf.drop(3, NOW), drafts.files()) == (
        False, True, False, [".nojekyll"],
    )  # fmt: skip


def test_nothing_is_written_where_nothing_is_changed(drafts: Drafts, tmp_path: Path) -> None:
    """No branch comes of looking, and no commit of the same draft again."""
    shelf = drafts.shelf()
    before = (shelf.keep({3}, NOW), drafts.git("for-each-ref"))
    put(shelf, tmp_path, 3, {"index.html": "a"})
    first = drafts.git("rev-parse", "gh-pages")
    put(shelf, tmp_path, 3, {"index.html": "a"})

    assert (before, drafts.git("rev-parse", "gh-pages")) == (((), ""), first)


def test_what_somebody_else_keeps_there_stays(drafts: Drafts, tmp_path: Path) -> None:
    """A name for the address, a first page; and folders that are no pull request's."""
    blob = drafts.git("hash-object", "-w", "--stdin", "--no-filters").strip()
    inner = subprocess.run(
        ["git", "--git-dir", str(drafts.folder), "mktree"], input=f"100644 blob {blob}\tlas.html\n",
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    tree = subprocess.run(
        ["git", "--git-dir", str(drafts.folder), "mktree"],
        input=f"100644 blob {blob}\tCNAME\n040000 tree {inner}\tforslag\n",
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    drafts.git("update-ref", "refs/heads/gh-pages", drafts.git("commit-tree", "-m", "x", tree).strip())
    put(drafts.shelf(), tmp_path, 3, {"index.html": "a"})
    drafts.shelf().keep((), NOW)

    assert drafts.files() == [".nojekyll", "CNAME", "forslag/las.html"]


def test_two_runs_at_the_same_time_both_get_their_drafts_there(
    drafts: Drafts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The slower one looks again, upon what the faster one left."""
    slow, fast = drafts.shelf("slow"), drafts.shelf("fast")
    push = Clone.push
    raced: list[str] = []

    def pushed(clone: Clone, refs: Mapping[str, str], expected: Mapping[str, str]) -> None:
        if clone.git.folder.name == "slow" and not raced:
            raced.append("x")
            put(fast, tmp_path, 4, {"index.html": "b"})
        push(clone, refs, expected)

    monkeypatch.setattr(Clone, "push", pushed)
    put(slow, tmp_path, 3, {"index.html": "a"})

    assert drafts.files() == [".nojekyll", "forslag/3/index.html", "forslag/4/index.html"]


def test_one_that_is_never_fast_enough_says_so(drafts: Drafts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is written over."""
    tries: list[str] = []

    def refused(*_: object) -> None:
        tries.append("x")
        raise RefusedError("stale info")

    monkeypatch.setattr(Clone, "push", refused)
    with pytest.raises(RefusedError):
        put(drafts.shelf(), tmp_path, 3, {"index.html": "a"})

    assert len(tries) == 8

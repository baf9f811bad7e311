"""What is in a tree of git: `torg.bridge.trees`."""

from pathlib import Path, PurePosixPath

import pytest

from bridging import FIKA_PATH, Bridge, build_bridge
from torg.bridge.trees import blob_at, exported, is_export


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """With a clone that is fetched."""
    made = build_bridge(tmp_path)
    made.clone.fetch()
    return made


def test_an_export_is_known_by_its_place(bridge: Bridge) -> None:
    """Also by way of the link to what is published; any other folder may change."""
    bridge.clone.show("content")
    published = bridge.clone.published / "content"

    assert [is_export(each) for each in (published.resolve(), published, bridge.clone.git.folder)] == [
        True, False, False,
    ]  # fmt: skip


def test_old_exports_go_and_the_shown_one_stays(bridge: Bridge) -> None:
    """The same tree is the same folder; a link is no file."""
    git = bridge.clone.git
    blob = git.line("hash-object", "-w", "--stdin", given=b"x")
    trees = [
        git.line("mktree", given=f"100644 blob {blob}\tf{number}.yaml\n120000 blob {blob}\tlink\n".encode())
        for number in range(7)
    ]
    shown = exported(git, trees[0], "content", Path()).parent
    folders = [exported(git, tree, "content", shown) for tree in trees]

    kept = [folder.is_dir() for folder in folders]
    assert (kept[0], kept[1], kept[-1], len(list(shown.parent.iterdir())) <= 6) == (True, False, True, True)
    assert [path.name for path in folders[-1].iterdir()] == ["f6.yaml"]
    assert exported(git, trees[-1], "content", shown) == folders[-1]


def test_only_a_plain_file_has_an_id(bridge: Bridge) -> None:
    """Not a folder, not a link, not what is not there."""
    main = bridge.clone.tip() or ""
    found = [bool(blob_at(bridge.clone.git, main, PurePosixPath(path))) for path in (FIKA_PATH, "content", "x")]
    assert found == [True, False, False]

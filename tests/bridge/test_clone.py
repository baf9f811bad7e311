"""The bare clone: the same commit for the same matter, pushes that expect something, files as git has them."""

from pathlib import Path, PurePosixPath

import pytest

from bridging import FIKA_PATH, NOW, Bridge, build_bridge
from torg.bridge.clone import BusyError, Clone, Identity
from torg.bridge.git import Git, RefusedError

PATH = PurePosixPath("content/x.yaml")


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """With a clone that is fetched."""
    made = build_bridge(tmp_path)
    made.clone.fetch()
    return made


def commit(bridge: Bridge, text: str = "x", path: PurePosixPath = PATH) -> str:
    """A commit upon what is published."""
    return bridge.clone.commit(bridge.clone.tip() or "", path, text.encode(), "Hej", NOW)


def test_the_same_matter_is_the_same_commit(bridge: Bridge) -> None:
    """Whenever it is made, so that a second try changes nothing."""
    assert commit(bridge) == commit(bridge)


def test_another_identity_can_be_chosen(bridge: Bridge) -> None:
    """A bot of one's own."""
    clone = Clone(bridge.clone.git, bot=Identity("Roboten", "robot@example.org"))
    made = clone.commit(bridge.clone.tip() or "", PATH, b"x", "Hej", NOW)

    assert clone.git.line("log", "-1", "--format=%an %ae %cn %ce", made) == (
        "Roboten robot@example.org Roboten robot@example.org"
    )


def test_a_file_can_be_written_and_taken_away(bridge: Bridge) -> None:
    """And nothing else differs."""
    made = commit(bridge)
    gone = bridge.clone.commit(made, PATH, None, "Bort", NOW)

    assert [bool(bridge.clone.blob(each, PATH)) for each in (made, gone)] == [True, False]
    assert bridge.clone.git.line("rev-parse", f"{gone}^{{tree}}") == bridge.clone.git.line(
        "rev-parse", "refs/torg/main^{tree}"
    )


def test_a_push_that_expects_something_else_changes_nothing(bridge: Bridge) -> None:
    """Not even the refs for which it was right."""
    made, main = commit(bridge), bridge.clone.tip() or ""

    with pytest.raises(RefusedError):
        bridge.clone.push(
            {"refs/heads/main": made, "refs/heads/forslag/a": made},
            {"refs/heads/main": main, "refs/heads/forslag/a": made},
        )

    assert (bridge.remote.git("rev-parse", "main").strip(), bridge.remote.branches()) == (main, [])


def test_only_plain_files_are_exported(bridge: Bridge) -> None:
    """A link in the repository leads nowhere on this machine; bytes are as they are."""
    blob = bridge.clone.git.line("hash-object", "-w", "--stdin", given=b"/etc/passwd")
    inner = bridge.clone.git.line("mktree", given=f"120000 blob {blob}\tl.yaml\n100644 blob {blob}\tf.yaml\n".encode())
    tree = bridge.clone.git.line("mktree", given=f"040000 tree {inner}\tcontent\n".encode())

    folder = bridge.clone.export(tree, "content")

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"f.yaml": b"/etc/passwd"}
    assert folder == bridge.clone.export(tree, "content")


def test_the_export_is_the_content(bridge: Bridge) -> None:
    """Every file, with its path."""
    folder = bridge.clone.export(bridge.clone.tip() or "", "content")

    assert (folder.parent / FIKA_PATH).read_text("utf-8") == bridge.remote.text("main", FIKA_PATH)


def test_the_version_that_somebody_saw_is_found(bridge: Bridge) -> None:
    """Among the published ones; None for one that never was."""
    old, path = bridge.clone.tip() or "", PurePosixPath(FIKA_PATH)
    blob = bridge.clone.blob(old, path)
    bridge.clone.push({"refs/heads/main": commit(bridge, "ny", path)}, {})
    bridge.clone.fetch()

    assert [bridge.clone.last_with(path, each) for each in (blob, "0" * 40)] == [old, None]


def test_two_can_not_work_in_one_clone(bridge: Bridge) -> None:
    """The second one is told at once; what a dead one left is swept."""
    left = bridge.clone.git.folder / "index-dead"
    left.mkdir()
    other = Clone(Git(bridge.clone.git.folder, bridge.clone.git.url))

    with bridge.clone.alone():
        assert not left.exists()
        with pytest.raises(BusyError), other.alone():
            pass
    with other.alone():
        pass


def test_what_is_published_lies_in_one_folder(bridge: Bridge) -> None:
    """For the form and the site: the new content in the old one's place, and a folder that is shown is kept."""
    bridge.clone.show("content")
    before = (bridge.clone.published / FIKA_PATH).read_text("utf-8")
    main = bridge.clone.tip() or ""
    for number in range(6):
        bridge.clone.export(commit(bridge, str(number)), "content")
    kept = (bridge.clone.published / FIKA_PATH).read_text("utf-8")
    made = bridge.clone.commit(main, PurePosixPath(FIKA_PATH), b"ny", "Ny", NOW)
    bridge.clone.push({"refs/heads/main": made}, {"refs/heads/main": main})
    bridge.clone.fetch()
    bridge.clone.show("content")

    assert (before == kept, (bridge.clone.published / FIKA_PATH).read_text("utf-8")) == (True, "ny")


def test_several_files_are_one_tree_and_all_of_them_have_to_come(bridge: Bridge) -> None:
    """A proposal is published when each of its files has been what it wanted."""
    clone, main = bridge.clone, bridge.clone.tip() or ""
    files = {PATH: b"x", PurePosixPath("content/y.yaml"): b"y", PurePosixPath(FIKA_PATH): None}
    proposed = clone.commit_tree(clone.tree(main, files), [main], "Hej", NOW)
    blobs = {str(path): clone.blob(proposed, path) for path in files}
    half = clone.commit_tree(clone.tree(main, {PATH: b"x"}), [main], "Hej", NOW)
    squashed = clone.commit_tree(clone.tree_of(proposed), [half], "Hej", NOW)
    found = []
    for commit in (half, squashed):
        clone.push({"refs/heads/main": commit}, {})
        clone.fetch()
        found.append(clone.is_published(blobs, proposed))

    assert (found, clone.is_published({}, proposed)) == ([False, True], False)


def test_two_commits_are_joined_to_a_tree_or_not_at_all(bridge: Bridge) -> None:
    """Nothing when the same lines differ."""
    clone, main = bridge.clone, bridge.clone.tip() or ""
    one, two = commit(bridge, "x"), commit(bridge, "y")

    assert (clone.joined(main, one), clone.joined(one, two)) == (clone.tree_of(one), "")

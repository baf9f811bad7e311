"""Git, told to trust nothing: addresses, secrets, hooks, and paths that lead somewhere else."""

import os
from pathlib import Path, PurePosixPath

import pytest

from bridging import NOW, Bridge, build_bridge
from torg.bridge.git import Git, GitError


@pytest.mark.parametrize(
    "url",
    ["", "-x", "--upload-pack=touch x", "ext::sh -c x", "fd::1", "ftp://example.org/x", "https://a:b@example.org/x"],
)
def test_an_address_that_could_run_something_is_none(tmp_path: Path, url: str) -> None:
    """Nor one with a password in it, which would stand in a list of processes."""
    with pytest.raises(ValueError, match="address"):
        Git(tmp_path / "x", url)


def test_only_the_address_own_transport_is_allowed(tmp_path: Path) -> None:
    """A remote that names another is refused by git itself."""
    git = Git(tmp_path / "x", "https://example.org/x.git")
    git.make()

    with pytest.raises(GitError, match="transport 'file' not allowed"):
        git.remotely("fetch", f"file://{tmp_path}")


def test_a_token_stands_in_no_argument_and_no_file(tmp_path: Path) -> None:
    """In the environment, for the remote's host alone, and only of commands that talk to it."""
    git = Git(tmp_path / "x", "https://git.example.org/a/b.git", token="hemligt")
    git.make()

    said = git.remotely("config", "--get-urlmatch", "http.extraHeader", "https://git.example.org/a/b.git")
    for ask, host in ((git.remotely, "other.example.org"), (git.run, "git.example.org")):
        with pytest.raises(GitError):
            ask("config", "--get-urlmatch", "http.extraHeader", f"https://{host}/a/b.git")

    assert said == b"Authorization: Basic eC1hY2Nlc3MtdG9rZW46aGVtbGlndA==\n"
    assert [path for path in git.folder.rglob("*") if path.is_file() and b"eC1hY" in path.read_bytes()] == []


def test_a_users_settings_and_environment_mean_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a hook that somebody configured, nor variables that move git elsewhere."""
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "config"))
    (tmp_path / "config").write_text(f"[core]\n\thooksPath = {tmp_path}\n", encoding="utf-8")
    git = Git(tmp_path / "x", str(tmp_path / "y"))
    git.make()

    assert (git.line("config", "core.hooksPath"), git.line("rev-parse", "--git-dir")) == (
        os.devnull,
        str(tmp_path / "x"),
    )


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    """Git and whatever it started."""
    git = Git(tmp_path / "x", str(tmp_path), seconds=1)
    git.make()

    with pytest.raises(GitError, match="no answer in 1 seconds"):
        git.remotely("-c", "alias.slow=!sleep 30", "slow")


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """With a clone that is fetched."""
    made = build_bridge(tmp_path)
    made.clone.fetch()
    return made


@pytest.mark.parametrize("path", ["../x", ".git/config", "a/../b", "content/.GIT/x", "/etc/x", "git~1/x"])
def test_git_itself_refuses_paths_that_lead_elsewhere(bridge: Bridge, path: str) -> None:
    """The last of several walls: the slugs come first."""
    raw = PurePosixPath(path)

    with pytest.raises(GitError):
        bridge.clone.commit(bridge.clone.tip() or "", raw, b"x", "x", NOW)

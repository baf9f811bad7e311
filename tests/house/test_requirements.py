"""The locks: exact versions with hashes, and nothing that is not wanted."""

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")


def locked(name: str) -> dict[str, str]:
    """Each locked package with all that the lock says of it."""
    text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    return {line.split("==")[0]: line for line in text.splitlines() if line}


def names(requirements: list[str]) -> set[str]:
    """The packages that requirements ask for, without versions and extras."""
    return {re.split(r"[<>=!~\[; ]", requirement)[0].lower() for requirement in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_an_exact_version_and_hashes(lock: str) -> None:
    """Pip refuses a package that somebody has changed."""
    loose = [line for line in locked(lock).values() if not re.search(r"==[^ ]+ .*--hash=sha256:[0-9a-f]{64}", line)]

    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_address(lock: str) -> None:
    """Where packages come from is for each installation to decide."""
    assert [line for line in locked(lock) if line.startswith("-") or "://" in line] == []


def test_every_dependency_is_locked() -> None:
    """What `pyproject.toml` asks for is in the lock that installs it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = names(project["project"]["dependencies"])
    wanted_for_work = names([item for group in groups.values() for item in group if isinstance(item, str)])

    assert (wanted - locked(LOCKS[0]).keys(), (wanted | wanted_for_work) - locked(LOCKS[1]).keys()) == (set(), set())


def test_work_uses_the_same_versions_as_the_site() -> None:
    """What is tested is what is published."""
    site, work = (locked(name) for name in LOCKS)

    assert {name: line for name, line in site.items() if work.get(name) != line} == {}


@pytest.mark.parametrize("reader", ["icaljs", "nu"])
def test_the_locks_of_npm_s_readers_are_as_strict(reader: str) -> None:
    """Exact versions with hashes, no address, and no script of anybody's is run."""
    folder = ROOT / "tests" / "readers" / reader
    packages = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    loose = [name for name, each in packages.items() if name and not each.get("integrity", "").startswith("sha512-")]
    addresses = [name for name, each in packages.items() if "resolved" in each]

    assert (loose, addresses, "ignore-scripts=true" in (folder / ".npmrc").read_text("utf-8")) == ([], [], True)

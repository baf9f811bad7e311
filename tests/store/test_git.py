"""Questions to git: `torg.store.git`."""

import shutil
import subprocess
from pathlib import Path

import pytest

from archives import Archive
from torg.store.git import find_git


def test_it_answers_about_its_folder(tmp_path: Path) -> None:
    """And reads what it is given; a refusal is told."""
    git = find_git(Archive(tmp_path / "torg").folder)
    assert git
    assert git.answer("hash-object", "--stdin", given=b"hej\n") == b"1b5b67f57bc74b648a503264097c4b02f1b7dd8b\n"
    with pytest.raises(subprocess.CalledProcessError) as told:
        git.answer("rev-parse", "--verify", "--quiet", "HEAD")
    assert told.value.returncode == 1


def test_it_may_not_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then there is nobody to ask."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert find_git(tmp_path) is None

"""Reading bytes: only plain, short files, and never through a link."""

import os
from pathlib import Path

import pytest

from torg.problems import Problem
from torg.store.files import read_bytes, read_text
from torg.store.normalise import MAX_BYTES


def code(path: Path) -> str:
    """The code of the problem that reading gives."""
    found = read_bytes(str(path))
    assert isinstance(found, Problem)
    return found.code


def test_a_plain_file_gives_its_bytes(tmp_path: Path) -> None:
    """Just as they are."""
    (tmp_path / "a.yaml").write_bytes(b"a: \xff\r\n")

    assert read_bytes(str(tmp_path / "a.yaml")) == b"a: \xff\r\n"


def test_the_longest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    """64 kB is the limit; the problem says how long the file is."""
    (tmp_path / "a.yaml").write_bytes(b"a" * MAX_BYTES)
    (tmp_path / "b.yaml").write_bytes(b"a" * (MAX_BYTES + 1))

    assert read_bytes(str(tmp_path / "a.yaml")) == b"a" * MAX_BYTES
    problem = read_bytes(str(tmp_path / "b.yaml"))
    assert isinstance(problem, Problem)
    assert (problem.code, dict(problem.params)) == ("fil-for-stor", {"storlek": 65537, "gräns": 65536})


def test_a_long_file_is_not_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its length is asked for first, so that 10 MB cost nothing."""
    (tmp_path / "a.yaml").write_bytes(b"a" * 10_000_000)
    monkeypatch.setattr(os, "read", lambda *_: pytest.fail("it was read"))

    assert code(tmp_path / "a.yaml") == "fil-for-stor"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """Neither to a file nor to nowhere."""
    (tmp_path / "secret").write_text("x")
    (tmp_path / "a.yaml").symlink_to(tmp_path / "secret")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "nothing")

    assert (code(tmp_path / "a.yaml"), code(tmp_path / "b.yaml")) == ("fil-lank", "fil-lank")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Opening it would otherwise hang until somebody writes."""
    os.mkfifo(tmp_path / "a.yaml")

    assert code(tmp_path / "a.yaml") == "fil-okand"


def test_a_folder_or_nothing_is_told(tmp_path: Path) -> None:
    """A folder can be opened but not read."""
    (tmp_path / "a.yaml").mkdir()

    assert (code(tmp_path / "a.yaml"), code(tmp_path / "b.yaml")) == ("fil-okand", "fil-saknas")


def test_a_file_that_can_not_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the person may not read it."""
    (tmp_path / "a.yaml").write_text("x")

    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    assert code(tmp_path / "a.yaml") == "fil-olasbar"


def test_a_file_that_fails_while_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the disk does."""
    (tmp_path / "a.yaml").write_text("x")

    def fail(*_: object) -> bytes:
        raise OSError

    monkeypatch.setattr(os, "read", fail)
    assert code(tmp_path / "a.yaml") == "fil-olasbar"


def test_text_is_read_when_there_is_some(tmp_path: Path) -> None:
    """A file in UTF-8, and neither one in another encoding nor one that is not there."""
    (tmp_path / "a.yaml").write_text("titel: Kör\n", "utf-8")
    (tmp_path / "b.yaml").write_bytes("titel: Kör\n".encode("latin-1"))
    assert [read_text(str(tmp_path / name)) for name in ("a.yaml", "b.yaml", "c.yaml")] == ["titel: Kör\n", None, None]

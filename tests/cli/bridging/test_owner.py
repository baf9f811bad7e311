"""Whose the spool is: `torg.cli.bridging.owner`."""

import os
import pwd
from pathlib import Path

import click
import pytest

from desks import build_desk
from torg.cli.bridging.owner import need_owner
from torg.phrases.at_server import another_user


def test_another_user_than_the_owner_is_told_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Review and worker alike, with the owner's name; the owner's own go on as before."""
    desk = build_desk(tmp_path)
    before = desk.run("review", "list").exit_code
    monkeypatch.setattr(os, "geteuid", lambda: os.stat(tmp_path).st_uid + 1)  # noqa: PTH116 -- as it is patched

    codes = [desk.run(*words).exit_code for words in (("review", "list"), ("work",), ("invite", "x"))]
    said = " ".join(desk.run("work").output.split())

    assert (before, codes, "Inget är gjort. Skriv sudo -u " in said) == (0, [2, 2, 2], True)


def test_a_spool_that_is_not_there_or_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is made by whoever comes first; of the second nobody knows the name."""
    need_owner(tmp_path / "spool")

    def hidden(_: Path) -> os.stat_result:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", hidden)
    with pytest.raises(click.UsageError) as caught:
        need_owner(tmp_path)

    assert caught.value.message == another_user("")


def test_a_user_without_a_name_is_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container."""
    owner = os.stat(tmp_path).st_uid  # noqa: PTH116 -- as it is patched
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)
    with pytest.raises(click.UsageError) as caught:
        need_owner(tmp_path)

    assert caught.value.message == another_user(str(owner))

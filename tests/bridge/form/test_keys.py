"""The associations' own links: `torg.bridge.form.keys`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from form_service import SECRET, TODAY
from torg.bridge.form.keys import Keys, SecretError, read_secret
from torg.cli.faults import reason
from torg.phrases import at_server


def test_a_link_knows_its_owner(tmp_path: Path) -> None:
    """Each of several."""
    keys = Keys(tmp_path, SECRET)
    made = [keys.make(name, TODAY) for name in ("handen", "handen", "verkstan")]
    assert ([keys.owner(key) for key in made], len(set(made))) == (["handen", "handen", "verkstan"], 3)


def test_the_folder_holds_no_link(tmp_path: Path) -> None:
    """Only hashes, for the owner's eyes."""
    key = Keys(tmp_path / "keys", SECRET).make("handen", TODAY)
    (file,) = (tmp_path / "keys").iterdir()
    assert (key in file.name + file.read_text("utf-8"), oct(file.stat().st_mode & 0o777)) == (False, "0o600")


def test_a_forged_link_is_nobodys(tmp_path: Path) -> None:
    """Another name, another signature, a file without its link, a link from another secret."""
    keys = Keys(tmp_path, SECRET)
    key = keys.make("handen", TODAY)
    name, word, signature = key.split(".")
    forged = [f"verkstan.{word}.{signature}", f"{name}.{word}.{signature[:-1]}", "", "a", "å.ä.ö",
              Keys(tmp_path / "other", b"x" * 32).make("handen", TODAY)]  # fmt: skip
    assert [keys.owner(each) for each in forged] == [None] * 6


def test_a_revoked_link_no_longer_works(tmp_path: Path) -> None:
    """All of one organisation's, and nobody else's."""
    keys = Keys(tmp_path, SECRET)
    old, other = keys.make("handen", TODAY), keys.make("verkstan", TODAY)
    count = keys.revoke("handen")
    assert (count, keys.owner(old), keys.owner(other), keys.revoke("handen")) == (1, None, "verkstan", 0)


def test_a_link_whose_file_can_not_be_read_is_nobodys(tmp_path: Path) -> None:
    """A half-written file opens no door."""
    keys = Keys(tmp_path, SECRET)
    key = keys.make("handen", TODAY)
    found = []
    for text in ("{", "[]", '{"organisation": 1}'):
        next(tmp_path.iterdir()).write_text(text, "utf-8")
        found.append(keys.owner(key))
    assert found == [None, None, None]


def test_there_is_nothing_to_revoke_before_the_first_link(tmp_path: Path) -> None:
    """The folder is made with the first one."""
    assert Keys(tmp_path / "keys", SECRET).revoke("handen") == 0


def test_the_secret_is_made_once(tmp_path: Path) -> None:
    """And nobody else may read it."""
    file = tmp_path / "secret"
    first = read_secret(file)
    assert (read_secret(file), len(first), oct(file.stat().st_mode & 0o777), len(list(tmp_path.iterdir()))) == (
        first, 64, "0o600", 1,
    )  # fmt: skip


def emptied(file: Path) -> None:
    """As a power cut or a bad copy leaves it."""
    file.write_bytes(b" \n" * 40)


def linked(file: Path) -> None:
    """A good one, somewhere else."""
    file.rename(file.with_name("other"))
    file.symlink_to("other")


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (emptied, at_server.FILE_IS_SHORT),
        (lambda file: file.write_bytes(b"x" * 31), at_server.FILE_IS_SHORT),
        (lambda file: file.chmod(0o604), at_server.FILE_IS_OPEN),
        (lambda file: file.chmod(0o620), at_server.FILE_IS_OPEN),
        (linked, at_server.FILE_IS_A_LINK),
    ],
)
def test_a_secret_that_is_none_is_never_used(spoil: Callable[[Path], object], why: str, tmp_path: Path) -> None:
    """With an empty one anybody could sign, and with one that others may read somebody could."""
    file = tmp_path / "secret"
    read_secret(file)
    spoil(file)
    with pytest.raises(SecretError) as caught:
        read_secret(file)
    assert (reason(caught.value), caught.value.filename) == (why, str(file))

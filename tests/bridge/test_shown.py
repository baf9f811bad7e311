"""Which commit somebody has looked at: `torg.bridge.shown`."""

from pathlib import Path

import pytest

from torg.bridge.shown import Shown

NUMBER = "bcdfghjkmn"


def test_another_commit_than_the_shown_one_is_told_apart(tmp_path: Path) -> None:
    """The last one that was shown counts; what nobody has looked at, or is decided, is not another."""
    shown = Shown(tmp_path / "shown")
    before = shown.is_another(NUMBER, "a")
    shown.note(NUMBER, "a")
    first = [shown.is_another(NUMBER, each) for each in "ab"]
    shown.note(NUMBER, "b")
    second = [shown.is_another(NUMBER, each) for each in "ab"]
    shown.forget(NUMBER)

    assert (before, first, second, shown.is_another(NUMBER, "a")) == (False, [False, True], [True, False], False)


def test_only_a_number_is_a_file(tmp_path: Path) -> None:
    """Nothing else becomes a path."""
    with pytest.raises(ValueError, match="x"):
        Shown(tmp_path).note("../x", "a")

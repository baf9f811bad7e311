"""What a proposal changes, as data: `torg.bridge.changed`."""

from pathlib import PurePosixPath

import pytest

from torg.bridge.changed import changed_fields, checked_day, kind_of, words_in
from torg.bridge.review import FileChange
from torg.store.folders import Kind

PLACE = "content/places/x.yaml"


def test_order_form_and_comments_mean_nothing() -> None:
    """What is gone, new or different does."""
    before, after = "a: x\nb: y\nc: z\n", "# hej\nc: z\nb: 'y'\na: w\nd: [v]\n"
    assert changed_fields("content", FileChange(PLACE, before, after)) == {"a": ("x", "w"), "d": (None, ["v"])}


@pytest.mark.parametrize(
    "change",
    [
        FileChange(PLACE, None, "a: b\n"),
        FileChange(PLACE, "a: b\n", "- a\n"),
        FileChange("content/site.yaml", "a: b\n", "a: c\n"),
        FileChange("annat/x.yaml", "a: b\n", "a: c\n"),
    ],
)
def test_what_can_not_be_told_is_nothing(change: FileChange) -> None:
    """A new file, one that is no mapping, and one that is no record of its own."""
    assert changed_fields("content", change) is None


def test_the_day_of_checking_and_all_texts_are_found() -> None:
    """Also of a place, and deep within lists."""
    assert [checked_day(each) for each in ("2026-11-22", {"datum": "2026-11-21"}, None)] == [
        "2026-11-22", "2026-11-21", "",
    ]  # fmt: skip
    assert set(words_in("a", [{"b": "x", "c": ["y", None]}, "z"])) == {("b", "x"), ("c", "y"), ("a", "z")}
    assert (kind_of(PurePosixPath("places/x.yaml")), kind_of(PurePosixPath())) == (Kind.PLACE, None)

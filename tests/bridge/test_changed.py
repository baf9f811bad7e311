"""What a proposal changes, as data: `torg.bridge.changed`."""

from pathlib import PurePosixPath

import pytest

from torg.bridge.changed import COMMENTS, changed_fields, checked_day, kind_of, words_in
from torg.bridge.review import FileChange
from torg.store.folders import Kind

PLACE = "content/places/x.yaml"


def test_order_and_form_mean_nothing() -> None:
    """What is gone, new or different does."""
    before, after = "# hej\na: x\nb: y\nc: z\n", "c: z\nb: 'y'\na: w\n  # hej\nd: [v]\n"
    assert changed_fields("content", FileChange(PLACE, before, after)) == {"a": ("x", "w"), "d": (None, ["v"])}


@pytest.mark.parametrize("after", ["a: x  # Ring 0939\n", "# Ring 0939\na: x\n", "a: x\n"])
def test_a_comment_counts_as_a_field(after: str) -> None:
    """Nothing hides in one from whoever reads what differs."""
    before = "a: x\n" if "#" in after else "a: x  # Siv vet\n"
    assert list(changed_fields("content", FileChange(PLACE, before, after)) or {}) == [COMMENTS]


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
    """Also who looked at a place, and deep within lists."""
    place = {"datum": "2026-11-21", "av": "Lotsen"}
    assert [checked_day(each) for each in ("2026-11-22", place, None)] == ["2026-11-22", "2026-11-21, Lotsen", ""]
    assert set(words_in("a", [{"b": "x", "c": ["y", None]}, "z"])) == {("b", "x"), ("c", "y"), ("a", "z")}
    assert (kind_of(PurePosixPath("places/x.yaml")), kind_of(PurePosixPath())) == (Kind.PLACE, None)

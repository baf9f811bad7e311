"""From places in normalised text to characters in the file: `torg.store.change_sheet`."""

import pytest

from torg.store.change_sheet import Cut, Sheet, UnwritableError


def test_a_place_is_found_among_signs_that_nobody_sees() -> None:
    """A byte order mark, a decomposed letter, a soft hyphen and a tab before it move the place in the file."""
    raw = "\ufefftitel: a\u030a\u00ad b\tc # d\r\nplats: x\r\n"
    sheet = Sheet(raw)
    titel, plats = sheet.spots[("titel",)].value, sheet.spots[("plats",)].value

    assert raw[sheet.start_of(titel) : sheet.end_of(titel)] == "a\u030a\u00ad b\tc"
    assert raw[sheet.start_of(plats) : sheet.end_of(plats)] == "x"


def test_a_line_that_is_mended_has_no_places() -> None:
    """Its columns are those of another text."""
    sheet = Sheet("titel: ”Fika”\n")

    with pytest.raises(UnwritableError):
        sheet.start_of(sheet.spots[("titel",)].value)


@pytest.mark.parametrize(
    ("raw", "at", "after"),
    [
        ("a: 1\r\nb: 2\r\n", 1, "a: 1\r\nx\r\ny\r\nb: 2\r\n"),
        ("a: 1\r\nb: 2\n", 2, "a: 1\r\nb: 2\nx\ny\n"),
        ("a: 1\r\nb: 2", 2, "a: 1\r\nb: 2\r\nx\r\ny"),
        ("a: 1", 1, "a: 1\nx\ny"),
        ("a: 1\rb: 2\r", 1, "a: 1\rx\ry\rb: 2\r"),
    ],
)
def test_lines_put_in_have_their_neighbour_s_line_breaks(raw: str, at: int, after: str) -> None:
    """And a file without a last one still has none; taken out again, the file is as it was."""
    sheet = Sheet(raw)
    written = sheet.cut([sheet.insert(at, ["x", "y"])])
    again = Sheet(written)

    assert (written, again.cut([again.delete(at, at + 2)])) == (after, raw)


def test_a_value_ends_where_its_words_end() -> None:
    """Neither blank lines nor comments belong to a block; comments further in may be passed over."""
    sheet = Sheet("a:\n  - b: |\n      hej\n\n    # in\n\n# ut\nc: 1\n")
    span = sheet.spots[("a",)].value

    assert (sheet.stop(span), sheet.stop_with_comments(span, 0), sheet.stop_with_comments(span, 4)) == (3, 5, 3)
    assert sheet.raw[: sheet.end_of(span)] == "a:\n  - b: |\n      hej"


def test_cuts_are_made_in_the_order_of_their_places() -> None:
    """Those at the same place in the order given."""
    assert Sheet("abc\n").cut([Cut(2, 3, "z"), Cut(1, 1, "x"), Cut(1, 1, "y")]) == "axybz\n"

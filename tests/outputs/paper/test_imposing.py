"""Pages on sheets, and back in order when the sheets are folded."""

from io import BytesIO

import pikepdf
import pytest

from papers import READER
from torg.outputs.paper.imposing import FLAP, HALF, HIGH, POINTS, WIDE, Side, Spot, booklet, impose, mirrored, trifold


def folded(sides: tuple[Side, ...], *, from_right: bool = False) -> list[int | None]:
    """The pages as one turns them in a stapled booklet: each half of a sheet with what is on its back.

    Args:
        sides: the sheets' sides.
        from_right: whether it is bound at the right, and one turns the pages the other way.
    """
    left_half, right_half = [], []
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        outer, inner = (sorted(side, key=lambda spot: spot.left, reverse=from_right) for side in (front, back))
        left_half += [outer[1].page, inner[0].page]
        right_half += [inner[1].page, outer[0].page]
    pairs = [right_half[at : at + 2] for at in range(0, len(right_half), 2)]
    return [*left_half, *(page for pair in reversed(pairs) for page in pair)]


@pytest.mark.parametrize("pages", [4, 8, 12, 16, 20, 64])
def test_a_booklet_is_in_order_when_it_is_folded(pages: int) -> None:
    """Whatever its length; the cover is outside."""
    assert folded(booklet(pages)) == list(range(pages))


@pytest.mark.parametrize("pages", [4, 16])
def test_a_booklet_bound_at_the_right_is_in_order_from_there(pages: int) -> None:
    """And not from the left."""
    sides = mirrored(booklet(pages), HALF)
    in_order = list(range(pages))
    assert (folded(sides, from_right=True), folded(sides) == in_order) == (in_order, False)


def test_a_booklet_needs_whole_sheets() -> None:
    """Six pages would leave two out."""
    with pytest.raises(ValueError, match="multiple of four pages, not 6") as told:
        booklet(6)
    assert str(told.value) == "a booklet has a multiple of four pages, not 6"


def test_a_sheet_in_three() -> None:
    """Outside flap, back and cover, inside two to four; the flap is the narrow panel on both sides."""
    outside, inside = trifold()
    assert ([spot.page for spot in outside], [spot.page for spot in inside]) == ([4, 5, 0], [1, 2, 3])
    assert (outside[0].left + 97, 297 - inside[2].left) == (97, 97)


def test_a_sheet_in_three_from_the_right() -> None:
    """The cover lies at the left, so that it opens at the right; the pages inside go from right to left."""
    outside, inside = (sorted(side, key=lambda spot: spot.left) for side in mirrored(trifold(), FLAP))
    assert ([spot.page for spot in outside], [spot.page for spot in inside]) == ([0, 5, 4], [3, 2, 1])
    assert (outside[2].left + FLAP, inside[0].left) == (WIDE, 0)


def numbered(pages: int) -> bytes:
    """A document whose pages say their number."""
    document = READER.open()
    for number in range(pages):
        document.new_page(width=148.5 * POINTS, height=210 * POINTS).insert_text((100, 100), str(number))
    return bytes(document.tobytes())


def test_the_sheets_hold_the_pages_where_they_belong() -> None:
    """Read from each half of each side, and folded, the numbers are in order."""
    with READER.open(stream=impose(numbered(8), booklet(8))) as document:
        half = WIDE / 2 * POINTS
        sides = tuple(
            tuple(
                Spot(int(page.get_text(clip=(left, 0, left + half, HIGH * POINTS)).strip()), left)
                for left in (0.0, half)
            )
            for page in document
        )
        sizes = {(round(page.rect.width / POINTS), round(page.rect.height / POINTS)) for page in document}
    assert (folded(sides), sizes) == (list(range(8)), {(297, 210)})


def test_a_spot_may_be_empty() -> None:
    """Nothing is drawn there, and the same input gives the same bytes."""
    source = numbered(1)
    made = impose(source, ((Spot(None, 0), Spot(0, WIDE / 2)),))
    with pikepdf.open(BytesIO(made)) as pdf:
        names = list(pdf.pages[0].Resources.XObject.keys())
    assert (names, impose(source, ((Spot(None, 0), Spot(0, WIDE / 2)),)) == made) == (["/P1"], True)

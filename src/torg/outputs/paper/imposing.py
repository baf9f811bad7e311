"""Imposition: pages laid out on sheets of A4 so that they come in order when the sheets are folded.

The results are for a printer alone: they have no tags and are never what one reads on a screen. Print on both sides,
turned over the short edge.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf

from torg.outputs.paper.files import packed

POINTS = 72 / 25.4
"""Points in a millimetre."""

WIDE, HIGH = 297.0, 210.0
"""A4 lying down, in millimetres."""
HALF = WIDE / 2


class Spot(NamedTuple):
    """Where a page lies on a side of a sheet."""

    page: int | None
    """The page by its index; None leaves the spot empty."""
    left: float
    """Millimetres from the sheet's left edge."""


Side = tuple[Spot, ...]


def booklet(pages: int) -> tuple[Side, ...]:
    """The sides of a stapled booklet, two pages on each: the sheets are folded once, all together.

    Args:
        pages: how many there are, divisible by four.

    Raises:
        ValueError: it is not divisible by four.
    """
    if pages % 4 or pages <= 0:
        message = f"a booklet has a multiple of four pages, not {pages}"
        raise ValueError(message)
    sides: list[Side] = []
    for sheet in range(pages // 4):
        front = (Spot(pages - 1 - 2 * sheet, 0), Spot(2 * sheet, HALF))
        back = (Spot(1 + 2 * sheet, 0), Spot(pages - 2 - 2 * sheet, HALF))
        sides += [front, back]
    return tuple(sides)


FLAP = 97.0
"""The panel that is folded in first is three millimetres narrower, so that it lies flat."""
PANEL = 100.0


def trifold() -> tuple[Side, ...]:
    """One sheet folded twice, inwards: outside flap, back and cover; inside pages two, three and four.

    Every page is as wide as the flap, and lies in the middle of its panel.
    """
    inset = (PANEL - FLAP) / 2
    outside = (Spot(4, 0), Spot(5, FLAP + inset), Spot(0, FLAP + PANEL + inset))
    inside = (Spot(1, inset), Spot(2, PANEL + inset), Spot(3, 2 * PANEL))
    return outside, inside


def mirrored(sides: Sequence[Side], width: float) -> tuple[Side, ...]:
    """The same sheets bound at the right, for what is read from right to left.

    Args:
        sides: which page lies where when it is bound at the left.
        width: of each page, in millimetres.
    """
    return tuple(tuple(Spot(spot.page, WIDE - width - spot.left) for spot in side) for side in sides)


def impose(data: bytes, sides: Sequence[Side]) -> bytes:
    """The pages on sides of A4 lying down, which a viewer shows in the document's own direction.

    Args:
        data: the document with pages in reading order.
        sides: which page lies where, front and back of each sheet in turn.
    """
    with pikepdf.open(BytesIO(data)) as source, pikepdf.new() as made:
        for side in sides:
            made.add_blank_page(page_size=(WIDE * POINTS, HIGH * POINTS))
            _lay(made, source, side)
        if "/ViewerPreferences" in source.Root:
            made.Root["/ViewerPreferences"] = made.copy_foreign(source.make_indirect(source.Root.ViewerPreferences))
        with made.open_metadata(set_pikepdf_as_editor=False) as about:
            about["dc:title"] = str(source.docinfo.get("/Title", ""))
        return packed(made)


def _lay(made: pikepdf.Pdf, source: pikepdf.Pdf, side: Side) -> None:
    page = made.pages[-1]
    forms = {}
    drawn = []
    for number, spot in enumerate(side):
        if spot.page is None:
            continue
        name = f"/P{number}"
        forms[name] = made.copy_foreign(source.pages[spot.page].as_form_xobject())
        drawn.append(f"q 1 0 0 1 {spot.left * POINTS:.4f} 0 cm {name} Do Q")
    page.obj["/Resources"] = pikepdf.Dictionary({"/XObject": pikepdf.Dictionary(forms)})
    page.obj["/Contents"] = made.make_stream("\n".join(drawn).encode())

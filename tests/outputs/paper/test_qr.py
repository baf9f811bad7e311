"""QR codes of addresses."""

import zxingcpp
from PIL import Image

from torg.outputs.paper.qr import qr

ADDRESS = "https://torg.example.org/aktiviteter/handen/fika.html"


def test_the_rows_are_a_code() -> None:
    """Drawn with a margin of four modules and read again, they give the address."""
    rows = qr(ADDRESS, "Till sidan").rows
    side = len(rows) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, module in enumerate(row):
            image.putpixel((x + 4, y + 4), 0 if module == "1" else 255)
    found = zxingcpp.read_barcodes(image.resize((side * 4, side * 4), Image.Resampling.NEAREST))
    assert [code.text for code in found] == [ADDRESS]


def test_it_says_what_it_is() -> None:
    """A square of ones and zeros, with its alternative text."""
    made = qr(ADDRESS, "Till sidan")
    assert (made.about, {len(row) for row in made.rows}, set("".join(made.rows))) == (
        "Till sidan", {len(made.rows)}, {"0", "1"},
    )  # fmt: skip

"""QR codes of addresses."""

import json

import zxingcpp
from PIL import Image

from torg.outputs.paper.qr import qr

ADDRESS = "https://torg.example.org/aktiviteter/handen/fika.html"


def test_the_picture_is_a_code() -> None:
    """Drawn with a margin of four modules and read again, it gives the address."""
    made = qr(ADDRESS, "Till sidan")
    drawn = Image.frombytes("L", (made.side, made.side), bytes(json.loads(made.greys)))
    image = Image.new("L", (made.side + 8, made.side + 8), 255)
    image.paste(drawn, (4, 4))
    side = image.width * 4
    found = zxingcpp.read_barcodes(image.resize((side, side), Image.Resampling.NEAREST))
    assert [code.text for code in found] == [ADDRESS]


def test_it_says_what_it_is() -> None:
    """A square of dark and light, with its alternative text."""
    made = qr(ADDRESS, "Till sidan")
    greys = json.loads(made.greys)
    assert (made.about, len(greys), set(greys)) == ("Till sidan", made.side**2, {0, 255})

"""Pages compared as pictures: letters of many languages, Arabic, a plain zero beside O, the cover and the back.

`pytest --update-golden` writes them anew; look at each before it is kept.
"""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from papers import PRESS, leaves
from towns import activity, notice, town

GOLDEN = Path(__file__).parent / "golden"
PPI = 50
NAMES = "Łukasz, Şükran, Ğ, Čeněk, Åsa: O0 Il1"
SIGHT = 40
"""Differences of so little, of 255, no eye sees: edges of letters."""


@pytest.fixture(scope="module", params=["sv", "ar", "uk"])
def pages(request: pytest.FixtureRequest) -> tuple[str, list[bytes]]:
    """The pages of a leaflet in an edition, as pictures."""
    entry = activity(
        titel=NAMES, ändringar=[{"datum": "2026-11-26", "inställt": "Värden är sjuk"}],
        kontakt={"roll": "Ledaren", "telefon": "031-390 06 00", "ring": "vardagar 9–11"},
    )  # fmt: skip
    made = leaves(town([entry], [notice()]), request.param, hälsning="Hej!\nKom som du är.")
    return request.param, PRESS.pictures_of("leaflet", made.leaf(made.entries()), "a5", ppi=PPI)


@pytest.mark.parametrize("number", [0, 2, -1], ids=["cover", "entry", "back"])
def test_a_page_looks_as_it_did(pages: tuple[str, list[bytes]], number: int, *, update_golden: bool) -> None:
    """Cover, an entry, the back."""
    edition, pictures = pages
    file = GOLDEN / f"{edition}-{'back' if number < 0 else number}.png"
    if update_golden:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(pictures[number])
    now = Image.open(BytesIO(pictures[number])).convert("L")
    then = Image.open(file).convert("L")
    differing = ImageChops.difference(now, then).point(lambda value: 255 if value > SIGHT else 0)
    assert (now.size, differing.getbbox()) == (then.size, None)

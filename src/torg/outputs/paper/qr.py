"""QR codes (ISO/IEC 18004): an address as a small grey picture, drawn by the template."""

from functools import lru_cache

import segno

from torg.outputs.paper.sheets import Qr

_MASK = 2
"""The same pattern for all to break up even areas: to try all eight takes most of the time, and all can be read."""


@lru_cache(maxsize=4096)
def _picture(address: str) -> tuple[int, str]:
    """The modules on a side, and their greys as JSON. Level M: a stain through 15 % of the code does not matter."""
    rows = segno.make(address, error="m", micro=False, mask=_MASK).matrix
    return len(rows), f"[{','.join('0' if module else '255' for row in rows for module in row)}]"


def qr(address: str, about: str) -> Qr:
    """The code of an address.

    Args:
        address: a full address.
        about: the alternative text.
    """
    side, greys = _picture(address)
    return Qr(side, greys, about)

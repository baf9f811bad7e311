"""QR codes (ISO/IEC 18004): an address as rows of modules, drawn by the template."""

from functools import lru_cache

import segno

from torg.outputs.paper.sheets import Qr

_MASK = 2
"""The same pattern for all to break up even areas: to try all eight takes most of the time, and all can be read."""


@lru_cache(maxsize=4096)
def _rows(address: str) -> tuple[str, ...]:
    """Error correction level M: a fold or a stain through 15 % of the code does not matter."""
    code = segno.make(address, error="m", micro=False, mask=_MASK)
    return tuple("".join("1" if module else "0" for module in row) for row in code.matrix)


def qr(address: str, about: str) -> Qr:
    """The code of an address.

    Args:
        address: a full address.
        about: the alternative text.
    """
    return Qr(_rows(address), about)

"""QR codes (ISO/IEC 18004): an address as a small grey picture, drawn by the template."""

from functools import lru_cache
from math import isqrt

from torg.outputs.paper.qr_modules import modules
from torg.outputs.paper.sheets import Qr

_TO_GREYS = str.maketrans({"0": "255,", "1": "0,"})


@lru_cache(maxsize=4096)
def _picture(address: str) -> tuple[int, str]:
    made = modules(address)
    return isqrt(len(made)), f"[{made.translate(_TO_GREYS)[:-1]}]"


def qr(address: str, about: str) -> Qr:
    """The code of an address.

    Args:
        address: a full address.
        about: the alternative text.
    """
    side, greys = _picture(address)
    return Qr(side, greys, about)

"""Black ink alone: every colour in a file becomes a shade of black, as a print shop that prints in one ink asks for.

What the templates draw is black already; a logotype has its own colours (ISO 32000-1, 8.6).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pikepdf

RED, GREEN, BLUE = 0.299, 0.587, 0.114
"""How bright each looks (ITU-R BT.601)."""
NEARLY = 0.85
"""A shade that is darker is black: it would be printed in dots, and letters would have ragged edges."""

_BY_OPERATOR = {"rg": 3, "g": 1, "k": 4}
_SET = frozenset({"sc", "scn"})
_Step = tuple[list[Any], pikepdf.Operator]


class ColourError(Exception):
    """The file has a picture or a blend of colours that can not be made black here: a photograph or a gradient."""


def blacken(pdf: pikepdf.Pdf) -> None:
    """Make every colour in the document a shade of black, and every picture grey.

    Raises:
        ColourError: see there.
    """
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image":
            _grey(each)
        elif isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Form":
            each.write(_black(each, each.get("/Resources", pikepdf.Dictionary())))
    for page in pdf.pages:
        page.obj["/Contents"] = pdf.make_stream(_black(page, page.obj.get("/Resources", pikepdf.Dictionary())))
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and "/Resources" in each:
            _forget(each.Resources)


def shade(parts: Sequence[float]) -> float:
    """How black a colour is, from 0 to 1.

    Args:
        parts: one is grey, three are red, green and blue, four are inks, each from 0 to 1.
    """
    if len(parts) == 1:
        dark = 1 - parts[0]
    elif len(parts) == 3:
        dark = 1 - RED * parts[0] - GREEN * parts[1] - BLUE * parts[2]
    else:
        dark = min(1.0, RED * parts[0] + GREEN * parts[1] + BLUE * parts[2] + parts[3])
    return 1.0 if dark > NEARLY else dark


@dataclass
class _Spaces:
    """How many parts a colour has that is chosen for areas, and for lines."""

    area: int = 1
    line: int = 1


def _black(drawn: Any, resources: Any) -> bytes:
    return pikepdf.unparse_content_stream(list(_steps(pikepdf.parse_content_stream(drawn), resources)))


def _steps(steps: Sequence[Any], resources: Any) -> Iterator[_Step]:
    """The same steps, with colours in black ink alone."""
    now, kept = _Spaces(), list[_Spaces]()
    for step in steps:
        name, parts = str(step.operator), list(step.operands)
        if name == "q":
            kept.append(_Spaces(now.area, now.line))
        elif name == "Q" and kept:
            now = kept.pop()
        if name == "cs":
            now.area = _parts_in(parts[0], resources)
        elif name == "CS":
            now.line = _parts_in(parts[0], resources)
        elif name.lower() in _SET or name.lower() in _BY_OPERATOR:
            known = _BY_OPERATOR.get(name.lower()) or (now.area if name.islower() else now.line)
            yield _chosen(parts, known, is_area=name.islower())
        elif name == "sh":
            raise ColourError(name)
        else:
            yield parts, step.operator


def _chosen(parts: list[Any], known: int, *, is_area: bool) -> _Step:
    if len(parts) != known or not all(isinstance(each, int | float | Decimal) for each in parts):
        raise ColourError(parts)
    black = round(shade([float(each) for each in parts]), 4)
    return [0, 0, 0, black], pikepdf.Operator("k" if is_area else "K")


def _parts_in(name: Any, resources: Any) -> int:
    """How many parts colours of a space have."""
    space = resources.get("/ColorSpace", pikepdf.Dictionary()).get(str(name), name)
    if isinstance(space, pikepdf.Array) and space[0] == "/ICCBased":
        return int(space[1].N)
    return {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}.get(str(space), 0)


def _grey(image: pikepdf.Stream) -> None:
    """Make a picture grey, in a space that is printed with black ink alone."""
    if image.get("/ImageMask", False):
        return
    parts = _parts_in(image.get("/ColorSpace"), pikepdf.Dictionary())
    if parts == 3 and image.get("/BitsPerComponent") == 8 and image.get("/Filter") == "/FlateDecode":
        data = image.read_bytes()
        each = zip(data[0::3], data[1::3], data[2::3], strict=True)
        image.write(bytes(round(RED * red + GREEN * green + BLUE * blue) for red, green, blue in each))
    elif parts != 1:
        raise ColourError(str(image.get("/ColorSpace")))
    image["/ColorSpace"] = pikepdf.Name("/DeviceGray")


def _forget(resources: Any) -> None:
    """Drop the colour spaces that nothing uses any more."""
    if "/ColorSpace" in resources:
        del resources["/ColorSpace"]

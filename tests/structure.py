"""The words of a tagged PDF in the order of its structure tree (ISO 32000-1, 14.7 and 14.8): as a screen reader has it.

Each piece of marked content is read from its page's content stream through the fonts' ToUnicode maps; what is marked
with an `ActualText` is that text. Artifacts are in no tree, and so are not there.
"""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import pikepdf

_CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_RANGE = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)

Marked = dict[tuple[int, int], str]
"""The text of marked content, by its page's number and its own."""


def structure_text(data: bytes) -> str:
    """All that the structure tree holds, with a space between its elements."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        marked: Marked = {}
        for number, page in enumerate(pdf.pages):
            marked |= {(number, each): text for each, text in _marked(page).items()}
        return " ".join(_told(pdf.Root.StructTreeRoot, marked, pages, 0))


def _told(node: Any, marked: Marked, pages: Mapping[Any, int], page: int) -> Iterator[str]:
    page = pages[node.Pg.objgen] if "/Pg" in node else page
    kids: Any = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield marked.get((page, kid), "")
        elif kid.get("/Type") == "/MCR":
            yield marked.get((pages[kid.Pg.objgen] if "/Pg" in kid else page, int(kid.MCID)), "")
        elif "/S" in kid:
            yield from _told(kid, marked, pages, page)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The text of each piece of marked content on a page."""
    maps = {name: _to_unicode(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    stack: list[tuple[int | None, bool]] = []
    font: Mapping[int, str] = {}
    for step in pikepdf.parse_content_stream(page, "BDC BMC EMC Tf Tj TJ"):
        operator, operands = str(step.operator), list[Any](step.operands)
        if operator in {"BDC", "BMC"}:
            inner = stack[-1] if stack else (None, False)
            about: Any = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
            mcid = int(about["/MCID"]) if "/MCID" in about else inner[0]
            if "/ActualText" in about and mcid is not None:
                found[mcid] = found.get(mcid, "") + str(about["/ActualText"])
            stack.append((mcid, inner[1] or "/ActualText" in about))
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            font = maps[str(operands[0])]
        elif operator in {"Tj", "TJ"} and stack and stack[-1][0] is not None and not stack[-1][1]:
            parts = operands[0] if operator == "TJ" else [operands[0]]
            codes = b"".join(bytes(each) for each in parts if isinstance(each, pikepdf.String))
            text = "".join(font.get(int.from_bytes(codes[at : at + 2]), "") for at in range(0, len(codes), 2))
            found[stack[-1][0]] = found.get(stack[-1][0], "") + text
    return found


def _to_unicode(font: Any) -> dict[int, str]:
    """Glyph -> text, from the font's ToUnicode map."""
    found: dict[int, str] = {}
    for block in _BLOCK.finditer(font.ToUnicode.read_bytes()):
        if block[1] == b"bfchar":
            found |= {int(code, 16): _utf16(text) for code, text in _CHAR.findall(block[2])}
        else:
            for first, last, text in _RANGE.findall(block[2]):
                start = int(text, 16)
                found |= {code: chr(start + code - int(first, 16)) for code in range(int(first, 16), int(last, 16) + 1)}
    return found


def _utf16(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be")

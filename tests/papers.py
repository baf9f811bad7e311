"""Leaflets of the little town, and what one finds in a PDF: its words, pages, headings, pictures."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import zxingcpp
from PIL import Image

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.making import Maker
from torg.outputs.paper.typesetting import Press
from torg.phrases.editions import speech_for
from towns import TODAY

DESCENT = 6
"""Points that letters of the last line may reach below it."""
READER: Any = pymupdf
"""The library has no types of its own."""

PRESS = Press(Path(__file__).parents[1] / "theme")
LEAFLET: dict[str, Any] = {"titel": "Provstad i vinter", "veckor": "8"}
_SPACE = re.compile(r"\s+")


def leaflet(**changes: Any) -> Leaflet:
    """A leaflet with everything for eight weeks; keys are the Swedish ones."""
    return Leaflet.read({**LEAFLET, **changes, "@id": "blad"})


def page_address(entry: Entry, edition: str) -> str:
    """An address of the entry's own."""
    return f"https://torg.example.org/{edition}/{entry.organisation}/{entry.id}.html"


def source(catalogue: Catalogue, **pictures: bytes) -> Source:
    """What leaflets of the town are made of."""
    return Source(catalogue, TODAY, "https://torg.example.org", page_address, pictures)


def leaves(catalogue: Catalogue, edition: str = "sv", **changes: Any) -> Leaves:
    """The sheets of a leaflet of the town."""
    return Leaves(source(catalogue), leaflet(**changes), speech_for(edition))


def desk(catalogue: Catalogue, edition: str = "sv", **changes: Any) -> Desk:
    """What making a leaflet needs to know."""
    return leaves(catalogue, edition, **changes).desk


def maker(catalogue: Catalogue, edition: str = "sv", **changes: Any) -> Maker:
    """Makes a leaflet of the town."""
    return Maker(PRESS, source(catalogue), leaflet(**changes), speech_for(edition))


def text_of(data: bytes, page: int | None = None) -> str:
    """The words of a document, or of one of its pages, in order; any white space as one space."""
    with READER.open(stream=data) as document:
        pages = document if page is None else [document[page]]
        return _SPACE.sub(" ", " ".join(each.get_text() for each in pages)).strip()


def crowded(data: bytes, margin: float) -> list[int]:
    """The pages where more than one line stands in the margin below, whose height is in points."""
    found = []
    with READER.open(stream=data) as document:
        for page in document:
            words = [word for word in page.get_text("words") if word[3] > page.rect.height - margin + DESCENT]
            if words and max(word[3] for word in words) - min(word[3] for word in words) > DESCENT:
                found.append(page.number + 1)
    return found


def outside(data: bytes) -> list[str]:
    """The words of which some part lies outside the page."""
    with READER.open(stream=data) as document:
        return [
            word[4] for page in document for word in page.get_text("words") if READER.Rect(word[:4]) not in page.rect
        ]


def fonts_of(data: bytes) -> set[str]:
    """The names of the fonts, without the letters that tell of a subset."""
    with READER.open(stream=data) as document:
        return {font[3].partition("+")[2] for page in document for font in page.get_fonts()}


def sizes_of(data: bytes) -> set[tuple[int, int]]:
    """The sizes of the pages in whole millimetres."""
    with READER.open(stream=data) as document:
        return {(round(page.rect.width / 72 * 25.4), round(page.rect.height / 72 * 25.4)) for page in document}


def picture_of(data: bytes, page: int, dpi: int) -> Image.Image:
    """A page as a picture."""
    with READER.open(stream=data) as document:
        shown = document[page].get_pixmap(dpi=dpi)
        return Image.frombytes("RGB", (shown.width, shown.height), shown.samples)


def codes_of(data: bytes, dpi: int = 150) -> list[str]:
    """What the QR codes say, page by page, read from pictures of the pages."""
    with READER.open(stream=data) as document:
        pages = len(document)
    return [code.text for page in range(pages) for code in zxingcpp.read_barcodes(picture_of(data, page, dpi))]


def elements_of(data: bytes) -> list[tuple[str, str]]:
    """The structure tree in reading order: each element's type and its alternative text."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [(str(each.get("/S"))[1:], str(each.get("/Alt", ""))) for each in _walk(pdf.Root.StructTreeRoot)]


def _walk(node: Any) -> Iterator[Any]:
    for kid in _kids(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _walk(kid)


def _kids(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def colours_of(data: bytes) -> set[str]:
    """The operators that choose a colour, and the colour spaces of pictures: `k`, `rg`, `/DeviceGray`."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found = {
            str(step.operator)
            for page in pdf.pages
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) in {"k", "K", "rg", "RG", "g", "G", "sc", "scn", "SC", "SCN"}
        }
        streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
        spaces = (each.ColorSpace for each in streams if each.get("/Subtype") == "/Image")
        return found | {str(space) if isinstance(space, pikepdf.Name) else str(space[0]) for space in spaces}

"""Files in black ink alone."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from papers import PRESS, colours_of, leaves
from torg.outputs.paper.black import ColourError, blacken, shade
from torg.outputs.paper.files import for_press
from towns import TODAY, activity, town

LEAVES = leaves(town([activity()]))
LEAF = LEAVES.leaf(LEAVES.entries())
BOX = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'
BLEND = (
    '<defs><linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient></defs>'
    '<rect width="9" height="9" fill="url(#a)"/>'
)


def made(logo: str | tuple[int, ...]) -> bytes:
    """The print shop's file of a leaflet with a logotype."""
    return PRESS.pdf(
        "leaflet", replace(LEAF, cover=replace(LEAF.cover, logo=logo, logo_about="Ett löv")), "press", TODAY
    )


def png(mode: str) -> tuple[int, ...]:
    """A red picture."""
    written = BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 128)).convert(mode).save(written, "PNG")
    return tuple(written.getvalue())


def inks(data: bytes) -> set[str]:
    """The colour spaces that the file has, anywhere."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(name)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and "/Resources" in each
            for name in each.Resources.get("/ColorSpace", {})
        }


@pytest.mark.parametrize(
    ("parts", "black"),
    [((1,), 0), ((1, 1, 1), 0), ((0, 0, 0, 0.08), 0.08), ((1, 0, 0), 0.701), ((1, 0, 0, 0), 0.299), ((0, 0, 0.1), 1)],
)
def test_how_black_a_colour_is(parts: tuple[float, ...], black: float) -> None:
    """As bright as it looks; what is nearly black is black."""
    assert round(shade(parts), 3) == black


def test_the_sample_towns_logotype(town: Path) -> None:
    """Green and brown before, black alone after; nothing names another ink."""
    data = made((town / "leaflets" / "lovkoping.svg").read_text("utf-8"))
    pressed = for_press(data)
    assert (colours_of(data) & {"scn"}, colours_of(pressed), inks(pressed)) == (
        {"scn"}, {"k", "K", "/DeviceGray"}, set(),
    )  # fmt: skip


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
def test_a_picture_becomes_grey(mode: str) -> None:
    """Whatever it was saved as."""
    pressed = for_press(made(png(mode)))
    assert (colours_of(pressed), inks(pressed)) == ({"k", "K", "/DeviceGray"}, set())


def test_a_blend_of_colours_is_refused() -> None:
    """It is better to know than to pay for four inks."""
    with pytest.raises(ColourError) as told:
        for_press(made(BOX.format(BLEND)))
    assert told.type is ColourError


def test_other_pictures_and_shadings_are_refused() -> None:
    """A photograph in four inks, and a shading."""
    found = []
    for drawn, space in ((b"/S sh", "/DeviceGray"), (b"", "/DeviceCMYK")):
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            pdf.pages[0].obj.Contents = pdf.make_stream(drawn)
            image = pdf.make_stream(b"1234", Subtype=pikepdf.Name.Image, ColorSpace=pikepdf.Name(space))
            pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=image))
            with pytest.raises(ColourError) as told:
                blacken(pdf)
            found.append(str(told.value))
    assert found == ["sh", "/DeviceCMYK"]

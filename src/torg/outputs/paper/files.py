"""PDF files after they are set: packed small, and made ready for a print shop. Same bytes from the same bytes."""

from io import BytesIO

import pikepdf

from torg.outputs.paper.compact import compact


def packed(pdf: pikepdf.Pdf) -> bytes:
    """The file with objects in streams (ISO 32000-1, 7.5.7), everything compressed anew."""
    written = BytesIO()
    pdf.save(
        written,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        recompress_flate=True,
        deterministic_id=True,
    )
    return written.getvalue()


def squeezed(data: bytes) -> bytes:
    """The same document in fewer bytes: one that Typst has set, and nobody has changed."""
    return compact(data)


def page_count(data: bytes) -> int:
    """How many pages a document has."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


def for_press(data: bytes) -> bytes:
    """The document for a print shop: pictures in plain grey, which is printed in black ink alone, and a BleedBox.

    Typst writes grey pictures with a calibrated profile, which a print shop may turn into four inks; and it names the
    TrimBox, but no BleedBox, which here is the whole page (ISO 15930, PDF/X, wants both).
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image" and _is_grey(each):
                each["/ColorSpace"] = pikepdf.Name("/DeviceGray")
        for page in pdf.pages:
            page["/BleedBox"] = page.obj["/MediaBox"]
        return packed(pdf)


def _is_grey(image: pikepdf.Stream) -> bool:
    space = image.get("/ColorSpace")
    return isinstance(space, pikepdf.Array) and space[0] == "/ICCBased" and space[1].get("/N") == 1

"""PDF files after they are set: packed small, and made ready for a print shop. Same bytes from the same bytes."""

from io import BytesIO

import pikepdf

from torg.outputs.paper.black import blacken


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
    """The same document in fewer bytes."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return packed(pdf)


def page_count(data: bytes) -> int:
    """How many pages a document has."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


def for_press(data: bytes) -> bytes:
    """The document for a print shop: black ink alone, pictures in plain grey, and a BleedBox.

    Typst writes grey pictures with a calibrated profile, which a print shop may turn into four inks; and it names the
    TrimBox, but no BleedBox, which here is the whole page (ISO 15930, PDF/X, wants both).

    Raises:
        ColourError: a logotype has colours that can not be made black.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        blacken(pdf)
        for page in pdf.pages:
            page["/BleedBox"] = page.obj["/MediaBox"]
        return packed(pdf)

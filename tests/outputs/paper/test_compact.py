"""Objects gathered in streams."""

from io import BytesIO

import pikepdf
import pytest

from papers import PRESS, leaves
from torg.outputs.paper.compact import compact
from towns import TODAY, activity, town

LEAVES = leaves(town([activity()]))


@pytest.fixture(scope="module", name="data")
def _data() -> bytes:
    """A leaflet as Typst sets it."""
    return PRESS.pdf("leaflet", LEAVES.leaf(LEAVES.entries()), "a5", TODAY)


def test_every_object_is_the_same(data: bytes) -> None:
    """Nothing is lost, and nothing changed, but where it lies."""
    with pikepdf.open(BytesIO(data)) as before, pikepdf.open(BytesIO(compact(data))) as after:
        objects = [(one, after.get_object(one.objgen)) for one in before.objects]
        changed = [one.objgen for one, other in objects if one.unparse() != other.unparse()]
        contents = [one.objgen for one, other in objects
                    if isinstance(one, pikepdf.Stream) and one.read_raw_bytes() != other.read_raw_bytes()]  # fmt: skip
        faults = after.check_pdf_syntax()
        assert (changed, contents, faults, str(after.docinfo["/Title"])) == (
            [], [], [], str(before.docinfo["/Title"]),
        )  # fmt: skip


def test_it_is_small_and_always_the_same(data: bytes) -> None:
    """The same bytes every time, and what is not a page's content or a picture lies in a stream."""
    made = compact(data)
    assert (made == compact(data), len(made) < len(data), b"/StructElem" in data, b"/StructElem" in made) == (
        True, True, True, False,
    )  # fmt: skip


def test_another_kind_of_file_is_refused(data: bytes) -> None:
    """One that has been gathered already."""
    with pytest.raises(ValueError, match="not a file with one plain table") as refused:
        compact(compact(data))
    assert refused.type is ValueError

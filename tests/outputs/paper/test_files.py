"""PDF files after they are set."""

from papers import PRESS, colours_of, leaves, text_of
from torg.outputs.paper.files import for_press, page_count, squeezed
from towns import TODAY, activity, town

LEAVES = leaves(town([activity()]))
LEAF = LEAVES.leaf(LEAVES.entries())


def test_a_squeezed_file_says_the_same_in_fewer_bytes() -> None:
    """The same bytes every time."""
    data = PRESS.pdf("leaflet", LEAF, "a5", TODAY)
    small = squeezed(data)
    assert (text_of(small), page_count(small), len(small) < len(data), squeezed(data) == small) == (
        text_of(data), page_count(data), True, True,
    )  # fmt: skip


def test_the_print_shops_file_has_one_ink() -> None:
    """Words in black ink alone, pictures in plain grey."""
    data = for_press(PRESS.pdf("leaflet", LEAF, "press", TODAY))
    assert colours_of(data) <= {"k", "K", "/DeviceGray"}

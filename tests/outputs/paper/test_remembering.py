"""What Typst remembers of documents it has set."""

import typst

from torg.outputs.paper.remembering import MUCH, Remembered

FONTS = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)


def test_it_forgets_before_it_becomes_much() -> None:
    """Small sheets are remembered together, and a large one alone."""
    remembered = Remembered()
    sizes = [MUCH // 2, MUCH // 2, 1, MUCH * 2, 1, MUCH - 1, 1]
    assert [remembered.add(size, FONTS) for size in sizes] == [False, False, True, True, True, False, True]


def test_the_first_sheet_has_nothing_to_forget() -> None:
    """Not even when it is large."""
    assert Remembered().add(MUCH * 2, FONTS) is False

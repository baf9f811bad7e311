"""One text in another's place, dressed as the old one was."""

import pytest

from torg.store.change_scalars import scalar_in_place
from torg.store.change_sheet import Sheet


def changed(line: str, new: str, *, flow: bool = False) -> str | None:
    """A file's only field with another text; None when it takes another form."""
    sheet = Sheet(f"{line}\n")
    cut = scalar_in_place(sheet, sheet.spots[("titel",)].value, new, flow=flow)
    return sheet.cut([cut])[:-1] if cut else None


@pytest.mark.parametrize(
    ("line", "new", "after"),
    [
        ("titel: Fika  # vår", "Soppa", "titel: Soppa  # vår"),
        ("titel: Fika", "Fika: varje dag", 'titel: "Fika: varje dag"'),
        ('titel: "Fika"', "Soppa", 'titel: "Soppa"'),
        ("titel: 'Fika'  # a", "Siv's", "titel: 'Siv''s'  # a"),
        ("titel: 'Fika'", "a\u0301", 'titel: "a\\u0301"'),
        ("titel: |\n  Ett\n  Två", "Ett\n\nTre", "titel: |\n  Ett\n\n  Tre"),
        ("titel: |-  # kort\n      Ett", "Två", "titel: |-  # kort\n      Två"),
        ("titel: >\n  Ett", "Två", None),
        ("titel: |2\n  Ett", "Två", None),
        ("titel: |\n  Ett", "Två\n ", None),
        ("titel: Fika", "Ett\nTvå", None),
        ("titel:", "Fika", None),
    ],
)
def test_a_text_is_written_as_the_old_one_was(line: str, new: str, after: str | None) -> None:
    """Plain, within either quotes or as a block; what does not fit is for its whole field to be written anew."""
    assert changed(line, new) == after


def test_within_brackets_a_comma_needs_quotes() -> None:
    """Where a block needs none."""
    assert (changed("titel: Fika", "Fika, te"), changed("titel: Fika", "Fika, te", flow=True)) == (
        "titel: Fika, te",
        'titel: "Fika, te"',
    )

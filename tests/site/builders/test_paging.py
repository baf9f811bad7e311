"""Long lists cut into pages."""

import pytest

from torg.site.builders.paging import parts


def test_an_empty_list_has_one_page() -> None:
    """A list without anything still has its page, and no links to others."""
    (part,) = parts("spel.html", list[str](), 3)
    assert (part.path, part.number, list(part.items), part.links) == ("spel.html", 1, [], ())


def test_items_are_shared_out_in_order() -> None:
    """Every item is on exactly one page, in order."""
    found = list(parts("spel.html", range(8), 3))
    assert [(part.path, list(part.items)) for part in found] == [
        ("spel.html", [0, 1, 2]),
        ("spel.2.html", [3, 4, 5]),
        ("spel.3.html", [6, 7]),
    ]


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "[1] 2 3 10"), (2, "1 [2] 3 4 10"), (6, "1 4 5 [6] 7 8 10"), (10, "1 8 9 [10]")],
)
def test_links_reach_first_last_and_near(number: int, expected: str) -> None:
    """Few links, and yet one can walk from any page to any other."""
    part = list(parts("mapp/spel.html", range(10), 1))[number - 1]
    assert " ".join(f"[{link.text}]" if link.current else link.text for link in part.links) == expected


def test_links_are_relative_to_the_page() -> None:
    """The links work from a folder down."""
    part = next(parts("mapp/spel.html", range(2), 1))
    assert [link.href for link in part.links] == ["../mapp/spel.html", "../mapp/spel.2.html"]

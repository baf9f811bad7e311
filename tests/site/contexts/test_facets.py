"""What the pages that gather entries are given."""

from torg.site.contexts import Link, Narrow


def test_few_ways_are_open() -> None:
    """Unless told, nothing is folded."""
    assert Narrow("Bara i ett område", (Link("Centrum", "centrum.html", "3"),)).folded is False

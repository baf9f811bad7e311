"""What the pages with the theme's components say."""

from torg.phrases.patterns import PATTERN_GROUPS, group_lead


def test_groups_have_pages_of_their_own() -> None:
    """No two have the same page or heading."""
    assert [len(set(each)) for each in zip(*PATTERN_GROUPS.values(), strict=True)] == [len(PATTERN_GROUPS)] * 2


def test_how_many_there_are() -> None:
    """One is said in words."""
    assert [group_lead(number) for number in (1, 8)] == ["En del.", "8 delar."]

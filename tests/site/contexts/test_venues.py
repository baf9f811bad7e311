"""Places and how it is there: documented and frozen."""

from documented import fields_without_text, not_frozen
from torg.site.contexts import venues


def test_every_field_has_a_text() -> None:
    """Each field of each part says what it holds."""
    assert fields_without_text(venues) == []


def test_parts_are_frozen() -> None:
    """A template can not change what it is given."""
    assert not_frozen(venues) == []

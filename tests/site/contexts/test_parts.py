"""The parts that templates share: documented and frozen."""

from documented import fields_without_text, not_frozen
from torg.site.contexts import parts


def test_every_field_has_a_text() -> None:
    """Each field of each part says what it holds."""
    assert fields_without_text(parts) == []


def test_parts_are_frozen() -> None:
    """A template can not change what it is given."""
    assert not_frozen(parts) == []

"""What the page about paper is given: documented and frozen."""

from documented import fields_without_text, not_frozen
from torg.site.contexts import printing


def test_every_field_has_a_text() -> None:
    """Each field says what it holds."""
    assert fields_without_text(printing) == []


def test_contexts_are_frozen() -> None:
    """A template can not change what it is given."""
    assert not_frozen(printing) == []

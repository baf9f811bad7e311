"""How a field type says that a value is wrong."""

import pytest

from torg.domain.faulty import SUGGESTION, faulty


def test_a_fault_has_its_code_the_value_and_what_the_sentence_needs() -> None:
    """The value is text, whatever it was."""
    error = faulty("varde-tal", 7, **{SUGGESTION: "8"})
    assert (error.type, error.context, error.message()) == ("varde-tal", {"värde": "7", "förslag": "8"}, "7")


def test_an_unknown_code_is_a_programmers_mistake() -> None:
    """It shows at once."""
    with pytest.raises(AssertionError, match="finns-inte"):
        faulty("finns-inte", "x")

"""Reasons why something is called off."""

import pytest

from torg.domain.reasons import NoReason, no_reason


@pytest.mark.parametrize("text", ["Värden är sjuk", "snö", "Inställt på grund av snö", "Nej, ingen kan", "is"])
def test_what_tells_the_reader_why_is_a_reason(text: str) -> None:
    """However short it is."""
    assert no_reason(text) is None


@pytest.mark.parametrize("text", ["nej", "Nej.", " NEJ ", "inte inställt", "no"])
def test_a_no_means_that_it_is_held(text: str) -> None:
    """Whoever writes so would be surprised to see the meeting called off."""
    assert no_reason(text) is NoReason.NO


@pytest.mark.parametrize("text", ["ja", "inställt", "Inställt!", "x", "?", "2026-11-26", "-", "JA"])
def test_a_word_that_says_it_again_is_no_reason(text: str) -> None:
    """The page would say «Inställt. Inställt.»."""
    assert no_reason(text) is NoReason.EMPTY

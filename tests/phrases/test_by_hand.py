"""Words of the papers that one fills in by hand."""

from torg.phrases import by_hand
from torg.phrases.words import HandSentences, texts


def test_nobody_is_asked_for_a_name() -> None:
    """What is written is kept nowhere else, and the paper says so."""
    asked = [text for text in texts(HandSentences()) if "heter" in text or "namn" in text.lower()]
    assert (asked, by_hand.YOURS) == ([], "Pappret är ditt. Det du skriver sparas ingen annanstans.")

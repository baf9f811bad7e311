"""What stands beside the code of a printed letter: `torg.phrases.invitation`."""

from torg.phrases.invitation import letter_title


def test_the_title_names_the_association() -> None:
    """As the window and the saved file are called."""
    assert letter_title("Verkstan") == "Brev till Verkstan"

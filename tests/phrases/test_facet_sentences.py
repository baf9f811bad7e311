"""The pages that gather what shares something."""

from torg.phrases.editions import speech_for
from torg.phrases.facet_sentences import pair_title, spoken_title


def test_titles() -> None:
    """A part of a list, and a language."""
    assert (pair_title("Prata och fika", "Centrum"), spoken_title("arabiska")) == (
        "Prata och fika i Centrum",
        "Här talar någon arabiska",
    )


def test_titles_in_other_editions() -> None:
    """Nothing is bent: the words stand as they are."""
    speech = speech_for("sv-lattlast")
    assert (speech.pair_title("Spel", "Åbacken"), speech.spoken_title("arabiska")) == (
        "Spel i Åbacken",
        "Språk: arabiska",
    )

"""Sentences, words and LIX."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.domain.readability import Measure, is_long, is_shortened, measure, sentences, word_list


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Measure(0, 0, 0, 0)),
        ("Hej.", Measure(1, 1, 0, 1)),
        ("Vi fikar. Du är välkommen!", Measure(5, 2, 1, 3)),
        ("Utan punkt", Measure(2, 1, 0, 2)),
        ("En rad\noch en till.", Measure(5, 1, 0, 5)),
        ("Rubrik\n\nText under.", Measure(3, 2, 0, 2)),
        ("Vi ses kl. 13 på torget.", Measure(6, 1, 0, 6)),
        ("Klockan 13.00–15.00.", Measure(2, 1, 1, 2)),
        ("Vi ses – om du vill.", Measure(5, 1, 0, 5)),
        ("”Kom som du är.” Det är allt.", Measure(7, 2, 0, 4)),
        ("- Kaffe\n- Bullar", Measure(2, 1, 0, 2)),
        ("Kom ... kanske", Measure(3, 2, 0, 2)),
    ],
)
def test_words_sentences_and_long_words_are_counted(text: str, expected: Measure) -> None:
    """Abbreviations and hours end no sentence; dashes are no words; a blank line ends a sentence."""
    assert measure(text) == expected


def test_lix_is_words_per_sentence_plus_per_cent_long_words() -> None:
    """Ten words in two sentences with one long word: 5 + 10."""
    assert measure("Vi går en kort runda. Du väljer takten alldeles själv.").lix == 15


def test_lix_of_nothing_is_zero() -> None:
    """No division by zero."""
    assert measure(" \n ").lix == 0


@pytest.mark.parametrize(
    ("word", "expected"),
    [("välkomna", True), ("hörsal", False), ("dricker.", True), ("13.00–15.00", False), ("(kaffet)", False),
     ("e-post", False), ("e-postadress", True), ("»Kaffet«", False)],
)  # fmt: skip
def test_a_long_word_has_more_than_six_letters(word: str, expected: bool) -> None:
    """Punctuation, digits and hyphens are no letters."""
    assert is_long(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("kl.", True), ("(T.ex.", True), ("kaffe.", False), ("mars.", False)])
def test_an_abbreviation_ends_no_sentence(word: str, expected: bool) -> None:
    """Month names and common words do."""
    assert is_shortened(word) is expected


def test_sentences_are_joined_over_line_breaks() -> None:
    """Each sentence stands on one line, whatever its lines were."""
    text = "Vi dricker kaffe\nvid runda bord. Du kommer kl. 13.\n\nHej då"
    assert sentences(text) == ["Vi dricker kaffe vid runda bord.", "Du kommer kl. 13.", "Hej då"]


def test_words_lose_their_punctuation() -> None:
    """Only what has a letter or a digit is a word."""
    assert word_list("Kaffe, te – och «saft»!") == ["Kaffe", "te", "och", "saft"]


@given(st.text(alphabet="ab .!?\n-–", max_size=60))
def test_counting_and_splitting_agree(text: str) -> None:
    """There are as many sentences with words as were counted, at most."""
    assert measure(text).sentences <= len(sentences(text))

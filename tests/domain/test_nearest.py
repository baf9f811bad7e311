"""The word that was meant."""

import pytest

from torg.domain.nearest import Guess, folded, guess, nearest


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Lättläst", "lattlast"),
        ("lätt-läst ", "latt-last"),
        ("ÖPPEN  fika!", "oppen-fika"),
        ("första gången", "forsta-gangen"),
        ("", ""),
        ("—", ""),
    ],
)
def test_folding_keeps_letters_and_digits_only(word: str, expected: str) -> None:
    """Case, diacritics and signs make no difference."""
    assert folded(word) == expected


def test_folding_a_very_long_word_looks_at_its_beginning_only() -> None:
    """A hostile word takes no time."""
    assert folded("a" * 10_000) == "a" * 60


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        ("tittel", ("titel", "typ", "text"), Guess("titel", sure=True)),
        ("lattlast", ("text", "lättläst"), Guess("lättläst", sure=True)),
        ("Plats:", ("plats", "pris"), Guess("plats", sure=True)),
        ("kurss", ("aktivitet", "kurs"), Guess("kurs", sure=True)),
        ("tim", ("tid", "typ"), Guess("tid", sure=False)),
        ("färg", ("titel", "typ"), None),
        ("", ("titel",), None),
        ("titel", (), None),
    ],
)
def test_a_guess_is_the_nearest_candidate_and_says_whether_it_is_sure(
    word: str, candidates: tuple[str, ...], expected: Guess | None
) -> None:
    """Close and alone is sure; far away is no guess at all."""
    assert guess(word, candidates) == expected


def test_two_candidates_equally_near_make_no_sure_guess() -> None:
    """When nobody can tell which was meant, nothing is written unasked."""
    assert guess("sal-x", ("sal-a", "sal-b")) == Guess("sal-a", sure=False)


def test_nearest_is_the_guess_without_its_certainty() -> None:
    """For messages that only show the word."""
    assert [nearest("prat-fika", ("prata-fika", "natur")), nearest("xyz", ("natur",))] == ["prata-fika", None]

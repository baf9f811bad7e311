"""Small Swedish grammar."""

import pytest

from torg.phrases.joining import capital, count_in_words, grouped, kronor, listed, lower_first, people, sentence


@pytest.mark.parametrize(
    ("words", "expected"),
    [((), ""), (("kaffe",), "kaffe"), (("kaffe", "te"), "kaffe och te"), (("a", "b", "c"), "a, b och c")],
)
def test_listed(words: tuple[str, ...], expected: str) -> None:
    """Words are joined by commas, and by `och` before the last."""
    assert listed(words) == expected


def test_listed_with_another_conjunction() -> None:
    """The conjunction can be another one."""
    assert listed(("ring", "mejla"), "eller") == "ring eller mejla"


def test_letters() -> None:
    """Only the first letter changes, and a word in capitals stays."""
    assert [capital("åtta steg"), lower_first("Kaffe och Te"), lower_first("SMS går bra"), capital("")] == [
        "Åtta steg",
        "kaffe och Te",
        "SMS går bra",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ingen hiss", "Ingen hiss."), ("Kommer du?", "Kommer du?"), ("Hej!", "Hej!"), (" slut. ", "Slut."), ("", "")],
)
def test_sentence(text: str, expected: str) -> None:
    """A sentence starts with a capital and ends once."""
    assert sentence(text) == expected


def test_counts() -> None:
    """Small numbers are words, large ones are digits in groups."""
    assert [count_in_words(n) for n in (0, 1, 8, 12, 13, 1350)] == [
        "inga",
        "ett",
        "åtta",
        "tolv",
        "13",
        "1\N{NO-BREAK SPACE}350",
    ]
    assert grouped(1_000_000) == "1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000"


def test_units() -> None:
    """One is singular, everything else plural."""
    assert [kronor(1), kronor(20), people(1), people(8)] == ["1 krona", "20 kronor", "1 person", "8 personer"]

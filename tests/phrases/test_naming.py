"""What is said when a name could be several things, or none."""

import pytest

from torg.phrases.naming import none_sentence, several_sentence


def test_several_meanings_are_listed() -> None:
    """With what to write, and what it is."""
    assert several_sentence("fika", [("bron/fika", "Öppen fika, Bron"), ("handen/fika", "Fika, Handen")]) == (
        "«fika» kan vara flera saker. Skriv ett av de här i stället:\n"
        "  bron/fika  (Öppen fika, Bron)\n"
        "  handen/fika  (Fika, Handen)"
    )


def test_very_many_meanings_end() -> None:
    """Nobody reads a hundred lines."""
    said = several_sentence("a", [(str(number), "x") for number in range(20)]).splitlines()
    assert (len(said), said[-1]) == (14, "  … och 8 till")


@pytest.mark.parametrize(
    ("near", "known", "expected"),
    [
        ("Sittgympa", ["Sittgympa"], "Menar du «Sittgympa»?"),
        ("", ["Centrum", "Ängsbo"], "Skriv «Centrum» eller «Ängsbo»."),
        ("", map(str, range(50)), "Skriv titeln som den står på webbplatsen, eller några ord ur den."),
        ("", [], "Skriv titeln som den står på webbplatsen, eller några ord ur den."),
    ],
)
def test_nothing_of_the_name(near: str, known: list[str], expected: str) -> None:
    """The likeliest, or all, or how to name one."""
    assert none_sentence("xx", near, known) == f"Det finns inget som heter «xx». {expected}"

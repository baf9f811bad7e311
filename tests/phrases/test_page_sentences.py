"""Counts, titles and descriptions in words."""

from torg.phrases.page_sentences import (
    entry_description,
    first_line,
    found_sentence,
    number_of_things,
    page_title,
)


def test_counts() -> None:
    """Nothing, one and many each have their sentence."""
    assert [found_sentence(0), found_sentence(1), found_sentence(24)] == [
        "Här finns inget just nu.",
        "Här finns en sak.",
        "Här finns 24 saker att välja bland.",
    ]
    assert [number_of_things(n) for n in (0, 1, 2)] == ["Inget just nu", "1 sak", "2 saker"]


def test_small_texts() -> None:
    """Descriptions skip what is empty, titles are numbered from the second page on."""
    assert entry_description("Torsdagar 13.00–15.00.", "", "Handen") == "Torsdagar 13.00–15.00. Handen."
    assert [page_title("Spel", 1), page_title("Spel", 2)] == ["Spel", "Spel, sida 2"]
    assert first_line("\nEn rad.\nEn till.") == "En rad."

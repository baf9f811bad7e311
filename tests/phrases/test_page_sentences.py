"""Counts, titles and descriptions in words."""

from torg.phrases import page_sentences as told
from torg.phrases.page_sentences import (
    entry_description,
    first_line,
    found_sentence,
    number_of_things,
    organisation_title,
    page_title,
    place_title,
    places_and_more,
    sms_in_sentence,
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


def test_titles_and_parts_of_sentences() -> None:
    """What a page is about stands last in its title, and a list that is too long says so."""
    assert [organisation_title("Handen"), place_title("Zenit"), sms_in_sentence("070-174 06 05")] == [
        "Handen, arrangör",
        "Zenit, plats",
        "sms till 070-174 06 05",
    ]
    assert places_and_more(["Ankaret", "Zenit"]) == "Ankaret, Zenit med flera"


def test_who_helps_to_ask_and_whom_to_ring() -> None:
    """The number does not break between lines on a page; in a message it is as it is written."""
    assert (told.benefits_help("Lotsen", "0980-31 92 00"), told.ring_words("0980-31 92 00")) == (
        "Vill du ha hjälp att fråga? Ring Lotsen, 0980-31\N{NO-BREAK SPACE}92\N{NO-BREAK SPACE}00.",
        "Frågor? Ring 0980-31 92 00.",
    )

"""Places in words."""

from torg.domain.places import Place
from torg.phrases.editions import speech_for
from torg.phrases.facts_venue import VenueFacts
from torg.site.builders.shelf import Shelf
from torg.site.builders.venues import Venues, place_sentences, unknown_in_words
from torg.site.contexts import Link, Venue
from towns import PLACE, TODAY, town


def test_a_venue_for_an_entry_s_page() -> None:
    """The place's page, address, way there, facts and what is not known."""
    venues = Venues(Shelf(town([], place={"att veta": "Ring på"}), TODAY, speech_for("sv")))
    assert venues.venue("lokalen", "../../") == Venue(
        Link("Handens lokal", "../../platser/lokalen.html"),
        "Smedjegatan 7, Provstad",
        ("Från hållplatsen Torget går du ungefär 4 minuter.", "Ring på."),
        "",
        ("Ingen hiss.",),
        "Hörslinga.",
    )


def test_each_place_is_made_once() -> None:
    """Two entries at the same place share what was made."""
    venues = Venues(Shelf(town([]), TODAY, speech_for("sv")))
    assert venues.venue("lokalen", "../../") is venues.venue("lokalen", "../../")


def test_what_sort_of_place_it_is() -> None:
    """An ordinary venue says only how to get there; telephone says that one stays at home."""
    phone = {"namn": "Per telefon", "slag": "telefon"}
    assert [place_sentences(speech_for("sv"), Place.read(data)) for data in (PLACE, phone)] == [
        ("Från hållplatsen Torget går du ungefär 4 minuter.",),
        ("Du är med hemifrån, i telefon.",),
    ]


def test_unknown_facts_in_words() -> None:
    """Listed in one sentence, or nothing."""
    many = VenueFacts((), ("Hiss", "Hörslinga", "Toalett"))
    assert [unknown_in_words(speech_for("sv"), many), unknown_in_words(speech_for("sv"), VenueFacts((), ()))] == [
        "Hiss, hörslinga och toalett.",
        "",
    ]

"""Places in words."""

from dataclasses import replace

from torg.domain.places import Place
from torg.domain.vocabularies import Vocabularies
from torg.phrases.editions import speech_for
from torg.phrases.facts_venue import Answer, FactGroup, SaidFact, VenueFacts
from torg.site.builders.shelf import Shelf
from torg.site.builders.venues import Venues, facts_of, grouped, place_sentences, unknown_in_words
from torg.site.contexts import Conditions, Facts, Link, Pictured, Venue
from towns import PLACE, TODAY, WORDS, town


def test_a_venue_for_an_entry_s_page() -> None:
    """The place's page, address, way there, facts and what is not known."""
    venues = Venues(Shelf(town([], place={"att veta": "Ring på"}), TODAY, speech_for("sv")))
    assert venues.venue("lokalen", "../../") == Venue(
        Link("Handens lokal", "../../platser/lokalen.html"),
        "Smedjegatan 7, Provstad",
        ("Från hållplatsen Torget går du ungefär 4 minuter.", "Ring på."),
        "",
        (Pictured("Ingen hiss.", "circle-x"),),
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


def test_each_answer_has_its_picture() -> None:
    """A yes, a no and a number, in the groups of the vocabulary."""
    said = (SaidFact("Ramp.", Answer.YES), SaidFact("Ingen hiss.", Answer.NO), SaidFact("Åtta trappsteg.", Answer.TOLD))
    assert grouped(VenueFacts((FactGroup("Röra sig", said),), ())) == (
        Facts(
            "Röra sig",
            (
                Pictured("Ramp.", "circle-check"),
                Pictured("Ingen hiss.", "circle-x"),
                Pictured("Åtta trappsteg.", "info"),
            ),
        ),
    )


def test_steps_and_toilet_are_always_said() -> None:
    """A venue that tells nothing of them does not know; a place outdoors is not asked."""
    names = {"stegfri-entre": "Ingång utan trappsteg", "rullstolstoalett": "Toalett"}
    facts = [
        {"id": id_, "etikett": name, "engelska": name, "grupp": "Röra sig", "värde": "ja, nej eller vet ej"}
        for id_, name in names.items()
    ]
    words = Vocabularies.read({**WORDS, "lokalfakta": facts})
    shelf = Shelf(replace(town([]), vocabularies=words), TODAY, speech_for("sv"))
    silent = [Place.read({"namn": "A", "slag": kind, "fakta": {"stegfri-entre": "ja"}}) for kind in ("lokal", "ute")]
    assert [facts_of(place, shelf).unknown for place in silent] == [("Toalett",), ()]


def test_unknown_facts_in_words() -> None:
    """Listed in one sentence, or nothing."""
    many = VenueFacts((), ("Hiss", "Hörslinga", "Toalett"))
    assert [unknown_in_words(speech_for("sv"), many), unknown_in_words(speech_for("sv"), VenueFacts((), ()))] == [
        "Hiss, hörslinga och toalett.",
        "",
    ]


def test_where_one_only_meets() -> None:
    """The facts are said to be about that; what the host tells of the room is left out."""
    venues = Venues(Shelf(town([], place={"att veta": "Ring på"}), TODAY, speech_for("sv")))
    assert venues.meeting("lokalen", "../../") == replace(
        venues.venue("lokalen", "../../"),
        sentences=("Från hållplatsen Torget går du ungefär 4 minuter.",),
        heading="Så är det där ni möts",
    )


def test_facts_of_the_activity_itself() -> None:
    """What is known of it with pictures, and what is not."""
    venues = Venues(Shelf(town([]), TODAY, speech_for("sv")))
    assert venues.conditions({"hiss": "nej", "horslinga": "vet ej"}) == Conditions(
        (Pictured("Ingen hiss.", "circle-x"),), "Hörslinga."
    )


def test_what_one_takes_along_about_steps_and_toilet() -> None:
    """In a line, with what nobody knows; of an activity elsewhere its own way, and nothing of where one only meets."""
    names = {"stegfri-entre": "Ingång utan trappsteg", "rullstolstoalett": "Toalett", "horslinga": "Hörslinga"}
    facts = [
        {"id": id_, "etikett": name, "engelska": name, "grupp": "Röra sig", "värde": "ja, nej eller vet ej"}
        for id_, name in names.items()
    ]
    words = Vocabularies.read({**WORDS, "lokalfakta": facts})
    known = {"fakta": {"stegfri-entre": "ja", "horslinga": "ja"}}
    venues = Venues(Shelf(replace(town([], place=known), vocabularies=words), TODAY, speech_for("sv")))
    said = (venues.venue("lokalen", ""), venues.conditions({"stegfri-entre": "nej"}), venues.meeting("lokalen", ""))
    assert [each.access for each in said] == [
        "Ingång utan trappsteg. Det här vet vi inte än: Toalett.",
        "Ingång utan trappsteg: nej.",
        "",
    ]

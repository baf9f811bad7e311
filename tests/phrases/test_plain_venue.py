"""A venue's facts in plain sentences."""

from factories import make_vocabularies
from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.vocabularies import VenueFact
from torg.phrases.editions import speech_for
from torg.phrases.facts_venue import Answer, FactGroup, SaidFact, VenueFacts


def _fact(id_: str, label: str, english: str, value: str, no: str = "") -> VenueFact:
    data = {"id": id_, "etikett": label, "engelska": english, "grupp": "Röra sig", "värde": value}
    return VenueFact.read({**data, "etikett nej": no} if no else data)


YES_NO = "ja, nej eller vet ej"
FACTS = (
    _fact("hiss", "Hiss", "Lift", YES_NO, no="Ingen hiss"),
    _fact("antal-trappsteg", "Antal trappsteg", "Number of steps", "antal"),
    _fact("troskel", "Tröskelns höjd", "Threshold height", "centimeter"),
    _fact("vag", "Väg från hållplatsen", "Distance from the stop", "meter"),
    _fact("underlag", "Marken ute", "Ground outdoors", "text"),
    _fact("ramp", "Ramp", "Ramp", YES_NO),
    _fact("bank", "Soffa", "Sofa", YES_NO),
)
VALUES = {
    "hiss": "nej", "antal-trappsteg": "8", "troskel": "3", "vag": "200", "underlag": "grus", "ramp": "vet ej",
    "bank": "nej",
}  # fmt: skip


def test_facts_in_english() -> None:
    """The vocabulary's words are translated, and free words are marked as Swedish."""
    assert speech_for("en").fact_sentences(VALUES, FACTS) == VenueFacts(
        (
            FactGroup(
                "Getting around",
                (
                    SaidFact("No lift.", Answer.NO),
                    SaidFact("Number of steps: 8.", Answer.TOLD),
                    SaidFact("Threshold height: 3 centimetres.", Answer.TOLD),
                    SaidFact("Distance from the stop: 200 metres.", Answer.TOLD),
                    SaidFact("Ground outdoors: gravel.", Answer.TOLD),
                    SaidFact("Sofa: no.", Answer.NO),
                ),
            ),
        ),
        ("Ramp",),
    )


def test_every_fact_of_the_vocabulary_can_be_said() -> None:
    """In easy-read Swedish every yes is the vocabulary's own label."""
    facts = make_vocabularies().venue_facts
    found = speech_for("sv-lattlast").fact_sentences({each.id: "ja" for each in facts}, facts)
    assert len(found.sentences) == len(facts)


def test_stop_address_and_kind() -> None:
    """The way there, and what sort of place it is."""
    easy = speech_for("sv-lattlast")
    place = Place.read({"namn": "A", "slag": "lokal", "adress": "Smedjegatan 7", "postnummer": "123 45"})
    assert [
        easy.stop_sentence(Stop.read({"namn": "Torget", "minuter": "1"})),
        easy.stop_sentence(Stop.read({"namn": "Torget", "minuter": "0"})),
        easy.address_line(place), easy.kind_sentence(PlaceKind.OUTDOORS), easy.kind_sentence(PlaceKind.VENUE),
    ] == [
        "Närmaste hållplats: Torget. Du går ungefär 1 minut.",
        "Närmaste hållplats: Torget. Den ligger precis intill.",
        "Smedjegatan 7, 123 45", "Det är ute.", "",
    ]  # fmt: skip

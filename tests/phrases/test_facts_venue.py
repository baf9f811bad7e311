"""A venue's facts as sentences, with the honest noes."""

import pytest

from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.vocabularies import VenueFact
from torg.phrases.facts_venue import (
    Answer,
    FactGroup,
    SaidFact,
    VenueFacts,
    address_line,
    answer_of,
    fact_sentences,
    kind_sentence,
    stop_sentence,
)


def _fact(id_: str, label: str, group: str, value: str = "ja, nej eller vet ej", no: str = "") -> VenueFact:
    data = {"id": id_, "etikett": label, "engelska": label, "grupp": group, "värde": value}
    return VenueFact.read({**data, "etikett nej": no} if no else data)


FACTS = (
    _fact("stegfri", "Ingång utan trappsteg", "Röra sig", no="Trappsteg vid ingången"),
    _fact("antal-trappsteg", "Antal trappsteg", "Röra sig", "antal"),
    _fact("platser", "Antal platser för rullstol", "Röra sig", "antal"),
    _fact("troskel", "Tröskelns höjd", "Röra sig", "centimeter"),
    _fact("hiss", "Hiss", "Röra sig", no="Ingen hiss"),
    _fact("underlag", "Marken ute", "Röra sig", "text"),
    _fact("horslinga", "Hörslinga", "Höra", no="Ingen hörslinga"),
    _fact("wifi", "Wifi", "Praktiskt"),
)


def test_no_is_said_aloud() -> None:
    """Eight steps and no lift are said as plainly as what there is."""
    found = fact_sentences({"hiss": "nej", "antal-trappsteg": "8", "stegfri": "nej"}, FACTS)
    said = (
        SaidFact("Trappsteg vid ingången.", Answer.NO),
        SaidFact("Åtta trappsteg.", Answer.TOLD),
        SaidFact("Ingen hiss.", Answer.NO),
    )
    assert found == VenueFacts((FactGroup("Röra sig", said),), ())
    assert found.sentences == ("Trappsteg vid ingången.", "Åtta trappsteg.", "Ingen hiss.")


def test_unknown_stands_apart() -> None:
    """What nobody has looked at is neither yes nor no."""
    found = fact_sentences({"horslinga": "vet ej", "hiss": "ja", "stegfri": "vet ej"}, FACTS)
    assert found == VenueFacts(
        (FactGroup("Röra sig", (SaidFact("Hiss.", Answer.YES),)),), ("Ingång utan trappsteg", "Hörslinga")
    )


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"antal-trappsteg": "0"}, "Inga trappsteg."),
        ({"antal-trappsteg": "1"}, "Ett trappsteg."),
        ({"platser": "2"}, "Två platser för rullstol."),
        ({"platser": "1"}, "Antal platser för rullstol: 1."),
        ({"troskel": "3"}, "Tröskelns höjd: 3 centimeter."),
        ({"troskel": "3 cm"}, "Tröskelns höjd: 3 cm."),
        ({"underlag": "grus"}, "Marken ute: grus."),
        ({"wifi": "nej"}, "Wifi: nej."),
        ({"antal-trappsteg": "många"}, "Antal trappsteg: många."),
    ],
)
def test_measures(facts: dict[str, str], expected: str) -> None:
    """Numbers, measures and texts become sentences of their own."""
    assert fact_sentences(facts, FACTS).sentences == (expected,)


def test_what_a_place_answers() -> None:
    """However it is written: yes, no, or something of its own."""
    assert [answer_of(value) for value in (" Ja", "nej", "8", "grus")] == [
        Answer.YES,
        Answer.NO,
        Answer.TOLD,
        Answer.TOLD,
    ]


def test_order_is_the_vocabulary_s() -> None:
    """Groups and facts come in the vocabulary's order, whatever the order in the file."""
    found = fact_sentences({"wifi": "ja", "horslinga": "ja", "hiss": "ja"}, FACTS)
    assert [group.name for group in found.groups] == ["Röra sig", "Höra", "Praktiskt"]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ("0", "Hållplatsen Torget ligger precis intill."),
        ("1", "Från hållplatsen Torget går du ungefär 1 minut."),
        ("12", "Från hållplatsen Torget går du ungefär 12 minuter."),
    ],
)
def test_stop(minutes: str, expected: str) -> None:
    """The walk from the stop is told in minutes."""
    assert stop_sentence(Stop.read({"namn": "Torget", "minuter": minutes})) == expected


def test_address() -> None:
    """As much of the address as is known."""
    full = {"namn": "A", "slag": "lokal", "adress": "Smedjegatan 7", "postnummer": "123 45", "ort": "Lövköping"}
    places = [full, {"namn": "A", "slag": "lokal", "ort": "Lövköping"}, {"namn": "A", "slag": "nätet"}]
    assert [address_line(Place.read(place)) for place in places] == [
        "Smedjegatan 7, 123 45 Lövköping",
        "Lövköping",
        "",
    ]


def test_kinds() -> None:
    """Every sort of place but the ordinary venue says what it means for the visitor."""
    assert [kind for kind in PlaceKind if not kind_sentence(kind)] == [PlaceKind.VENUE]

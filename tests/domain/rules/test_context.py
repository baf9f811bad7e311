"""What rules know."""

from datetime import date

from factories import (
    make_catalogue,
    make_context,
    make_notice,
    make_organisation,
    make_place,
    make_vocabularies,
)
from torg.domain.rules import Known
from torg.domain.vocabularies import FactValue


def test_everything_that_can_be_referred_to_is_gathered() -> None:
    """Ids in the vocabularies' order, and what follows from the records."""
    town = make_catalogue(notices=[make_notice()])
    known = Known.gather(town.vocabularies, town.site, town.organisations, town.places, ["a", "b"])
    assert (set(known.organisations), set(known.places)) == ({"frivilligcentralen"}, {"handen-lokal", "natet"})
    assert (known.areas, set(known.entries)) == (("centrum", "angsbo"), {"a", "b"})
    assert (known.interests, known.languages, known.helplines) == (
        ("prata-fika", "rora-sig", "natur", "spel"), ("sv", "ar"), ("nodnumret",),
    )  # fmt: skip
    assert (known.facts["underlag"], set(known.dated_types)) == (FactValue.TEXT, {"aktivitet", "kurs", "motesplats"})
    assert (set(known.home_places), set(known.outside_places)) == ({"natet"}, {"handen-lokal"})
    assert known.numbers == {"frivilligcentralen": {"+46980319205"}}


def test_without_the_site_there_are_no_areas() -> None:
    """Its file may be faulty."""
    town = make_catalogue()
    assert Known.gather(town.vocabularies, None, {}, {}, ()).areas == ()


def test_an_organisations_numbers_are_those_for_calls_and_messages() -> None:
    """Both are its own."""
    owner = make_organisation(kontakt={"telefon": "0980-31 92 05", "sms": "070-174 06 05"})
    context = make_context(make_catalogue(organisations=[owner]))
    assert context.known.numbers[owner.id] == {"+46980319205", "+46701740605"}


def test_places_that_are_neither_are_in_no_set() -> None:
    """At home with you, or told later."""
    known = make_context(make_catalogue(places=[make_place("hemma", slag="hemma")])).known
    assert (known.home_places, known.outside_places) == (frozenset(), frozenset())


def test_red_and_squeezed_days_are_those_of_the_coming_year() -> None:
    """From today, twelve months on."""
    context = make_context(today=date(2027, 4, 1))
    assert context.red_days[0] == (date(2027, 5, 1), "första maj")
    assert context.red_days[-1] == (date(2028, 1, 6), "trettondedag jul")
    assert (date(2027, 5, 7), "") in context.squeezed_days


def test_abbreviations_are_the_common_ones_and_the_municipalitys_own() -> None:
    """The quick look knows them with capital and comma."""
    known = make_context().known
    assert (known.abbreviation_meanings["t.ex."], known.abbreviation_meanings["SFI"]) == (
        "till exempel", "svenska för invandrare",
    )  # fmt: skip
    assert {"t.ex.", "T.ex.", "(t.ex.", "SFI,", "SFI."} <= known.abbreviation_gate


def test_words_to_avoid_are_compiled_once() -> None:
    """The stem is what a text must hold at least."""
    known = make_context().known
    assert known.avoided_stems == ("målgrupp", "insats")
    assert [word.word for _, _, word in known.avoided_patterns] == [
        each.word for each in make_vocabularies().avoided_words
    ]


def test_interests_are_known_by_the_words_that_people_use_for_them() -> None:
    """What is searched for, what one finds there, and the name itself."""
    vocabularies = make_vocabularies(
        intressen=[
            {"id": "skapa", "etikett": "Skapa med händerna", "engelska": "Make things",
             "till exempel": "sticka, sy", "sökord": ["handarbete", "spel"]},
            {"id": "spel", "etikett": "Spel", "engelska": "Games", "till exempel": "schack"},
        ]
    )  # fmt: skip
    words = Known.gather(vocabularies, None, {}, {}, ()).interest_words
    assert dict(words) == {
        "skapa-med-handerna": "skapa", "spel": "spel", "sticka": "skapa", "sy": "skapa", "schack": "spel",
        "handarbete": "skapa",
    }  # fmt: skip

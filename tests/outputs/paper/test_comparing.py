"""What has changed for those who hold a printed leaflet."""

from dataclasses import replace
from typing import Any

import pytest

from papers import desk
from torg.domain.activity import Activity, Notice
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import LeafletChoice
from torg.domain.vocabularies import Vocabularies
from torg.outputs.paper.comparing import Comparing, Comparison, Faults, as_told_now, relevant
from torg.phrases.isolates import plain_text
from towns import WORDS, activity, notice, town

FIKA = activity()
ALL = LeafletChoice()
WALK = "Från hållplatsen Torget går du ungefär 4 minuter."
OFF = [{"datum": "2026-11-26", "inställt": "Värden är sjuk"}]


def compared(
    before: Catalogue, now: Catalogue, edition: str = "sv", faults: Faults | None = None, choice: LeafletChoice = ALL
) -> Comparison:
    """What has changed between two towns."""
    then = desk(as_told_now(before, now), edition)
    return Comparing(then, desk(now, edition), faults or {}).compare(choice)


def told(before: Activity | Notice, now: Activity | Notice, **more: Any) -> list[tuple[str, str]]:
    """The facts that differ of an entry, each with its label."""
    towns = [town([each]) if isinstance(each, Activity) else town([], [each]) for each in (before, now)]
    found = compared(towns[0], towns[1], **more)
    facts = [fact for each in found.changed for fact in (*each.facts, *each.call)]
    return [(fact.label, plain_text(" ".join(fact.sentences))) for fact in facts]


def test_nothing_has_changed() -> None:
    """Also when only words of a list, the text or the day of the check are others."""
    words = {**WORDS, "lokalfakta": [{**WORDS["lokalfakta"][0], "etikett": "Personhiss"}]}
    before = replace(town([FIKA]), vocabularies=Vocabularies.read(words))
    now = town([activity(lättläst="Vi pratar.", kontrollerad="2026-11-20", fika="ja")])
    assert compared(before, now) == Comparison((), (), ())


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"tider": [{"dag": "onsdag", "tid": "14.00–16.00"}]},
         [("När", "Onsdagar 14.00–16.00."), ("Förut", "Torsdagar 13.00–15.00."),
          ("Närmaste datum", "25 november, 2 och 9 december 2026.")]),
        ({"pausad till": "2026-12-31", "pausorsak": "Vi söker värdar"},
         [("När", "Uppehåll till och med 31 december 2026. Vi söker värdar."), ("Datum", "7 januari 2027.")]),
        ({"ändringar": [{"datum": "2026-11-26", "inställt": "Värden är sjuk"}]},
         [("Ändrat", "Inställt torsdag 26 november 2026. Värden är sjuk.")]),
        ({"ändringar": [{"datum": "2026-11-26", "flyttat till": "2026-11-27"}]},
         [("Ändrat", "Flyttat till fredag 27 november 2026, 13.00–15.00, Handens lokal. Inte torsdag 26 november.")]),
        ({"kostnad": {"pris": "20"}}, [("Kostar", "Det kostar 20 kronor."), ("Förut", "Gratis.")]),
        ({"anmälan": "ja"}, [("Anmälan", "Du behöver anmäla dig.")]),
        ({"samling": "Vid dörren"}, [("Var", "Vid dörren.")]),
        ({"plats": None}, [("Var", "Ingen plats är bestämd. Ring och fråga."),
                           ("Förut", f"Handens lokal, Smedjegatan 7, Centrum. {WALK}")]),
        ({"fakta": {"hiss": "ja"}}, [("Komma in", "Hiss.")]),
        ({"titel": "Öppet kafé"}, [("Förut", "Öppen fika.")]),
        ({"kontakt": {"telefon": "0980-31 92 06", "ring": "torsdagar 9–12"}},
         [("Ring", "0980-31 92 06"), ("Förut", "0980-31 92 05")]),
        ({"kontakt": {"telefon": "0980-31 92 05", "ring": "fredagar"}},
         [("Ring", "Du kan ringa fredagar."), ("Förut", "Du kan ringa torsdagar 9–12.")]),
    ],
)  # fmt: skip
def test_what_a_reader_would_notice(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    """Only the sentences that differ, and what they replace where that helps to find it in the leaflet."""
    found = [(label, text.replace("\u00a0", " ")) for label, text in told(FIKA, activity(**fields))]
    assert found == expected


def test_what_holds_no_more() -> None:
    """A date that was called off and is not any more, and a pause that is over."""
    before = activity(
        ändringar=[{"datum": "2026-11-26", "inställt": "Värden är sjuk"}], **{"pausad till": "2026-12-01"}
    )
    assert told(before, FIKA) == [
        ("Gäller inte längre", "Uppehåll till och med 1 december 2026."),
        ("Närmaste datum", "26 november, 3 och 10 december 2026."),
    ]
    off = activity(ändringar=OFF)
    assert told(off, FIKA) == [("Gäller inte längre", "Inställt torsdag 26 november 2026. Värden är sjuk.")]


def test_the_school_year_may_have_moved() -> None:
    """Then the rule is the same, and its dates are others."""
    course = activity(tider=[{"dag": "måndag", "tid": "10.00", "period": "termin"}])
    term = {"slag": "termin", "namn": "Höstterminen 2026", "från": "2026-08-17", "till": "2026-12-18"}
    now = replace(town([course]), vocabularies=Vocabularies.read({**WORDS, "lasar": [term]}))
    found = compared(town([course]), now)
    assert [(fact.label, fact.sentences) for each in found.changed for fact in each.facts] == [
        ("Datum", ("23, 30 november, 7 och 14 december 2026.",))
    ]


def test_what_is_new_and_what_is_gone() -> None:
    """What has ended is gone; what only left the choice is told of as changed, or not at all."""
    over = activity("kurs", titel="Kurs", tider=[{"datum": "2026-11-10", "tid": "18.00"}])
    going = activity("kurs", titel="Kurs", tider=[{"datum": "2026-12-10", "tid": "18.00"}])
    spel = activity("spel", titel="Spel", intresse="spel")
    before = town([FIKA, going, spel, activity("borta")], [notice()])
    note = notice(**{"gäller till": "2026-11-21"})
    now = town([FIKA, over, activity("spel", titel="Spel"), activity("ny", titel="Ny")], [note])
    found = compared(before, now)
    entries = [[entry.id for entry in each] for each in (found.new, found.gone)]
    assert entries == [["ny"], ["kurs", "schack", "borta"]]
    assert compared(before, now, choice=LeafletChoice.read({"intresse": "spel"})).changed == ()


def test_a_file_may_have_a_new_name() -> None:
    """The same title from the same organiser is the same entry."""
    found = compared(town([FIKA]), town([activity("torsdagsfika")]))
    assert found == Comparison((), (), ())


def test_a_number_that_many_share_is_told_once() -> None:
    """For the organiser."""
    entries = [FIKA, activity("schack", titel="Schack")]
    number = {"kontakt": {"telefon": "0980-31 92 06", "ring": "torsdagar 9–12"}}
    found = compared(town(entries), town(entries, organisation=number))
    said = [(owner, [(fact.label, fact.sentences) for fact in call]) for owner, call in found.answering]
    assert (said, found.changed) == (
        [("handen", [("Ring", ("0980-31 92 06",)), ("Förut", ("0980-31 92 05",))])], (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("faults", "labels"),
    [
        ({}, ["Förut", "När", "Förut", "Närmaste datum", "Var", "Kostar", "Förut", "Ring", "Förut"]),
        ({"activities/handen/fika": frozenset({"tider", "titel"})}, ["Var", "Kostar", "Förut", "Ring", "Förut"]),
        ({"places/lokalen": frozenset({"namn"})}, ["Förut", "Kostar", "Förut", "Ring", "Förut"]),
        ({"organisations/handen": frozenset({"kontakt"})},
         ["Förut", "När", "Förut", "Närmaste datum", "Var", "Kostar", "Förut"]),
        ({"activities/handen/fika": frozenset({""})}, []),
    ],
)  # fmt: skip
def test_what_could_not_be_read_is_not_compared(faults: Faults, labels: list[str]) -> None:
    """For what stands there instead was never printed."""
    fields: dict[str, Any] = {"titel": "Kafé", "tider": [{"dag": "onsdag", "tid": "14.00"}], "samling": "Vid dörren",
                              "kostnad": {"pris": "20"}, "kontakt": {"telefon": "0980-31 92 06"}}  # fmt: skip
    assert [label for label, _ in told(FIKA, activity(**fields), faults=faults)] == labels


def test_an_unreadable_file_is_not_new() -> None:
    """Nobody knows whether it was there."""
    found = compared(town([]), town([FIKA]), faults={"activities/handen/fika": frozenset({""})})
    assert found.nothing


def test_only_faults_in_what_is_told_matter() -> None:
    """Not in a text, nor in a word list."""
    faults = {"activities/a/b": frozenset({"text", "tider"}), "places/c": frozenset({"hitta hit"}),
              "vocabularies/marken": frozenset({"0"}), "site": frozenset({""})}  # fmt: skip
    assert relevant(faults) == {"activities/a/b": frozenset({"tider"})}


def test_what_nobody_arranges_is_left_out() -> None:
    """An organiser whose file could not be read."""
    before = replace(town([FIKA], [notice()]), organisations={})
    assert as_told_now(before, town([])).entries == ()


def test_another_edition_says_it_in_its_words() -> None:
    """The labels and the facts."""
    now = activity(tider=[{"dag": "onsdag", "tid": "14.00–16.00"}])
    assert told(FIKA, now, edition="en")[:2] == [
        ("When", "Every Wednesday, 14:00–16:00."), ("Before", "Every Thursday, 13:00–15:00."),
    ]  # fmt: skip

"""Names of other records."""

from dataclasses import replace

import pytest

from factories import (
    make_activity,
    make_catalogue,
    make_context,
    make_notice,
    make_organisation,
    make_place,
    make_site,
    make_vocabularies,
)
from torg.domain.record import Record
from torg.domain.rules import Known, check_record
from torg.domain.rules.references import check_id, check_ids, check_places
from torg.problems import DataPath, Remedy

CONTEXT = make_context()


def unknown(record: Record) -> list[tuple[DataPath, object, object]]:
    """Path, kind and value of every unknown id."""
    return [
        (each.path, each.params["slag"], each.params["värde"])
        for each in check_record(record, CONTEXT)
        if each.code == "referens-okand"
    ]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (make_activity(), []),
        (make_activity(intresse=["spel", "dans"]), [(("intresse", 1), "intresse", "dans")]),
        (make_activity(plats="biografen"), [(("plats", 0), "plats", "biografen")]),
        (make_activity(plats={"jämna": "natet", "udda": "x"}), [(("plats", "udda"), "plats", "x")]),
        (make_activity(tider=[{"dag": "fredag", "plats": "x"}]), [(("tider", 0, "plats", 0), "plats", "x")]),
        (
            make_activity(ändringar=[{"datum": "2027-01-14", "plats": "x"}]),
            [(("ändringar", 0, "plats"), "plats", "x")],
        ),
        (make_activity(märken=["sitta-med", "x"]), [(("märken", 1), "märke", "x")]),
        (make_activity(språk="x"), [(("språk", 0), "språk", "x")]),
        (make_activity("a", "okand"), [((), "arrangörens mapp", "okand")]),
        (make_notice(intresse="x"), [(("intresse", 0), "intresse", "x")]),
        (make_organisation(slag="x"), [(("slag",), "slags arrangör", "x")]),
        (make_organisation(språk=["sv", "x"]), [(("språk", 1), "språk", "x")]),
        (make_place(område="x"), [(("område",), "område", "x")]),
        (make_place(fakta={"x": "ja"}), [(("fakta", "x"), "fakta", "x")]),
        (make_site(krisnummer=["nodnumret", "x"]), [(("krisnummer", 1), "hjälplinje", "x")]),
    ],
)
def test_what_a_record_refers_to_must_exist(record: Record, expected: list[tuple[DataPath, str, str]]) -> None:
    """Each with its path and what it should have been."""
    assert unknown(record) == expected


def test_a_life_situation_refers_to_three_sorts() -> None:
    """Interests, entries and helplines."""
    words = make_vocabularies(
        livssituationer=[
            {"id": "ny", "etikett": "Ny", "engelska": "New", "lättläst": "Hej.", "intresse": "x", "poster": ["y"],
             "hjälplinjer": ["z"]},
        ]
    )  # fmt: skip
    assert unknown(words.life_situations[0]) == [
        (("intresse", 0), "intresse", "x"),
        (("poster", 0), "post", "y"),
        (("hjälplinjer", 0), "hjälplinje", "z"),
    ]


def test_the_nearest_is_shown_and_safe_when_it_is_surely_meant() -> None:
    """And all of them, when they are few."""
    (found,) = check_id("prat-fika", ("prata-fika", "natur"), "intresse", ("intresse", 0))
    assert (found.remedy, found.params["nära"], found.params["val"]) == (
        Remedy("value", "prata-fika", safe=True), "prata-fika", "prata-fika, natur",
    )  # fmt: skip


def test_an_unknown_fact_is_a_key_to_rename() -> None:
    """The answer beside it is kept."""
    (found,) = (each for each in check_record(make_place(fakta={"stegfri-entree": "ja"}), CONTEXT))
    assert (found.target, found.remedy) == ("key", Remedy("key", "stegfri-entre", safe=True))


def test_many_ids_are_not_listed() -> None:
    """A message is no catalogue."""
    (found,) = check_id("qqqqqq", frozenset(f"plats-{number}" for number in range(30)), "plats", ())
    assert dict(found.params) == {"värde": "qqqqqq", "slag": "plats", "id": "qqqqqq"}


def test_when_nothing_is_known_nothing_is_unknown() -> None:
    """A vocabulary whose file is faulty is one problem, not hundreds."""
    assert list(check_record(make_activity(), replace(CONTEXT, known=Known()))) == []


def test_nobody_misspells_very_many_ids_in_one_list() -> None:
    """Guesses are made for the first few only."""
    found = list(check_ids([f"spell{number}" for number in range(9)], ("spel",), "intresse", ("intresse",)))
    assert [each.remedy is not None for each in found] == [True] * 4 + [False] * 5


def test_no_choice_of_place_is_no_problem() -> None:
    """An entry by telephone may lack one."""
    assert list(check_places(None, make_context(make_catalogue()).known, ("plats",))) == []


@pytest.mark.parametrize(
    ("value", "meant"),
    [("handarbete", "skapa"), ("laga-mat", "mat-odling"), ("sticka", "skapa"), ("lasa", None), ("skappa", "skapa")],
)
def test_another_word_for_an_interest_counts_for_more_than_its_spelling(value: str, meant: str | None) -> None:
    """`läsa` is no misspelt `lära`."""
    words = {"handarbete": "skapa", "sticka": "skapa", "laga-mat": "mat-odling"}
    (found,) = check_ids([value], ("skapa", "mat-odling", "lara"), "intresse", ("intresse",), words=words)
    assert found.params.get("nära") == meant


def test_only_badges_that_may_be_written_are_offered() -> None:
    """The others follow from fields."""
    (found,) = check_ids(["xyz"], ("gratis", "sitta-med"), "märke", ("märken",), choices=("sitta-med",))
    assert found.params["val"] == "sitta-med"


def test_an_id_that_the_list_has_already_is_to_be_removed() -> None:
    """Two words for one interest give it once."""
    words = {"fika": "prata-fika", "prata": "prata-fika"}
    found = check_ids(("fika", "prata"), ("prata-fika", "spel"), "intresse", ("intresse",), words=words)

    assert [each.remedy for each in found] == [Remedy("value", "prata-fika"), Remedy("remove")]


def test_a_language_may_be_called_by_its_name() -> None:
    """In Swedish or in the language itself; the code is what to write."""
    known = replace(CONTEXT.known, languages=("sv", "fi"), language_words={"finska": "fi", "suomi": "fi"})
    record = make_activity(språk=["Finska", "Suomi", "sv"])
    found = [each.remedy for each in check_record(record, replace(CONTEXT, known=known))]

    assert found == [Remedy("value", "fi"), Remedy("remove")]


TOWN = (
    "angsbogarden", "bokaparken", "bygdegarden", "forsamlingsgarden", "handen-lokal", "huvudbiblioteket", "kolonin",
    "ljusets-sal", "verkstan-hus",
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("angsbogaden", "angsbogarden"),
        ("ängsbogården", "angsbogarden"),
        ("handens-lokal", "handen-lokal"),
        ("huvudbibliotek", "huvudbiblioteket"),
        ("verkstan", "verkstan-hus"),
        ("vavboden", None),
        ("ungdomsgarden", None),
        ("fritidsgarden", None),
        ("forsamlingshuset", None),
        ("skolan", None),
    ],
)
def test_a_new_place_is_no_misspelt_old_one(value: str, meant: str | None) -> None:
    """Half the houses of a town are called something with `gården`; nobody is sent to another part of it."""
    (found,) = check_id(value, TOWN, "plats", ("plats", 0))
    assert (found.params.get("nära"), found.remedy and found.remedy.text) == (meant, meant)

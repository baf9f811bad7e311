"""From pydantic's errors to problems, and what is saved."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import ACTIVITY, NOTICE, ORGANISATION, PLACE, SITE, changed, make_context
from torg.domain.activity import Activity, Notice
from torg.domain.faults import Outcome, as_written, read_record, relevant
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.rules import check_record, check_texts
from torg.domain.schedule.record import Schedule
from torg.domain.shapes import fields_by_key
from torg.domain.site import Site
from torg.phrases.problems import explain
from torg.problems import DataPath, Problem, Remedy, problem


def read(**changes: Any) -> Outcome[Activity]:
    """What comes of the usual activity with changes."""
    return read_record(Activity, changed(ACTIVITY, changes))


def told(outcome: Outcome[Any]) -> list[tuple[str, DataPath]]:
    """Codes and paths of the problems."""
    return [(each.code, each.path) for each in outcome.problems]


def only(outcome: Outcome[Any]) -> Problem:
    """The single problem."""
    (found,) = outcome.problems
    return found


def test_a_right_document_gives_its_record_and_nothing_else() -> None:
    """No problems, no stand-ins."""
    outcome = read()
    assert (outcome.problems, outcome.stand_ins, outcome.renamed) == ((), frozenset(), {})
    assert outcome.record == Activity.read(dict(ACTIVITY))


@pytest.mark.parametrize(
    ("changes", "code", "path", "params"),
    [
        ({"titel": "x" * 90}, "varde-for-langt", ("titel",), {"fält": "titel", "högst": 80, "antal": 90}),
        ({"titel": ["a"]}, "falt-form", ("titel",), {"fält": "titel", "väntat": "text", "fick": "lista", "värde": ""}),
        ({"kontakt": "08-1"}, "falt-form", ("kontakt",), {"fält": "kontakt", "väntat": "fält", "fick": "text",
                                                          "värde": "08-1"}),
        ({"intresse": {"a": "b"}}, "falt-form", ("intresse",), {"fält": "intresse", "väntat": "lista", "fick": "fält",
                                                                "värde": ""}),
        ({"grupp": ""}, "falt-tomt", ("grupp",), {"fält": "grupp", "värde": ""}),
        ({"grupp": ["a"]}, "falt-form", ("grupp",), {"fält": "grupp", "väntat": "fält", "fick": "lista", "värde": ""}),
        ({"intresse": ["prata-fika", "%"]}, "varde-okant", ("intresse", 1), {"fält": "intresse", "slag": "id",
                                                                            "värde": "%"}),
        ({"kostnad": "tjugo"}, "varde-tal", ("kostnad",), {"fält": "kostnad", "värde": "tjugo"}),
        ({"kostnad": {"pris": "tjugo"}}, "varde-tal", ("kostnad", "pris"), {"fält": "pris", "värde": "tjugo"}),
        ({"fritidskortet": "kanske"}, "varde-ja-nej", ("fritidskortet",), {"fält": "fritidskortet", "värde": "kanske"}),
        ({"plats": {"jämna": "natet", "udda": "%"}}, "varde-okant", ("plats", "udda"), {"fält": "udda", "slag": "id",
                                                                                       "värde": "%"}),
    ],
)  # fmt: skip
def test_each_sort_of_error_becomes_its_problem(
    changes: dict[str, Any], code: str, path: DataPath, params: dict[str, Any]
) -> None:
    """At the value's own path, without the keys that a short form implies."""
    found = only(read(**changes))
    assert (found.code, found.path, dict(found.params)) == (code, path, params)


def test_an_unknown_choice_shows_the_nearest_and_all() -> None:
    """A misspelt word is safe to mend."""
    found = only(read(typ="kurss"))
    assert (found.params["nära"], found.remedy) == ("kurs", Remedy("value", "kurs", safe=True))
    assert found.params["val"] == "aktivitet, kurs, motesplats, stod, delningsplats, uppdrag, digital-resurs"


def test_a_short_form_is_judged_by_the_field_that_it_means() -> None:
    """`anmälan: ring` lists the words of `krävs`."""
    found = only(read(anmälan="kanske"))
    assert (found.path, found.params["val"], found.remedy) == (("anmälan",), "nej, helst, första gången, ja", None)


def test_a_missing_field_is_told_at_the_mapping_with_a_line_to_add() -> None:
    """The example is the field's own."""
    found = only(read(kontrollerad=None))
    assert (found.code, found.path, found.params["fält"]) == ("falt-saknas", (), "kontrollerad")
    assert found.remedy == Remedy("add", "kontrollerad: 2026-11-15")


def test_a_missing_field_inside_another_is_told_there() -> None:
    """At the inner mapping."""
    assert told(read(kostnad={"för": "kaffe"})) == [("falt-saknas", ("kostnad",))]


@pytest.mark.parametrize(("key", "meant"), [("tittel", "titel"), ("Titel", "titel"), ("titel:", "titel")])
def test_a_misspelt_key_gives_one_message_and_not_two(key: str, meant: str) -> None:
    """The hole that it leaves is the same fault."""
    outcome = read(**{"titel": None, key: "Fika"})
    found = only(outcome)
    assert (found.code, found.path, found.target) == ("falt-okant", (key,), "key")
    assert (found.remedy, outcome.record and outcome.record.title) == (Remedy("key", meant, safe=True), "Fika")


def test_a_key_in_plain_letters_is_read_as_the_swedish_one() -> None:
    """`lattlast` is `lättläst`, surely."""
    outcome = read(lättläst=None, lattlast="Vi fikar.")
    assert only(outcome).remedy == Remedy("key", "lättläst", safe=True)
    assert (outcome.record and outcome.record.easy) == "Vi fikar."


def test_what_stands_under_a_misspelt_key_is_read_in_the_same_run() -> None:
    """Its own faults are told at once, at the path that the file has."""
    outcome = read(kontrollerad=None, kontrolerad="2026-02-30")
    assert told(outcome) == [("falt-okant", ("kontrolerad",)), ("datum", ("kontrolerad",))]


def test_misspelt_keys_inside_misspelt_keys_are_told_at_once() -> None:
    """Round by round, in one run."""
    outcome = read(tider=None, tidr=[{"dagg": "torsdag", "tid": "25"}])
    assert told(outcome) == [
        ("falt-okant", ("tidr",)),
        ("falt-okant", ("tidr", 0, "dagg")),
        ("klockslag", ("tidr", 0, "tid")),
    ]


def test_a_date_written_with_slashes_is_safe_to_mend() -> None:
    """The value is only written in another way."""
    assert only(read(kontrollerad="15/9 2026")).remedy == Remedy("value", "2026-09-15", safe=True)


def test_a_number_among_words_is_suggested_but_not_safe() -> None:
    """Words are lost, so a person must do it."""
    assert only(read(kostnad="cirka 20 kr")).remedy == Remedy("value", "20")


def test_a_suggestion_for_a_part_is_put_into_the_whole_value() -> None:
    """Only the misspelt day of two changes."""
    found = only(read(tider=[{"dag": "måndag, tisdgar", "tid": "13"}]))
    assert found.remedy == Remedy("value", "måndag, tisdag", safe=True)


def test_a_fault_of_a_whole_schedule_is_shown_at_the_key_to_change() -> None:
    """And a key that has no meaning there may be taken away."""
    found = only(read(tider=[{"datum": "2027-01-14", "röda dagar": "nej"}]))
    assert (found.code, found.path, found.target) == ("tider-form", ("tider", 0, "röda dagar"), "key")
    assert found.remedy == Remedy("remove")


def test_a_weekday_beside_another_weekdays_date_shows_the_right_one() -> None:
    """16 January 2027 is a Saturday."""
    found = only(read(tider=[{"dag": "fredag", "datum": "2027-01-16"}]))
    assert (found.code, found.path, found.remedy) == (
        "tider-veckodag",
        ("tider", 0, "dag"),
        Remedy("value", "lördag"),
    )


@pytest.mark.parametrize("data", ["text", ["lista"], None, 3])
def test_a_document_that_is_no_mapping_has_one_problem_and_no_record(data: object) -> None:
    """Never an exception."""
    outcome = read_record(Activity, data)
    assert [each.path for each in outcome.problems] == [()]
    assert outcome.record is None


def test_everything_missing_is_told_at_once_and_still_gives_a_record() -> None:
    """Stand-ins fill every hole."""
    outcome = read_record(Place, {})
    assert told(outcome) == [("falt-saknas", ()), ("falt-saknas", ())]
    assert outcome.stand_ins == {("namn",), ("slag",)}
    assert outcome.record == Place.read({"namn": "Handens lokal", "slag": "lokal"})


def test_a_faulty_part_is_left_out_and_the_rest_is_kept() -> None:
    """Only what is faulty gives way."""
    outcome = read(kontakt={"telefon": "abc", "e-post": "handen@example.org"}, typ="?")
    assert outcome.record is not None
    assert (outcome.record.contact and outcome.record.contact.email) == "handen@example.org"
    assert outcome.stand_ins == {("kontakt", "telefon"), ("typ",)}


def test_problems_about_stand_ins_are_not_relevant() -> None:
    """Neither at the hole, below it, about a hole that is missing, nor against one."""
    stand_ins = frozenset({("kostnad",), ("tider", 0)})
    kept = problem("text-ord", ("titel",))
    asked = [
        kept,
        problem("varde-tal", ("kostnad", "pris")),
        problem("tider-aldrig", ("tider", 0)),
        problem("falt-saknas", (), fält="kostnad"),
        problem("marke-motsagelse", ("märken", 0), mot="kostnad"),
    ]
    assert list(relevant(asked, stand_ins)) == [kept]


def test_an_outcome_tells_relevant_problems_with_the_keys_of_the_file() -> None:
    """A rule's path goes through the right key; the file has the misspelt one."""
    outcome = read(titel=None, tittel="XXX", typ="?")
    found = list(outcome.tell([problem("text-platshallare", ("titel",)), problem("falt-saknas", (), fält="typ")]))
    assert [each.path for each in found] == [("tittel",)]


def test_paths_are_rewritten_along_the_whole_way() -> None:
    """Each renamed key on the path becomes the one in the file."""
    renamed = {("tider",): "tidr", ("tider", 0, "dag"): "dagg"}
    assert as_written(("tider", 0, "dag"), renamed) == ("tidr", 0, "dagg")
    assert as_written(("plats",), renamed) == ("plats",)


BASES: dict[type[Record], Any] = {
    Activity: ACTIVITY, Notice: NOTICE, Organisation: ORGANISATION, Place: PLACE, Site: SITE,
}  # fmt: skip
KEYS = sorted({key for model in (*BASES, Schedule) for key in fields_by_key(model)} | {"tittel", "Telefon", ""})
WORDS = st.sampled_from(
    ["ja", "torsdag", "13.00–15.00", "2027-01-16", "gratis", "natet", "<b>", "x" * 400, "", "15/9 2026", "kurs", "%"]
) | st.text(max_size=6)
TREES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=10,
)


@given(st.sampled_from(list(BASES)), st.dictionaries(st.sampled_from(KEYS), TREES, max_size=4), st.booleans())
def test_whatever_a_file_holds_it_gets_a_record_or_problems_that_can_be_explained(
    model: type[Record], changes: dict[str, Any], whole: bool
) -> None:
    """No data makes reading, checking or explaining fail, and nothing is lost in silence."""
    data = {**BASES[model], **changes} if whole else changes
    outcome = read_record(model, data)
    found = [*outcome.problems, *check_texts(data)]
    if outcome.record is not None:
        found += outcome.tell(check_record(outcome.record, make_context()))
    sentences = [explain(each) for each in found]
    assert outcome.record is not None or found
    assert all(each.what and each.why and each.how for each in sentences)


@pytest.mark.parametrize(
    ("code", "path", "told"),
    [
        ("tider-rod-dag", ("tider", 0), 0),
        ("tider-klamdag", ("tider", 1), 1),
        ("tider-passerade", ("tider",), 0),
        ("tider-andring", ("ändringar", 0, "datum"), 0),
        ("text-ord", ("titel",), 1),
    ],
)
def test_nothing_is_said_of_dates_that_come_from_a_faulty_time(code: str, path: DataPath, told: int) -> None:
    """A part of the first item was filled in; the second item is what the file says."""
    holes: frozenset[DataPath] = frozenset({("tider", 0, "tid")})
    assert len(list(relevant([problem(code, path)], holes))) == told

"""The helper for times: `torg.bridge.form.times`."""

import pytest

from torg.bridge.form.times import Slot, kept_of, slot_for, slots_of, times_of, typed_times
from torg.bridge.form.town import Town
from torg.domain.schedule.record import Schedule

NO_PLACES: dict[str, str] = {}


@pytest.mark.parametrize(
    ("slot", "data"),
    [
        (Slot(1, "varje", ("torsdag",), hours="13-15", red="nej"), {"dag": ["torsdag"], "tid": "13-15",
                                                                    "röda dagar": "nej"}),
        (Slot(1, "jamna", ("tisdag",)), {"dag": ["tisdag"], "veckor": "jämna"}),
        (Slot(1, "varannan", dates="2027-01-16"), {"varannan vecka från": "2027-01-16"}),
        (Slot(1, "manad", ("torsdag",), "tredje"), {"dag": ["tredje torsdagen"]}),
        (Slot(1, "datum", dates="2027-01-14, 2027-02-11"), {"datum": ["2027-01-14", "2027-02-11"]}),
    ],
)  # fmt: skip
def test_a_slot_says_one_rule(slot: Slot, data: dict[str, object]) -> None:
    """What is not chosen is not said."""
    assert slot.data() == data


@pytest.mark.parametrize("slot", [
    Slot(1, "varje", ("torsdag",), hours="13.00–15.00", red="nej"), Slot(1, "udda", ("måndag", "fredag")),
    Slot(1, "varannan", ("lördag",), dates="2027-01-16"), Slot(1, "manad", ("torsdag",), "sista", hours="18.00"),
    Slot(1, "datum", dates="2027-01-14, 2027-02-11"),
])  # fmt: skip
def test_a_rule_goes_back_into_its_slot(slot: Slot) -> None:
    """And what the slot's controls hold gives the slot again."""
    found = slot_for(Schedule.read(slot.data()), 1)
    assert (found, slots_of(slot.typed())) == (slot, (slot,))


def test_every_rule_of_the_town_survives(lovkoping: Town) -> None:
    """In a slot, as a sentence, or kept: the same rules come out."""
    lost = []
    for activity in lovkoping.catalogue.activities:
        typed = typed_times(activity.schedules, lovkoping.place_names)
        items = times_of(typed, lovkoping.place_ids, activity.schedules).items
        if sorted(map(repr, map(Schedule.read, items))) != sorted(map(repr, activity.schedules)):
            lost.append(activity.id)
    assert lost == []


def test_a_slot_more_is_empty() -> None:
    """What was typed stays in the others; there are never more than eight."""
    typed = {"tid1.klockan": ("13",), "tider-antal": ("1",)}
    assert (slots_of(typed, 1), len(slots_of({"tider-antal": ("99",)}))) == ((Slot(1, hours="13"), Slot(2)), 8)


def test_words_that_nobody_offered_are_not_taken() -> None:
    """A made-up shape is the usual one; a made-up day is none."""
    typed = {"tid1.hur": ("aldrig",), "tid1.dag": ("fikadag",), "tid1.vilken": ("nionde",)}
    assert slots_of(typed) == (Slot(1),)


@pytest.mark.parametrize(
    ("slot", "data"),
    [
        (Slot(1, days=("torsdag",)), {"dag": ["torsdag"]}),
        (Slot(1, days=("torsdag",), nth="sista"), {"dag": ["sista torsdagen"]}),
        (Slot(1, dates="2027-01-14"), {"datum": ["2027-01-14"]}),
    ],
)
def test_the_rest_says_how_often_when_nobody_has_chosen(slot: Slot, data: dict[str, object]) -> None:
    """One more choice would tell nothing new."""
    assert (slot.data(), slot.unused()) == (data, None)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"hur": "varje", "dag": "tisdag", "vilken": "sista"}, ("vilken-utan-manad", "tid1.vilken")),
        ({"hur": "varje", "dag": "tisdag", "datum": "2027-01-14"}, ("datum-och-veckor", "tid1.datum")),
        ({"hur": "manad", "dag": "tisdag", "vilken": "sista", "datum": "x"}, ("datum-och-veckor", "tid1.datum")),
        ({"dag": "tisdag", "datum": "2027-01-14"}, ("datum-utan-val", "tid1.datum")),
        ({"hur": "manad", "dag": "tisdag"}, ("vilken-saknas", "tid1.vilken")),
        ({"hur": "datum", "dag": "torsdag", "datum": "x, 2027-01-14, 2027-01-15"}, ("dag-och-datum", "tid1.dag")),
    ],
)
def test_a_choice_that_would_do_nothing_is_told(typed: dict[str, str], told: tuple[str, str]) -> None:
    """Beside its control; nothing is dropped in silence."""
    found = times_of({f"tid1.{key}": (text,) for key, text in typed.items()}, NO_PLACES)
    assert [(each.params["sak"], found.control_at(each.path)) for each in found.problems] == [told]


def test_days_that_agree_with_the_dates_are_no_fault() -> None:
    """They say the same thing twice."""
    typed = {"tid1.hur": ("datum",), "tid1.dag": ("torsdag",), "tid1.datum": ("2027-01-14",)}
    assert times_of(typed, NO_PLACES).problems == ()


@pytest.mark.parametrize("key", ["hur", "vilken", "roda", "datum", "klockan"])
def test_a_slot_with_one_choice_in_it_is_not_empty(key: str) -> None:
    """So it is a rule, and is told what it lacks."""
    word = {"hur": "manad", "vilken": "sista", "roda": "nej"}.get(key, "13")
    assert [len(times_of(typed, NO_PLACES).items) for typed in ({f"tid1.{key}": (word,)}, {})] == [1, 0]


def test_red_days_chosen_alone_are_for_the_times_in_words() -> None:
    """Not for one with fixed dates, nor for one that says it itself, nor when the choice belongs to another rule."""
    lines = "Torsdagar 13–15\nFredagar 9, även röda dagar\n14 januari 2027 klockan 18"
    alone, beside = ({"tid1.roda": ("nej",), "tid1.dag": days, "tider-text": (lines,)} for days in ((), ("måndag",)))
    found = [[each.get("röda dagar") for each in times_of(typed, NO_PLACES).items] for typed in (alone, beside)]
    assert found == [["nej", "ja", None], ["nej", None, "ja", None]]


def test_a_line_is_read_as_a_sentence() -> None:
    """With the town's own places."""
    found = times_of({"tider-text": ("Måndagar 18-20, utom sportlov",)}, NO_PLACES)
    assert (found.items, found.controls) == (
        [{"dag": "måndag", "tid": "18.00–20.00", "utom": "sportlov"}], ("tider-text",),
    )  # fmt: skip


def test_a_line_that_means_nothing_is_told() -> None:
    """Beside the lines, and the other times are read all the same."""
    found = times_of({"tid1.dag": ("måndag",), "tider-text": ("lite då och då\nTisdagar 10",)}, NO_PLACES)
    assert (found.holes, found.problems[0].code, found.problems[0].path, len(found.items)) == (
        frozenset({1}), "tider-form", ("tider", 1), 3,
    )  # fmt: skip


def test_a_fault_leads_to_its_control() -> None:
    """To the slot's own control for the key, or to the lines."""
    found = times_of({"tid1.dag": ("måndag",), "tid1.klockan": ("x",), "tider-text": ("Tisdagar 10",)}, NO_PLACES)
    paths: list[tuple[str | int, ...]] = [("tider", 0, "tid"), ("tider", 0), ("tider", 1, "dag"), ("tider", 7), ()]
    assert [found.control_at(path) for path in paths] == [
        "tid1.klockan", "tid1.dag", "tider-text", "tid1.dag", "tid1.dag",
    ]  # fmt: skip


def test_what_is_kept_is_shown_as_a_sentence() -> None:
    """By its number in the record; a number that is none keeps nothing."""
    rule = Schedule.read({"alltid öppet": "ja"})
    shown = kept_of({"tider-kvar": ("0", "7", "x", "²", "9" * 5000)}, [rule], {})
    assert [(each.index, each.sentence) for each in shown] == [("0", "Alltid öppet")]

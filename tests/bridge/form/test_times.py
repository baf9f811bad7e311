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
    shown = kept_of({"tider-kvar": ("0", "7", "x")}, [rule], {})
    assert [(each.index, each.sentence) for each in shown] == [("0", "Alltid öppet")]

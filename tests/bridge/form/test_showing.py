"""Controls as the templates show them: `torg.bridge.form.showing`."""

from torg.bridge.form.checking import Fault
from torg.bridge.form.showing import (
    Own,
    activity_sections,
    by_control,
    count_of,
    hidden_of,
    in_order,
    of_record,
    own,
    summary,
)
from torg.bridge.form.town import Town
from torg.bridge.form.views import Group, Hidden, Link, Section

SECTIONS = (Section("a", "A", (Group((own(Own("titel", "Titel"), {}, {}), own(Own("plats", "Plats"), {}, {}))),)),)


def test_faults_are_gathered_by_control() -> None:
    """Two about one stand together."""
    assert by_control([Fault("a", "1"), Fault("b", "2"), Fault("a", "3")]) == {"a": ("1", "3"), "b": ("2",)}


def test_the_summary_follows_the_form() -> None:
    """What is about no control in it comes last, and leads to the first."""
    faults = [Fault("x", "3"), Fault("plats", "2"), Fault("titel", "1")]
    assert summary(in_order(faults, SECTIONS), SECTIONS) == (
        Link("1", "#titel"), Link("2", "#plats"), Link("3", "#titel"),
    )  # fmt: skip


def test_the_summary_of_a_form_without_controls_leads_to_the_page() -> None:
    """A link always leads somewhere."""
    assert summary([Fault("x", "1")], ()) == (Link("1", "#innehall"),)


def test_everything_typed_goes_along() -> None:
    """Each of several choices; but what is left out."""
    typed = {"dag": ("måndag", "tisdag"), "gor": ("skicka",)}
    assert hidden_of(typed, but=["gor"]) == (Hidden("dag", "måndag"), Hidden("dag", "tisdag"))


def test_what_need_not_be_said_can_be_unsaid(lovkoping: Town) -> None:
    """Of one choice among a few, when it may be left out."""
    field = lovkoping.fields.by_name["fika"]
    labels = [(each.label, each.chosen) for each in of_record(field, {"fika": ("ja",)}, {}).choices]
    assert labels == [("Ja", True), ("Nej", False), ("Säger inget", False)]


def test_every_control_is_in_the_form_once(lovkoping: Town) -> None:
    """Each with an id of its own, and a folded part is open when something in it matters."""
    sections = activity_sections(lovkoping, {"alder.fran": ("16",)}, {}, None)
    groups = [group for part in sections for group in part.groups]
    ids = [control.id for group in groups for control in group.controls]
    missing = {each.name for each in lovkoping.fields.all} - set(ids)
    assert (missing, len(ids) - len(set(ids)), [group.is_open for group in groups if group.folded]) == (
        set(), 0, [False, False, False, False, True],
    )  # fmt: skip


def test_the_number_of_slots_goes_along() -> None:
    """One more when asked for."""
    assert (count_of({}), count_of({}, more=1)) == (Hidden("tider-antal", "1"), Hidden("tider-antal", "2"))

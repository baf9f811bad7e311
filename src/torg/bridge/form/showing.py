"""Controls as the templates show them: with what was typed, and what is wrong with it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from torg.bridge.form.checking import Fault
from torg.bridge.form.fields import Choice, Control, Field
from torg.bridge.form.filled import KEEP_PLACES, Typed, chosen, first
from torg.bridge.form.times import COUNT, KEPT, MOST_SLOTS, WORDS, Slot, kept_of, slots_of
from torg.bridge.form.town import Town
from torg.bridge.form.views import Button, ChoiceView, ControlView, Group, Hidden, Link, Section
from torg.domain.activity import Activity
from torg.domain.clock import WEEKDAYS
from torg.domain.fields import fold_slug
from torg.phrases.form import (
    AFTER_TIMES,
    FIRST_SEEN,
    NTHS,
    PARTS,
    RED_DAYS,
    TIME_SHAPES,
    fold_label,
)
from torg.phrases.form import WORDS as SAY
from torg.phrases.form_fields import full_label
from torg.phrases.joining import capital

MORE_TIME = "tid-till"
NEW_PLACE = "ny-plats"

Faults = Mapping[str, tuple[str, ...]]
"""What is wrong, by control."""


def by_control(faults: Iterable[Fault]) -> Faults:
    """The faults of each control."""
    found: dict[str, tuple[str, ...]] = {}
    for each in faults:
        found[each.control] = (*found.get(each.control, ()), each.words)
    return found


def summary(faults: Iterable[Fault], sections: Sequence[Section]) -> tuple[Link, ...]:
    """The lines of the error summary, each leading to its control (GOV.UK Design System, error summary).

    Args:
        faults: in the order of the form. One about no control in it leads to the first.
        sections: the form.
    """
    controls = [control.id for section in sections for group in section.groups for control in group.controls]
    top = controls[0] if controls else "innehall"
    return tuple(Link(each.words, f"#{each.control if each.control in controls else top}") for each in faults)


def in_order(faults: Iterable[Fault], sections: Sequence[Section]) -> tuple[Fault, ...]:
    """The faults from the top of the form to its end."""
    controls = [control.id for section in sections for group in section.groups for control in group.controls]
    places = {name: place for place, name in enumerate(controls)}
    return tuple(sorted(faults, key=lambda each: places.get(each.control, len(places))))


def hidden_of(typed: Typed, *, but: Iterable[str] = ()) -> tuple[Hidden, ...]:
    """Everything typed, to be sent along unseen."""
    left_out = frozenset(but)
    return tuple(Hidden(name, text) for name, texts in typed.items() if name not in left_out for text in texts)


@dataclass(frozen=True, slots=True)
class Own:
    """A control of the form's own, which no record has; see `ControlView` for what its parts are."""

    name: str
    label: str
    hint: str = ""
    kind: str = "line"
    required: bool = False
    complete: str = ""
    choices: tuple[Choice, ...] = ()
    narrow: bool = False


def own(control: Own, typed: Typed, faults: Faults) -> ControlView:
    """A control of the form's own with what was typed."""
    name = control.name
    return ControlView(
        name, control.kind, control.label, control.hint, "", first(typed, name), control.required,
        _choices(name, control.choices, chosen(typed, name)), faults.get(name, ()), control.complete, control.narrow,
    )  # fmt: skip


def _choices(name: str, choices: Iterable[Choice], picked: Sequence[str]) -> tuple[ChoiceView, ...]:
    return tuple(
        ChoiceView(f"{name}-{number}" if number else name, each.value, each.label, each.note, each.value in picked)
        for number, each in enumerate(choices)
    )


def of_record(field: Field, typed: Typed, faults: Faults, base: Activity | None = None) -> ControlView:
    """A control of the record's.

    Args:
        field: the control.
        typed: what is in the form.
        faults: what is wrong.
        base: the record that is changed, for places that the form can not show.
    """
    choices = field.choices
    if field.path == ("plats",):
        now = (Choice(KEEP_PLACES, SAY.place_keep),) if first(typed, field.name) == KEEP_PLACES and base else ()
        choices = (Choice("", SAY.place_none), *now, *choices)
    elif field.control is Control.ONE and not field.required:
        choices = (*choices, Choice("", SAY.not_said))
    texts = chosen(typed, field.name) or (("",) if field.control in {Control.ONE, Control.SELECT} else ())
    return ControlView(
        field.name, field.control.value, field.label, field.hint, field.example, first(typed, field.name),
        field.required, _choices(field.name, choices, texts), faults.get(field.name, ()),
    )  # fmt: skip


def activity_sections(town: Town, typed: Typed, faults: Faults, base: Activity | None) -> tuple[Section, ...]:
    """The parts of the form about an activity, in order."""
    sections = []
    told = {key for _, keys in PARTS for key in keys}
    for heading, keys in PARTS:
        if heading == AFTER_TIMES:
            sections.append(times_section(typed, faults, base, town))
        controls = [each for key in keys for each in town.fields.under(key)]
        sections.append(_part(heading, controls, typed, faults, base))
    rest = [each for each in town.fields.all if each.path[0] not in told]
    shown = tuple(_named(each, of_record(each, typed, faults)) for each in rest)
    group = Group(shown, SAY.more, folded=True, is_open=_matters(shown))
    return (*sections, Section("mer", SAY.more_heading, (group,), SAY.more_lead))


def _part(
    heading: str, fields: Sequence[Field], typed: Typed, faults: Faults, base: Activity | None
) -> Section:  # fmt: skip
    seen = [each for each in fields if len(each.path) == 1 or each.required or each.path in FIRST_SEEN]
    rest = [each for each in fields if each not in seen]
    controls = [of_record(each, typed, faults, base) for each in seen]
    if any(each.path == ("plats",) for each in seen):
        controls.insert(1, own(Own(NEW_PLACE, SAY.place_other, hint=SAY.place_other_hint), typed, faults))
    groups = [Group(tuple(controls))]
    if rest:
        folded = tuple(_named(each, of_record(each, typed, faults)) for each in rest)
        groups.append(Group(folded, fold_label(heading), folded=True, is_open=_matters(folded)))
    return Section(fold_slug(heading), heading, tuple(groups))


def _named(field: Field, view: ControlView) -> ControlView:
    """A control deep in a record says what it is about by itself: «Lägsta ålder», «Telefon till er»."""
    if len(field.path) == 1:
        return view
    return replace(view, label=full_label(field.path))


def _matters(controls: Sequence[ControlView]) -> bool:
    """Whether something in a folded part is filled in or wrong."""
    return any(
        each.faults or each.value or any(choice.chosen and choice.value for choice in each.choices)
        for each in controls
    )  # fmt: skip


def times_section(typed: Typed, faults: Faults, base: Activity | None, town: Town) -> Section:
    """The helper for times."""
    slots = slots_of(typed)
    groups = [_slot_group(slot, typed, faults, alone=len(slots) == 1) for slot in slots]
    words = own(Own(WORDS, SAY.time_words, hint=SAY.time_words_hint, kind="block"), typed, faults)
    kept = kept_of(typed, base.schedules if base else (), town.place_names)
    groups.append(Group((words,), SAY.time_words, folded=True, is_open=_matters((words,))))
    if kept:
        choices = tuple(Choice(each.index, each.sentence) for each in kept)
        groups.append(Group((own(Own(KEPT, SAY.time_kept, kind="several", choices=choices), typed, faults),)))
    more = Button(MORE_TIME, SAY.time_more, quiet=True, then=Slot(len(slots) + 1).control("hur"))
    buttons = (more,) if len(slots) < MOST_SLOTS else ()
    return Section("tider", SAY.times, tuple(groups), SAY.times_hint, buttons=buttons)


def _slot_group(slot: Slot, typed: Typed, faults: Faults, *, alone: bool) -> Group:
    days = tuple(Choice(day, capital(day)) for day in WEEKDAYS)
    shapes, nths, reds = (
        tuple(Choice(*each) for each in words.items())
        for words in ({"": SAY.choose, **TIME_SHAPES}, {"": SAY.not_said, **NTHS}, RED_DAYS)
    )
    how = {slot.control("hur"): (slot.how,)}
    controls = (
        Own(slot.control("dag"), SAY.time_days, kind="several", choices=days, narrow=True),
        Own(slot.control("klockan"), SAY.time_hours, SAY.time_hours_hint),
        Own(slot.control("vilken"), SAY.time_nth, SAY.time_nth_hint, "select", choices=nths),
        Own(slot.control("datum"), SAY.time_date, SAY.time_date_hint),
        Own(slot.control("roda"), SAY.time_red, SAY.time_red_hint, "select", choices=reds),
    )
    first_control = own(Own(slot.control("hur"), SAY.time_how, kind="select", choices=shapes), how, faults)
    views = (first_control, *(own(each, typed, faults) for each in controls))
    return Group(views, "" if alone else f"{SAY.time_number} {slot.number}")


def count_of(typed: Typed, more: int = 0) -> Hidden:
    """How many slots the form has, sent along."""
    return Hidden(COUNT, str(len(slots_of(typed, more))))

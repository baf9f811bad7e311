"""A new activity, and a change of one that there is."""

from dataclasses import replace

from torg.bridge.form.changing import changes_between, with_place
from torg.bridge.form.checking import Checked, Fault, check
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Typed, changed_fields, data_of, first, typed_of
from torg.bridge.form.flows import About, Asker, Flow, Judged, told_of
from torg.bridge.form.previewing import Preview, preview_of
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import NEW_PLACE, Faults, Own, activity_sections, own
from torg.bridge.form.times import times_of, typed_times
from torg.bridge.form.town import Town
from torg.bridge.form.views import Changed, Fact, Group, Link, PreviewPage, Section
from torg.bridge.submission import MOST_NOTE, Kind
from torg.domain.activity import Activity
from torg.domain.fields import fold_slug
from torg.phrases.form import NEED_OWNER, NOTHING_CHANGED, WORDS, place_or_other, too_long
from torg.phrases.problems_in_form import in_form
from torg.phrases.receipts import back_to
from torg.problems import problem

OWNER = "forening"
MESSAGE = "meddelande"
_LONGEST_SLUG = 50
"""Of the id of a place that is not there yet: a person lets it in, and then the proposal can be made."""


class EntryFlow(Flow):
    """The large form. `activity` is what is changed; None for a new one."""

    def __init__(self, visit: Asker, activity: Activity | None = None) -> None:
        super().__init__(visit)
        self.activity = activity

    @property
    def about(self) -> About:
        """See `Flow`."""
        if self.activity is None:
            return About("/ny", WORDS.new_title, self.visit.start, public=WORDS.public)
        back = Link(back_to(self.activity.title), self.visit.entry_url(self.activity))
        return About(f"{self.visit.path_of(self.activity)}/andra", WORDS.change_title, back, public=WORDS.public)

    def begin(self) -> Typed:
        """See `Flow`."""
        town, activity = self.visit.town, self.activity
        if activity is None:
            return {}
        return typed_of(town.fields, activity) | typed_times(activity.schedules, town.place_names)

    def base(self) -> str:
        """See `Flow`."""
        return self.visit.town.base(self.activity) if self.activity else ""

    def now(self) -> tuple[Fact, ...]:
        """See `Flow`."""
        return Preview(self.visit.town).facts(self.activity) if self.activity else ()

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        parts = activity_sections(self.visit.town, typed, faults, self.activity)
        if self.activity is None and not self.visit.own:
            parts = (_owner_section(self.visit.town, typed, faults), *parts)
        note = Own(MESSAGE, WORDS.message, WORDS.message_hint, "block")
        return (*parts, Section("till-oss", WORDS.message_heading, (Group((own(note, typed, faults),)),)))

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        town, base = self.visit.town, self.activity
        owner = base.organisation if base else self.visit.own or first(typed, OWNER)
        faults: list[Fault] = []
        if owner not in town.catalogue.organisations:
            faults.append(Fault(OWNER, NEED_OWNER))
            owner = next(iter(town.catalogue.organisations), "")
        entry = base.id if base else town.free_id(first(typed, "titel"))
        times = times_of(typed, town.place_ids, base.schedules if base else ())
        data = data_of(town.fields, typed, base)
        if first(typed, NEW_PLACE) and "plats" in data:
            faults.append(Fault(NEW_PLACE, place_or_other(self._place_in_list(typed))))
        checked = check(town, owner, entry, data, times)
        faults += checked.faults
        if faults or checked.activity is None:
            return Judged(tuple(faults))
        return self._sent(typed, checked, checked.activity)

    def _place_in_list(self, typed: Typed) -> str:
        """What the list of places says."""
        chosen = first(typed, "plats")
        return self.visit.town.place_names.get(chosen, WORDS.place_keep)

    def _sent(self, typed: Typed, checked: Checked, after: Activity) -> Judged:
        base, note, place = self.activity, _note(typed), first(typed, NEW_PLACE)
        fields = changed_fields(base, after) if base else after.written()
        if base and not fields and not note:
            return Judged((Fault("", NOTHING_CHANGED),))
        if len(note) > MOST_NOTE:
            return Judged((Fault(MESSAGE, too_long(MOST_NOTE, len(note))),))
        if place:
            fields["plats"] = _new_id(self.visit.town, place)
        kind = Kind.CHANGE if base else Kind.NEW
        told = self._told(typed)
        sent = Sent(kind, after.organisation, after.id, fields, told, self.base(), note)
        return Judged((), sent, self._page(typed, checked, after))

    def _page(self, typed: Typed, checked: Checked, after: Activity) -> PreviewPage:
        """How it will be."""
        town, base, place, message = self.visit.town, self.activity, first(typed, NEW_PLACE), first(typed, MESSAGE)
        page = preview_of(town, after, checked.advice)
        if place:
            nowhere = in_form(problem("plats-saknas"))
            page = replace(with_place(page, place), advice=page.advice.without((nowhere,)))
        if base:
            page = replace(page, changes=changes_between(preview_of(town, base), page) or self._by_control(typed))
        return replace(page, also=(Fact(WORDS.message, (message,)),) if message else ())

    def _told(self, typed: Typed) -> tuple[tuple[str, str], ...]:
        """What was filled in; of what there was already, only what is changed."""
        begun = self.begin() if self.activity else {}
        old, new = (told_of(self.sections(each, {}), private=(MESSAGE,)) for each in (begun, typed))
        kept = {label for label, _ in new}
        emptied = ((label, WORDS.preview_nothing) for label, _ in old if label not in kept)
        return (*(each for each in new if each not in old), *emptied)

    def _by_control(self, typed: Typed) -> tuple[Changed, ...]:
        """What is changed of what no page says in so many words, by the form's own controls."""
        old, new = (dict(told_of(self.sections(each, {}))) for each in (self.begin(), typed))
        labels = (each for each in dict.fromkeys((*new, *old)) if old.get(each) != new.get(each))
        return tuple(
            Changed(each, *((told[each],) if each in told else () for told in (old, new)))
            for each in labels
            if each != WORDS.message
        )


def _new_id(town: Town, place: str) -> str:
    """The id that a place may get, of its name before the address; never one that there is."""
    slug = fold_slug(place.partition(",")[0])[:_LONGEST_SLUG].strip("-") or "plats"
    return f"{slug}-ny" if slug in town.catalogue.places else slug


def _note(typed: Typed) -> str:
    place = first(typed, NEW_PLACE)
    said = (f"{WORDS.place_other}: {place}" if place else "", first(typed, MESSAGE))
    return "\n\n".join(filter(None, said))


def _owner_section(town: Town, typed: Typed, faults: Faults) -> Section:
    organisations = sorted(town.catalogue.organisations.values(), key=lambda each: each.name.casefold())
    choices = (Choice("", WORDS.choose), *(Choice(each.id, each.name) for each in organisations))
    control = Own(OWNER, WORDS.owner_label, WORDS.owner_hint, "select", required=True, choices=choices)
    return Section("vem-ordnar", WORDS.owner, (Group((own(control, typed, faults),)),))

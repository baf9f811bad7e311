"""A new activity, and a change of one that there is."""

from torg.bridge.form.checking import Checked, Fault, check
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Typed, changed_fields, data_of, first, typed_of
from torg.bridge.form.flows import About, Asker, Flow, Judged, told_of
from torg.bridge.form.previewing import Preview, preview_of
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import NEW_PLACE, Faults, Own, activity_sections, own
from torg.bridge.form.times import times_of, typed_times
from torg.bridge.form.town import Town
from torg.bridge.form.views import Fact, Group, Link, Section
from torg.bridge.submission import Kind
from torg.domain.activity import Activity
from torg.phrases.form import NEED_OWNER, NOTHING_CHANGED, WORDS

OWNER = "forening"
MESSAGE = "meddelande"


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
        back = Link(self.activity.title, self.visit.entry_url(self.activity))
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
        checked = check(town, owner, entry, data_of(town.fields, typed, base), times)
        faults += checked.faults
        if faults or checked.activity is None:
            return Judged(tuple(faults))
        return self._sent(typed, checked, checked.activity)

    def _sent(self, typed: Typed, checked: Checked, after: Activity) -> Judged:
        base, note = self.activity, _note(typed)
        fields = changed_fields(base, after) if base else after.written()
        if base and not fields and not note:
            return Judged((Fault("", NOTHING_CHANGED),))
        sections = self.sections(typed, {})
        kind = Kind.CHANGE if base else Kind.NEW
        sent = Sent(kind, after.organisation, after.id, fields, told_of(sections), self.base(), note)
        folded = tuple(each for part in sections for each in part.groups if each.folded)
        more = tuple(Fact(label, (text,)) for label, text in told_of((Section("", "", folded),)))
        return Judged((), sent, preview_of(self.visit.town, after, checked.tips, more=more))


def _note(typed: Typed) -> str:
    place = first(typed, NEW_PLACE)
    said = (f"{WORDS.place_other}: {place}" if place else "", first(typed, MESSAGE))
    return "\n\n".join(filter(None, said))


def _owner_section(town: Town, typed: Typed, faults: Faults) -> Section:
    organisations = sorted(town.catalogue.organisations.values(), key=lambda each: each.name.casefold())
    choices = (Choice("", WORDS.choose), *(Choice(each.id, each.name) for each in organisations))
    control = Own(OWNER, WORDS.owner_label, WORDS.owner_hint, "select", required=True, choices=choices)
    return Section("vem-ordnar", WORDS.owner, (Group((own(control, typed, faults),)),))

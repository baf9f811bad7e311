"""One date that was called off or moved is on as usual after all: the way back, for who was wrong about the day."""

from dataclasses import replace
from datetime import date

from torg.bridge.form.changing import day_changed
from torg.bridge.form.checking import Fault, check_activity, new_advice
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Typed, first
from torg.bridge.form.flows import About, Asker, Flow, Judged, told_of
from torg.bridge.form.near import soon_of
from torg.bridge.form.previewing import preview_of
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults, Own, own
from torg.bridge.form.town import Town
from torg.bridge.form.views import Group, Link, Section
from torg.bridge.submission import Kind
from torg.domain import acts
from torg.domain.activity import Activity
from torg.domain.schedule.record import Change
from torg.phrases.form import NEED_DAY, WORDS, changed_day_choice
from torg.phrases.receipts import back_to

DAY = "dag"


def coming_changes(activity: Activity, town: Town) -> tuple[Change, ...]:
    """The changes of single days to come on which something is on without them, in the order of their days."""
    found = (each for each in activity.changes if each.day >= town.today and _is_on(activity, town, each.day))
    return tuple(sorted(found, key=lambda each: each.day))


def _is_on(activity: Activity, town: Town, day: date) -> bool:
    return bool(acts.on_days(acts.with_change(activity, day, None), town.calendar, (day,)))


class StandsFlow(Flow):
    """The form that takes back what was said of one date."""

    def __init__(self, visit: Asker, activity: Activity) -> None:
        super().__init__(visit)
        self.activity = activity

    @property
    def about(self) -> About:
        """See `Flow`."""
        back = Link(back_to(self.activity.title), self.visit.entry_url(self.activity))
        return About(f"{self.visit.path_of(self.activity)}/blir-av", WORDS.stands_title, back, WORDS.stands_lead)

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        town, entry = self.visit.town, self.activity
        changes = coming_changes(entry, town)
        days = (Choice(each.day.isoformat(), changed_day_choice(each, town.place_names)) for each in changes)
        control = Own(
            DAY, WORDS.stands_day, kind="select", required=True, choices=(Choice("", WORDS.day_choice), *days)
        )
        group = Group((own(control, typed, faults),))
        return (Section("dagen", entry.title, (group,), "" if changes else WORDS.no_changes),)

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        town, entry = self.visit.town, self.activity
        changes = {each.day.isoformat(): each for each in coming_changes(entry, town)}
        change = changes.get(first(typed, DAY))
        if change is None:
            return Judged((Fault(DAY, NEED_DAY),))
        after = acts.with_change(entry, change.day, None)
        checked = check_activity(town, after)
        if checked.faults:
            return Judged(tuple(Fault(DAY, each.words) for each in checked.faults))
        fields: dict[str, object] = {"datum": change.day.isoformat()}
        told = told_of(self.sections(typed, {}))
        sent = Sent(Kind.STANDS, entry.organisation, entry.id, fields, told, town.base(entry))
        page = preview_of(town, after, new_advice(town, entry, checked))
        changed = day_changed(town, entry, after, acts.days_of(change))
        return Judged((), sent, replace(page, changes=changed, soon=soon_of(town, change.written())))

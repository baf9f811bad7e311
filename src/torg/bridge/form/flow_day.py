"""One date is called off, or moved: two controls, in less time than a telephone call takes."""

from dataclasses import replace
from datetime import date

from torg.bridge.form.changing import day_changed
from torg.bridge.form.checking import Fault, check_activity, new_advice
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Data, Typed, first
from torg.bridge.form.flows import About, Asker, Flow, Judged, told_of
from torg.bridge.form.mending import read_mended
from torg.bridge.form.near import soon_of
from torg.bridge.form.previewing import AHEAD, Preview, preview_of
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults, Own, own
from torg.bridge.form.views import Group, Link, Section
from torg.bridge.submission import Kind
from torg.domain import acts
from torg.domain.activity import Activity
from torg.domain.coming import clear_day
from torg.domain.reasons import LONGEST_REASON, no_reason
from torg.domain.schedule.occurrences import Status, occurrences, timetable
from torg.domain.schedule.record import Change
from torg.phrases import acts as sentences
from torg.phrases.form import DAY_HAS_BEEN, NEED_DAY, NEED_NEW_DAY, NEED_REASON, WORDS, day_choice, too_long
from torg.phrases.problems_in_form import in_form
from torg.phrases.receipts import back_to

DAY, REASON, TO, HOURS = "dag", "orsak", "till", "klockan"
_CONTROLS = {"flyttat till": TO, "tid": HOURS, "inställt": REASON}
_MOST = 30


class DayFlow(Flow):
    """The form for one date of an activity."""

    def __init__(self, visit: Asker, activity: Activity, *, moves: bool = False) -> None:
        super().__init__(visit)
        self.activity = activity
        self.moves = moves

    @property
    def about(self) -> About:
        """See `Flow`."""
        path = f"{self.visit.path_of(self.activity)}/{'flytta' if self.moves else 'installt'}"
        back = Link(back_to(self.activity.title), self.visit.entry_url(self.activity))
        return About(path, WORDS.move_title if self.moves else WORDS.off_title, back)

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        coming = self._days()
        days = (Choice("", WORDS.day_choice), *(Choice(day.isoformat(), day_choice(day)) for day in coming))
        label = WORDS.move_day if self.moves else WORDS.off_day
        controls = [Own(DAY, label, kind="select", required=True, choices=days)]
        if self.moves:
            controls.append(Own(TO, WORDS.move_to, WORDS.move_to_hint, "day", required=True))
            controls.append(Own(HOURS, WORDS.move_hours, WORDS.time_hours_hint))
        else:
            controls.append(Own(REASON, WORDS.off_reason, WORDS.off_reason_hint, required=True))
        group = Group(tuple(own(each, typed, faults) for each in controls))
        return (Section("dagen", self.activity.title, (group,), "" if coming else WORDS.no_days),)

    def _days(self) -> list[date]:
        """The coming days on which something stands."""
        town = self.visit.town
        found = occurrences(timetable(self.activity), town.calendar, town.today, town.today + AHEAD)
        gone = {Status.CANCELLED, Status.MOVED}
        return list(dict.fromkeys(each.day for each in found if each.status not in gone))[:_MOST]

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        said, faults = self._said(typed)
        day = _day(first(typed, DAY))
        if day is None:
            return Judged((Fault(DAY, NEED_DAY), *faults))
        if faults:
            return Judged(faults)
        chosen = acts.choose(self.activity, self.visit.town.calendar, day, self.visit.town.today)
        if isinstance(chosen, acts.Refused):
            return Judged((Fault(DAY, sentences.refusal(self.activity.title, chosen)),))
        outcome = read_mended(Change, {"datum": day.isoformat(), **said}, self.visit.town.today)
        if outcome.problems or outcome.record is None:
            return Judged(
                tuple(Fault(_CONTROLS.get(str(each.path[-1:][0]), TO), in_form(each)) for each in outcome.problems)
            )
        change = outcome.record
        if change.moved_to is not None and change.moved_to < self.visit.town.today:
            return Judged((Fault(TO, DAY_HAS_BEEN),))
        return self._sent(typed, change)

    def _said(self, typed: Typed) -> tuple[Data, tuple[Fault, ...]]:
        """What is said of the day, and what is wrong with that by itself."""
        if self.moves:
            to, hours = clear_day(first(typed, TO), self.visit.town.today), first(typed, HOURS)
            said = {"flyttat till": to} | ({"tid": hours} if hours else {})
            return said, () if to else (Fault(TO, NEED_NEW_DAY),)
        reason = " ".join(first(typed, REASON).split())
        if no_reason(reason) is not None:
            return {}, (Fault(REASON, NEED_REASON),)
        if len(reason) > LONGEST_REASON:
            return {}, (Fault(REASON, too_long(LONGEST_REASON, len(reason))),)
        return {"inställt": reason}, ()

    def _sent(self, typed: Typed, change: Change) -> Judged:
        town, entry = self.visit.town, self.activity
        after = acts.with_change(entry, change.day, change)
        checked = check_activity(town, after)
        if checked.faults:
            return Judged(tuple(Fault(TO if self.moves else REASON, each.words) for each in checked.faults))
        kind = Kind.MOVE if self.moves else Kind.CALL_OFF
        told = told_of(self.sections(typed, {}))
        sent = Sent(kind, entry.organisation, entry.id, change.written(), told, town.base(entry))
        advice = new_advice(town, entry, checked)
        page = preview_of(town, after, advice, seen=Preview(town).seen(entry, change))
        changed = day_changed(town, entry, after, acts.days_of(change))
        return Judged((), sent, replace(page, changes=changed, soon=soon_of(town, change.written())))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

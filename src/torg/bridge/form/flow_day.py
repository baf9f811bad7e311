"""One date is called off, or moved: two controls, in less time than a telephone call takes."""

from dataclasses import dataclass
from datetime import date

from torg.bridge.form.checking import Checked, Fault, check
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Data, Typed, first
from torg.bridge.form.flow_entry import preview_of
from torg.bridge.form.previewing import AHEAD, Preview
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults, choosing, line
from torg.bridge.form.steps import Judged, told_of
from torg.bridge.form.times import Times
from torg.bridge.form.town import Town
from torg.bridge.form.views import Fact, Group, Link, Section
from torg.bridge.form.visiting import Visit
from torg.bridge.submission import Kind
from torg.domain import acts
from torg.domain.activity import Activity
from torg.domain.faults import read_record
from torg.domain.reasons import no_reason
from torg.domain.schedule.occurrences import Status, occurrences, timetable
from torg.domain.schedule.record import Change
from torg.phrases import acts as sentences
from torg.phrases.form import NEED_DAY, NEED_NEW_DAY, NEED_REASON, WORDS, day_choice
from torg.phrases.problems_in_form import in_form

DAY, REASON, TO, HOURS = "dag", "orsak", "till", "klockan"
_MOST = 30


@dataclass(frozen=True)
class DayFlow:
    """The form for one date of an activity."""

    activity: Activity
    moves: bool = False
    lead: str = ""
    public: str = ""
    send: str = ""
    asks_who: bool = True
    shows_now: bool = False

    @property
    def title(self) -> str:
        """See `Flow`."""
        return WORDS.move_title if self.moves else WORDS.off_title

    def path(self, visit: Visit) -> str:
        """See `Flow`."""
        return f"{self._entry}/{'flytta' if self.moves else 'installt'}"

    @property
    def _entry(self) -> str:
        return f"/aktivitet/{self.activity.organisation}/{self.activity.id}"

    def back(self, visit: Visit) -> Link:
        """See `Flow`."""
        return Link(self.activity.title, visit.url(self._entry))

    def begin(self, visit: Visit) -> Typed:
        """See `Flow`."""
        return {}

    def base(self, visit: Visit) -> str:
        """See `Flow`. Another change of the file does not matter to one date."""
        return ""

    def now(self, visit: Visit) -> tuple[Fact, ...]:
        """See `Flow`."""
        return ()

    def sections(self, visit: Visit, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        days = [Choice("", WORDS.day_choice), *(Choice(day.isoformat(), day_choice(day)) for day in self._days(visit))]
        label = WORDS.move_day if self.moves else WORDS.off_day
        controls = [choosing(DAY, label, days, typed, faults, kind="select", required=True)]
        if self.moves:
            controls += (
                line(TO, WORDS.move_to, typed, faults, hint=WORDS.move_to_hint, kind="day", required=True),
                line(HOURS, WORDS.move_hours, typed, faults, hint=WORDS.time_hours_hint),
            )
        else:
            controls.append(line(REASON, WORDS.off_reason, typed, faults, hint=WORDS.off_reason_hint, required=True))
        lead = "" if len(days) > 1 else WORDS.no_days
        return (Section("dagen", self.activity.title, (Group(tuple(controls)),), lead),)

    def _days(self, visit: Visit) -> list[date]:
        """The coming days on which something stands."""
        town = visit.town
        found = occurrences(timetable(self.activity), town.calendar, town.today, town.today + AHEAD)
        gone = {Status.CANCELLED, Status.MOVED}
        return list(dict.fromkeys(each.day for each in found if each.status not in gone))[:_MOST]

    def judge(self, visit: Visit, typed: Typed) -> Judged:
        """See `Flow`."""
        faults, said = self._said(typed)
        day = _day(first(typed, DAY))
        if day is None or faults:
            return Judged((*([] if day else [Fault(DAY, NEED_DAY)]), *faults))
        chosen = acts.choose(self.activity, visit.town.calendar, day, visit.town.today)
        if isinstance(chosen, acts.Refused):
            return Judged((Fault(DAY, sentences.refusal(self.activity.title, chosen)),))
        outcome = read_record(Change, {"datum": day.isoformat(), **said})
        if outcome.problems or outcome.record is None:
            controls = {"flyttat till": TO, "tid": HOURS, "inställt": REASON}
            faulty = ((controls.get(str(each.path[0]) if each.path else "", DAY), each) for each in outcome.problems)
            return Judged(tuple(Fault(control, in_form(each)) for control, each in faulty))
        return self._sent(visit, typed, outcome.record)

    def _said(self, typed: Typed) -> tuple[list[Fault], Data]:
        """What is wrong by itself, and otherwise what is said of the day."""
        if self.moves:
            to, hours = first(typed, TO), first(typed, HOURS)
            if not to:
                return [Fault(TO, NEED_NEW_DAY)], {}
            return [], {"flyttat till": to} | ({"tid": hours} if hours else {})
        reason = " ".join(first(typed, REASON).split())
        if no_reason(reason) is not None:
            return [Fault(REASON, NEED_REASON)], {}
        return [], {"inställt": reason}

    def _sent(self, visit: Visit, typed: Typed, change: Change) -> Judged:
        after = acts.with_change(self.activity, change.day, change)
        checked = check_activity(visit.town, after)
        if checked.faults:
            last = TO if self.moves else REASON
            return Judged(tuple(Fault(last, each.words) for each in checked.faults))
        kind = Kind.MOVE if self.moves else Kind.CALL_OFF
        told = told_of(self.sections(visit, typed, {}))
        entry = self.activity
        sent = Sent(kind, entry.organisation, entry.id, change.written(), told, visit.town.base(entry))
        seen = Preview(visit.town).seen(entry, change)
        return Judged((), sent, preview_of(visit.town, after, (), seen))


def check_activity(town: Town, entry: Activity) -> Checked:
    """What the rules say of an activity that is whole."""
    data = entry.written()
    items = data.pop("tider", [])
    return check(town, entry.organisation, entry.id, data, Times(items, tuple("" for _ in items)))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

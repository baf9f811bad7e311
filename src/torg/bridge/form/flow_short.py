"""The short forms: everything is still right, a pause, the end, and a tip from anybody."""

from dataclasses import dataclass, replace

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Data, Typed, first
from torg.bridge.form.flow_day import check_activity
from torg.bridge.form.flow_entry import preview_of
from torg.bridge.form.previewing import Preview
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults, line
from torg.bridge.form.steps import Judged, told_of
from torg.bridge.form.views import Fact, Group, Link, Section
from torg.bridge.form.visiting import Visit
from torg.bridge.submission import Contact, Kind
from torg.domain.activity import Activity
from torg.domain.faults import read_record
from torg.domain.record import IDENTITY, OWNER
from torg.phrases.form import NEED_DAY, NEED_TIP, WORDS
from torg.phrases.problems_in_form import in_form

UNTIL, REASON, TIP, ABOUT, ANSWER = "till", "orsak", "tips", "galler", "svar"


@dataclass(frozen=True)
class ShortFlow:
    """What the short forms about an activity share."""

    activity: Activity
    kind: Kind
    page: str
    title: str
    lead: str = ""
    send: str = ""
    public: str = ""
    asks_who: bool = True

    @property
    def shows_now(self) -> bool:
        """See `Flow`. Whoever confirms must see what it is."""
        return self.kind is Kind.CONFIRM

    def path(self, visit: Visit) -> str:
        """See `Flow`."""
        return f"{self._entry}/{self.page}"

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
        """See `Flow`."""
        return visit.town.base(self.activity) if self.kind is Kind.CONFIRM else ""

    def now(self, visit: Visit) -> tuple[Fact, ...]:
        """See `Flow`."""
        preview, entry = Preview(visit.town), self.activity
        easy = Fact("", tuple(entry.easy.splitlines()))
        call = preview.call(entry)
        return (easy, *preview.facts(entry), *([Fact("", (call,))] if call else []))

    def sections(self, visit: Visit, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        if self.kind is Kind.PAUSE:
            controls = (
                line(
                    UNTIL, WORDS.pause_until, typed, faults, hint=WORDS.pause_until_hint, kind="day", required=True
                ),
                line(REASON, WORDS.pause_reason, typed, faults, hint=WORDS.pause_reason_hint),
            )  # fmt: skip
        elif self.kind is Kind.REMOVE:
            controls = (line(REASON, WORDS.remove_why, typed, faults, hint=WORDS.remove_why_hint, kind="block"),)
        else:
            return ()
        return (Section("om", self.activity.title, (Group(controls),)),)

    def judge(self, visit: Visit, typed: Typed) -> Judged:
        """See `Flow`."""
        entry = self.activity
        fields: Data = {}
        preview = None
        if self.kind is Kind.REMOVE:
            fields = {key: text for key, text in (("orsak", first(typed, REASON)),) if text}
        if self.kind is Kind.PAUSE:
            if not first(typed, UNTIL):
                return Judged((Fault(UNTIL, NEED_DAY),))
            said = (("pausad till", first(typed, UNTIL)), ("pausorsak", " ".join(first(typed, REASON).split())))
            fields = {key: text for key, text in said if text}
            after, faults = self._paused(visit, fields)
            if faults or after is None:
                return Judged(faults)
            fields = {key: after.written()[key] for key in fields}
            preview = preview_of(visit.town, after)
        told = told_of(self.sections(visit, typed, {}))
        sent = Sent(self.kind, entry.organisation, entry.id, fields, told, visit.town.base(entry))
        return Judged((), sent, preview)

    def _paused(self, visit: Visit, fields: Data) -> tuple[Activity | None, tuple[Fault, ...]]:
        """The activity with its pause, and what is wrong with that."""
        entry = self.activity
        own = {IDENTITY: entry.id, OWNER: entry.organisation}
        data = {key: value for key, value in entry.written().items() if key not in {"pausad till", "pausorsak"}}
        outcome = read_record(Activity, data | fields | own)
        wrong = tuple(
            Fault(REASON if each.path[:1] == ("pausorsak",) else UNTIL, in_form(each)) for each in outcome.problems
        )  # fmt: skip
        if wrong or outcome.record is None:
            return None, wrong
        checked = check_activity(visit.town, outcome.record)
        return outcome.record, tuple(replace(each, control=UNTIL) for each in checked.faults)


def confirm_flow(activity: Activity) -> ShortFlow:
    """Everything is still right."""
    return ShortFlow(
        activity, Kind.CONFIRM, "stammer", WORDS.confirm_title, WORDS.confirm_lead, WORDS.confirm_button
    )  # fmt: skip


def pause_flow(activity: Activity) -> ShortFlow:
    """A pause."""
    return ShortFlow(activity, Kind.PAUSE, "paus", WORDS.pause_title)


def remove_flow(activity: Activity) -> ShortFlow:
    """The end."""
    return ShortFlow(activity, Kind.REMOVE, "ta-bort", WORDS.remove_title, WORDS.remove_lead, WORDS.remove_button)


@dataclass(frozen=True)
class TipFlow:
    """A tip from anybody."""

    title: str = WORDS.tip_title
    lead: str = WORDS.tip_lead
    public: str = ""
    send: str = WORDS.send
    asks_who: bool = False
    shows_now: bool = False

    def path(self, visit: Visit) -> str:
        """See `Flow`."""
        return "/tips"

    def back(self, visit: Visit) -> Link:
        """See `Flow`."""
        return visit.start

    def begin(self, visit: Visit) -> Typed:
        """See `Flow`."""
        return {}

    def base(self, visit: Visit) -> str:
        """See `Flow`."""
        return ""

    def now(self, visit: Visit) -> tuple[Fact, ...]:
        """See `Flow`."""
        return ()

    def sections(self, visit: Visit, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        controls = (
            line(TIP, WORDS.tip_what, typed, faults, hint=WORDS.tip_what_hint, kind="block", required=True),
            line(ABOUT, WORDS.tip_about, typed, faults, hint=WORDS.tip_about_hint),
            line(ANSWER, WORDS.tip_answer, typed, faults, hint=WORDS.tip_answer_hint, complete="email"),
        )
        return (Section("tipset", WORDS.tip_heading, (Group(controls),)),)

    def judge(self, visit: Visit, typed: Typed) -> Judged:
        """See `Flow`."""
        text, about, answer = first(typed, TIP), first(typed, ABOUT), first(typed, ANSWER)[:300]
        if not text:
            return Judged((Fault(TIP, NEED_TIP),))
        fields: Data = {key: value for key, value in (("tips", text), ("gäller", about)) if value}
        contact = Contact(mail=answer) if "@" in answer else Contact(phone=answer[:60])
        told = [(label, value) for label, value in ((WORDS.tip_what, text), (WORDS.tip_about, about)) if value]
        return Judged((), Sent(Kind.TIP, "", "", fields, tuple(told), contact=contact))

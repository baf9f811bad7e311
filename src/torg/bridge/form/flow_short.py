"""The short forms: everything is still right, a pause, the end, and a tip from anybody."""

from dataclasses import replace
from datetime import timedelta

from torg.bridge.form.changing import changes_between
from torg.bridge.form.checking import Fault, check_activity, new_advice
from torg.bridge.form.filled import Data, Typed, first
from torg.bridge.form.flows import About, Asker, Flow, Judged, told_of
from torg.bridge.form.mending import read_mended
from torg.bridge.form.previewing import Preview, preview_of
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults, Own, own
from torg.bridge.form.views import Fact, Group, Link, Section
from torg.bridge.submission import MOST_MAIL, MOST_PHONE, Contact, Kind
from torg.domain.activity import Activity
from torg.domain.coming import clear_day
from torg.domain.record import IDENTITY, OWNER
from torg.phrases.form import DAY_HAS_BEEN, NEED_LAST_DAY, NEED_TIP, PAUSE_IS_LONG, WORDS, too_long
from torg.phrases.problems_in_form import in_form
from torg.phrases.receipts import back_to

UNTIL, REASON, TIP, TOPIC, ANSWER = "till", "orsak", "tips", "galler", "svar"
_PAUSE = ("pausad till", "pausorsak")
_LONG = timedelta(days=366)
"""A pause of more days is perhaps the end."""


class _AboutActivity(Flow):
    """A short form about an activity."""

    def __init__(self, visit: Asker, activity: Activity) -> None:
        super().__init__(visit)
        self.activity = activity

    def _about(self, page: str, title: str, lead: str = "", send: str = "", *, shows_now: bool = False) -> About:
        back = Link(back_to(self.activity.title), self.visit.entry_url(self.activity))
        path = f"{self.visit.path_of(self.activity)}/{page}"
        return About(path, title, back, lead, send=send, shows_now=shows_now)

    def _section(self, controls: tuple[Own, ...], typed: Typed, faults: Faults) -> Section:
        return Section("om", self.activity.title, (Group(tuple(own(each, typed, faults) for each in controls)),))

    def _sent(self, kind: Kind, fields: Data, typed: Typed) -> Sent:
        entry, told = self.activity, told_of(self.sections(typed, {}))
        return Sent(kind, entry.organisation, entry.id, fields, told, self.visit.town.base(entry))


class ConfirmFlow(_AboutActivity):
    """Everything is still right. Whoever says so has seen what it is."""

    @property
    def about(self) -> About:
        """See `Flow`."""
        return self._about("stammer", WORDS.confirm_title, WORDS.confirm_lead, WORDS.confirm_button, shows_now=True)

    def base(self) -> str:
        """See `Flow`."""
        return self.visit.town.base(self.activity)

    def now(self) -> tuple[Fact, ...]:
        """See `Flow`."""
        preview, entry = Preview(self.visit.town), self.activity
        call = preview.call(entry)
        return (Fact("", tuple(entry.easy.splitlines())), *preview.facts(entry), *([Fact("", (call,))] if call else []))

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:  # noqa: ARG002 -- there is nothing to fill in
        """See `Flow`."""
        return ()

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        return Judged((), self._sent(Kind.CONFIRM, {}, typed))


class PauseFlow(_AboutActivity):
    """A pause, with its last day."""

    @property
    def about(self) -> About:
        """See `Flow`."""
        return self._about("paus", WORDS.pause_title)

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        until = Own(UNTIL, WORDS.pause_until, WORDS.pause_until_hint, "day", required=True)
        return (self._section((until, Own(REASON, WORDS.pause_reason, WORDS.pause_reason_hint)), typed, faults),)

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        said = (clear_day(first(typed, UNTIL), self.visit.town.today), " ".join(first(typed, REASON).split()))
        if not said[0]:
            return Judged((Fault(UNTIL, NEED_LAST_DAY),))
        fields: Data = {key: text for key, text in zip(_PAUSE, said, strict=True) if text}
        entry = self.activity
        data = {key: value for key, value in entry.written().items() if key not in _PAUSE}
        data |= fields | {IDENTITY: entry.id, OWNER: entry.organisation}
        outcome = read_mended(Activity, data, self.visit.town.today)
        faults = [Fault(REASON if each.path[:1] == _PAUSE[1:] else UNTIL, in_form(each)) for each in outcome.problems]
        if faults or outcome.record is None:
            return Judged(tuple(faults))
        return self._judged(typed, outcome.record, tuple(fields))

    def _judged(self, typed: Typed, after: Activity, keys: tuple[str, ...]) -> Judged:
        """What comes of a pause that can be read."""
        town, until = self.visit.town, after.paused_until
        if until is None or until < town.today:
            return Judged((Fault(UNTIL, DAY_HAS_BEEN),))
        checked = check_activity(town, after)
        if wrong := checked.faults:
            return Judged(tuple(Fault(REASON if "orsak" in each.control else UNTIL, each.words) for each in wrong))
        advice = new_advice(town, self.activity, checked)
        if until - town.today > _LONG:
            advice = advice._replace(warnings=(*advice.warnings, PAUSE_IS_LONG))
        fields = {key: after.written()[key] for key in keys}
        page = preview_of(town, after, advice)
        page = replace(page, changes=changes_between(preview_of(town, self.activity), page))
        return Judged((), self._sent(Kind.PAUSE, fields, typed), page)


class RemoveFlow(_AboutActivity):
    """The end."""

    @property
    def about(self) -> About:
        """See `Flow`."""
        return self._about("ta-bort", WORDS.remove_title, WORDS.remove_lead, WORDS.remove_button)

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        why = Own(REASON, WORDS.remove_why, WORDS.remove_why_hint, "block")
        return (self._section((why,), typed, faults),)

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        why = first(typed, REASON)
        sent = self._sent(Kind.REMOVE, {"orsak": why} if why else {}, typed)
        return Judged((), replace(sent, told=()))  # why is said to the municipality alone, and on no receipt


class TipFlow(Flow):
    """A tip from anybody."""

    @property
    def about(self) -> About:
        """See `Flow`."""
        return About("/tips", WORDS.tip_title, self.visit.start, WORDS.tip_lead, send=WORDS.send, asks_who=False)

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        controls = (
            Own(TIP, WORDS.tip_what, WORDS.tip_what_hint, "block", required=True),
            Own(TOPIC, WORDS.tip_about, WORDS.tip_about_hint),
            Own(ANSWER, WORDS.tip_answer, WORDS.tip_answer_hint, complete="email"),
        )
        group = Group(tuple(own(each, typed, faults) for each in controls))
        return (Section("tipset", WORDS.tip_heading, (group,)),)

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        text, topic, answer = first(typed, TIP), first(typed, TOPIC), " ".join(first(typed, ANSWER).split())
        faults = [] if text else [Fault(TIP, NEED_TIP)]
        most = MOST_MAIL if "@" in answer else MOST_PHONE
        if len(answer) > most:
            faults.append(Fault(ANSWER, too_long(most, len(answer))))
        if faults:
            return Judged(tuple(faults))
        contact = Contact(mail=answer) if "@" in answer else Contact(phone=answer)
        said = ((WORDS.tip_what, "tips", text), (WORDS.tip_about, "gäller", topic))
        fields: Data = {key: value for _, key, value in said if value}
        told = tuple((label, value) for label, _, value in said if value)
        return Judged((), Sent(Kind.TIP, "", "", fields, told, contact=contact))

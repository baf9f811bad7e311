"""A new activity, and a change of one that there is."""

from dataclasses import dataclass, field

from torg.bridge.form.checking import Checked, Fault, check
from torg.bridge.form.fields import Choice
from torg.bridge.form.filled import Typed, changed_fields, data_of, first, typed_of
from torg.bridge.form.previewing import Preview
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import NEW_PLACE, Faults, activity_sections, choosing, line
from torg.bridge.form.steps import Judged, told_of
from torg.bridge.form.times import times_of, typed_times
from torg.bridge.form.town import Town
from torg.bridge.form.views import Fact, Group, Link, PreviewPage, Section
from torg.bridge.form.visiting import Visit
from torg.bridge.submission import Kind
from torg.domain.activity import Activity
from torg.phrases.form import NEED_OWNER, NOTHING_CHANGED, WORDS

OWNER = "forening"
MESSAGE = "meddelande"


@dataclass(frozen=True)
class EntryFlow:
    """The large form. `activity` is what is changed; None for a new one."""

    activity: Activity | None = None
    lead: str = ""
    public: str = WORDS.public
    send: str = ""
    asks_who: bool = True
    shows_now: bool = False
    title: str = field(init=False, default=WORDS.new_title)

    def __post_init__(self) -> None:
        if self.activity is not None:
            object.__setattr__(self, "title", WORDS.change_title)

    def path(self, visit: Visit) -> str:
        """See `Flow`."""
        return _path(self.activity, "/andra") if self.activity else "/ny"

    def back(self, visit: Visit) -> Link:
        """See `Flow`."""
        return Link(WORDS.back, visit.url(_path(self.activity))) if self.activity else visit.start

    def begin(self, visit: Visit) -> Typed:
        """See `Flow`."""
        if self.activity is None:
            return {}
        town = visit.town
        return typed_of(town.fields, self.activity) | typed_times(self.activity.schedules, town.place_names)

    def base(self, visit: Visit) -> str:
        """See `Flow`."""
        return visit.town.base(self.activity) if self.activity else ""

    def now(self, visit: Visit) -> tuple[Fact, ...]:
        """See `Flow`."""
        return Preview(visit.town).facts(self.activity) if self.activity else ()

    def sections(self, visit: Visit, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`."""
        parts = activity_sections(visit.town, typed, faults, self.activity)
        if self.activity is None and not visit.own:
            parts = (_owner_section(visit.town, typed, faults), *parts)
        note = line(MESSAGE, WORDS.message, typed, faults, hint=WORDS.message_hint, kind="block")
        return (*parts, Section("till-oss", WORDS.message_heading, (Group((note,)),)))

    def judge(self, visit: Visit, typed: Typed) -> Judged:
        """See `Flow`."""
        town, base = visit.town, self.activity
        owner = base.organisation if base else visit.own or first(typed, OWNER)
        if owner not in town.catalogue.organisations:
            lost = (Fault(OWNER, NEED_OWNER),)
            owner = next(iter(town.catalogue.organisations), "")
        else:
            lost = ()
        entry = base.id if base else town.free_id(first(typed, "titel"))
        times = times_of(typed, town.place_ids, base.schedules if base else ())
        checked = check(town, owner, entry, data_of(town.fields, typed, base), times)
        faults = (*lost, *checked.faults)
        if faults or checked.activity is None:
            return Judged(faults)
        return self._sent(visit, typed, checked, checked.activity)

    def _sent(self, visit: Visit, typed: Typed, checked: Checked, after: Activity) -> Judged:
        base, note = self.activity, _note(typed)
        fields = changed_fields(base, after) if base else after.written()
        if base and not fields and not note:
            return Judged((Fault("", NOTHING_CHANGED),))
        kind = Kind.CHANGE if base else Kind.NEW
        told = told_of(self.sections(visit, typed, {}))
        sent = Sent(kind, after.organisation, after.id, fields, told, self.base(visit), note)
        return Judged((), sent, preview_of(visit.town, after, checked.tips))


def _path(activity: Activity | None, page: str = "") -> str:
    return f"/aktivitet/{activity.organisation}/{activity.id}{page}" if activity else "/"


def _note(typed: Typed) -> str:
    place = first(typed, NEW_PLACE)
    said = (f"{WORDS.place_other}: {place}" if place else "", first(typed, MESSAGE))
    return "\n\n".join(filter(None, said))


def _owner_section(town: Town, typed: Typed, faults: Faults) -> Section:
    organisations = sorted(town.catalogue.organisations.values(), key=lambda each: each.name.casefold())
    choices = (Choice("", WORDS.choose), *(Choice(each.id, each.name) for each in organisations))
    control = choosing(
        OWNER, WORDS.owner_label, choices, typed, faults, hint=WORDS.owner_hint, kind="select", required=True
    )
    return Section("vem-ordnar", WORDS.owner, (Group((control,)),))


def preview_of(
    town: Town, after: Activity, tips: tuple[str, ...] = (), seen: tuple[str, ...] = ()
) -> PreviewPage:  # fmt: skip
    """How an activity will be.

    Args:
        town: the content that it stands in.
        after: the activity.
        tips: what could be better.
        seen: what residents see otherwise, when it is about one day.
    """
    preview = Preview(town)
    return PreviewPage(
        WORDS.preview_title, WORDS.preview_lead, "", (), (), after.title,
        town.catalogue.organisations[after.organisation].name, tuple(after.easy.splitlines()), after.text or "",
        preview.facts(after), preview.paper(after), preview.call(after), preview.dates(after), seen, tips,
    )  # fmt: skip

"""All that an association has is still right: one page, one button, one submission."""

from functools import cached_property

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, chosen
from torg.bridge.form.flows import About, Flow, Judged
from torg.bridge.form.service import Sent
from torg.bridge.form.showing import Faults
from torg.bridge.form.views import ChoiceView, ControlView, Fact, Group, Link, Section
from torg.bridge.form.visiting import Visit
from torg.bridge.inventory import Asked, Inventory
from torg.bridge.submission import Kind, blob_id
from torg.domain.activity import Activity
from torg.domain.stale import belongs
from torg.phrases.form import NEED_ONE, WORDS
from torg.phrases.reminding import ALL_PATH, checked

SURE = "stammer"
"""The control: a box for each thing, with its folder and its id."""


class AllFlow(Flow):
    """Everything that the owner of the link in use has. A look confirms nothing, since mail scanners look too."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._visit = visit

    @cached_property
    def _asked(self) -> tuple[Asked, ...]:
        town = self._visit.town
        return Inventory(town.catalogue, town.today).of(belongs(town.catalogue, town.today, self._visit.own))

    @property
    def about(self) -> About:
        """See `Flow`."""
        return About(f"/{ALL_PATH}", WORDS.all_title, self._visit.start, WORDS.all_lead, send=WORDS.confirm_button)

    def begin(self) -> Typed:
        """See `Flow`. All boxes are ticked, but not those of places that are not the association's own."""
        return {SURE: tuple(_value(each) for each in self._asked if each.is_own)}

    def base(self) -> str:
        """See `Flow`. One word for all files: when any of them has changed, it is another."""
        town, own = self._visit.town, self._visit.own
        blobs = (town.blob(each.target.folder, each.target.id, own) for each in self._asked)
        return blob_id(" ".join(blobs).encode())

    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """See `Flow`. A part for each thing."""
        ticked = chosen(typed, SURE)
        return tuple(
            self._section(number, each, ticked=_value(each) in ticked, faults=() if number else faults.get(SURE, ()))
            for number, each in enumerate(self._asked)
        )

    def _section(self, number: int, each: Asked, *, ticked: bool, faults: tuple[str, ...]) -> Section:
        name = f"{SURE}-{number}" if number else SURE
        box = ChoiceView(name, _value(each), WORDS.all_tick, each.found.name, ticked)
        control = ControlView(SURE, "tick", WORDS.all_tick, choices=(box,), faults=faults)
        facts = (*(Fact(*fact) for fact in each.facts), Fact("", (checked(each.found),)))
        lead = "" if each.is_own else WORDS.all_shared if each.shared else WORDS.all_place
        record = each.found.record
        whole = self._visit.page_of(record) if isinstance(record, Activity) else None
        return Section(
            f"sak-{number + 1}", each.found.name, (Group((control,)),), lead, facts=facts, change=self._way(each),
            whole=whole,
        )  # fmt: skip

    def _way(self, each: Asked) -> Link:
        """Where it is changed: an activity in its forms, the rest by telling a person."""
        record = each.found.record
        if isinstance(record, Activity):
            return Link(WORDS.all_change, self._visit.entry_url(record), record.title)
        return Link(WORDS.all_tell, self._visit.url("/tips"), each.found.name)

    def judge(self, typed: Typed) -> Judged:
        """See `Flow`."""
        ticked = chosen(typed, SURE)
        sure = [each for each in self._asked if _value(each) in ticked]
        if not sure:
            return Judged((Fault(SURE, NEED_ONE),))
        left = (each.found.name for each in self._asked if each not in sure)
        said = (WORDS.all_told, ", ".join(each.found.name for each in sure)), (WORDS.all_left, ", ".join(left))
        told, targets = tuple(fact for fact in said if fact[1]), tuple(each.target for each in sure)
        return Judged((), Sent(Kind.CONFIRM, self._visit.own, "", {}, told, targets=targets))


def _value(each: Asked) -> str:
    """What a box sends."""
    return f"{each.target.folder.value}/{each.target.id}"

"""What was answered in an issue form, judged by the very flows of the web form."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, first
from torg.bridge.form.flow_day import DAY, HOURS, REASON, TO, DayFlow
from torg.bridge.form.flow_entry import EntryFlow
from torg.bridge.form.flow_short import TIP, ConfirmFlow, TipFlow
from torg.bridge.form.flows import Judged
from torg.bridge.form.times import COUNT, KEPT, WORDS
from torg.bridge.form.town import Town
from torg.bridge.hub.body import Filled
from torg.bridge.hub.questions import ACTIVITY, Desk, question_of
from torg.bridge.submission import Kind
from torg.domain.activity import Activity
from torg.domain.numbers import mask_personal_numbers
from torg.phrases import hub as say
from torg.phrases.form import NEED_DAY

_STEP = re.compile(r"[a-z0-9-]+")
_OF_TIMES = re.compile(r"tid\d+\.")


@dataclass(frozen=True, slots=True)
class Judgement:
    """The web form's judgement; what is wrong, in the form's order, with the question (or nothing) for each."""

    judged: Judged
    faults: tuple[tuple[str, str], ...]


def judge(town: Town, filled: Filled) -> Judgement:
    """Look at what was answered, as the web form would.

    Args:
        town: the content as it is now.
        filled: the form with its answers.
    """
    judged = _judged(town, filled)
    asked = [question_of(filled.form, each.control) for each in judged.faults]
    labels = [each.label if each else "" for each in asked]
    faults = [(label, mask_personal_numbers(each.words)) for label, each in zip(labels, judged.faults, strict=True)]
    places = {question.label: place for place, question in enumerate(filled.form.questions)}
    return Judgement(judged, tuple(sorted(faults, key=lambda each: places.get(each[0], len(places)))))


def _judged(town: Town, filled: Filled) -> Judged:
    kind, typed, desk = filled.form.kind, filled.typed, Desk(town)
    if kind is Kind.TIP:
        return TipFlow(desk).judge({TIP: (), **typed})
    if kind is Kind.NEW:
        return EntryFlow(desk).judge(typed)
    named = first(typed, ACTIVITY)
    activity = find_activity(town, named)
    if activity is None:
        return Judged((Fault(ACTIVITY, say.unknown_activity(named)),))
    if kind is Kind.CALL_OFF:
        return _day(desk, activity, typed)
    if kind is Kind.CONFIRM:
        return ConfirmFlow(desk, activity).judge(typed)
    flow = EntryFlow(desk, activity)
    return flow.judge(_over(flow.begin(), filled))


def _day(desk: Desk, activity: Activity, typed: Typed) -> Judged:
    """One time is called off or moved, as what was answered says; one of them, and not both."""
    moves, reason = bool(first(typed, TO) or first(typed, HOURS)), first(typed, REASON)
    if moves == bool(reason):
        return Judged((Fault(REASON, say.OFF_AND_MOVE if moves else say.OFF_OR_MOVE),))
    judged = DayFlow(desk, activity, moves=moves).judge({**typed, DAY: (first(typed, DAY),)})
    said = {NEED_DAY: say.WRITE_DAY}
    return replace(
        judged, faults=tuple(Fault(each.control, said.get(each.words, each.words)) for each in judged.faults)
    )


def _over(begun: Typed, filled: Filled) -> Typed:
    """What a change says, over what the form holds at first: an empty answer leaves it, unless it is to be emptied."""
    gone = {name for name in begun if name in filled.emptied}
    if first(filled.typed, WORDS) or WORDS in filled.emptied:
        gone |= {name for name in begun if name in {COUNT, KEPT} or _OF_TIMES.match(name)}
    return {**{name: each for name, each in begun.items() if name not in gone}, **filled.typed}


def find_activity(town: Town, text: str) -> Activity | None:
    """The activity that somebody means: by its page's address, by its title, or by its id when no other has it.

    Args:
        town: the content.
        text: an address, a title, `owner/id` or `id`.
    """
    steps = [match[0] for match in map(_STEP.match, text.lower().split("/")) if match]
    pairs = set(pairwise(steps))
    for each in town.catalogue.activities:
        if (each.organisation, each.id) in pairs:
            return each
    words = " ".join(text.casefold().split())
    for found in (
        [each for each in town.catalogue.activities if each.title.casefold() == words],
        [each for each in town.catalogue.activities if each.id == words],
    ):
        if len(found) == 1:
            return found[0]
    return None

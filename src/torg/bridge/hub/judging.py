"""What was answered in an issue form, judged by the very flows of the web form."""

import re
from dataclasses import dataclass
from itertools import pairwise

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, first
from torg.bridge.form.flow_day import DAY, DayFlow
from torg.bridge.form.flow_entry import EntryFlow
from torg.bridge.form.flow_short import TIP, ConfirmFlow, TipFlow
from torg.bridge.form.flows import Flow, Judged
from torg.bridge.form.times import COUNT, KEPT, WORDS
from torg.bridge.form.town import Town
from torg.bridge.hub.body import Filled
from torg.bridge.hub.questions import ACTIVITY, Desk, question_of
from torg.bridge.submission import Kind
from torg.domain.activity import Activity
from torg.domain.numbers import mask_personal_numbers
from torg.phrases.hub import unknown_activity

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
        return Judged((Fault(ACTIVITY, unknown_activity(named)),))
    return _flow(kind, desk, activity).judge(_over(EntryFlow(desk, activity).begin(), typed, kind))


def _flow(kind: Kind, desk: Desk, activity: Activity) -> Flow:
    if kind is Kind.CHANGE:
        return EntryFlow(desk, activity)
    return ConfirmFlow(desk, activity) if kind is Kind.CONFIRM else DayFlow(desk, activity)


def _over(begun: Typed, typed: Typed, kind: Kind) -> Typed:
    """What a change says, over what the form holds at first: an empty answer leaves it."""
    if kind is not Kind.CHANGE:
        return {**typed, DAY: (first(typed, DAY),)}
    if first(typed, WORDS):
        begun = {name: each for name, each in begun.items() if name not in {COUNT, KEPT} and not _OF_TIMES.match(name)}
    return {**begun, **typed}


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

"""From a submission to files' new texts, checked by the same rules as `torg check`.

What a sender wants is carried out on the file as it is now (or, for a form filled from an older version, as it was
then), never by putting together YAML from what was typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from torg.bridge.submission import Kind, Submission, Target
from torg.domain.faults import read_record
from torg.domain.schedule.record import Change
from torg.domain.stale import Checkable, checked_on
from torg.problems import Problem
from torg.store.change import ChangedMeanwhileError, Survey, propose
from torg.store.change_field import put_field, put_inner
from torg.store.change_fields import canonical_data, lost_comments, put_fields
from torg.store.change_sheet import UnwritableError
from torg.store.drafting import draft
from torg.store.files import read_text
from torg.store.folders import ENDING, Found, found_at, path_of
from torg.store.folders import Kind as Folder
from torg.store.trial import is_fault, try_all

CHECKED, PLACE = "kontrollerad", "plats"
_UNKNOWN = "referens-okand"
_SWEDEN = ZoneInfo("Europe/Stockholm")


class Why(StrEnum):
    """Why there is nothing to propose."""

    NO_ORGANISATION = "forening"
    """The association is not there; a person has to let it in first."""
    NO_PLACE = "plats"
    """Nothing is wrong but that the place is not there."""
    GONE = "borta"
    """The entry is not there any more."""
    FAULTS = "fel"
    """The rules say no."""
    UNWRITABLE = "form"
    """The file is written in a way that can not take the change."""
    ALREADY = "redan"
    """The file already says so."""
    CLASH = "bada"
    """A field that the sender changed has been changed to something else since they saw it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A file's text before and after; `after` is None when it is taken away, `before` when it is new."""

    found: Found
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Made:
    """What becomes of every file that is changed, at least one; `notes` are new warnings and tips."""

    edits: tuple[Edit, ...]
    notes: tuple[Problem, ...] = ()

    @property
    def lost(self) -> tuple[str, ...]:
        """The comments that stood within what had to be written anew, and that go."""
        pairs = ((each.before, each.after) for each in self.edits)
        return tuple(
            line for old, new in pairs if old is not None and new is not None for line in lost_comments(old, new)
        )


@dataclass(frozen=True, slots=True)
class Unmade:
    """Nothing to propose, and why; `problems` for `FAULTS`."""

    why: Why
    problems: tuple[Problem, ...] = ()


def place_of(town: Survey, submission: Submission) -> Found:
    """The file that a submission is about: its own, or for a new one the first free name, `schack-2`.

    Raises:
        ValueError: for a tip, which is about no file.
    """
    number = 1
    while True:
        name = submission.entry if number == 1 else f"{submission.entry}-{number}"
        path = path_of(town.root, Folder.ACTIVITY, name, submission.organisation)
        found = found_at(town.root, path)
        if found is None or not found.shown.endswith(ENDING):
            raise ValueError(name)
        if submission.kind is not Kind.NEW or not path.exists():
            return found
        number += 1


def _found(town: Survey, target: Target, organisation: str) -> Found:
    found = found_at(town.root, path_of(town.root, target.folder, target.id, organisation))
    if found is None:
        raise ValueError(target.id)
    return found


def make(town: Survey, submission: Submission, seen: str | None = None) -> Made | Unmade:
    """Carry out what the sender wants, and check all content as it would then be.

    Args:
        town: the content that the proposal is made upon.
        submission: anything but a tip.
        seen: the text of the file that a change was filled in from; None when it is the one in the town.
    """
    organisations = town.loaded.salvaged.organisations if town.loaded.salvaged else {}
    if submission.organisation not in organisations:
        return Unmade(Why.NO_ORGANISATION)
    if submission.kind is Kind.CONFIRM:
        return _confirmed(town, submission, organisations[submission.organisation].name)
    found = place_of(town, submission)
    before = read_text(found.path)
    if before is None and submission.kind is not Kind.NEW:
        return Unmade(Why.ALREADY if submission.kind is Kind.REMOVE else Why.GONE)
    if submission.kind in {Kind.CALL_OFF, Kind.MOVE, Kind.STANDS}:
        return _one_day(town, found, submission)
    try:
        after = _after(found, before, submission, seen)
    except UnwritableError:
        return Unmade(Why.UNWRITABLE)
    return after if isinstance(after, Unmade) else _tried(town, (Edit(found, before, after),))


def _tried(town: Survey, edits: tuple[Edit, ...]) -> Made | Unmade:
    """The edits that change anything, when the rules have nothing against all of them together."""
    changed = tuple(each for each in edits if each.after != each.before)
    if not changed:
        return Unmade(Why.ALREADY)
    texts = {each.found.shown: each.after for each in changed}
    trial = try_all(town.root, town.loaded, texts, today=town.today)
    return _unmade(trial.faults) if trial.faults else Made(changed, trial.notes)


def _unmade(faults: tuple[Problem, ...]) -> Unmade:
    """What the rules say no to; a place that is not there has a way on of its own."""
    only_place = all(each.code == _UNKNOWN and each.path[:1] == (PLACE,) for each in faults)
    if not only_place:
        return Unmade(Why.FAULTS, faults)
    # Whoever typed a new place has seen those that there are: another one that is spelt like it is not meant.
    return Unmade(Why.NO_PLACE, tuple(replace(each, remedy=None, params=_without_likeness(each)) for each in faults))


def _without_likeness(problem: Problem) -> Mapping[str, str | int]:
    return {name: value for name, value in problem.params.items() if name != "nära"}


def received_on(submission: Submission) -> date:
    """The day in Sweden on which it came."""
    return submission.received.astimezone(_SWEDEN).date()


def _after(found: Found, before: str | None, submission: Submission, seen: str | None) -> str | Unmade | None:
    """The file's new text; None when it is to be taken away."""
    fields = submission.fields
    if submission.kind is Kind.REMOVE:
        return None
    if submission.kind is Kind.NEW:
        return _drafted(found, {CHECKED: received_on(submission).isoformat(), **fields})
    text = before or ""
    if submission.kind is Kind.CHANGE:
        return _changed(found, text, fields, text if seen is None else seen)
    for key in ("pausad till", "pausorsak"):
        value = fields.get(key, "")
        if isinstance(value, str) and value.strip():
            text = put_field(text, key, " ".join(value.split()))
    return text


def _changed(found: Found, text: str, fields: Mapping[str, object], seen: str) -> str | Unmade:
    """The text with what the sender changed in the one that they saw; nothing is written over that is newer."""
    if seen != text:
        wanted, old, now = put_fields(found, seen, fields), canonical_data(found, seen), canonical_data(found, text)
        new = canonical_data(found, wanted.text) if wanted.text else None
        if new is not None and old is not None and now is not None:
            changed = [key for key in dict.fromkeys((*new, *old)) if new.get(key) != old.get(key)]
            if any(now.get(key) not in (old.get(key), new.get(key)) for key in changed):
                return Unmade(Why.CLASH)
            fields = {key: new.get(key, "") for key in changed}
    made = put_fields(found, text, fields)
    faults = tuple(each for each in made.problems if is_fault(each))
    return Unmade(Why.FAULTS, faults) if faults or not made.text else made.text


def _confirmed(town: Survey, submission: Submission, owner: str) -> Made | Unmade:
    """Every target with its day; what is gone, or was looked at later, is passed over. `owner` looked at the places."""
    day, edits = received_on(submission), []
    for target in submission.about:
        found = _found(town, target, submission.organisation)
        before, record = read_text(found.path), _record(town, target, found)
        if before is None:
            continue
        checked = checked_on(record) if record else None
        try:
            after = before if checked and checked >= day else _with_day(target.folder, before, day, owner)
        except UnwritableError:
            return Unmade(Why.UNWRITABLE)
        edits.append(Edit(found, before, after))
    return _tried(town, tuple(edits)) if edits else Unmade(Why.GONE)


def _with_day(folder: Folder, text: str, day: date, owner: str) -> str:
    if folder is not Folder.PLACE:
        return put_field(text, CHECKED, day.isoformat())
    return put_inner(put_inner(text, (CHECKED, "datum"), day.isoformat()), (CHECKED, "av"), owner)


def _record(town: Survey, target: Target, found: Found) -> Checkable | None:
    """What a target's file holds, if it could be read."""
    catalogue = town.catalogue
    if catalogue is None or target.folder is Folder.ACTIVITY:
        return town.activity(found)
    held = catalogue.organisations if target.folder is Folder.ORGANISATION else catalogue.places
    return held.get(target.id)


def _drafted(found: Found, data: Mapping[str, object]) -> str | Unmade:
    made = draft(found, data)
    faults = tuple(each for each in made.problems if is_fault(each))
    return Unmade(Why.FAULTS, faults) if faults or not made.text else made.text


def _one_day(town: Survey, found: Found, submission: Submission) -> Made | Unmade:
    """One time called off, moved, or as usual after all, as `torg installt` and `torg flytta` do it."""
    stands = submission.kind is Kind.STANDS
    read = read_record(Change, submission.fields)
    if read.problems or read.record is None:
        return Unmade(Why.FAULTS, tuple(each.moved(found.shown, ("ändringar",)) for each in read.problems))
    try:
        proposal = propose(town, found, read.record.day, None if stands else read.record)
    except ChangedMeanwhileError:
        return Unmade(Why.FAULTS, town.faults(found))
    except UnwritableError:
        return Unmade(Why.UNWRITABLE)
    if proposal.faults:
        return Unmade(Why.FAULTS, proposal.faults)
    if proposal.before == proposal.after:
        return Unmade(Why.ALREADY)
    return Made((Edit(found, proposal.before, proposal.after),), proposal.notes)

"""The validator's answer to what was filled in, each problem beside the control that it is about.

The same rules as `torg check`, over the same data; only lines and columns are missing, since there is no file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from torg.bridge.form.fields import name_of
from torg.bridge.form.filled import Data, plain
from torg.bridge.form.mending import read_mended, sentence_mended
from torg.bridge.form.times import Times
from torg.bridge.form.town import Town
from torg.bridge.form.views import Advice
from torg.domain.activity import Activity
from torg.domain.coming import with_coming
from torg.domain.faults import relevant
from torg.domain.numbers import mask_personal_numbers
from torg.domain.record import IDENTITY, OWNER
from torg.domain.rules import check_catalogue, check_record, check_texts
from torg.phrases.problems_form import LONGEST_QUOTE
from torg.phrases.problems_in_form import in_form
from torg.problems import DataPath, Problem, Severity, problem

_NOT_OF_THE_FORM = frozenset({"kontrollerad-180", "kontrollerad-365", "kontrollerad-540", "kontrollerad-framtid"})
"""What the sender can not mend here."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to mend: the control that it is about (empty for none), and what to say."""

    control: str
    words: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer. `activity` is None while there are `faults`; `advice` keeps nobody from sending."""

    activity: Activity | None
    faults: tuple[Fault, ...]
    advice: Advice


def check(town: Town, owner: str, entry: str, data: Data, times: Times) -> Checked:
    """Look at what was filled in, as if it were a file of the content.

    Args:
        town: the content that it is to stand in.
        owner: the organisation that it belongs to.
        entry: its id.
        data: the record's data but for its times.
        times: what was said of times.
    """
    data = data | ({"tider": times.items} if times.items else {})
    data.setdefault("kontrollerad", town.today.isoformat())
    found = [*check_texts(data), *_of_times(town, times)]
    outcome = read_mended(Activity, data | {IDENTITY: entry, OWNER: owner}, town.today)
    found += outcome.problems
    record = outcome.record
    if record is not None:
        holes: frozenset[DataPath] = frozenset(("tider", index) for index in times.holes)
        own = list(check_record(record, town.context))
        found += relevant(outcome.tell(own), holes) if holes else outcome.tell(own)
        found += _beside_others(town, record)
    told = [_told(times, each) for each in found if each.code not in _NOT_OF_THE_FORM]
    if not times.items and not _needs_no_times(town, data):
        told.append(problem("falt-saknas", fält="tider"))
    faults = tuple(_unique(_fault(town, times, each) for each in told if each.severity is Severity.ERROR))
    advice = Advice(*(_of_severity(told, each) for each in (Severity.WARNING, Severity.TIP)))
    return Checked(None if faults else record, faults, advice)


def _of_severity(told: Iterable[Problem], severity: Severity) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_words(each) for each in told if each.severity is severity))


def _of_times(town: Town, times: Times) -> Iterator[Problem]:
    """What is wrong with the times themselves; a date in a sentence with the whole sentence as it should be."""
    for each in with_coming(times.problems, town.today):
        source = times.source(each.path)
        if each.code != "datum" or "mening" not in source:
            yield each
            continue
        line = sentence_mended(source["mening"], town.place_ids, town.today)
        yield replace(each, params={**each.params, "mening": line}) if len(line) <= LONGEST_QUOTE else each


def _told(times: Times, each: Problem) -> Problem:
    """The problem, where an advice to choose would help nobody: what was written in words has nothing to choose."""
    source = times.source(each.path) if each.code == "tider-rod-dag" else {}
    return replace(each, params={**each.params, **source}) if source else each


def _needs_no_times(town: Town, data: Data) -> bool:
    """Whether the sort of entry has no times, or nobody has yet said what sort it is."""
    return data.get("typ") not in town.context.known.dated_types


def _beside_others(town: Town, record: Activity) -> Iterator[Problem]:
    """What shows only beside the other entries, with the record in the place of its old self."""
    others = tuple(
        each
        for each in town.catalogue.activities
        if (each.organisation, each.id) != (record.organisation, record.id)
    )  # fmt: skip
    catalogue = replace(town.catalogue, activities=(*others, record), notices=town.catalogue.notices)
    for about, each in check_catalogue(catalogue, town.context):
        if about is record:
            yield each


def _unique(faults: Iterable[Fault]) -> Iterator[Fault]:
    yield from dict.fromkeys(faults)


def _words(each: Problem) -> str:
    return mask_personal_numbers(in_form(each))


def _fault(town: Town, times: Times, each: Problem) -> Fault:
    return Fault(control_of(town, times, each), _words(each))


def control_of(town: Town, times: Times, each: Problem) -> str:
    """The control that a problem is about; for a key without one, the name that it would have."""
    path: tuple[Any, ...] = each.path
    if each.code == "falt-saknas":
        path = (*path, str(each.params.get("fält", "")))
    if path[:1] == ("tider",):
        return times.control_at(path)
    field = town.fields.at(path)
    return field.name if field else name_of(tuple(str(step) for step in path[:1]))


def check_activity(town: Town, entry: Activity) -> Checked:
    """What the rules say of an activity that is whole."""
    data = plain(entry.written())
    items = data.pop("tider", [])
    return check(town, entry.organisation, entry.id, data, Times(items, tuple("" for _ in items)))


def new_advice(town: Town, before: Activity, after: Checked) -> Advice:
    """What is said of it that was not said before."""
    old = check_activity(town, before).advice
    return after.advice.without((*old.warnings, *old.tips))

"""What can be read safely is rewritten, not complained about: `27/11 2026`, `example.org`. The preview shows it."""

from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from torg.bridge.form.filled import Data
from torg.domain.coming import with_coming
from torg.domain.faults import Outcome, read_record
from torg.domain.record import Record
from torg.domain.value_at import value_at
from torg.problems import Problem

R = TypeVar("R", bound=Record)


def read_mended(model: type[R], data: Data, today: date) -> Outcome[R]:
    """Read a record; when something in it has a safe remedy, read it once more with that done.

    A date that says too little is a problem with the day that it mostly means, see `torg.domain.coming`.

    Args:
        model: the type of record.
        data: text-typed data, which is not changed.
        today: the day on which it is filled in.
    """
    outcome = read_record(model, data)
    safe = [each for each in outcome.problems if _is_safe(each)]
    if safe:
        mended = deepcopy(data)
        for each in safe:
            _put(mended, each)
        outcome = read_record(model, mended)
    return replace(outcome, problems=tuple(with_coming(outcome.problems, today)))


def _is_safe(each: Problem) -> bool:
    return each.remedy is not None and each.remedy.safe and each.remedy.action == "value" and bool(each.path)


def _put(data: Data, each: Problem) -> None:
    *above, last = each.path
    home: Any = value_at(data, tuple(above))
    there = isinstance(home, dict) and last in home
    if each.remedy and (there or (isinstance(home, list) and isinstance(last, int) and last < len(home))):
        home[last] = each.remedy.text

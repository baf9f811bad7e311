"""What can be read safely is rewritten, not complained about: `27/11 2026`, `example.org`. The preview shows it."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from pydantic_core import PydanticCustomError

from torg.bridge.form.filled import Data
from torg.domain.coming import with_coming
from torg.domain.faults import Outcome, read_record
from torg.domain.faulty import SUGGESTION
from torg.domain.record import Record
from torg.domain.value_at import value_at
from torg.phrases.schedule_reading import read_sentence
from torg.problems import Problem

_MOST_DATES = 6
"""Of one sentence that are mended."""

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


def sentence_mended(line: str, place_ids: Mapping[str, str], today: date) -> str:
    """A sentence of times with all its dates written whole, to put forward; nothing when that is not enough to read it.

    Args:
        line: as it was typed: `torsdagar 13-15 fr.o.m. 14 jan t.o.m. 20 maj`.
        place_ids: ids by the names of places that a sentence may mention.
        today: the day on which it is filled in.
    """
    for _ in range(_MOST_DATES):
        try:
            read_sentence(line, place_ids)
        except PydanticCustomError as error:
            (found,) = with_coming([Problem(error.type, params=error.context or {})], today)
            said, day = str(found.params.get("värde", "")), str(found.params.get(SUGGESTION, ""))
            at = line.lower().find(said) if found.code == "datum" and day else -1
            if at < 0:
                return ""
            line = line[:at] + day + line[at + len(said) :]
        else:
            return line
    return ""


def _is_safe(each: Problem) -> bool:
    return each.remedy is not None and each.remedy.safe and each.remedy.action == "value" and bool(each.path)


def _put(data: Data, each: Problem) -> None:
    *above, last = each.path
    home: Any = value_at(data, tuple(above))
    there = isinstance(home, dict) and last in home
    if each.remedy and (there or (isinstance(home, list) and isinstance(last, int) and last < len(home))):
        home[last] = each.remedy.text

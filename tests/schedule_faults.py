"""What reading a schedule says about faulty data, in a form that tests can compare."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from torg.domain.schedule.record import Schedule
from torg.phrases.schedule_reading import read_sentence

Told = tuple[tuple[int | str, ...], str, dict[str, Any]]


def faults(data: dict[str, Any]) -> list[Told]:
    """Where, code and parameters of each fault; the quoted value first among the parameters."""
    try:
        Schedule.read(data)
    except ValidationError as error:
        return [(each["loc"], each["type"], each.get("ctx", {})) for each in error.errors(include_url=False)]
    return []


def fault_of(key: str, text: object) -> Told:
    """The only fault of one field of a schedule on Mondays."""
    (found,) = faults({"dag": "måndag", key: text})
    return found


def sentence_fault(text: str) -> tuple[str, dict[str, Any]]:
    """Code and parameters of a sentence's fault."""
    try:
        read_sentence(text)
    except PydanticCustomError as error:
        return error.type, dict(error.context or {})
    return "", {}

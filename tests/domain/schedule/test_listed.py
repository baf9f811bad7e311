"""A field that is one text or a list of texts."""

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from torg.domain.faulty import faulty
from torg.domain.schedule.listed import Listed


def read_numbers(text: str) -> list[int]:
    """Numbers with spaces between."""
    if not text.replace(" ", "").isdecimal():
        raise faulty("varde-tal", text)
    return [int(part) for part in text.split()]


NUMBERS = Listed((int,), read_numbers, lambda parts: tuple(sorted(set(parts))), lambda whole: [str(n) for n in whole],
                 {"type": "string"})  # fmt: skip
FIELD: TypeAdapter[tuple[int, ...]] = TypeAdapter(Annotated[tuple[int, ...], NUMBERS])


@pytest.mark.parametrize(
    ("value", "whole"),
    [("3 1 3", (1, 3)), (["2", "1 3"], (1, 2, 3)), (7, (7,)), ((3, "1"), (1, 3))],
)
def test_texts_lists_and_read_parts_are_one_value(value: Any, whole: tuple[int, ...]) -> None:
    """However it is written, the parts are gathered."""
    assert FIELD.validate_python(value) == whole


@pytest.mark.parametrize(
    ("value", "where", "code"),
    [
        ("x", (), "varde-tal"),
        (["1", "x"], (1,), "varde-tal"),
        ([], (), "falt-tomt"),
        ({}, (), "falt-form"),
        (None, (), "falt-tomt"),
        (["1", {}], (1,), "falt-form"),
    ],
)
def test_a_fault_points_at_its_element(value: Any, where: tuple[int, ...], code: str) -> None:
    """A text is the whole field; an element of a list has its index."""
    with pytest.raises(ValidationError) as caught:
        FIELD.validate_python(value)
    assert [(each["loc"], each["type"]) for each in caught.value.errors()] == [(where, code)]


@pytest.mark.parametrize(("whole", "written"), [((1,), "1"), ((1, 2), ["1", "2"])])
def test_a_list_is_written_only_for_several(whole: tuple[int, ...], written: object) -> None:
    """One element is one text."""
    assert FIELD.dump_python(whole) == written


def test_the_schema_takes_one_or_a_list() -> None:
    """Editors accept both."""
    one = {"type": "string"}
    assert FIELD.json_schema() == {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}

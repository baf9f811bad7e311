"""The one way for a field type to say that a value is wrong."""

from pydantic_core import PydanticCustomError

from torg.problems import CODES

SUGGESTION = "förslag"
"""The parameter that holds the value to write instead, when there is one that is surely meant."""


def faulty(code: str, value: object, **params: str | int) -> PydanticCustomError:
    """An error for pydantic to collect; `torg.domain.faults` makes it a problem with the same code.

    Args:
        code: a key of `torg.problems.CODES`.
        value: what stood there, quoted in the message as `värde`.
        params: what else the sentence needs; `förslag` is the corrected value.
    """
    assert code in CODES, code
    return PydanticCustomError(code, "{värde}", {"värde": str(value), **params})

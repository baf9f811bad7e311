"""Text-typed data, as a form has it, to the canonical text of a file: by the very road that a file takes.

The data is written as YAML with every value quoted that needs it, and then read as any file is: sentences in `tider`,
short forms and near misses mean the same as in a file, and the problems are the same ones.
"""

from collections.abc import Mapping
from typing import Any

from torg.store.folders import Found
from torg.store.formatting import Formatted, Outcome, canonical
from torg.store.reading import read_file
from torg.store.write import write_data


def draft(found: Found, data: Mapping[str, Any]) -> Formatted:
    """The file's canonical text for data, or what is wrong with it.

    Args:
        found: where the file is, or would be; it is not looked at.
        data: text, lists and mappings, with the Swedish keys.

    Returns:
        `CHANGED` with the text, or `FAULTY` with the problems.
    """
    reading = read_file(found, write_data(data).encode())
    text = canonical(reading)
    if text is None:
        return Formatted(Outcome.FAULTY, problems=tuple(reading.told()))
    return Formatted(Outcome.CHANGED, text, tuple(reading.told()))


def merged(data: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The data with some keys changed, in the same order; an empty value takes its key away.

    Args:
        data: as the file has it.
        changes: what is new.
    """
    result = {**data, **changes}
    return {key: value for key, value in result.items() if key not in changes or not _is_empty(value)}


def _is_empty(value: Any) -> bool:
    return not (value.strip() if isinstance(value, str) else value)

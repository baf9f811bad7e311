"""Times written as plain Swedish sentences: `- Torsdagar 13.00–15.00` for `- dag: torsdag` and the rest."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticCustomError

from torg.problems import DataPath, Problem
from torg.store.margins import TIMES
from torg.store.reading import Reading

_LISTS: tuple[tuple[str, ...], ...] = (("tider",), ("ändringar",), ("kostnad", "tillval"))
"""Fields that are lists of fields, of which there is often but one item."""
_EXAMPLE = {"dag": "torsdag", "tid": "13.00–15.00"}
"""Stands in for a sentence that could not be read."""


def wrap_single(reading: Reading, data: dict[str, Any]) -> None:
    """Make a list of the fields under `tider`, `ändringar` and `tillval` that stand without a dash, in `data` itself.

    Args:
        reading: is told which fields, so that its problems point at the lines that the file has.
        data: the document's root.
    """
    for *outer, key in _LISTS:
        home: Any = data.get(outer[0]) if outer else data
        if isinstance(home, dict) and isinstance(home.get(key), dict):
            home[key] = [home[key]]
            reading.wrapped.add((*outer, key))


def read_sentences(reading: Reading, data: dict[str, Any], place_ids: Mapping[str, str]) -> frozenset[DataPath]:
    """Turn the sentences among a document's times into fields, in `data` itself.

    Args:
        reading: is told of sentences that can not be read.
        data: the document's root.
        place_ids: ids by the names of places that a sentence may mention.

    Returns:
        The paths of sentences that could not be read: something else stands there now.
    """
    times = data.get(TIMES)
    if isinstance(times, str):
        times = [times]
    if not isinstance(times, list) or not any(isinstance(item, str) for item in times):
        return frozenset()
    from torg.phrases.schedule_reading import read_sentence  # noqa: PLC0415 -- a grammar that few files need

    holes: set[DataPath] = set()
    for index, item in enumerate(times):
        if not isinstance(item, str) or not item.strip():
            continue
        try:
            times[index] = read_sentence(item, place_ids).written()
        except PydanticCustomError as error:
            path: DataPath = (TIMES, index)
            context = {name: value for name, value in (error.context or {}).items() if isinstance(value, str | int)}
            context["värde"] = _as_written(str(context.get("värde", "")), item)
            reading.tell([Problem(error.type, path=path, params={"fält": TIMES, **context})])
            times[index] = dict(_EXAMPLE)
            holes.add(path)
    data[TIMES] = times
    return frozenset(holes)


def _as_written(words: str, sentence: str) -> str:
    """The words with the capital letters that they have in the sentence."""
    at = sentence.lower().find(words.lower())
    return sentence[at : at + len(words)] if at >= 0 and words else words

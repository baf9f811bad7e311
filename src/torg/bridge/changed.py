"""Which fields of a file a proposal changes, and to what: read as data, so that form and order mean nothing.

Comments are no data, and may hold anything: where one is new, gone or different, that counts as a field of its own.
"""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from torg.bridge.review import FileChange
from torg.store.folders import Found, Kind
from torg.store.reading import read_file

CHECKED = "kontrollerad"
COMMENTS = "#"
"""Stands for comments among the fields that differ."""
_KINDS = {kind.value: kind for kind in Kind if kind.value}


def kind_of(path: PurePosixPath) -> Kind | None:
    """What a file holds, by its path within the content folder."""
    return _KINDS.get(path.parts[0]) if path.parts else None


def changed_fields(content: str, change: FileChange) -> Mapping[str, tuple[object, object]] | None:
    """The fields at the root that differ, each with its value before and after; None when they can not be told.

    Args:
        content: the content folder's path in the repository.
        change: the file, which is neither new nor gone.
    """
    before, after = (_data(content, change.path, text) for text in (change.before, change.after))
    if before is None or after is None:
        return None
    held = {**before, COMMENTS: _comments(change.before)}
    wanted = {**after, COMMENTS: _comments(change.after)}
    keys = dict.fromkeys((*held, *wanted))
    return {key: (held.get(key), wanted.get(key)) for key in keys if held.get(key) != wanted.get(key)}


def checked_day(value: object) -> str:
    """All that stands in `kontrollerad`: the day, and at a place who looked."""
    return ", ".join(text for _, text in words_in(CHECKED, value))


def words_in(key: str, value: object) -> Iterator[tuple[str, str]]:
    """Every text of a value, with the nearest field that it stands in."""
    if isinstance(value, Mapping):
        for inner, each in value.items():
            yield from words_in(str(inner), each)
    elif isinstance(value, list):
        for each in value:
            yield from words_in(key, each)
    elif value is not None:
        yield key, str(value)


def _comments(text: str | None) -> list[object]:
    """Every line with a sign that may begin a comment."""
    return [line.strip() for line in (text or "").splitlines() if "#" in line]


def _data(content: str, path: str, text: str | None) -> Mapping[str, object] | None:
    place = PurePosixPath(path)
    kind = kind_of(place.relative_to(content)) if place.is_relative_to(content) else None
    if text is None or kind is None:
        return None
    held = read_file(Found(kind, place.stem, place.parent.name, path, path), text.encode()).data
    return held if isinstance(held, dict) else None

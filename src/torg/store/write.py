"""The canonical way to write a record as YAML: one record, one text.

Keys stand in the order of the record's fields, two spaces deeper for each level. Free text is quoted, so that nothing
somebody adds to it later can change what YAML sees; text of several lines stands as a block. Law: reading what was
written gives an equal record, with any YAML reader's scalars as text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from torg.domain.record import Record
from torg.store.folders import RECORDS, VOCABULARIES, Kind, modeline
from torg.store.quoting import is_plain, is_plain_looking, quoted, scalar

_WIDTH = 100
"""A list of words that fits in this many columns stands on one line."""

_KINDS: Mapping[type[Record], Kind] = {model: kind for kind, model in RECORDS.items()}


def write(record: Record) -> str:
    """The whole file for a record that has one of its own.

    Raises:
        TypeError: for a record that is only a part of a file.
    """
    kind = _KINDS.get(type(record))
    if kind is None:
        message = f"no file of its own: {type(record).__name__}"
        raise TypeError(message)
    return _text(modeline(kind.name.lower(), kind), _mapping(record.written(), 0))


def write_word_list(alias: str, records: Iterable[Record]) -> str:
    """The whole file for a word list, by its file name without the ending.

    Raises:
        KeyError: when there is no such list.
    """
    model = VOCABULARIES[alias]
    items = [record.written() for record in records if isinstance(record, model)]
    return _text(modeline(f"vocabulary-{alias}", Kind.VOCABULARY), _items(items, 0) if items else ["[]"])


def write_data(data: Mapping[str, Any]) -> str:
    """Text-typed data as YAML, whatever it holds: for what is to be read as a file before it becomes a record."""
    return "\n".join(_mapping(data, 0)) + "\n"


def field_lines(head: str, value: Any, indent: int) -> list[str]:
    """A field's lines, for a file that has others; `head` is its key with what stands before it, and its colon."""
    return list(_field(head, value, indent))


def item_lines(value: Any, indent: int) -> list[str]:
    """The lines of one item of a list, with its dash in a column."""
    return list(_items([value], indent))


def _text(first: str, lines: Iterable[str]) -> str:
    return "\n".join((first, *lines)) + "\n"


def _mapping(data: Mapping[str, Any], indent: int) -> Iterator[str]:
    for key, value in data.items():
        yield from _field(f"{' ' * indent}{scalar(key)}:", value, indent)


def _field(head: str, value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield head if value else f"{head} {{}}"
        yield from _mapping(value, indent + 2)
    elif isinstance(value, list | tuple):
        flow = _flow(value)
        if flow is not None and len(head) + 1 + len(flow) <= _WIDTH:
            yield f"{head} {flow}"
        else:
            yield head
            yield from _items(value, indent + 2)
    else:
        yield from _scalar(head, str(value), indent)


def _flow(items: Sequence[Any]) -> str | None:
    """`[natur, rora-sig]` for words that need no quotes."""
    if all(isinstance(item, str) and is_plain(item) for item in items):
        return f"[{', '.join(items)}]"
    return None


def _items(items: Sequence[Any], indent: int) -> Iterator[str]:
    """Each item with a dash; a mapping's first field stands beside its dash."""
    dash = f"{' ' * indent}-"
    for item in items:
        if isinstance(item, Mapping) and item:
            first, *rest = _mapping(item, indent + 2)
            yield f"{dash} {first.lstrip(' ')}"
            yield from rest
        elif isinstance(item, list | tuple):
            yield f"{dash} [{', '.join(scalar(str(part)) for part in item)}]"
        else:
            yield from _field(dash, item, indent)


def _scalar(head: str, text: str, indent: int) -> Iterator[str]:
    if "\n" not in text or text != text.strip() or not is_plain_looking(text):
        yield f"{head} {text if is_plain(text) else quoted(text)}"
        return
    yield f"{head} |"
    for line in text.split("\n"):
        yield f"{' ' * (indent + 2)}{line}" if line else ""

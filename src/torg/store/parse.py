"""The fast road: YAML text that is plainly right, straight to mappings, lists and text.

Every scalar is text (ADR 0004). Whatever is not plainly right gives None, and `torg.store.examine` looks carefully.
Law: what this gives, `examine` gives too, without a problem. A differential test keeps the two together.
"""

import re
from typing import Any

import yaml
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from torg.store.events import MAX_DEPTH, parser_for
from torg.store.keys import BULLET, EQUALS, TIGHT
from torg.store.quick import Data, parse_quick

_QUOTES = frozenset("\"'")
_BLOCKS = frozenset("|>")
_SMART_VALUE = re.compile(r"(?:: |- )[”“„‟»«’‘‚]")
_NOT_WORDS = re.compile(rf"^(?:{BULLET.pattern}|{EQUALS.pattern})", re.MULTILINE)
"""Lines that YAML takes for words, and that nobody meant so."""

_OPEN_AT_END = re.compile(r"(?:: |- )[\[{][^\]}\n]*$", re.MULTILINE)
"""A list or a mapping in brackets that goes on over the line's end, where a lost bracket takes the next key along."""


def parse_plain(text: str) -> Data | None:
    """The data of a normalised text that needs no second look, or None."""
    data = parse_quick(text)
    if data is not None:
        return data
    if " #" in text or _SMART_VALUE.search(text) or _NOT_WORDS.search(text) or _OPEN_AT_END.search(text):
        return None
    try:
        return _build(text)
    except yaml.YAMLError:
        return None


def _build(text: str) -> Data | None:  # noqa: C901, PLR0912 -- one loop over all events; calls would double its time
    next_event = parser_for(text).get_event
    next_event()
    if not _is_bare(next_event()):
        return None
    root: list[Any] = []
    container: Any = root
    key: str | None = None
    outer: list[Any] = []
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            if _is_odd(event):
                return None
            value = event.value
            if type(container) is list:
                if not event.style and ":" in value:
                    return None
                container.append(value)
            elif key is not None:
                container[key] = value
                key = None
            elif not value or ":" in value or ", " in value or value in container:
                return None
            else:
                key = value
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            container = outer.pop()
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None or len(outer) >= MAX_DEPTH:
                return None
            new: Any = {} if kind is MappingStartEvent else []
            if type(container) is list:
                container.append(new)
            elif key is None:
                return None
            else:
                container[key] = new
                key = None
            outer.append(container)
            container = new
        else:
            break
    only = type(event) is DocumentEndEvent and type(next_event()) is StreamEndEvent
    data: Data | str = root[0] if only else ""
    return None if isinstance(data, str) else data


def _is_bare(start: Any) -> bool:
    """Whether a document begins without directives; an empty file has no document."""
    return type(start) is DocumentStartEvent and not start.version and not start.tags


def _is_odd(scalar: Any) -> bool:
    """Whether a scalar has an anchor or a tag, goes on over lines as an unclosed quote does, or looks like a field."""
    if scalar.anchor is not None or scalar.tag is not None:
        return True
    style = scalar.style
    if style in _QUOTES:
        return bool(scalar.start_mark.line != scalar.end_mark.line)
    if style in _BLOCKS:
        return bool(scalar.start_mark.column == 0)
    if ":" in scalar.value:
        return bool(scalar.start_mark.line != scalar.end_mark.line or TIGHT.match(scalar.value))
    return False

"""The fast road: YAML text that is plain and right, straight to mappings, lists and text.

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

_QUOTES = frozenset("\"'")
_SMART_VALUE = re.compile(r"(?:: |- )[”“„‟»«’‘‚]")

Data = dict[str, Any] | list[Any]
"""A document's root: mappings, lists and text."""


def parse_plain(text: str) -> Data | None:
    """The data of a normalised text that needs no second look, or None."""
    if " #" in text or (("”" in text or "“" in text or "’" in text or "»" in text) and _SMART_VALUE.search(text)):
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
            elif not value or ":" in value or value in container:
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
    """Whether a scalar has an anchor or a tag, or goes on over several lines as an unclosed quote does."""
    if scalar.anchor is not None or scalar.tag is not None:
        return True
    style = scalar.style
    if style in _QUOTES or (style != "|" and ":" in scalar.value):
        return bool(scalar.start_mark.line != scalar.end_mark.line)
    return False

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

_SMART_VALUE = re.compile(r"(?:: |- )[”“„‟»«’‘‚]")

Data = dict[str, Any] | list[Any]
"""A document's root: mappings, lists and text."""


def parse_plain(text: str) -> Data | None:
    """The data of a normalised text that needs no second look, or None."""
    if " #" in text or ("”" in text or "“" in text or "’" in text or "»" in text) and _SMART_VALUE.search(text):
        return None
    try:
        return _build(text)
    except yaml.YAMLError:
        return None


def _build(text: str) -> Data | None:  # noqa: C901, PLR0912, PLR0915 -- one loop over all events: calls would double its time
    next_event = parser_for(text).get_event
    next_event()
    event = next_event()
    if type(event) is not DocumentStartEvent or event.version or event.tags:
        return None
    root: list[Any] = []
    container: Any = root
    key: str | None = None
    outer: list[tuple[Any, bool]] = []
    in_mapping = False
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                return None
            value = event.value
            style = event.style
            if style == '"' or style == "'" or (":" in value and style != "|"):
                if event.start_mark.line != event.end_mark.line:
                    return None
            if in_mapping:
                if key is None:
                    if not value or ":" in value or value in container:
                        return None
                    key = value
                else:
                    container[key] = value
                    key = None
            else:
                if not style and ":" in value:
                    return None
                container.append(value)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            container, in_mapping = outer.pop()
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None or len(outer) >= MAX_DEPTH:
                return None
            new: Any = {} if kind is MappingStartEvent else []
            if in_mapping:
                if key is None:
                    return None
                container[key] = new
                key = None
            else:
                container.append(new)
            outer.append((container, in_mapping))
            container, in_mapping = new, kind is MappingStartEvent
        elif kind is DocumentEndEvent:
            break
        else:
            return None
    if type(next_event()) is not StreamEndEvent or type(root[0]) is str:
        return None
    return root[0]

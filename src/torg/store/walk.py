"""The careful road: YAML text to mappings, lists and text, with the place of every key and value.

The same events as the fast road, but with their marks. Events show what a composed tree hides: anchors and tags.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    StreamEndEvent,
)

from torg.problems import DataPath, Position, Problem
from torg.store.events import MAX_DEPTH, EventSource, parser_for
from torg.store.normalise import lines_of


class Span(NamedTuple):
    """A piece of the text: line and column from 0; `end_column` is after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int
    style: str
    """`"` and `'` for quotes, `|` and `>` for blocks, `[` and `{` in flow, `-` and `:` for block lists and mappings,
    nothing for a plain scalar."""

    @property
    def is_scalar(self) -> bool:
        """Whether it is one text, on one line or several."""
        return self.style not in {"[", "{", "-", ":"}

    @property
    def is_one_line(self) -> bool:
        """Whether it begins and ends on the same line."""
        return self.line == self.end_line


class Spot(NamedTuple):
    """Where a value stands, and its key when it has one."""

    key: Span | None
    value: Span


@dataclass(slots=True)
class Walked:
    """A document with its places.

    `broken` are the paths whose values are not what somebody meant; other problems about them are not worth telling.
    """

    data: Any
    spots: dict[DataPath, Spot]
    problems: list[Problem]
    broken: set[DataPath]


class TooDeepError(Exception):
    """The document is nested more than `MAX_DEPTH` deep."""

    def __init__(self, span: Span) -> None:
        super().__init__(span)
        self.span = span


@dataclass(slots=True)
class _Walker:
    source: EventSource
    lines: list[str]
    spots: dict[DataPath, Spot] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: set[DataPath] = field(default_factory=set)

    def next(self) -> Event:
        event: Event = self.source.get_event()
        return event

    def tell(self, code: str, span: Span, **params: str | int) -> None:
        line = self.lines[span.line] if span.line < len(self.lines) else ""
        end = span.end_column if span.is_one_line else len(line)
        position = Position(span.line + 1, span.column + 1, max(end, span.column + 1) + 1, line)
        self.problems.append(Problem(code, params=params, position=position))

    def node(self, event: Event, path: DataPath, key: Span | None, depth: int) -> Any:
        """The value that begins with this event; consumes its events."""
        self._mark(event, path)
        if isinstance(event, ScalarEvent):
            self.spots[path] = Spot(key, span_of(event, event.style or ""))
            return event.value
        if isinstance(event, AliasEvent):
            self.spots[path] = Spot(key, span_of(event))
            return ""
        assert isinstance(event, CollectionStartEvent)
        if depth >= MAX_DEPTH:
            raise TooDeepError(span_of(event))
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, path, key, depth + 1)
        return self._list(event, path, key, depth + 1)

    def _mark(self, event: Event, path: DataPath) -> None:
        """Tell of anchors, aliases and tags: what they do is not to be seen in the file."""
        sign = ""
        if isinstance(event, AliasEvent):
            sign = "*"
        elif isinstance(event, ScalarEvent | CollectionStartEvent):
            sign = "&" if event.anchor else "!" if event.tag else ""
        if sign:
            self.tell("yaml-ankare", span_of(event), tecken=sign)
            self.broken.add(path)

    def _list(self, start: CollectionStartEvent, path: DataPath, key: Span | None, depth: int) -> list[Any]:
        items: list[Any] = []
        last = None
        while not isinstance(event := self.next(), CollectionEndEvent):
            here = (*path, len(items))
            items.append(self.node(event, here, None, depth))
            last = self.spots[here].value
        self.spots[path] = Spot(key, _whole(start, event, last, "[" if start.flow_style else "-"))
        return items

    def _mapping(self, start: CollectionStartEvent, path: DataPath, key: Span | None, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        last = None
        while not isinstance(event := self.next(), CollectionEndEvent):
            if not isinstance(event, ScalarEvent) or event.value == "":
                last = self._odd_key(event, path, depth)
                continue
            own = span_of(event, event.style or "")
            here = (*path, event.value)
            if event.value in found:
                last = self._twice(event.value, own, here, depth)
                continue
            self._mark(event, here)
            found[event.value] = self.node(self.next(), here, own, depth)
            last = self.spots[here].value
        self.spots[path] = Spot(key, _whole(start, event, last, "{" if start.flow_style else ":"))
        return found

    def _twice(self, key: str, own: Span, path: DataPath, depth: int) -> Span:
        first = self.spots[path].key
        assert first is not None
        self.tell("yaml-dubblett", own, fält=key, rad=first.line + 1)
        return self._skip(path, depth)

    def _odd_key(self, event: Event, path: DataPath, depth: int) -> Span:
        """A list, a mapping, an alias or nothing in the place of a key."""
        span = span_of(event)
        self.tell("yaml-ogiltig", span, sak="annat")
        if not isinstance(event, ScalarEvent):
            self._aside(event, path, depth)
        return self._skip(path, depth)

    def _skip(self, path: DataPath, depth: int) -> Span:
        """Read past the next value; its own problems are told, its places forgotten."""
        return self._aside(self.next(), path, depth)

    def _aside(self, event: Event, path: DataPath, depth: int) -> Span:
        aside = _Walker(self.source, self.lines)
        aside.node(event, path, None, depth)
        self.problems += aside.problems
        return aside.spots[path].value


def walk(text: str) -> Walked | None:
    """Read the first document of a normalised text; None when it holds nothing but comments.

    Problems: `yaml-ankare`, `yaml-dubblett`, `yaml-flera-dokument`, `yaml-ogiltig` for what can not be a key.

    Raises:
        yaml.YAMLError: where the text is not YAML.
        TooDeepError: before the depth can cost time or memory.
    """
    walker = _Walker(parser_for(text), lines_of(text))
    walker.next()
    start = walker.next()
    if isinstance(start, StreamEndEvent):
        return None
    if isinstance(start, DocumentStartEvent) and (start.version or start.tags):
        walker.tell("yaml-ogiltig", span_of(start), sak="annat")
    data = walker.node(walker.next(), (), None, 0)
    walker.next()
    event = walker.next()
    if not isinstance(event, StreamEndEvent):
        walker.tell("yaml-flera-dokument", span_of(event))
    return Walked(data, walker.spots, walker.problems, walker.broken)


def span_of(event: Event, style: str = "") -> Span:
    """The place of an event."""
    start: Any = event.start_mark
    end: Any = event.end_mark
    return Span(start.line, start.column, end.line, end.column, style)


def _whole(start: Event, end: Event, last: Span | None, style: str) -> Span:
    """The place of a list or mapping: in flow to its bracket, in block to the end of its last value."""
    first, stop = span_of(start), span_of(end)
    if style in "[{" or last is None:
        return Span(first.line, first.column, stop.end_line, stop.end_column, style)
    return Span(first.line, first.column, last.end_line, last.end_column, style)

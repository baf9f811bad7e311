"""Where a problem stands: from its path to line and column. Only files with problems pay for it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from torg.problems import DataPath, Position, Problem
from torg.store.examine import Document
from torg.store.normalise import lines_of
from torg.store.walk import Span, Spot

_QUOTING = ("citat", "värde")
"""Parameters that quote the faulty text."""


class Locator:
    """Finds places in one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines = lines_of(document.original)
        self.mended = lines_of(document.text)

    def locate(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems with their positions; those that have one keep it."""
        return tuple(
            problem if problem.position else replace(problem, position=self.position(problem)) for problem in problems
        )

    def spot(self, path: DataPath) -> tuple[Spot | None, DataPath]:
        """The place of the nearest value on the path that is in the document, and the path to it."""
        for length in range(len(path), -1, -1):
            if found := self.document.spots.get(path[:length]):
                return found, path[:length]
        return None, ()

    def position(self, problem: Problem) -> Position | None:
        """The line and columns to point at; None for a file without lines."""
        spot, path = self.spot(problem.path)
        if spot is None:
            return self._on_line(0, 0, None) if self.lines else None
        if problem.target == "key" and path == problem.path and spot.key:
            return self._span(spot.key)
        if not spot.value.is_scalar:
            return self._span(spot.key) if spot.key else self._on_line(spot.value.line, spot.value.column, None)
        if quoted := self._quoted(problem, spot.value):
            return quoted
        if not spot.value.is_one_line and spot.key:
            return self._span(spot.key)
        empty = spot.value.is_one_line and spot.value.column == spot.value.end_column
        return self._span(spot.key if empty and spot.key else spot.value)

    def _quoted(self, problem: Problem, span: Span) -> Position | None:
        """The place of the words that the problem quotes, within a longer text."""
        values = {str(problem.params[name]) for name in _QUOTING if problem.params.get(name)}
        for value in sorted(values, key=lambda text: (-len(text), text)):
            words = value.removesuffix("…").split()
            if not words:
                continue
            pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
            stop = span.end_line if span.end_column == 0 else span.end_line + 1
            body = "\n".join(self.mended[span.line : stop])
            found = pattern.search(body, span.column + (1 if span.style in {'"', "'"} else 0))
            if found:
                before = body[: found.start()]
                line = span.line + before.count("\n")
                column = len(before) - before.rfind("\n") - 1
                return self._on_line(line, column, min(column + len(found[0]), len(self.mended[line])))
        return None

    def _span(self, span: Span) -> Position:
        return self._on_line(span.line, span.column, span.end_column if span.is_one_line else None)

    def _on_line(self, number: int, column: int, end: int | None) -> Position:
        """A position in the file's own line, from columns of the mended line (from 0; `end` None for all)."""
        number = min(number, len(self.lines) - 1)
        own = self.lines[number]
        mended = self.mended[number] if number < len(self.mended) else own
        end = len(mended) if end is None else end
        words = mended[column:end]
        if mended != own and words.strip() and own.count(words) == 1:
            start = own.index(words)
            stop = start + len(words)
        else:
            start, stop = _moved(column, mended, own), _moved(end, mended, own)
        return Position(number + 1, start + 1, max(stop, start + 1) + 1, own)


def _moved(column: int, mended: str, own: str) -> int:
    """The column in a file's own line that answers to one in the mended line."""
    if mended == own:
        return column
    same = next((n for n, (a, b) in enumerate(zip(mended, own, strict=False)) if a != b), min(len(mended), len(own)))
    if column <= same:
        return column
    return max(same, min(len(own), column + len(own) - len(mended)))

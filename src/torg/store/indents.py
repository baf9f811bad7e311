"""Setting lines right that begin in the wrong column, when YAML could not read them as they are."""

import re
from dataclasses import dataclass

from torg.problems import Position, Problem, Remedy
from torg.store.keys import ENTRY, ITEM
from torg.store.normalise import lines_of

_OPENS_BLOCK = re.compile(r"[|>][-+0-9]{0,2}(?: +#.*)?\Z")


@dataclass(slots=True)
class _Level:
    """The columns where fields and items may begin, from the outermost to the innermost one in use."""

    columns: list[int]
    opener: bool = False
    """Whether the last line ended with its colon or dash, so that a deeper column may follow."""
    block: int = -1
    """The column that block text must be deeper than; -1 outside blocks."""

    def expected(self, column: int) -> int:
        """The column where a line that begins in `column` should begin."""
        if not self.columns or column in self.columns or (self.opener and column > self.columns[-1]):
            return column
        if column > self.columns[-1]:
            return self.columns[-1]
        return min(self.columns, key=lambda known: (abs(known - column), -known))

    def enter(self, column: int, inner: int, value: str) -> None:
        """Note a line that begins in `column` and whose key or last dash is in column `inner`."""
        self.columns = [known for known in self.columns if known <= column]
        for each in (column, inner):
            if each not in self.columns:
                self.columns.append(each)
        self.opener = not value or value.startswith("#")
        self.block = inner if _OPENS_BLOCK.match(value) else -1


def straighten(text: str) -> tuple[str, tuple[Problem, ...]]:
    """Move every field and item to a column that the lines above it allow.

    Returns:
        The text with as many lines, and a `yaml-indrag` for each line that was moved. Whether YAML can read it now is
        for the caller to see.
    """
    lines = lines_of(text)
    level = _Level([])
    problems: list[Problem] = []
    for number, line in enumerate(lines):
        column = len(line) - len(line.lstrip(" "))
        rest = line[column:]
        if not rest or rest[0] == "#" or (level.block >= 0 and column > level.block):
            continue
        match = ENTRY.match(line) or ITEM.match(line)
        if not match:
            continue
        column_now = level.expected(column)
        inner = len(match["lead"]) - (1 if match["lead"].endswith("-") else 0) + column_now - column
        level.enter(column_now, inner, (match["value"] or "").strip())
        if column_now != column:
            lines[number] = new = " " * column_now + rest
            position = Position(number + 1, 1, max(column, 1) + 1, line)
            params = {"mellanslag": column, "väntat": column_now}
            remedy = Remedy("line", new, safe=False)
            problems.append(Problem("yaml-indrag", params=params, position=position, remedy=remedy))
    return "\n".join(lines) + "\n", tuple(problems)

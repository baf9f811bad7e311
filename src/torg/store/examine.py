"""Reading a text that is not plainly right: everything that is wrong with how it is written, and what it says.

The order is: the lint, which mends line by line; YAML; the lines' columns; and at last without the lines that nobody
can read, so that the rest of the file's faults come in the same run.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from torg.problems import DataPath, Position, Problem, Severity
from torg.store.blame import blame
from torg.store.events import MAX_DEPTH
from torg.store.indents import straighten
from torg.store.keys import ENTRY
from torg.store.lint import lint
from torg.store.normalise import lines_of
from torg.store.running import is_mail
from torg.store.walk import Spot, TooDeepError, Walked, walk

_ROUNDS = 8
_SHOWN = 200
"""How much of a line of brackets is enough to see what it is."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a text says, and what is wrong with how it is written.

    `data` is None when nothing could be read. `text` has the same lines as `original`, mended where the problems
    say so; `spots` are places in `text`. Problems about `broken` paths are not worth telling.
    """

    original: str
    text: str
    data: Any
    problems: tuple[Problem, ...]
    spots: dict[DataPath, Spot]
    broken: frozenset[DataPath]


def examine(original: str) -> Document:
    """Read a normalised text with care; every problem has its position, counted in the original's lines."""
    if is_mail(lines := lines_of(original)):
        number = next(number for number, line in enumerate(lines) if line.strip())
        position = Position(number + 1, 1, len(lines[number]) + 1, lines[number])
        letter = Problem("yaml-inte-falt", params={"sak": "mejl", "värde": ""}, position=position)
        return Document(original, original, None, (letter,), {}, frozenset())
    linted = lint(original)
    problems = list(linted.problems)
    text, walked, found = _read(linted.text)
    told = {problem.position.line for problem in problems if problem.position and problem.severity is Severity.ERROR}
    problems += (each for each in found if not (each.position and each.position.line in told))
    if walked is None:
        return Document(original, text, None, tuple(problems), {}, frozenset())
    problems += walked.problems
    if not isinstance(walked.data, dict | list):
        if not any(problem.severity is Severity.ERROR for problem in problems):
            problems.append(_not_fields(walked.data, original))
        return Document(original, text, None, tuple(problems), {}, frozenset())
    return Document(original, text, walked.data, tuple(problems), walked.spots, frozenset(walked.broken))


def _not_fields(data: object, original: str) -> Problem:
    lines = lines_of(original)
    number = next((n for n, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    if not str(data).strip():
        return Problem("fil-tom")
    line = lines[number]
    position = Position(number + 1, 1, len(line) + 1, line)
    return Problem("yaml-inte-falt", params={"sak": "text", "värde": line.strip()}, position=position)


def _read(text: str) -> tuple[str, Walked | None, list[Problem]]:
    """Walk the text; when it can not be read, straighten it, and then leave out one unreadable line after the other."""
    problems: list[Problem] = []
    lost: set[DataPath] = set()
    for _ in range(_ROUNDS):
        try:
            walked = walk(text)
        except TooDeepError as error:
            return text, None, [*problems, _too_deep(error, text)]
        except yaml.YAMLError as error:
            text, found = _mend(text, error, lost)
            problems += found
            continue
        if walked is None:
            return text, None, problems or [Problem("fil-tom")]
        walked.broken |= lost
        return text, walked, problems
    return text, None, problems


def _mend(text: str, error: yaml.YAMLError, lost: set[DataPath]) -> tuple[str, tuple[Problem, ...]]:
    straight, moved = straighten(text)
    if moved and _is_yaml(straight):
        return straight, moved
    lines = lines_of(text)
    problem = blame(error, lines)
    assert problem.position
    number = problem.position.line - 1
    _leave_out(lines, number, lost)
    return "\n".join(lines) + "\n", (problem,)


def _is_yaml(text: str) -> bool:
    try:
        walk(text)
    except (yaml.YAMLError, TooDeepError):
        return False
    return True


def _leave_out(lines: list[str], number: int, lost: set[DataPath]) -> None:
    """Empty a line and the deeper ones below it; note which of the root's fields is then not whole."""
    depth = _spaces(lines[number])
    above_too = depth > 0 or not lines[number].startswith("-")
    for above in range(number if above_too else -1, -1, -1):
        match = ENTRY.match(lines[above])
        if match and not match["lead"]:
            lost.add((match["key"].strip().strip("\"'"),))
            break
    lines[number] = ""
    for below in range(number + 1, len(lines)):
        if lines[below].strip() and _spaces(lines[below]) <= depth:
            break
        lines[below] = ""


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _too_deep(error: TooDeepError, text: str) -> Problem:
    number, column, *_ = error.span
    position = Position(number + 1, column + 1, column + 2, lines_of(text)[number][:_SHOWN])
    return Problem("yaml-djup", params={"gräns": MAX_DEPTH}, position=position)

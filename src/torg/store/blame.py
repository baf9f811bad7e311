"""From a YAML parser's error to a problem: which line, and what is wrong with it. Never the parser's own words."""

from collections.abc import Sequence

from yaml import MarkedYAMLError, YAMLError

from torg.problems import Position, Problem

_SCANNING_ON = (
    "quoted scalar",
    "simple key",
    "flow sequence",
    "flow mapping",
    "block scalar",
    "anchor",
    "alias",
    "tag",
)
"""What the parser was in the middle of when it found the error further down: the fault is where that began."""


def blame(error: YAMLError, lines: Sequence[str]) -> Problem:
    """The problem behind a parser's error, with its position.

    Codes: `yaml-citat-oppet`, `yaml-inte-falt`, `yaml-ogiltig`, `yaml-indrag`, `yaml-kolon-i-text`, `yaml-ankare`,
    `yaml-specialtecken`, `yaml-osynligt`.
    """
    if not isinstance(error, MarkedYAMLError):
        return _at(Problem("yaml-osynligt", params={"tecken": ""}), 0, 0, lines)
    context, words = str(error.context or ""), str(error.problem or "")
    inside = any(part in context for part in _SCANNING_ON)
    mark = (error.context_mark if inside else None) or error.problem_mark or error.context_mark
    number, column = (mark.line, mark.column) if mark else (0, 0)
    if number >= len(lines) and lines:
        number, column = len(lines) - 1, 0
    line = lines[number] if lines else ""
    return _at(_why(context, words, line, column, lines[number - 1] if number else ""), number, column, lines)


def _why(context: str, words: str, line: str, column: int, above: str) -> Problem:
    sign = line[column : column + 1]
    value = line.strip()
    spaces = len(line) - len(line.lstrip(" "))
    if "quoted scalar" in context and "unexpected" in words:
        return Problem("yaml-citat-oppet", params={"tecken": sign})
    if "simple key" in context:
        return Problem("yaml-inte-falt", params={"sak": "rad", "värde": value})
    if "flow" in context:
        return Problem("yaml-ogiltig", params={"sak": "klammer", "tecken": sign})
    if any(part in context for part in ("anchor", "alias", "tag")):
        return Problem("yaml-ankare", params={"tecken": sign})
    if "mapping values are not allowed" in words:
        if spaces > len(above) - len(above.lstrip(" ")) and above.strip():
            return Problem("yaml-indrag", params={"mellanslag": spaces})
        return Problem("yaml-kolon-i-text", params={"fält": "", "värde": value})
    if "cannot start any token" in words:
        return Problem("yaml-specialtecken", params={"tecken": sign, "värde": value})
    if "block mapping" in context and line.startswith("-"):
        return Problem("yaml-inte-falt", params={"sak": "punkt", "värde": value})
    if "block mapping" in context or "block collection" in context or "block sequence" in f"{context} {words}":
        return Problem("yaml-indrag", params={"mellanslag": spaces})
    return Problem("yaml-ogiltig", params={"sak": "annat"})


def _at(problem: Problem, number: int, column: int, lines: Sequence[str]) -> Problem:
    line = lines[number] if number < len(lines) else ""
    position = Position(number + 1, column + 1, max(len(line), column + 1) + 1, line)
    return Problem(problem.code, params=problem.params, position=position)

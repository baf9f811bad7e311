"""Annotations in a pull request: workflow commands of GitHub Actions.

A value with a line break and `::` in it would be a command of its own, so everything is escaped as the runner's own
toolkit does. A step shows 10 of each level and drops the rest in silence: the tenth says how many there are beyond it.
"""

from collections.abc import Iterator, Sequence

from torg.phrases.problems import explain
from torg.phrases.shown import harmless
from torg.phrases.tally import by_importance, counted, tally
from torg.problems import Problem, Severity

MOST = 10
"""Annotations of one level that one step can show."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.TIP: "notice"}


def _data(text: str) -> str:
    return harmless(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _command(level: str, message: str, **properties: str | int) -> str:
    pairs = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{level} {pairs}::{_data(message)}"


def _annotation(problem: Problem) -> str:
    explanation = explain(problem)
    parts = [text for text in (explanation.what, explanation.why, explanation.how) if text]
    if problem.corrected:
        parts.append("\n".join(problem.corrected))
    where: dict[str, str | int] = {"file": problem.file} if problem.file else {}
    if position := problem.position:
        where |= {"line": position.line, "endLine": position.line, "col": position.column, "endColumn": position.end}
    title = f"{problem.severity} ({problem.code})"
    return _command(_LEVELS[problem.severity], "\n".join(parts), **where, title=title)


def _rest(severity: Severity, number: int) -> str:
    message = f"Och {counted(severity, number)} till. Kör torg check för att se allt."
    return _command(_LEVELS[severity], message, title=f"och {number} till")


def _level(severity: Severity, problems: Sequence[Problem]) -> Iterator[str]:
    shown = len(problems) if len(problems) <= MOST else MOST - 1
    yield from map(_annotation, problems[:shown])
    if rest := len(problems) - shown:
        yield _rest(severity, rest)


def github_report(problems: Sequence[Problem], files: int) -> str:
    """Annotations, worst first and at most 10 of each level, then one line for the log that counts everything."""
    ordered = by_importance(problems)
    lines = [
        line
        for severity in Severity
        for line in _level(severity, [problem for problem in ordered if problem.severity is severity])
    ]
    return "\n".join([*lines, tally(problems, files)]) + "\n"

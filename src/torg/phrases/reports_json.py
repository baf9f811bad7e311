"""The report that other programs read. Its shape is described in `docs/developers/reference/cli.md`."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from torg.phrases.problems import explain
from torg.phrases.tally import worst_of_each_file
from torg.problems import Problem, Severity

SHAPE = 1
"""Raised when a key changes its meaning or goes away; new keys do not raise it."""


def _entry(problem: Problem) -> dict[str, Any]:
    position, explanation = problem.position, explain(problem)
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "file": problem.file,
        "path": list(problem.path),
        "line": position.line if position else None,
        "column": position.column if position else None,
        "end": position.end if position else None,
        "source": position.source if position else None,
        "what": explanation.what,
        "why": explanation.why,
        "how": explanation.how,
        "corrected": list(problem.corrected),
        "fixable": bool(problem.remedy and problem.remedy.safe),
    }


def json_report(problems: Sequence[Problem], files: int) -> str:
    """One JSON object in UTF-8 text with its keys always in the same order.

    `counts` is about all the problems; `problems` has the worst of each file, and `left_out` how many more it has.
    """
    counts = Counter(problem.severity for problem in problems)
    shown, more = worst_of_each_file(problems)
    report = {
        "version": SHAPE,
        "files": files,
        "counts": {severity.value: counts[severity] for severity in Severity},
        "left_out": dict(more),
        "problems": [_entry(problem) for problem in shown],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"

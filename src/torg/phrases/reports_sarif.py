"""The report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code scanning and editors."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from torg.phrases.problems import HELP, explain
from torg.phrases.tally import worst_of_each_file
from torg.problems import CODES, Problem, Severity

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.TIP: "note"}


def _rule(code: str) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": HELP[code].title},
        "defaultConfiguration": {"level": _LEVELS[CODES[code]]},
    }


def _location(problem: Problem) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(problem.file), "uriBaseId": "%SRCROOT%"}}
    if position := problem.position:
        physical["region"] = {
            "startLine": position.line,
            "startColumn": position.column,
            "endColumn": max(position.end, position.column),
            "snippet": {"text": position.source},
        }
    return {"physicalLocation": physical}


def _result(problem: Problem, index: dict[str, int]) -> dict[str, Any]:
    explanation = explain(problem)
    parts = [text for text in (explanation.what, explanation.why, explanation.how) if text]
    if problem.corrected:
        parts.append("\n".join(problem.corrected))
    return {
        "ruleId": problem.code,
        "ruleIndex": index[problem.code],
        "level": _LEVELS[problem.severity],
        "message": {"text": "\n".join(parts)},
        "locations": [_location(problem)] if problem.file else [],
    }


def sarif_report(problems: Sequence[Problem], files: int) -> str:
    """One SARIF log with one run; the rules are those that occur, in the order of their codes.

    Args:
        problems: in the order to list them.
        files: how many files were read, told among the run's properties, as is how many problems of which files are
            left out beyond the worst ones (`leftOut`).
    """
    problems, more = worst_of_each_file(problems)
    codes = sorted({problem.code for problem in problems})
    index = {code: number for number, code in enumerate(codes)}
    run = {
        "tool": {"driver": {"name": "torg", "language": "sv", "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "properties": {"files": files, "leftOut": dict(more)},
        "results": [_result(problem, index) for problem in problems],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"

"""SARIF 2.1.0: `torg.phrases.reports_sarif`. Section numbers are those of the OASIS standard."""

import json
from dataclasses import replace
from typing import Any

import jsonschema

from reported import ALL, FILE, FILES, PLAIN, WHOLE_FILE
from torg.phrases.problems import HELP
from torg.phrases.reports_sarif import sarif_report
from torg.problems import Problem

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
POSITIVE = {"type": "integer", "minimum": 1}
REGION = {
    "type": "object",
    "required": ["startLine"],
    "properties": {"startLine": POSITIVE, "startColumn": POSITIVE, "endColumn": POSITIVE, "snippet": TEXT},
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "properties": {
                        "uri": {"type": "string", "pattern": "^[!-~]+$"},
                        "uriBaseId": {"const": "%SRCROOT%"},
                    },
                    "additionalProperties": False,
                },
                "region": REGION,
            },
            "additionalProperties": False,
        }
    },
}
RESULT = {
    "type": "object",
    "required": ["message"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": TEXT,
        "locations": {"type": "array", "items": LOCATION},
    },
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "shortDescription": TEXT,
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}},
    },
    "additionalProperties": False,
}
DRIVER = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
        "rules": {"type": "array", "uniqueItems": True, "items": RULE},
    },
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "required": ["tool", "results"],
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": DRIVER}},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "properties": {"type": "object"},
        "results": {"type": "array", "items": RESULT},
    },
    "additionalProperties": False,
}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN},
    },
    "additionalProperties": False,
}
"""The parts of the standard's schema that a report uses, and no more, so that a misspelt key is a fault."""


def run_of(*problems: Problem) -> dict[str, Any]:
    """The only run of a report."""
    found: dict[str, Any] = json.loads(sarif_report(problems, FILES))["runs"][0]
    return found


def test_the_report_is_valid() -> None:
    """With all sorts of problems, and with none."""
    for problems in (ALL, ()):
        jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(sarif_report(problems, FILES)))


def test_a_result_names_its_rule_by_name_and_by_number() -> None:
    """§3.27.5 and §3.27.6 must agree."""
    run = run_of(*ALL)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert [rules[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    assert rules == sorted({problem.code for problem in ALL})


def test_a_result_has_its_place_in_code_points() -> None:
    """§3.30: lines and columns from 1, the end after the last."""
    run = run_of(PLAIN)

    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": FILE, "uriBaseId": "%SRCROOT%"},
                "region": {
                    "startLine": 2,
                    "startColumn": 1,
                    "endColumn": 6,
                    "snippet": {"text": "titel:Schack"},
                },
            }
        }
    ]


def test_a_problem_with_a_whole_file_has_no_region() -> None:
    """§3.29.4: without a region the result is about the whole file."""
    assert list(run_of(WHOLE_FILE)["results"][0]["locations"][0]["physicalLocation"]) == ["artifactLocation"]


def test_a_problem_with_the_whole_catalogue_has_no_place() -> None:
    """An empty list, as §3.27.12 allows."""
    assert run_of(Problem("fil-tom"))["results"][0]["locations"] == []


def test_severities_become_levels() -> None:
    """§3.27.10: error, warning and note; the rule says the same."""
    run = run_of(*ALL)

    assert [result["level"] for result in run["results"]] == ["error", "error", "error", "warning", "note"]
    assert {rule["id"]: rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]} == {
        result["ruleId"]: result["level"] for result in run["results"]
    }


def test_a_rules_description_is_the_title_on_the_help_page() -> None:
    """The same words everywhere."""
    assert run_of(PLAIN)["tool"]["driver"]["rules"][0]["shortDescription"] == {"text": HELP["yaml-kolon"].title}


def test_a_file_of_nonsense_does_not_fill_the_report() -> None:
    """The worst of it is told, and how much more there is stands among the run's properties."""
    crowded, plain = run_of(*(replace(PLAIN) for _ in range(32))), run_of(PLAIN)

    assert [(len(run["results"]), run["properties"]["leftOut"]) for run in (crowded, plain)] == [
        (30, {PLAIN.file: 2}),
        (1, {}),
    ]

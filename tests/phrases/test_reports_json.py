"""The report for programs: `torg.phrases.reports_json`."""

import json

from reported import ALL, FILE, FILES, PLAIN, WHOLE_FILE
from torg.phrases.problems import explain
from torg.phrases.reports_json import json_report


def test_the_shape_is_the_documented_one() -> None:
    """Keys and values as `docs/developers/reference/cli.md` says, in that order."""
    explanation = explain(PLAIN)

    assert list(json.loads(json_report((PLAIN,), FILES)).items()) == [
        ("version", 1),
        ("files", 120),
        ("counts", {"fel": 1, "varning": 0, "tips": 0}),
        (
            "problems",
            [
                {
                    "code": "yaml-kolon",
                    "severity": "fel",
                    "file": FILE,
                    "path": ["titel"],
                    "line": 2,
                    "column": 1,
                    "end": 6,
                    "source": "titel:Schack",
                    "what": explanation.what,
                    "why": explanation.why,
                    "how": explanation.how,
                    "corrected": ["titel: Schack"],
                    "fixable": True,
                }
            ],
        ),
    ]


def test_keys_always_come_in_the_same_order() -> None:
    """Also for a problem that has no place."""
    orders = {tuple(entry) for entry in json.loads(json_report(ALL, FILES))["problems"]}

    assert len(orders) == 1


def test_a_problem_with_a_whole_file_has_no_place() -> None:
    """Null rather than a made-up first line."""
    entry = json.loads(json_report((WHOLE_FILE,), 1))["problems"][0]

    assert [entry[key] for key in ("line", "column", "end", "source", "corrected", "fixable")] == [None] * 4 + [
        [],
        False,
    ]


def test_swedish_letters_are_written_as_they_are() -> None:
    """A person may read it too."""
    assert "\\u00e" not in json_report(ALL, FILES)

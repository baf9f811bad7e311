"""The report for programs: `torg.phrases.reports_json`."""

import json
from dataclasses import replace

from reported import ALL, FILE, FILES, PLAIN, TIP, WHOLE_FILE
from torg.phrases.problems import explain
from torg.phrases.reports_json import json_report


def test_the_shape_is_the_documented_one() -> None:
    """Keys and values as `docs/developers/reference/cli.md` says, in that order."""
    explanation = explain(PLAIN)

    assert list(json.loads(json_report((PLAIN,), FILES)).items()) == [
        ("version", 1),
        ("files", 120),
        ("counts", {"fel": 1, "varning": 0, "tips": 0}),
        ("left_out", {}),
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


def test_a_file_of_nonsense_does_not_fill_the_report() -> None:
    """The worst of it is told, all of it is counted, and the rest is left out by number."""
    report = json.loads(json_report((TIP, *(replace(PLAIN) for _ in range(45)), WHOLE_FILE), FILES))

    assert (report["counts"], report["left_out"], [each["code"] for each in report["problems"]]) == (
        {"fel": 46, "varning": 0, "tips": 1},
        {FILE: 16},
        ["yaml-kolon"] * 30 + ["fil-tom"],
    )

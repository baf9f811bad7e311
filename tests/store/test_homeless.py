"""Fields at the margin without the field that they belong under: `torg.store.homeless`."""

from typing import Any

import pytest

from torg.domain.activity import Activity
from torg.domain.organisation import Organisation
from torg.domain.record import Record
from torg.problems import Problem
from torg.store.examine import examine
from torg.store.homeless import gather
from torg.store.positions import Locator


def gathered(text: str, model: type[Record] = Activity) -> tuple[Any, list[Problem]]:
    """The data as it was meant, and the problems."""
    document = examine(text)
    return document.data, [each.problem for each in gather(model, document.data, lambda: Locator(document))]


@pytest.mark.parametrize(
    ("written", "data", "block"),
    [
        ("dag: torsdag\ntid: 13–15\n", {"tider": [{"dag": "torsdag", "tid": "13–15"}]},
         "tider:\n  - dag: torsdag\n    tid: 13–15"),
        ("datum: 2027-01-14\n", {"tider": [{"datum": "2027-01-14"}]}, "tider:\n  - datum: 2027-01-14"),
        ("tid: 9.00\nutom:\n  - juli\n  - 2027-01-14\n", {"tider": [{"tid": "9.00", "utom": ["juli", "2027-01-14"]}]},
         "tider:\n  - tid: 9.00\n    utom:\n      - juli\n      - 2027-01-14"),
        ("telefon: 1\nring: 9–10 # helst\n", {"kontakt": {"telefon": "1", "ring": "9–10"}},
         "kontakt:\n  telefon: 1\n  ring: 9–10 # helst"),
        ("dagar: torsdag\nstart: 2027-01-14\n", {"tider": [{"dag": "torsdag", "från": "2027-01-14"}]},
         "tider:\n  - dag: torsdag\n    från: 2027-01-14"),
        ("tider:\ndag: torsdag\n", {"tider": [{"dag": "torsdag"}]}, "tider:\n  - dag: torsdag"),
    ],
)  # fmt: skip
def test_what_belongs_together_is_put_together_and_told_once(written: str, data: object, block: str) -> None:
    """With the lines to paste in place of those that stand there; what is beside them is untouched."""
    found, (problem,) = gathered(f"titel: Fika\n{written}plats: torget\n")

    assert (found, problem.code, problem.remedy and problem.remedy.text) == (
        {"titel": "Fika", "plats": "torget", **data},  # type: ignore[dict-item]  # a mapping, by the cases above
        "falt-okant",
        block,
    )


@pytest.mark.parametrize(
    ("written", "safe", "lines", "sort"),
    [
        ("dag: torsdag\ntid: 13–15\n", True, 2, "samlat"),
        ("dagar: torsdag\ntid: 13–15\n", False, 2, "samlat"),
        ("dag: torsdag\ntitel: Fika\ntid: 13–15\n", False, 1, "utspritt"),
    ],
)
def test_it_is_safe_to_mend_when_the_lines_stand_together_with_their_own_keys(
    written: str, safe: bool, lines: int, sort: str
) -> None:
    """A word that people use for a key, or lines here and there, are for somebody to look at."""
    _, (problem,) = gathered(written)

    assert problem.remedy is not None
    assert (problem.remedy.safe, problem.remedy.lines, problem.params["sak"]) == (safe, lines, sort)


@pytest.mark.parametrize(
    "text",
    [
        "titel: Fika\nplats: torget\n",
        "tider: Torsdagar\ndag: fredag\n",
        "från: 2027-01-14\n",
        "färg: blå\n",
        "dag: torsdag\nveckodag: fredag\n",
        "{dag: torsdag, tid: 9.00}\n",
    ],
)
def test_everything_else_stays_where_it_is(text: str) -> None:
    """What is there already, what may be about anything, two words for one key, and what is not at the margin."""
    assert gathered(text) == (examine(text).data, [])


def test_only_what_the_record_has_is_gathered() -> None:
    """An association has a contact but no times."""
    data, problems = gathered("dag: torsdag\ntelefon: 1\n", Organisation)

    assert (data, len(problems)) == ({"dag": "torsdag", "kontakt": {"telefon": "1"}}, 1)


def test_where_the_file_has_what_was_gathered_is_told() -> None:
    """The whole is at its first field."""
    document = examine("dag: torsdag\ntid: 9.00\n")
    (found,) = gather(Activity, document.data, lambda: Locator(document))

    assert dict(found.places) == {
        ("tider", 0, "dag"): ("dag",),
        ("tider", 0, "tid"): ("tid",),
        ("tider", 0): ("dag",),
        ("tider",): ("dag",),
    }

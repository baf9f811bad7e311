"""Fields at the left margin: `torg.store.margins`."""

import pytest

from torg.store.examine import examine
from torg.store.folders import Kind
from torg.store.margins import examine_as, may_be_astray


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("tider:\ndag: torsdag\ntid: 13–15\n", "tider:\n  - dag: torsdag\n    tid: 13–15"),
        ("tider:\n- dag: torsdag\ntid: 13–15\n", "tider:\n- dag: torsdag\n  tid: 13–15"),
        ("tider:\n  - dag: torsdag\ntid: 13–15\n", "tider:\n  - dag: torsdag\n    tid: 13–15"),
        (
            "tider:\ndag: torsdag\ntid: 13–15\ndag: fredag\ntid: 10–12\n",
            "tider:\n  - dag: torsdag\n    tid: 13–15\n  - dag: fredag\n    tid: 10–12",
        ),
        (
            "tider:\ndag: torsdag\nutom:\n- 2026-12-24\ntid: 13–15\n",
            "tider:\n  - dag: torsdag\n    utom:\n    - 2026-12-24\n    tid: 13–15",
        ),
        ("kontakt:\ntelefon: 0980-31 92 05\n", "kontakt:\n  telefon: 0980-31 92 05"),
    ],
)
def test_a_block_at_the_margin_is_one_problem_with_the_block_to_paste(written: str, meant: str) -> None:
    """What stands after it is untouched, and what is read is what was meant."""
    document = examine_as(Kind.ACTIVITY, f"titel: Fika\n{written}plats: torget\n")
    (problem,) = document.problems

    assert (problem.code, problem.position and problem.position.line, problem.remedy and problem.remedy.text) == (
        "yaml-indrag",
        2,
        meant,
    )
    assert document.data == examine(f"titel: Fika\n{meant}\nplats: torget\n").data


def test_a_sentence_after_tid_belongs_to_tider() -> None:
    """`tid` takes hours, `tider` a whole sentence."""
    document = examine_as(Kind.ACTIVITY, "titel: Fika\ntid: Torsdagar 13–15\n")
    (problem,) = document.problems

    assert (problem.code, problem.params["nära"], problem.remedy and problem.remedy.text, document.data) == (
        "falt-okant",
        "tider",
        "tider: Torsdagar 13–15",
        {"titel": "Fika", "tider": "Torsdagar 13–15"},
    )


@pytest.mark.parametrize(
    "text",
    [
        "titel: Fika\ntid: 13–15\n",
        "titel: Fika\ntid: Ring oss!\n",
        "dag: torsdag\n",
        "tider:\nplats: torget\n",
        "kontakt:\n  telefon: 1\n",
    ],
)
def test_what_is_not_plain_to_see_is_left(text: str) -> None:
    """The domain tells what is wrong with it."""
    assert examine_as(Kind.ACTIVITY, text) == examine(text)


def test_only_a_field_that_belongs_elsewhere_is_astray() -> None:
    """`plats` belongs both to an activity and to one of its times."""
    found = [may_be_astray(Kind.ACTIVITY, data) for data in ({"dag": "x"}, {"plats": "x"}, ["dag"], {})]

    assert found == [True, False, False, False]


def test_a_word_list_has_no_fields_within_fields_to_look_for() -> None:
    """Its root is a list."""
    assert may_be_astray(Kind.VOCABULARY, {"dag": "x"}) is False

"""Facts about a venue."""

import pytest

from factories import make_activity, make_context
from torg.domain.rules import Known, RuleContext, check_record
from torg.domain.rules.facts import check_facts
from torg.problems import Remedy

CONTEXT = make_context()


@pytest.mark.parametrize(
    ("key", "value"),
    [("stegfri-entre", "ja"), ("stegfri-entre", "nej"), ("stegfri-entre", "vet ej"), ("antal-trappsteg", "3"),
     ("antal-trappsteg", "vet ej"), ("underlag", "grus och asfalt")],
)  # fmt: skip
def test_an_answer_of_the_right_sort_is_fine(key: str, value: str) -> None:
    """Not knowing is an answer to everything."""
    assert list(check_facts({key: value}, CONTEXT)) == []


@pytest.mark.parametrize(
    ("key", "value", "code", "remedy"),
    [
        ("stegfri-entre", "vet-ej", "varde-okant", Remedy("value", "vet ej", safe=True)),
        ("stegfri-entre", "vet inte", "varde-okant", Remedy("value", "vet ej", safe=True)),
        ("stegfri-entre", "Ja", "varde-okant", Remedy("value", "ja", safe=True)),
        ("stegfri-entre", "kanske", "varde-okant", None),
        ("antal-trappsteg", "några", "varde-tal", None),
        ("antal-trappsteg", "cirka 3", "varde-tal", Remedy("value", "3")),
        ("antal-trappsteg", "3–4", "varde-tal", None),
        ("antal-trappsteg", "ja", "varde-tal", None),
    ],
)
def test_another_answer_shows_what_to_write(key: str, value: str, code: str, remedy: Remedy | None) -> None:
    """`ja`, `nej` or `vet ej`, or a number."""
    (found,) = check_facts({key: value}, CONTEXT)
    assert (found.code, found.path, found.remedy) == (code, ("fakta", key), remedy)


def test_without_the_vocabulary_no_fact_is_wrong() -> None:
    """Its own file is the fault then."""
    silent = RuleContext(CONTEXT.today, demo=True, calendar=CONTEXT.calendar, known=Known())
    assert list(check_facts({"x": "y"}, silent)) == []


def test_an_activity_s_own_facts_are_read_too() -> None:
    """In the same form as a place's, with the same answers."""
    entry = make_activity(fakta={"stegfri-entre": "kanske"})
    assert [(each.code, each.path) for each in check_record(entry, CONTEXT)] == [
        ("varde-okant", ("fakta", "stegfri-entre"))
    ]

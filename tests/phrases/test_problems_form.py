"""How sentences about problems are put together."""

import pytest

from torg.phrases.problems_form import Params, Say, by, first, given, say
from torg.problems import Problem, Remedy, problem


def params(**values: str | int) -> Params:
    """Parameters of some problem."""
    return Params(Problem("datum", params=values))


def test_parameters_are_text_and_missing_ones_a_sign() -> None:
    """Numbers too."""
    assert (params(antal=3)["antal"], params()["antal"], len(params(a="x", b="y")), list(params(a="x"))) == (
        "3", "…", 2, ["a"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "shown"),
    [("kort", "kort"), ("två\nrader ", "två rader"), ("x" * 100, "x" * 100), ("x" * 101, "x" * 99 + "…")],
)
def test_a_parameter_is_one_line_and_not_too_long(value: str, shown: str) -> None:
    """A hundred characters at most."""
    assert params(värde=value)["värde"] == shown


def test_a_value_or_key_remedy_is_there_as_the_right_one() -> None:
    """A line to add is not; a rule's own `rätt` wins."""
    remedies = [Remedy("value", "torsdag"), Remedy("key", "titel"), Remedy("add", "dag: torsdag"), None]
    assert [Params(problem("datum", remedy=remedy))["rätt"] for remedy in remedies] == ["torsdag", "titel", "…", "…"]
    assert Params(problem("datum", remedy=remedies[0], rätt="lördag"))["rätt"] == "lördag"


def test_there_is_a_parameter_when_something_is_in_it() -> None:
    """Empty is as good as missing."""
    assert [params(a="x").has("a"), params(a="").has("a"), params().has("a")] == [True, False, False]


@pytest.mark.parametrize(("value", "number"), [("12", 12), (7, 7), ("x", 0), ("-1", 0)])
def test_a_parameter_may_be_asked_for_as_a_number(value: str | int, number: int) -> None:
    """0 when it is none."""
    assert params(a=value).number("a") == number


def test_an_iso_date_is_told_in_words() -> None:
    """Anything else as it stands."""
    assert (params(d="2027-01-16").day("d"), params(d="30 februari").day("d")) == ("16 januari 2027", "30 februari")


def test_line_breaks_of_a_parameter_are_known() -> None:
    """Though they are not shown."""
    assert (params(a="x\ny").several_lines("a"), params(a="x").several_lines("a")) == (True, False)


def test_a_sentence_is_a_template_or_a_function_and_begins_with_a_capital() -> None:
    """Quotes first are left alone."""
    sentences: tuple[Say, ...] = ("{a} är fel.", lambda each: each["a"], "«{a}»")
    assert [say(sentence, params(a="dagen")) for sentence in sentences] == ["Dagen är fel.", "Dagen", "«dagen»"]


def test_a_sentence_may_depend_on_a_parameters_value() -> None:
    """With one for all other values."""
    sentence = by("sak", {"tid": "Tid.", "dag": "{a}."}, "Annat.")
    assert [say(sentence, params(sak=sak, a="x")) for sak in ("tid", "dag", "?")] == ["Tid.", "X.", "Annat."]
    assert say(sentence, params()) == "Annat."


def test_a_sentence_may_depend_on_whether_something_is_known() -> None:
    """One of two."""
    sentence = given("förslag", "Skriv «{förslag}».", "Skriv ett datum.")
    assert [say(sentence, params(förslag="x")), say(sentence, params())] == ["Skriv «x».", "Skriv ett datum."]


def test_the_first_known_thing_decides() -> None:
    """In the order given."""
    sentence = first(("a", "A."), ("b", "B."), otherwise="Inget.")
    assert [say(sentence, each) for each in (params(b="x", a="x"), params(b="x"), params(c="x"))] == [
        "A.",
        "B.",
        "Inget.",
    ]


def test_a_long_list_of_dates_is_cut_between_two_dates() -> None:
    """And says how many more there are."""
    dates = [f"{day} december 2026 (en dag)" for day in range(20, 27)]
    params = Params(Problem("tider-rod-dag", params={"datum": ", ".join(dates)}))
    assert params["datum"] == f"{dates[0]}, {dates[1]}, {dates[2]} och 4 till"


def test_what_can_be_chosen_is_never_cut() -> None:
    """Whoever chooses from half a list may miss the right word."""
    words = ", ".join(f"intresse-{number}" for number in range(30))
    assert Params(Problem("referens-okand", params={"val": words}))["val"] == words

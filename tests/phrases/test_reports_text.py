"""The report in the terminal: `torg.phrases.reports_text`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reported import ALL, FILE, PLAIN, TIP, WHOLE_FILE
from torg.phrases.problems import explain
from torg.phrases.reports_text import stopped_report, text_report
from torg.problems import Position, Problem


def test_nothing_wrong_is_one_line() -> None:
    """The line says `0 fel`."""
    assert text_report((), 120) == "120 filer lästa: 0 fel, 0 varningar, 0 tips.\n"


def test_a_problem_shows_its_place_its_line_the_reasons_and_the_line_to_paste() -> None:
    """In that order, and then the count and what can be repaired."""
    head, line, reasons, paste, end = text_report((PLAIN,), 120).split("\n\n")

    explanation = explain(PLAIN)
    assert (head, line, paste) == (
        f"{FILE}, rad 2: fel (yaml-kolon)",
        "    titel:Schack\n    ^^^^^",
        "    titel: Schack",
    )
    assert " ".join(reasons.split()) == f"{explanation.what} {explanation.why} {explanation.how}"
    assert end == ("120 filer lästa: 1 fel, 0 varningar, 0 tips.\nDet kan rättas automatiskt: skriv torg check --fix\n")


def test_a_problem_with_a_whole_file_shows_no_line() -> None:
    """There is none to show."""
    assert text_report((WHOLE_FILE,), 1).splitlines()[:2] == [
        "content/places/torget.yaml: fel (fil-tom)",
        "  " + (explain(WHOLE_FILE).what),
    ]


def test_an_invisible_character_is_drawn() -> None:
    """A hard space would look like any other."""
    assert text_report((TIP,), 1).splitlines()[2:4] == ["    plats:·verkstan-hus", "         ^"]


def test_repairs_are_counted() -> None:
    """One or several, of all or of some, and none."""
    last = [
        text_report(problems, 1).splitlines()[-1] for problems in ((PLAIN, PLAIN), (PLAIN, TIP), (PLAIN, PLAIN, TIP))
    ]

    assert last == [
        "Alla 2 kan rättas automatiskt: skriv torg check --fix",
        "Ett av dem kan rättas automatiskt: skriv torg check --fix",
        "2 av dem kan rättas automatiskt: skriv torg check --fix",
    ]
    assert text_report((TIP,), 1).splitlines()[-1] == "1 fil läst: 0 fel, 0 varningar, 1 tips."


def test_no_text_can_steer_the_terminal() -> None:
    """Every character is printable but for the line breaks of the report itself."""
    assert text_report(ALL, 120).replace("\n", "").isprintable()


@pytest.mark.parametrize("code", ["yaml-kolon-i-text", "yaml-specialtecken"])
@given(text=st.text(), column=st.integers(1, 60), width=st.integers(0, 60))
def test_any_text_gives_a_report(code: str, text: str, column: int, width: int) -> None:
    """Whatever stands in a file, the report has its count and no other control characters than its own."""
    line = text.replace("\n", " ")
    problem = Problem(
        code,
        params={"fält": text, "värde": text, "tecken": text},
        position=Position(1, column, column + width, line),
        corrected=(text,),
    )

    report = text_report((problem,), 1)

    assert report.endswith("\n1 fil läst: 1 fel, 0 varningar, 0 tips.\n")
    assert [char for char in report if ord(char) < 0x20 and char not in "\n\t"] == []


def test_what_stops_a_paper_is_the_errors_alone() -> None:
    """Then how many other things there are, and how to read them in the same folder."""
    said = stopped_report((TIP, PLAIN, TIP), " --content prov")
    head, _, _, _, end = said.split("\n\n")
    assert (head, end) == (
        f"{FILE}, rad 2: fel (yaml-kolon)",
        (
            "1 fel måste rättas först. Inget papper gjordes. "
            "Det finns också 2 tips, som inte hindrar. Skriv torg check --content prov för att läsa dem.\n"
            "Det kan rättas automatiskt: skriv torg check --fix --content prov\n"
        ),
    )


def test_errors_alone_have_nothing_beside_them() -> None:
    """Nothing more is said."""
    assert stopped_report((WHOLE_FILE,)).endswith("\n\n1 fel måste rättas först. Inget papper gjordes.\n")

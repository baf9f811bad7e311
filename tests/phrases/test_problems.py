"""From problem codes to sentences."""

import re
from pathlib import Path

import pytest

from factories import make_activity, make_context
from torg.domain.faults import read_record
from torg.domain.organisation import Organisation
from torg.domain.rules import check_record
from torg.phrases.problems import HELP, explain
from torg.problems import CODES, Problem, Remedy, problem

CASES = Path(__file__).parents[1] / "faulty" / "cases"
ASKING = re.compile(r"\?(?:$|\s)|\bmenade\b|\bkanske\?", re.IGNORECASE)
BLAMING = re.compile(
    r"\b(?:ogiltig\w*|felaktig\w*|förbjud\w*|du har gjort|otillåt\w*|syntax|regex|error)\b", re.IGNORECASE
)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained_even_when_it_knows_nothing(code: str) -> None:
    """A missing parameter never makes a message fail."""
    explanation = explain(Problem(code))
    assert [bool(part.strip()) for part in (explanation.what, explanation.why, explanation.how)] == [True] * 3


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_section_on_the_help_page(code: str) -> None:
    """With a title, a text, and both examples or none."""
    section = HELP[code]
    assert (section.severity, bool(section.title), section.text.endswith("."), bool(section.wrong)) == (
        CODES[code], True, True, bool(section.right),
    )  # fmt: skip


def test_the_help_page_has_the_codes_in_their_order_and_no_others() -> None:
    """Each code once."""
    assert list(HELP) == list(CODES)


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_asks_or_blames(code: str) -> None:
    """State the replacement, kindly."""
    explanation, section = explain(Problem(code)), HELP[code]
    whole = " ".join((explanation.what, explanation.why, explanation.how, section.title, section.text))
    assert (ASKING.findall(whole), BLAMING.findall(whole)) == ([], [])


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_begins_with_a_capital_and_ends(code: str) -> None:
    """Whatever quotes or code it ends with."""
    explanation = explain(problem(code, värde="torsdgar", citat="x", mening="Hej.", varför="Så är det."))
    parts = (explanation.what, explanation.why, explanation.how)
    assert [part[0] for part in parts] == [part[0].upper() for part in parts]
    assert [part[-1] in '.…»:"' for part in parts] == [True] * 3


def test_help_texts_have_short_lines_in_their_examples() -> None:
    """They are shown in a narrow column, and on paper."""
    lines = [line for section in HELP.values() for part in (section.wrong, section.right) for line in part.splitlines()]
    assert [line for line in lines if len(line) > 95] == []


def test_what_stands_in_the_file_is_quoted() -> None:
    """In angle quotes, as it stands."""
    (found,) = read_record(Organisation, _organisation(slag="")).problems
    assert explain(found).what == "Fältet «slag» är tomt."


def test_the_replacement_is_stated() -> None:
    """From the problem's own nearest word."""
    (found,) = read_record(Organisation, _organisation(kontrollerad="15/9 2026")).problems
    assert explain(found).how == "Skriv «2026-09-15»."


def test_text_that_looks_like_a_template_is_only_text() -> None:
    """Braces and percent signs in a file's text do nothing."""
    said = explain(problem("varde-tal", värde="{fält.__class__} %s {0}", fält="x"))
    assert said.what == "«{fält.__class__} %s {0}» är inget tal."


def test_long_and_broken_text_is_shown_on_one_short_line() -> None:
    """A message is no place for a whole page."""
    said = explain(problem("epost", värde="rad ett\nrad två " + "x" * 500))
    assert said.what == "«rad ett rad två " + "x" * 83 + "…» är ingen e-postadress."


def test_an_identity_number_is_never_repeated_whole() -> None:
    """A message may be published."""
    said = explain(problem("personnummer", citat="640823-3234", fält="text"))
    assert "3234" not in " ".join((said.what, said.why, said.how))


def test_rules_give_every_parameter_that_their_sentences_need() -> None:
    """No message of the faulty files has a gap, but for texts cut short."""
    gaps = {path.name for path in CASES.glob("*.txt") if "«…»" in path.read_text(encoding="utf-8")}
    assert gaps == set()


def test_a_remedys_new_value_is_there_for_the_sentence() -> None:
    """`rätt` is what to write."""
    (found,) = check_record(
        make_activity(tider=[{"dag": "torsdag", "tid": "15–13", "röda dagar": "nej"}]), make_context()
    )
    assert (found.remedy, explain(found).how) == (Remedy("value", "13.00–15.00"), "Skriv «13.00–15.00».")


def _organisation(**changes: str) -> dict[str, object]:
    return {
        "namn": "Handen", "slag": "ideell", "lättläst": "Hej.", "kontakt": {"telefon": "0980-31 92 05"},
        "kontrollerad": "2026-11-15", **changes,
    }  # fmt: skip

"""What must not stand in any text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.domain.rules import TEXT_GATE, check_comments, check_texts
from torg.problems import DataPath, Remedy

NUMBER = "640823-3234"


def found(data: Any) -> list[tuple[str, DataPath, object]]:
    """Code, path and quoted text."""
    return [(each.code, each.path, each.params["citat"]) for each in check_texts(data)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Hej <b>du</b>", "<b>"),
        ("</p>", "</p>"),
        ("<!-- gömd -->", "<!-- gömd -->"),
        ("<SCRIPT src=x>", "<SCRIPT src=x>"),
        ("Kaffe&nbsp;te", "&nbsp;"),
        ("&#60;b&#62;", "&#60;"),
        ("[x](javascript:alert)", "javascript:alert)"),
        ("<https://example.org>", "<https://example.org>"),
    ],
)
def test_html_and_script_are_found(text: str, quoted: str) -> None:
    """Tags, comments, entities and script addresses, whatever their case."""
    assert found({"text": text}) == [("text-html", ("text",), quoted)]


@pytest.mark.parametrize(
    "text",
    ["Vi gillar fika <3", "a < b", "5 > 3", "Ta & ge", "Fika & prat; sedan sång", "1 <2", "datan: ja", "Manuskript"],
)
def test_signs_that_mean_no_code_are_left_alone(text: str) -> None:
    """A heart is a heart."""
    assert found({"text": text}) == []


def test_an_identity_number_is_found_anywhere_in_the_document() -> None:
    """Also in lists and in fields that do not exist."""
    data = {"titel": "Hej", "att veta": ["x", f"Värden {NUMBER}"], "okänt": {"inre": NUMBER}}
    assert found(data) == [
        ("personnummer", ("att veta", 1), NUMBER),
        ("personnummer", ("okänt", "inre"), NUMBER),
    ]


@pytest.mark.parametrize("key", ["telefon", "sms", "nummer", "organisationsnummer"])
def test_fields_for_other_numbers_have_rules_of_their_own(key: str) -> None:
    """A telephone number is no identity number."""
    assert found({"kontakt": {key: NUMBER}}) == []


@pytest.mark.parametrize("key", ["länk", "webb"])
def test_a_link_has_a_rule_of_its_own(key: str) -> None:
    """A script address there is told once."""
    assert found({key: "javascript:alert(1)"}) == []


def test_both_sorts_in_one_text_are_told() -> None:
    """At most one of each."""
    assert [code for code, _, _ in found(f"<b> {NUMBER} <i> {NUMBER}")] == ["text-html", "personnummer"]


@pytest.mark.parametrize("data", [None, 3, [], {}, "", [[None]]])
def test_data_without_texts_has_no_problems(data: Any) -> None:
    """Nothing to look at."""
    assert found(data) == []


def test_an_identity_number_in_a_comment_is_found_with_its_place() -> None:
    """A comment is published with the file, though it is no data."""
    text = f"titel: Fika  # ledare {NUMBER}\n# {NUMBER}\natt veta: {NUMBER}\n"
    positions = [each.position for each in check_comments(text)]
    assert [(place.line, place.column, place.end) for place in positions if place] == [(1, 23, 34), (2, 3, 14)]


def test_comments_without_numbers_are_nobodys_business() -> None:
    """Notes are welcome."""
    assert list(check_comments("# fråga Handen\ntitel: Fika #1\n")) == []


@given(st.text(alphabet="<>/&;!ab0123456789-+ :script", max_size=40))
def test_the_gate_never_hides_a_problem(text: str) -> None:
    """No match means that there is nothing to say about any part of the text."""
    if found({"text": text}):
        assert TEXT_GATE.search(f"titel: x\ntext: {text}\n")


@pytest.mark.parametrize(
    ("text", "quoted", "repaired"),
    [
        ("Kaffe pÃ¥ Ã¶n", "pÃ¥", "Kaffe på ön"),
        ("â€œFika", "â€œFika", "“Fika"),
        ("Ã…ngbåt", "Ã…ngbåt", None),
        ("Kaffe pÃ¥\nön\n", "pÃ¥", "Kaffe på\nön"),
        ("Kaffe pÃ¥ Ã…ngbåt", "pÃ¥", None),
    ],
)
def test_letters_that_became_other_signs_are_found(text: str, quoted: str, repaired: str | None) -> None:
    """Repaired when every word that was misread can be reread, on one line or several; otherwise only told."""
    (found_one,) = check_texts({"titel": text})

    assert (found_one.code, found_one.params["citat"]) == ("text-fel-tecken", quoted)
    assert (found_one.remedy and found_one.remedy.text) == repaired


def test_all_the_markup_of_a_text_is_one_problem_with_the_text_to_write() -> None:
    """Letters that became other signs are mended in it too."""
    (markup, _) = check_texts({"text": "Vi <b>ses</b> pÃ¥ <br> ön &amp; <b>till</b>"})

    assert (markup.params["bitar"], markup.remedy) == (
        "<b>», «</b>», «<br>», «&amp;", Remedy("value", "Vi **ses** på\nön & **till**"),
    )  # fmt: skip


@pytest.mark.parametrize("text", ["Åka båt på ön", "SÃO", "Âme", "20 €"])
def test_letters_of_other_languages_are_left_alone(text: str) -> None:
    """A capital Ã or  before an ordinary letter is somebody's name."""
    assert list(check_texts({"titel": text})) == []

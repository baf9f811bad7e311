"""Data from a form becomes the text that a file would have, by the road that a file takes."""

from pathlib import Path

import pytest

from factories import ACTIVITY, make_activity
from small_town import FIKA, build_town
from torg.store.drafting import draft, merged
from torg.store.folders import Found, found_at
from torg.store.formatting import Outcome
from torg.store.write import write

MARKS = "a: b\n- c \"d\" 'e' # f &g *h !i {j} [k] %l @m `n` ${{ o }} <p> \\q"


@pytest.fixture
def fika(tmp_path: Path) -> Found:
    """The one activity of the smallest town."""
    town = build_town(tmp_path)
    found = found_at(town, town / FIKA)
    assert found
    return found


def test_data_becomes_the_canonical_text(fika: Found) -> None:
    """The same as writing the record."""
    assert draft(fika, ACTIVITY).text == write(make_activity())


def test_a_sentence_for_the_times_is_read(fika: Found) -> None:
    """A plain line means what it means in a file."""
    said = draft(fika, {**ACTIVITY, "tider": ["torsdagar 13–15, inte röda dagar"]})

    assert said.text == draft(fika, ACTIVITY).text


def test_what_is_missing_is_told_as_in_a_file(fika: Found) -> None:
    """The problems are the validator's own."""
    told = draft(fika, {key: value for key, value in ACTIVITY.items() if key != "titel"})

    assert (told.outcome, [each.code for each in told.problems]) == (
        Outcome.FAULTY,
        ["falt-saknas"],
    )


@pytest.mark.parametrize("text", [MARKS, "x\nkostnad: 1000 kr", "- x", "a\u2028b: c", "'", '"\\', "&a", "Null", "0701"])
def test_no_text_can_become_anything_but_text(fika: Found, text: str) -> None:
    """Whatever somebody types in a field stays in that field, or is a fault; no other field ever changes."""
    made = draft(fika, {**ACTIVITY, "trygghet": text, "ta med": text})
    again = draft(fika, {**ACTIVITY, "ta med": "x"}).text.splitlines()

    if made.outcome is Outcome.CHANGED:
        others = [line for line in made.text.splitlines() if line[:4] not in {"tryg", "ta m"}]
        assert others == [line for line in again if line[:4] != "ta m"]
    else:
        assert {each.path[:1] for each in made.problems} <= {("trygghet",), ("ta med",)}


def test_a_key_that_no_record_has_is_a_fault(fika: Found) -> None:
    """A forged field is not dropped in silence."""
    assert [each.code for each in draft(fika, {**ACTIVITY, "hemligt": "x"}).problems] == ["falt-okant"]


def test_nobody_can_give_a_file_another_identity(fika: Found) -> None:
    """The file's place alone says what it is and whose."""
    assert draft(fika, {**ACTIVITY, "@id": "x", "@organisation": "y"}).text == draft(fika, ACTIVITY).text


def test_data_can_be_changed_key_by_key() -> None:
    """What the form does not mention stays, and what is emptied goes."""
    assert list(merged(ACTIVITY, {"plats": " ", "titel": "Fika"})) == [key for key in ACTIVITY if key != "plats"]
    assert merged(ACTIVITY, {"titel": "Fika"})["titel"] == "Fika"

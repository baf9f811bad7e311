"""One scalar, the same text to every YAML reader."""

import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from core_yaml import load_core
from torg.store.parse import parse_plain
from torg.store.quoting import is_plain, is_plain_looking, quoted, scalar

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
TEMPTING = st.from_regex(re.compile(r"[0-9oxeb._–/ ~ynanultruefsi:-]{1,12}"), fullmatch=True)


@pytest.mark.parametrize(
    "text",
    ["natur", "rora-sig", "röda dagar", "2027-01-16", "13.00–15.00", "13.00–cirka 15.00", "8", "0", "112", "116 111",
     "0980-31 92 05", "123 45", "802000-1234", "måndag–fredag", "ja", "nej", "2027-06-04 17.00", "e-post", "9–12"],
)  # fmt: skip
def test_ids_days_hours_and_words_stand_plain(text: str) -> None:
    """They read best so, and no reader takes them for something else."""
    assert scalar(text) == text


@pytest.mark.parametrize(
    "text",
    ["13.00", "09.30", "0701234567", "08123", "1e3", "1.5e-3", "0x1f", "0b1", "no", "yes", "on", "off", "y", "n",
     "true", "null", "2026-02-30", "2027-1-5", "13:30", "Öppen fika", "a: b", "a #b", "[a]", "- a", "a,b", "", " a",
     "a ", "~", "=", "<<", "”a”", "1_000", "a\u00a0b", "1.", "5.5"],
)  # fmt: skip
def test_everything_else_is_quoted(text: str) -> None:
    """Numbers that lose their zero, words that turn into true, and all free text."""
    assert scalar(text) == quoted(text)
    assert quoted(text)[0] in "\"'"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Café: kom", '"Café: kom"'),
        ('"Fika" i parken', "'\"Fika\" i parken'"),
        ("C:\\Users", "'C:\\Users'"),
        ('\'n "rolig" dag', '"\'n \\"rolig\\" dag"'),
        ("a\nb", '"a\\nb"'),
        ("a\tb\x1b\u2028", '"a\\tb\\x1b\\u2028"'),
        ("e\u0301", '"e\\u0301"'),
        ("\U000e0001", '"\\U000e0001"'),
        ("👋", '"👋"'),
    ],
)
def test_quotes_keep_most_of_the_text_as_it_was(text: str, written: str) -> None:
    """Single ones when the text has double ones or backslashes; escapes for what can not be seen."""
    assert quoted(text) == written


@given(st.one_of(TEXTS, TEMPTING))
def test_every_reader_gives_the_same_text(text: str) -> None:
    """YAML 1.1, YAML 1.2 and the store, as a value, in a list and as a key."""
    written = f"- a: {scalar(text)}\n- [{scalar(text)}]\n- {scalar(text)}: c\n"

    for document in (yaml.safe_load(written), load_core(written), yaml.load(written, Loader=yaml.BaseLoader)):
        value, flow, key = document[0]["a"], document[1][0], next(iter(document[2]))
        assert (str(value), str(flow), str(key)) == (text, text, text)


@given(st.one_of(TEXTS, TEMPTING))
def test_a_plain_scalar_is_plain_to_the_store(text: str) -> None:
    """It never costs more than the fast road."""
    if is_plain(text):
        assert parse_plain(f"a: {text}\n") == {"a": text}


def test_only_composed_and_visible_text_looks_plain() -> None:
    """What may stand in a block as it is."""
    assert [is_plain_looking(text) for text in ("Få\nåtta", "e\u0301", "a\tb", "a\u00a0b")] == [
        True,
        False,
        False,
        False,
    ]

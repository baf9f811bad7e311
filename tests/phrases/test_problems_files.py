"""Phrases for codes that begin with `fil-`."""

import pytest

from torg.phrases.problems import explain
from torg.phrases.problems_files import FILES
from torg.problems import CODES, Problem, problem


def test_there_is_a_phrase_for_every_such_code_and_no_other() -> None:
    """One each, in the order of the codes."""
    assert list(FILES) == [code for code in CODES if code.startswith("fil-")]


@pytest.mark.parametrize(("size", "shown"), [(500, "500 byte"), (70_000, "68 kB"), (10_485_760, "10 MB")])
def test_sizes_are_told_in_words_that_people_use(size: int, shown: str) -> None:
    """Bytes, kilobytes, megabytes."""
    said = explain(problem("fil-for-stor", storlek=size, gräns=65_536))
    assert said.what == f"Filen är {shown}. Högst 64 kB får plats."


@pytest.mark.parametrize(
    ("params", "how"),
    [
        ({"namn": "Öppen fika", "förslag": "oppen-fika", "sak": "fil"}, "Byt namn på filen till «oppen-fika.yaml»."),
        ({"namn": "Handen!", "förslag": "handen", "sak": "mapp"}, "Byt namn på mappen till «handen»."),
        (
            {"namn": "!!", "förslag": "", "sak": "fil"},
            "Byt till ett namn med a–z, siffror och bindestreck, till exempel «oppen-fika».",
        ),
    ],
)
def test_a_new_name_is_stated_when_there_is_one(params: dict[str, str], how: str) -> None:
    """With its ending, for a file."""
    assert explain(Problem("fil-namn", params=params)).how == how


def test_utf_16_is_named_with_the_names_that_programs_give_it() -> None:
    """So that somebody finds it among the choices."""
    said = explain(problem("fil-utf8", sak="utf-16"))

    assert (said.what, said.how) == (
        "Filen är sparad som UTF-16, som ibland kallas «Unicode».",
        "Öppna filen, välj «Spara som» och byt kodning från «Unicode» eller «UTF-16» till UTF-8.",
    )

"""Quoting what the person wrote: `torg.domain.as_quoted`."""

import pytest

from torg.domain.as_quoted import as_quoted
from torg.problems import DataPath, Problem, problem

DATA = {
    "intresse": ["Dans & lek", "natur"],
    "plats": "Folkets Hus",
    "fakta": {"Stegfri Entré": "ja", "hiss": "Ja"},
    "område": "centrum",
}


def quoted(*problems: Problem) -> list[tuple[DataPath, object]]:
    """Path and quoted word of each."""
    return [(each.path, each.params.get("värde")) for each in as_quoted(problems, DATA)]


@pytest.mark.parametrize(
    ("path", "folded", "expected"),
    [
        (("intresse", 0), "dans-lek", "Dans & lek"),
        (("intresse", 1), "natur", "natur"),
        (("plats", 0), "folkets-hus", "Folkets Hus"),
        (("plats",), "folkets-hus", "Folkets Hus"),
        (("område",), "angsbo", "angsbo"),
        (("område", "x"), "centrum", "centrum"),
        (("intresse", 7), "natur", "natur"),
        (("fakta",), "stegfri-entre", "stegfri-entre"),
    ],
)
def test_a_folded_id_is_quoted_as_it_stands_in_the_file(path: DataPath, folded: str, expected: str) -> None:
    """Only when the text there is what was folded."""
    assert quoted(problem("referens-okand", path, värde=folded)) == [(path, expected)]


def test_a_folded_key_is_quoted_and_pointed_at_as_it_stands_in_the_file() -> None:
    """A key that stands as it is stays."""
    found = [problem("referens-okand", ("fakta", key), target="key", värde=key) for key in ("stegfri-entre", "hiss")]

    assert quoted(*found) == [(("fakta", "Stegfri Entré"), "Stegfri Entré"), (("fakta", "hiss"), "hiss")]


def test_a_problem_that_quotes_nothing_is_left_alone() -> None:
    """Or that is about the whole file."""
    others = [problem("falt-tomt", ("plats",)), problem("referens-okand", (), värde="x")]

    assert list(as_quoted(others, DATA)) == others

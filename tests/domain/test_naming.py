"""What somebody means by a name."""

import pytest

from torg.domain.naming import meant, near

KNOWN = {
    "handen/torsdagsfika": "Öppen torsdagsfika",
    "bron/fika": "Öppen fika",
    "handen/fika": "Öppen fika för alla",
    "bron/gympa": "Sittgympa",
    "bron/kor": "Kör",
    "bron/korv": "Isfiske och korv",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bron/fika", ("bron/fika",)),
        ("gympa", ("bron/gympa",)),
        ("fika", ("bron/fika", "handen/fika")),
        ("Öppen fika", ("bron/fika",)),
        (" ÖPPEN  FIKA ", ("bron/fika",)),
        ("sitt", ("bron/gympa",)),
        ("öppen", ("handen/torsdagsfika", "bron/fika", "handen/fika")),
        ("fika alla", ("handen/fika",)),
        ("torsdags", ("handen/torsdagsfika",)),
        ("gymp", ("bron/gympa",)),
        ("kör", ("bron/kor",)),
        ("kor", ("bron/kor",)),
        ("oppen alla", ("handen/fika",)),
        ("schack", ()),
        ("", ()),
        ("?!", ()),
    ],
)
def test_the_surest_likeness_counts(text: str, expected: tuple[str, ...]) -> None:
    """An id, a title, some of its words."""
    assert meant(text, KNOWN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Sitgymppa", "bron/gympa"), ("torsdagfika", "handen/torsdagsfika"), ("qqqq", None)],
)
def test_a_misspelt_name_is_near(text: str, expected: str | None) -> None:
    """So that a sentence can ask whether it was that."""
    assert near(text, KNOWN) == expected


def test_of_equals_the_first_is_near() -> None:
    """Two with the same name."""
    assert near("fikka", {"a/x": "Fika", "b/x": "Fika"}) == "a/x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Fikka", "prata"), ("Gympa", "rora"), ("gymnastikk", "rora"), ("xyzzy", None)],
)
def test_another_word_for_it_is_near(text: str, expected: str | None) -> None:
    """Also a word of its name, and one that is misspelt."""
    words = {"gympa": "rora", "gymnastik": "rora", "borta": "inte-har"}
    assert near(text, {"prata": "Prata och fika", "rora": "Röra på sig"}, words) == expected

"""The words about places at the end of a sentence."""

import pytest

from torg.phrases.schedule_places import split_places

IDS = {"Handens lokal": "handen", "A och B": "ab", "A": "a", "Kvarn, nere": "kvarn"}


@pytest.mark.parametrize(
    ("text", "rest", "fields"),
    [
        ("Torsdagar", "Torsdagar", {}),
        ("Torsdagar, på handen", "Torsdagar", {"plats": ["handen"]}),
        ("Torsdagar på Handens lokal", "Torsdagar", {"plats": ["handen"]}),
        ("På handens lokal", "", {"plats": ["handen"]}),
        ("Torsdagar, på A och B", "Torsdagar", {"plats": ["ab"]}),
        ("Torsdagar, på A och natet", "Torsdagar", {"plats": ["a", "natet"]}),
        ("Torsdagar, på Kvarn, nere, A och B", "Torsdagar", {"plats": ["kvarn", "ab"]}),
        (
            "Torsdagar, på x, y och z i tur och ordning",
            "Torsdagar",
            {"plats": ["x", "y", "z"], "växlar": "varje gång"},
        ),
        (
            "Torsdagar, jämna veckor på A och B och udda veckor på natet",
            "Torsdagar",
            {"plats": {"jämna": "ab", "udda": "natet"}},
        ),
        ("Torsdagar, plats: sportlovet", "Torsdagar", {"plats": ["sportlovet"]}),
        ("Torsdagar, platser: A och natet", "Torsdagar", {"plats": ["a", "natet"]}),
        ("Torsdagar: x och y i tur och ordning", "Torsdagar", {"plats": ["x", "y"], "växlar": "varje gång"}),
        ("Torsdagar: x och y", "Torsdagar: x och y", {}),
        (
            "Torsdagar, jämna veckor: A och B, udda veckor: natet",
            "Torsdagar",
            {"plats": {"jämna": "ab", "udda": "natet"}},
        ),
        ("Torsdagar, jämna veckor", "Torsdagar, jämna veckor", {}),
        ("Torsdagar, på sportlovet", "Torsdagar, på sportlovet", {}),
        ("Torsdagar, på platsen sportlovet", "Torsdagar", {"plats": ["sportlovet"]}),
        ("13–15 på torsdagar", "13–15 på torsdagar", {}),
        ("Torsdagar, på sportlovet, på handen", "Torsdagar, på sportlovet", {"plats": ["handen"]}),
        ("Torsdagar, på Okänt Ställe", "Torsdagar, på Okänt Ställe", {}),
    ],
)
def test_places_are_taken_from_the_end(text: str, rest: str, fields: dict[str, object]) -> None:
    """Longest name first; ids stand for themselves; school holidays are no places."""
    assert split_places(text, IDS) == (rest, fields)

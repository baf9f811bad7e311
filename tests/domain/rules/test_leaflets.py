"""What a leaflet refers to, and its days."""

from typing import Any

import pytest

from factories import make_context
from torg.domain.leaflet import Leaflet
from torg.domain.rules import check_record
from torg.problems import DataPath

CONTEXT = make_context()


def told(**fields: Any) -> list[tuple[str, DataPath]]:
    """Codes and paths of a leaflet's problems."""
    return [(each.code, each.path) for each in check_record(Leaflet.read({"titel": "Vinter", **fields}), CONTEXT)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"urval": {"områden": ["angsbo", "x"]}}, [("referens-okand", ("urval", "områden", 1))]),
        ({"urval": {"intresse": "x"}}, [("referens-okand", ("urval", "intresse", 0))]),
        ({"urval": {"märken": "x"}}, [("referens-okand", ("urval", "märken", 0))]),
        ({"urval": {"arrangörer": "x"}}, [("referens-okand", ("urval", "arrangörer", 0))]),
        ({"urval": {"poster": ["oppen-torsdagsfika", "x"]}}, [("referens-okand", ("urval", "poster", 1))]),
        ({"utgåvor": ["sv", "tlh"]}, [("referens-okand", ("utgåvor", 1))]),
        ({"från": "2027-01-31", "till": "2026-12-01"}, [("tider-bakvand", ("till",))]),
        ({"från": "2026-01-01", "till": "2026-02-01"}, [("tider-passerade", ("till",))]),
        ({"från": "2026-01-01", "veckor": "4"}, [("tider-passerade", ("från",))]),
        ({"telefon": {"namn": "A", "nummer": "08-123 45 67", "öppet": "vardagar"}},
         [("telefon-skarpt", ("telefon", "nummer"))]),
        ({"hälsning": "Hej, du i vår målgrupp!"}, [("text-ord", ("hälsning",))]),
    ],
)  # fmt: skip
def test_every_setting_is_checked(fields: dict[str, Any], expected: list[tuple[str, DataPath]]) -> None:
    """Each problem stands at its own setting."""
    assert told(**fields) == expected


def test_another_word_for_an_interest_is_known() -> None:
    """What people search for leads to what is meant."""
    [found] = check_record(Leaflet.read({"titel": "Vinter", "urval": {"intresse": "fikka"}}), CONTEXT)
    assert found.params.get("nära") == "prata-fika"

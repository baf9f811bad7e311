"""Badges that follow from other fields."""

from typing import Any

import pytest

from factories import make_activity, make_notice, make_place, make_vocabularies
from torg.domain.derived import badge_ids, derived_badges, from_home

HOME = frozenset({"natet", "telefon"})
PLAIN = {"kostnad": "40 kr", "anmälan": "ja"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, set()),
        ({"kostnad": "gratis"}, {"gratis"}),
        ({"kostnad": {"pris": "40", "prova gratis": "ja"}}, {"prova-forst"}),
        ({"kostnad": {"pris": "40", "betala": ["swish", "kontant"]}}, {"kontant"}),
        ({"kostnad": {"pris": "40", "betala": "swish"}}, set()),
        ({"anmälan": "nej"}, {"ingen-anmalan"}),
        ({"anmälan": "helst"}, set()),
        ({"medlemskap": "nej"}, {"inget-medlemskap"}),
        ({"medlemskap": "ja"}, set()),
        ({"första gången": {"vem möter": "Värden"}}, {"nagon-moter-dig"}),
        ({"första gången": {"följa med": {"vem": "En volontär"}}}, {"folja-med"}),
        ({"första gången": {"vad händer": "Vi fikar."}}, set()),
        ({"fika": "ja"}, {"vi-fikar"}),
        ({"fika": "nej"}, {"utan-mat"}),
        ({"grupp": {"vanligt antal": "8"}}, {"liten-grupp"}),
        ({"grupp": {"vanligt antal": "9"}}, set()),
        ({"grupp": {"högst": "6"}}, set()),
        ({"skjuts": "Ring dagen före."}, {"skjuts"}),
        ({"plats": "natet"}, {"hemifran"}),
    ],
)
def test_a_field_gives_its_badge(changes: dict[str, Any], expected: set[str]) -> None:
    """Each badge follows from one field, and from nothing else."""
    assert derived_badges(make_activity(**{**PLAIN, **changes}), HOME) == expected


def test_a_notice_has_only_the_badges_of_the_fields_it_has() -> None:
    """A notice has a cost and a lift, but no sign-up."""
    notice = make_notice(kostnad="gratis", skjuts="Tre platser i bilen.")
    assert derived_badges(notice, HOME) == {"gratis", "skjuts"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"plats": None}, False),
        ({"plats": "handen-lokal"}, False),
        ({"plats": ["handen-lokal", "natet"]}, True),
        ({"plats": ["handen-lokal", "natet"], "växlar": "varje gång"}, False),
        ({"plats": ["telefon", "natet"], "växlar": "varje gång"}, True),
        ({"plats": {"jämna": "handen-lokal", "udda": "natet"}}, False),
        ({"plats": {"jämna": "telefon", "udda": "natet"}}, True),
        ({"plats": None, "tider": [{"dag": "fredag", "plats": "natet"}]}, True),
        ({"plats": None, "tider": [{"dag": "fredag", "plats": {"jämna": "telefon", "udda": "natet"}}]}, True),
        ({"plats": "natet", "tider": [{"dag": "fredag", "plats": "handen-lokal"}]}, False),
        ({"tider": [{"dag": "fredag", "från": "2027-01-15", "plats": ["natet", "handen-lokal"],
                     "växlar": "varje gång"}]}, False),
    ],
)  # fmt: skip
def test_from_home_means_each_time(changes: dict[str, Any], expected: bool) -> None:
    """Places at once need one from home; places in turn need all."""
    assert from_home(make_activity(**changes), HOME) is expected


def test_badges_come_in_the_order_of_the_vocabulary() -> None:
    """Typed and derived together, no repeats; ids that the vocabulary lacks come last."""
    entry = make_activity(märken=["samma-vard", "okant", "sitta-med"], fika="ja", plats="natet")
    places = {"natet": make_place("natet", slag="nätet")}
    assert badge_ids(entry, places, make_vocabularies().badges) == (
        "ingen-anmalan", "gratis", "vi-fikar", "sitta-med", "samma-vard", "hemifran", "okant",
    )  # fmt: skip


def test_without_a_vocabulary_derived_badges_come_first() -> None:
    """By id, then the typed ones as typed."""
    entry = make_activity(märken=["sitta-med"])
    assert badge_ids(entry, {}) == ("gratis", "ingen-anmalan", "sitta-med")

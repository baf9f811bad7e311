"""What a letter says that it is about."""

import pytest

from bridging import EVERYTHING, make_submission
from torg.bridge.matters import matter
from torg.bridge.submission import Kind
from towns import activity, town

TOWN = town([activity("fika", "handen", titel="Öppen fika")])


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.NEW, "Ny aktivitet: Schack för alla"),
        (Kind.CHANGE, "Öppen fika: ändra uppgifterna"),
        (Kind.CALL_OFF, "Öppen fika: ställ in en gång, torsdag 26 november 2026"),
        (Kind.MOVE, "Öppen fika: flytta en gång, torsdag 26 november 2026"),
        (Kind.CONFIRM, "Öppen fika: allt stämmer"),
        (Kind.PAUSE, "Öppen fika: paus"),
        (Kind.REMOVE, "Öppen fika: ta bort"),
        (Kind.TIP, "Tips"),
    ],
)
def test_each_kind_says_what_it_is_about(kind: Kind, said: str) -> None:
    """By the name that is published, and the day that it is about."""
    sent = make_submission(kind)
    if kind not in {Kind.NEW, Kind.TIP}:
        sent = sent.model_copy(update={"entry": "fika", "organisation": "handen"})

    assert matter(sent, TOWN, typed=True) == said


def test_everything_that_an_association_has_is_told_by_its_name() -> None:
    """It is one matter."""
    ours, nobodys = (
        make_submission(Kind.CONFIRM, entry="", targets=EVERYTHING[:1], organisation=each) for each in ("handen", "x")
    )

    assert (matter(ours, TOWN, typed=False), matter(nobodys, TOWN, typed=False)) == (
        "Handen: allt stämmer", "Allt stämmer",
    )  # fmt: skip


def test_nothing_that_was_typed_is_told_to_a_stranger() -> None:
    """Not the title of what is new; nor is a day believed that is none."""
    sent = make_submission(fields={"titel": "Vinn pengar\n https://x.example.org", "datum": "i morgon"})

    assert [matter(sent, TOWN, typed=each) for each in (False, True)] == [
        "Ny aktivitet", "Ny aktivitet: Vinn pengar https x example org",
    ]  # fmt: skip

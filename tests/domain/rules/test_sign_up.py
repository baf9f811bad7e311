"""Signing up."""

from typing import Any

import pytest

from factories import make_activity, make_catalogue, make_context, make_organisation
from torg.domain.organisation import Contact
from torg.domain.rules import check_record
from torg.domain.rules.sign_up import first_way
from torg.problems import Remedy

CONTEXT = make_context()


def told(sign_up: Any, **changes: Any) -> list[str]:
    """The lines to write instead of the short form."""
    found = check_record(make_activity(anmälan=sign_up, **changes), CONTEXT)
    return [each.remedy.whole for each in found if each.code == "anmalan-hur" and each.remedy]


@pytest.mark.parametrize(
    ("sign_up", "expected"),
    [
        ("nej", []),
        ("ja", ["krävs: ja\nhur: ring"]),
        ("helst", ["krävs: helst\nhur: ring"]),
        ({"krävs": "första gången"}, ["krävs: första gången\nhur: ring"]),
        ({"krävs": "ja", "hur": "sms"}, []),
        ({"krävs": "ja", "telefon": "0980-31 92 06"}, []),
        ({"krävs": "ja", "att veta": "Mejla oss senast tisdag."}, []),
        ({"krävs": "ja", "att veta": "Vi är högst sex."}, ["krävs: ja\nhur: ring"]),
    ],
)
def test_sign_up_says_how(sign_up: Any, expected: list[str]) -> None:
    """In `hur`, with a number of its own, or in the remark."""
    assert told(sign_up) == expected


def test_the_way_is_one_that_the_contact_has() -> None:
    """The entry's own contact counts for more than the organisation's."""
    owner = make_organisation(kontakt={"e-post": "handen@example.org"})
    context = make_context(make_catalogue(organisations=[owner]))
    entries = [make_activity(anmälan="ja"), make_activity(anmälan="ja", kontakt={"sms": "070-174 06 05"})]
    remedies = [each.remedy for entry in entries for each in check_record(entry, context) if each.code == "anmalan-hur"]

    assert remedies == [
        Remedy("add", "hur: e-post", whole="krävs: ja\nhur: e-post"),
        Remedy("add", "hur: sms", whole="krävs: ja\nhur: sms"),
    ]


@pytest.mark.parametrize(
    ("data", "way"),
    [
        ({"telefon": "0980-31 92 05", "e-post": "a@example.org"}, "ring"),
        ({"sms": "070-174 06 05", "webb": "https://example.org"}, "sms"),
        ({"e-post": "a@example.org", "webb": "https://example.org"}, "e-post"),
        ({"webb": "https://example.org"}, "webb"),
        ({}, "ring"),
    ],
)
def test_the_way_that_most_people_manage_comes_first(data: dict[str, str], way: str) -> None:
    """A voice before a form."""
    assert first_way(Contact.model_validate(data)) == way

"""Cost and badges."""

from typing import Any

import pytest

from factories import make_activity, make_context, make_notice
from torg.domain.rules.money import check_badges, check_cost
from torg.problems import DataPath, Remedy

CONTEXT = make_context()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"kostnad": {"pris": "20", "för": "kaffe"}}, []),
        ({"kostnad": {"pris": "gratis", "ingår": "mat"}}, []),
        ({"kostnad": {"pris": "gratis", "tillval": [{"pris": "20", "för": "kaffe"}]}}, []),
        ({"kostnad": {"pris": "gratis", "för": "kaffe"}}, [(("kostnad",), "för")]),
        ({"kostnad": "40", "märken": ["sitta-med", "gratis"]}, [(("märken", 1), "märke")]),
    ],
)
def test_nothing_is_both_free_and_priced(changes: dict[str, Any], expected: list[tuple[DataPath, str]]) -> None:
    """Free with something to pay for, or priced with the badge."""
    assert [(each.path, each.params["sak"]) for each in check_cost(make_activity(**changes))] == expected


def test_a_notice_may_lack_a_cost() -> None:
    """Then nothing is said about it."""
    assert list(check_cost(make_notice())) == []


@pytest.mark.parametrize(
    ("badge", "changes"),
    [
        ("gratis", {}),
        ("ingen-anmalan", {}),
        ("inget-medlemskap", {"medlemskap": "nej"}),
        ("vi-fikar", {"fika": "ja"}),
        ("hemifran", {"plats": "natet"}),
    ],
)
def test_a_badge_that_a_field_says_need_not_be_typed(badge: str, changes: dict[str, Any]) -> None:
    """Safe to take away: it is shown all the same."""
    (found,) = check_badges(make_activity(**{"märken": [badge], **changes}), CONTEXT)
    assert (found.code, found.path, found.remedy) == ("marke-harleds", ("märken", 0), Remedy("remove", safe=True))


@pytest.mark.parametrize(
    ("badge", "changes", "says", "field"),
    [
        ("ingen-anmalan", {"anmälan": "ja"}, "anmälan: ja", "anmälan"),
        ("ingen-anmalan", {"anmälan": "första gången"}, "anmälan: första gången", "anmälan"),
        ("inget-medlemskap", {"medlemskap": "ja"}, "medlemskap: ja", "medlemskap"),
        ("vi-fikar", {"fika": "nej"}, "fika: nej", "fika"),
        ("utan-mat", {"fika": "ja"}, "fika: ja", "fika"),
        ("liten-grupp", {"grupp": {"vanligt antal": "12"}}, "vanligt antal: 12", "grupp"),
        ("kontant", {"kostnad": {"pris": "40", "betala": "swish"}}, "betala: swish", "kostnad"),
        ("hemifran", {"plats": "handen-lokal"}, "plats: handen-lokal", "plats"),
    ],
)
def test_a_badge_that_a_field_denies_is_an_error(badge: str, changes: dict[str, Any], says: str, field: str) -> None:
    """With what the field says; a person must choose."""
    (found,) = check_badges(make_activity(**{"märken": [badge], **changes}), CONTEXT)
    assert (found.code, found.params["säger"], found.params["mot"], found.remedy) == (
        "marke-motsagelse", says, field, Remedy("remove"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("badge", "changes"),
    [
        ("sitta-med", {}),
        ("ingen-anmalan", {"anmälan": "helst"}),
        ("liten-grupp", {}),
        ("prova-forst", {"kostnad": "40"}),
        ("kontant", {"kostnad": "40"}),
        ("hemifran", {"plats": ["handen-lokal", "natet"], "växlar": "varje gång"}),
        ("okand", {}),
    ],
)
def test_a_badge_that_no_field_says_or_denies_may_be_typed(badge: str, changes: dict[str, Any]) -> None:
    """The organisation knows."""
    assert list(check_badges(make_activity(**{"märken": [badge], **changes}), CONTEXT)) == []

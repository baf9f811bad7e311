"""What it takes to join."""

from typing import Any

import pytest

from torg.domain.terms import Ages, Cost, FirstVisit, Group, Membership, Payment, SignUp, SignUpNeed


@pytest.mark.parametrize(
    ("data", "price", "written"),
    [
        ("gratis", 0, "gratis"),
        ("Gratis", 0, "gratis"),
        ("fri entré", 0, "gratis"),
        ("gratis!", 0, "gratis"),
        ("nej", 0, "gratis"),
        ("Ingen", 0, "gratis"),
        ("0 kr", 0, "gratis"),
        ("20 kr", 20, {"pris": "20"}),
        ({"pris": "gratis", "ingår": "mat"}, 0, {"pris": "gratis", "ingår": "mat"}),
        ({"pris": "0"}, 0, "gratis"),
        ({"pris": "40", "prova gratis": "ja"}, 40, {"pris": "40", "prova gratis": "ja"}),
    ],
)
def test_a_cost_is_a_word_a_price_or_more(data: Any, price: int, written: Any) -> None:
    """The short form is written again when nothing else is said."""
    cost = Cost.model_validate(data)
    assert (cost.price, cost.is_free, cost.model_dump(exclude_defaults=True), Cost.model_validate(written)) == (
        price, price == 0, written, cost,
    )  # fmt: skip


def test_payment_is_one_way_or_a_list_and_extras_are_a_list() -> None:
    """One word may be written alone."""
    cost = Cost.model_validate({"pris": "0", "tillval": [{"pris": "20", "för": "kaffe"}], "betala": "kontant"})
    assert ([(extra.price, extra.of) for extra in cost.extras], cost.payment) == ([(20, "kaffe")], (Payment.CASH,))


@pytest.mark.parametrize(
    ("data", "need", "written"),
    [
        ("nej", SignUpNeed.NO, "nej"),
        ("behövs ej", SignUpNeed.NO, "nej"),
        ("Drop-in!", SignUpNeed.NO, "nej"),
        ("Helst", SignUpNeed.PREFERRED, "helst"),
        ("första gången", SignUpNeed.FIRST_TIME, "första gången"),
        ({"krävs": "ja"}, SignUpNeed.YES, "ja"),
        ({"krävs": "ja", "platser": "6"}, SignUpNeed.YES, {"krävs": "ja", "platser": "6"}),
    ],
)
def test_sign_up_is_a_word_or_more(data: Any, need: SignUpNeed, written: Any) -> None:
    """`nej` is a whole sign-up."""
    sign_up = SignUp.model_validate(data)
    assert (sign_up.need, sign_up.model_dump(exclude_defaults=True)) == (need, written)


@pytest.mark.parametrize(
    ("data", "needed", "written"),
    [("nej", False, "nej"), ({"krävs": "ja", "pris": "100"}, True, {"krävs": "ja", "pris": "100"})],
)
def test_membership_is_a_word_or_more(data: Any, needed: bool, written: Any) -> None:
    """`nej` is a whole membership."""
    membership = Membership.model_validate(data)
    assert (membership.needed, membership.model_dump(exclude_defaults=True)) == (needed, written)


def test_the_first_visit_the_group_and_the_ages_may_say_only_a_part() -> None:
    """Everything in them is optional."""
    assert [FirstVisit.read({}).written(), Group.read({"högst": "12"}).most, Ages.read({"från": "16"}).lowest] == [
        {}, 12, 16,
    ]  # fmt: skip

"""Cost, sign-up, membership, ages, group and company in sentences."""

from typing import Any

import pytest

from torg.domain.terms import Ages, Companion, Cost, Group, Membership, SignUp
from torg.phrases import facts as said_facts
from torg.phrases.facts import (
    ages_sentence,
    bring_sentence,
    companion_sentence,
    cost_in_short,
    cost_sentence,
    especially_sentence,
    fika_sentence,
    group_sentence,
    languages_sentence,
    membership_sentence,
    sign_up_sentence,
    waiting_sentence,
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("gratis", "Gratis."),
        ("35", "Det kostar 35 kronor."),
        ("1", "Det kostar 1 krona."),
        ({"pris": "25", "för": "Soppa"}, "Det kostar 25 kronor för soppa."),
        ({"pris": "0", "tillval": [{"pris": "20", "för": "kaffe"}]}, "Gratis. Vill du ha kaffe kostar det 20 kronor."),
        (
            {"pris": "0", "tillval": [{"pris": "50", "för": "bord", "minst": "ja"}]},
            "Gratis. Vill du ha bord kostar det från 50 kronor.",
        ),
        (
            {"pris": "1350", "ingår": "resa och mat.", "rabatt": "Ont om pengar? Säg till"},
            "Det kostar 1\N{NO-BREAK SPACE}350 kronor. Resa och mat ingår. Ont om pengar? Säg till.",
        ),
        ({"pris": "40", "prova gratis": "ja"}, "Det kostar 40 kronor. Första gången är gratis."),
        ({"pris": "0", "prova gratis": "ja"}, "Gratis."),
        (
            {"pris": "40", "ledsagare gratis": "ja", "betala": ["kontant", "swish", "kort"]},
            (
                "Det kostar 40 kronor. Den som följer med dig som stöd betalar inget. "
                "Du kan betala kontant, med Swish eller med kort."
            ),
        ),
        ({"pris": "0", "att veta": "vanlig samtalskostnad"}, "Gratis. Vanlig samtalskostnad."),
    ],
)
def test_cost(data: Any, expected: str) -> None:
    """All that one may have to pay stands in one text of whole sentences."""
    assert cost_sentence(Cost.model_validate(data)) == expected


def test_cost_in_short() -> None:
    """A list says free, or the price."""
    assert [cost_in_short(Cost.model_validate(price)) for price in ("0", "35")] == ["Gratis", "35 kronor"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("nej", "Du behöver inte anmäla dig."),
        ("helst", "Anmäl dig gärna. Det går också bra att bara komma."),
        (
            {"krävs": "första gången", "telefon": "0980-31 92 06"},
            "Hör av dig före första gången. Sedan behöver du inte anmäla dig. Ring 0980-31 92 06.",
        ),
        (
            {"krävs": "ja", "hur": ["ring", "sms", "e-post"], "telefon": "070-174 06 05"},
            "Du behöver anmäla dig. Så gör du: ring 070-174 06 05, skicka sms till 070-174 06 05 eller mejla.",
        ),
        ({"krävs": "ja", "hur": ["ring"]}, "Du behöver anmäla dig. Så gör du: ring."),
        (
            {"krävs": "ja", "från": "2027-01-01", "senast": "2027-01-29", "platser": "6", "kö": "ja"},
            (
                "Du behöver anmäla dig. Anmälan öppnar 1 januari 2027. Sista dagen att anmäla sig är 29 januari 2027. "
                "Det finns plats för 6 personer. Om det är fullt kan du stå i kö."
            ),
        ),
        ({"krävs": "nej", "att veta": "säg ditt förnamn"}, "Du behöver inte anmäla dig. Säg ditt förnamn."),
    ],
)
def test_sign_up(data: Any, expected: str) -> None:
    """Whether, how, when and for how many."""
    assert sign_up_sentence(SignUp.model_validate(data)) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("nej", "Du behöver inte vara medlem."),
        ({"krävs": "ja", "pris": "100"}, "Du behöver vara medlem. Medlemskapet kostar 100 kronor per år."),
        (
            {"krävs": "nej", "pris": "100", "att veta": "Behövs inte första månaden"},
            (
                "Du behöver inte vara medlem. Om du vill bli medlem kostar det 100 kronor per år. "
                "Behövs inte första månaden."
            ),
        ),
        ({"krävs": "ja", "pris": "0"}, "Du behöver vara medlem. Medlemskapet kostar ingenting."),
    ],
)
def test_membership(data: Any, expected: str) -> None:
    """Membership and what it costs."""
    assert membership_sentence(Membership.model_validate(data)) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"från": "16", "till": "25"}, "För dig som är mellan 16 och 25 år."),
        ({"från": "18"}, "För dig som är 18 år eller äldre."),
        ({"till": "12"}, "För dig som är högst 12 år."),
        ({"från": "0", "till": "5"}, "För dig som är högst 5 år."),
        ({"från": "13", "till": "13"}, "För dig som är 13 år."),
        ({}, ""),
    ],
)
def test_ages(data: dict[str, str], expected: str) -> None:
    """An age condition names the ages that are welcome."""
    assert ages_sentence(Ages.read(data)) == expected


def test_group() -> None:
    """The usual number, and the most."""
    assert group_sentence(Group.read({"vanligt antal": "8", "högst": "12"})) == (
        "Vi brukar vara ungefär 8 personer. Vi är aldrig fler än 12 personer."
    )


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (None, "En volontär kan följa med dig första gången."),
        ("1", "En volontär kan följa med dig första gången. Säg till dagen före."),
        ("3", "En volontär kan följa med dig första gången. Säg till minst 3 dagar före."),
    ],
)
def test_companion(days: str | None, expected: str) -> None:
    """Who comes along, and when to ask."""
    data = {"vem": "en volontär"} if days is None else {"vem": "en volontär", "dagar före": days}
    assert companion_sentence(Companion.read(data)) == expected


def test_small_sentences() -> None:
    """Languages, fika, whom it is for and the waiting time."""
    assert [
        languages_sentence(["arabiska", "dari", "svenska"]),
        fika_sentence(True),
        fika_sentence(False),
        especially_sentence("Många män brukar komma. Alla är välkomna."),
        waiting_sentence("Ungefär tre veckor"),
    ] == [
        "Vi talar arabiska, dari och svenska.",
        "Vi fikar varje gång.",
        "Det finns ingen mat eller fika.",
        "Många män brukar komma. Alla är välkomna.",
        "Väntetid: Ungefär tre veckor.",
    ]


def test_nothing_is_said_twice() -> None:
    """A remark that begins with `Gratis` stands for the word, and one number of people is said once."""
    assert [
        cost_sentence(Cost.model_validate({"pris": "0", "att veta": "Gratis för alla som bor här"})),
        group_sentence(Group.read({"vanligt antal": "6", "högst": "6"})),
        bring_sentence("Skor för att vara inomhus."),
    ] == ["Gratis för alla som bor här.", "Vi är högst 6 personer.", "Ta med: skor för att vara inomhus."]


def test_a_course_with_its_membership() -> None:
    """One sum for both."""
    assert said_facts.total_sentence(450) == "I allt blir det 450 kronor, med medlemskapet."


def test_where_to_write_to_sign_up() -> None:
    """The address stands in the sentence."""
    said = said_facts.sign_up_sentence(
        SignUp.model_validate({"krävs": "ja", "hur": ["ring", "e-post"]}), phone="+46980319205", email="a@example.org"
    )
    assert said == "Du behöver anmäla dig. Så gör du: ring 0980-31 92 05 eller mejla till a@example.org."

"""What it takes to come, in plain sentences."""

from typing import Any

import pytest

from torg.domain.terms import Ages, Companion, Cost, Group, Membership, SignUp
from torg.phrases.editions import speech_for

EASY = speech_for("sv-lattlast")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("gratis", "Gratis."),
        ({"pris": "0", "att veta": "Gratis"}, "Gratis."),
        ({"pris": "25", "för": "soppa"}, "Det kostar 25 kronor. Priset gäller: soppa."),
        (
            {"pris": "0", "tillval": [{"pris": "50", "för": "bord", "minst": "ja"}]},
            "Gratis. Det här kan du köpa: bord. Det kostar minst 50 kronor.",
        ),
        (
            {"pris": "1", "prova gratis": "ja", "betala": ["kontant", "kort"], "rabatt": "Säg till"},
            "Det kostar 1 krona. Första gången är gratis. Så kan du betala: kontanter eller kort. Säg till.",
        ),
    ],
)
def test_cost(data: Any, expected: str) -> None:
    """All that one may have to pay, a sentence for each thing."""
    assert EASY.cost_sentence(Cost.model_validate(data)) == expected


def test_what_many_write_alike_about_cost() -> None:
    """Meetings are counted, and help for who has little money is translated; other words are marked as Swedish."""
    told = {"pris": "490", "för": "åtta träffar", "rabatt": "Har du ont om pengar är det gratis. Säg till."}
    assert [
        *(speech_for(code).cost_sentence(Cost.model_validate(told)) for code in ("sv-lattlast", "en")),
        speech_for("en").cost_sentence(Cost.model_validate({"pris": "20", "för": "hela dagen", "ingår": "soppa"})),
    ] == [
        ("Det kostar 490 kronor. Priset gäller: åtta träffar. Har du ont om pengar är det gratis. Säg till."),
        "It costs 490 kronor. The price is for: 8 meetings. If you are short of money, it is free. Tell us.",
        "It costs 20 kronor. The price is for: \u2068hela dagen\u2069. This is included: soup.",
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("nej", "Du behöver inte anmäla dig."),
        (
            {"krävs": "ja", "hur": ["ring", "sms", "e-post"], "telefon": "0980-31 92 06"},
            "Du behöver anmäla dig. Så gör du: ring 0980-31 92 06, skicka sms till 0980-31 92 06 eller mejla.",
        ),
        ({"krävs": "ja", "telefon": "0980-31 92 06"}, "Du behöver anmäla dig. Ring 0980-31 92 06."),
        (
            {"krävs": "ja", "platser": "1", "kö": "ja", "senast": "2027-01-29"},
            (
                "Du behöver anmäla dig. Sista dagen att anmäla sig: 29 januari 2027. "
                "Det finns plats för 1 person. Är det fullt? Då kan du stå i kö."
            ),
        ),
    ],
)
def test_sign_up(data: Any, expected: str) -> None:
    """Whether, how, when, and for how many."""
    assert EASY.sign_up_sentence(SignUp.model_validate(data)) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"från": "16", "till": "25"}, "Du ska vara minst 16 år. Du ska vara högst 25 år."),
        ({"från": "0", "till": "6"}, "Du ska vara högst 6 år."),
        ({"från": "65"}, "Du ska vara minst 65 år."),
        ({"från": "18", "till": "18"}, "Du ska vara 18 år."),
        ({}, ""),
    ],
)
def test_ages(data: dict[str, str], expected: str) -> None:
    """Two limits are two sentences."""
    assert EASY.ages_sentence(Ages.model_validate(data)) == expected


def test_membership() -> None:
    """Whether, and what it costs."""
    data = ({"krävs": "nej", "pris": "100"}, {"krävs": "ja", "pris": "0", "att veta": "Prova först"}, {"krävs": "nej"})
    assert [EASY.membership_sentence(Membership.model_validate(each)) for each in data] == [
        "Du behöver inte vara medlem. Att vara med i ett år kostar 100 kronor.",
        "Du behöver vara medlem. Att bli medlem kostar inget. Prova först.",
        "Du behöver inte vara medlem.",
    ]


def test_group_and_company() -> None:
    """How many, and who comes along."""
    groups = ({"vanligt antal": "8", "högst": "12"}, {"vanligt antal": "8", "högst": "8"})
    assert [EASY.group_sentence(Group.model_validate(each)) for each in groups] == [
        "Vi är ungefär 8 personer. Vi är aldrig fler än 12 personer.",
        "Vi är aldrig fler än 8 personer.",
    ]
    who = [{"vem": "En volontär"}, {"vem": "En volontär", "dagar före": "1"}]
    assert [EASY.companion_sentence(Companion.model_validate(each)) for each in who] == [
        "Den här personen kan följa med dig första gången: En volontär.",
        "Den här personen kan följa med dig första gången: En volontär. Säg till minst 1 dag före.",
    ]


def test_languages_are_translated() -> None:
    """Their Swedish names are words of a vocabulary."""
    assert speech_for("en").languages_sentence(["arabiska", "svenska"]) == "We speak: Arabic and Swedish."


def test_short_facts() -> None:
    """Labels with the organiser's own words after them."""
    assert [
        EASY.especially_sentence("dig som är ny"), EASY.bring_sentence("skor"), EASY.bring_sentence(""),
        EASY.waiting_sentence("två veckor"), EASY.fika_sentence(True), EASY.fika_sentence(False),
        EASY.cost_in_short(Cost.model_validate("gratis")), EASY.cost_in_short(Cost.model_validate("35")),
    ] == [
        "Särskilt för: dig som är ny.", "Ta med: skor.", "", "Väntetid: två veckor.", "Vi fikar varje gång.",
        "Det finns ingen mat eller fika.", "Gratis", "35 kronor",
    ]  # fmt: skip


def test_a_course_with_its_membership() -> None:
    """One sum for both, in the number's own form."""
    assert [speech_for(code).total_sentence(450) for code in ("sv-lattlast", "en")] == [
        "I allt blir det 450 kronor, med medlemskapet.",
        "It comes to 450 kronor in all, with the membership.",
    ]


def test_where_to_write_to_sign_up() -> None:
    """The address stands in the sentence."""
    sign_up = SignUp.model_validate({"krävs": "ja", "hur": ["e-post"]})
    assert speech_for("en").sign_up_sentence(sign_up, email="a@example.org") == (
        "You need to sign up. How to do it: send an email to a@example.org."
    )

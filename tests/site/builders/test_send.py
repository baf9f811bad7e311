"""A page to send to a friend."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from built_pages import links, render
from towns import activity, town

FIKA = "aktiviteter/handen/fika.html"
BODY = [
    "Öppen fika",
    "Torsdagar 13.00–15.00.",
    "Nästa gång: torsdag 26 november, 13.00.",
    "Handens lokal, Smedjegatan 7, Provstad",
    "Gratis.",
    "Frågor? Ring 0980-31 92 05.",
    "https://torg.example.org/aktiviteter/handen/fika.html",
]


def _sent(scheme: str, path: str = FIKA, **changes: Any) -> str:
    page = render(town([activity(**changes)]))[path]
    (found,) = [href for _, href in links(page) if href.startswith(f"{scheme}:?")]
    return found


def test_an_e_mail_holds_what_one_needs() -> None:
    """What, when, next time, where, the cost, whom to ring, and the page; the subject is the title."""
    query = parse_qs(urlsplit(_sent("mailto")).query)
    assert (query["subject"], query["body"][0].split("\r\n")) == (["Öppen fika"], BODY)


def test_a_text_message_holds_the_same() -> None:
    """Without anybody to send it to: one chooses that oneself."""
    address = _sent("sms")
    assert address.startswith("sms:?&body=")
    assert unquote(address.removeprefix("sms:?&body=")).split("\r\n") == BODY


def test_letters_and_signs_are_encoded() -> None:
    """Nothing in a title can end the message or begin another field."""
    address = _sent("mailto", titel="Kör & lek? 100 %")
    assert parse_qs(urlsplit(address).query)["subject"] == ["Kör & lek? 100 %"]
    assert address.isascii()


def _lines(**changes: Any) -> list[str]:
    return unquote(_sent("sms", **changes).removeprefix("sms:?&body=")).split("\r\n")


def test_how_to_sign_up_when_one_must() -> None:
    """With the last day; the number is not said twice."""
    sign_up = {"krävs": "ja", "hur": "ring", "senast": "2027-01-12", "platser": "8", "att veta": "Säg ditt namn."}
    assert _lines(anmälan=sign_up)[5:-1] == [
        "Du behöver anmäla dig. Så gör du: ring 0980-31 92 05. Sista dagen att anmäla sig är 12 januari 2027."
    ]
    assert _lines(anmälan={"krävs": "ja", "hur": "på plats"})[5:-1] == [
        "Du behöver anmäla dig. Så gör du: säg till på plats.",
        "Frågor? Ring 0980-31 92 05.",
    ]


def test_what_it_costs() -> None:
    """The price, who pays less, and the membership that one needs; not what one may buy or how one pays."""
    cost = {"pris": "490", "för": "åtta träffar", "rabatt": "Ont om pengar? Säg till.", "betala": ["kort"]}
    assert _lines(kostnad=cost, medlemskap={"krävs": "ja", "pris": "100"})[-3] == (
        "Det kostar 490 kronor för åtta träffar. Ont om pengar? Säg till. "
        "Du behöver vara medlem. Medlemskapet kostar 100 kronor per år."
    )


def test_a_moved_day_is_never_sent_as_one_to_come() -> None:
    """The new day first, once; of several dates the others stand."""
    only = [{"datum": "2027-03-16", "tid": "18.00–19.30"}]
    moved = [{"datum": "2027-03-16", "flyttat till": "2027-03-23"}]
    said = "Flyttat till tisdag 23 mars 2027, 18.00–19.30, Handens lokal. Inte tisdag 16 mars."
    assert _lines(tider=only, ändringar=moved)[1:3] == [said, "Handens lokal, Smedjegatan 7, Provstad"]
    two = [{"datum": ["2027-03-16", "2027-03-30"], "tid": "18.00–19.30"}]
    assert _lines(tider=two, ändringar=moved)[1:4] == [
        said,
        "Tisdagarna 23 och 30 mars 2027, 18.00–19.30.",
        "Nästa gång: tisdag 23 mars 2027, 18.00.",
    ]


def test_a_text_message_is_short() -> None:
    """Two long text messages at most, with the address."""
    sign_up = {"krävs": "ja", "hur": "ring", "senast": "2027-01-12"}
    assert len("\n".join(_lines(anmälan=sign_up))) <= 320
    long = {"krävs": "ja", "hur": ["ring", "e-post", "webb"], "från": "2026-12-01", "senast": "2027-01-12"}
    cost = {"pris": "490", "för": "åtta träffar", "rabatt": "Har du ont om pengar är det gratis. Säg till."}
    assert _lines(anmälan=long, kostnad=cost)[:2] == ["Öppen fika", "Nästa gång: torsdag 26 november, 13.00."]

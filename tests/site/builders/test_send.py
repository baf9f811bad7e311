"""A page to send to a friend."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from built_pages import links, render
from towns import activity, town

FIKA = "aktiviteter/handen/fika.html"
BODY = [
    "Öppen fika",
    "Handen",
    "Torsdagar 13.00–15.00.",
    "Nästa gång: torsdag 26 november, 13.00.",
    "Handens lokal, Smedjegatan 7, Provstad",
    "Ring 0980-31 92 05.",
    "https://torg.example.org/aktiviteter/handen/fika.html",
]


def _sent(scheme: str, path: str = FIKA, **changes: Any) -> str:
    page = render(town([activity(**changes)]))[path]
    (found,) = [href for _, href in links(page) if href.startswith(f"{scheme}:?")]
    return found


def test_an_e_mail_holds_what_one_needs() -> None:
    """What, whose, when, next time, where, whom to ring, and the page; the subject is the title."""
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

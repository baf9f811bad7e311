"""Mail: `torg.bridge.form.mail`."""

from collections.abc import Iterator

import pytest

from mail_server import MailServer, mail_server
from torg.bridge.form.mail import AddressError, MailError, SmtpMailer, UnsureError, letter


@pytest.fixture
def post() -> Iterator[MailServer]:
    """A mail server on this machine."""
    with mail_server() as server:
        yield server


def test_a_letter_reaches_the_server(post: MailServer) -> None:
    """To one receiver, from the town."""
    SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@example.org", "Är det du?", "Hej på dig!")
    assert [line for line in post.said if line.startswith(("mail", "rcpt", "From", "To"))] == [
        "mail FROM:<torget@example.org>",
        "rcpt TO:<kim@example.org>",
        "From: torget@example.org",
        "To: kim@example.org",
    ]


def test_a_server_that_is_down_is_told(post: MailServer) -> None:
    """And so is one that can not encrypt, when somebody has to log in."""
    mailers = [
        SmtpMailer("127.0.0.1", 1, "a@example.org"),
        SmtpMailer("127.0.0.1", post.port, "a@example.org", "jag", "x"),
    ]
    told = []
    for mailer in mailers:
        with pytest.raises(MailError) as caught:
            mailer.send("kim@example.org", "Hej", "Hej")
        told.append(str(caught.value))
    assert told == ["ConnectionRefusedError", "SMTPNotSupportedError"]


@pytest.mark.parametrize("to", ["a@b.se\r\nBcc: x@y.se", "a@b.se, x@y.se", "x"])
def test_an_address_holds_no_header(to: str) -> None:
    """Whatever somebody writes as their address, one letter goes to one place."""
    with pytest.raises(MailError):
        SmtpMailer("127.0.0.1", 1, "torget@example.org").send(to, "Hej", "Hej")


def test_a_letter_says_that_a_machine_wrote_it() -> None:
    """So that no machine answers (RFC 3834)."""
    made = letter("torget@example.org", "kim@example.org", "Hej", "Åäö")
    assert (made["Auto-Submitted"], made.get_content()) == ("auto-generated", "Åäö\n")


@pytest.mark.parametrize(
    ("answer", "falls_silent", "sort"),
    [
        (b"550 nej\r\n", False, AddressError),
        (b"450 senare\r\n", False, MailError),
        (b"250 ja\r\n", True, UnsureError),
    ],
)
def test_what_a_server_says_no_to(post: MailServer, answer: bytes, falls_silent: bool, sort: type[MailError]) -> None:
    """For good, for now, or not at all."""
    post.refuses, post.falls_silent = {"kim": answer}, falls_silent
    with pytest.raises(MailError) as caught:
        SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@example.org", "Hej", "Hej")
    assert type(caught.value) is sort

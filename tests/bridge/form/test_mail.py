"""Mail: `torg.bridge.form.mail`."""

import socketserver
import threading
from collections.abc import Iterator

import pytest

from torg.bridge.form.mail import MailError, SmtpMailer, letter


class _Talk(socketserver.StreamRequestHandler):
    """One conversation in SMTP, as far as it goes without encryption."""

    def handle(self) -> None:
        """Answer each command; keep what is said."""
        said: list[str] = self.server.said  # type: ignore[attr-defined]  # put there by the fixture
        self.wfile.write(b"220 hej\r\n")
        while line := self.rfile.readline().decode().strip():
            said.append(line)
            if line.upper() == "DATA":
                self.wfile.write(b"354 skriv\r\n")
                while (text := self.rfile.readline().decode()) != ".\r\n":
                    said.append(text.strip())
            self.wfile.write(b"221 tack\r\n" if line == "QUIT" else b"250 ja\r\n")
            if line == "QUIT":
                return


@pytest.fixture
def post() -> Iterator[tuple[int, list[str]]]:
    """A mail server on this machine: its port, and everything that is said to it."""
    said: list[str] = []
    with socketserver.TCPServer(("127.0.0.1", 0), _Talk) as server:
        server.said = said  # type: ignore[attr-defined]  # for the handler
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_address[1], said
        server.shutdown()
        thread.join()


def test_a_letter_reaches_the_server(post: tuple[int, list[str]]) -> None:
    """To one receiver, from the town."""
    port, said = post
    SmtpMailer("127.0.0.1", port, "torget@example.org").send("kim@example.org", "Är det du?", "Hej på dig!")
    assert [line for line in said if line.startswith(("mail", "rcpt", "From", "To"))] == [
        "mail FROM:<torget@example.org>",
        "rcpt TO:<kim@example.org>",
        "From: torget@example.org",
        "To: kim@example.org",
    ]


def test_a_server_that_is_down_is_told(post: tuple[int, list[str]]) -> None:
    """And so is one that can not encrypt, when somebody has to log in."""
    port, _ = post
    mailers = [SmtpMailer("127.0.0.1", 1, "a@example.org"), SmtpMailer("127.0.0.1", port, "a@example.org", "jag", "x")]
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

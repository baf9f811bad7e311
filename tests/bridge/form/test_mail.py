"""Mail: `torg.bridge.form.mail`."""

import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mail_server import MailServer, mail_server
from torg.bridge.form import mail
from torg.bridge.form.mail import AddressError, LaterError, MailError, SmtpMailer, Tls, UnsureError, letter


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


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, and a certificate for 127.0.0.1 that nobody but itself vouches for."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=mail -addext"
    command = ["openssl", *words.split(" "), "subjectAltName=IP:127.0.0.1", "-keyout", str(file), "-out", f"{file}.crt"]
    subprocess.run(command, check=True, capture_output=True)
    with file.open("a", encoding="ascii") as both:
        both.write(Path(f"{file}.crt").read_text("ascii"))
    return file


@pytest.mark.parametrize("user", ["", "torget"])
def test_nothing_is_said_to_a_server_that_is_not_who_it_should_be(
    user: str, post: MailServer, certificate: Path
) -> None:
    """Neither the password nor a letter with links."""
    post.secret = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    post.secret.load_cert_chain(certificate)
    mailer = SmtpMailer("127.0.0.1", post.port, "torget@example.org", user, "hemligt", Tls.STARTTLS)
    with pytest.raises(MailError) as caught:
        mailer.send("kim@example.org", "Hej", "Hej")
    said = [line.split(" ")[0] for line in post.said]
    assert (type(caught.value), str(caught.value), said) == (
        MailError,
        "SSLCertVerificationError",
        ["ehlo", "STARTTLS"],
    )


def test_a_letter_is_encrypted_for_the_right_server(
    post: MailServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a certificate that somebody vouches for, and by TLS from the start too."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    post.secret = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    post.secret.load_cert_chain(certificate)
    SmtpMailer("127.0.0.1", post.port, "torget@example.org", tls=Tls.STARTTLS).send("kim@example.org", "Hej", "Hej")
    post.socket = post.secret.wrap_socket(post.socket, server_side=True)
    SmtpMailer("127.0.0.1", post.port, "torget@example.org", tls=Tls.TLS).send("siv@example.org", "Hej", "Hej")
    assert [each["To"] for each in post.mail] == ["kim@example.org", "siv@example.org"]


def test_a_server_elsewhere_is_never_spoken_to_in_clear(monkeypatch: pytest.MonkeyPatch, post: MailServer) -> None:
    """Whether one logs in there or not, when nobody has said anything else."""
    monkeypatch.setattr(mail, "is_here", lambda _: False)
    with pytest.raises(MailError) as caught:
        SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@example.org", "Hej", "Hej")
    assert (str(caught.value), post.letters) == ("SMTPNotSupportedError", [])


@pytest.mark.parametrize("to", ["a@b.se\r\nBcc: x@y.se", "a@b.se, x@y.se", "x"])
def test_an_address_holds_no_header(to: str) -> None:
    """Whatever somebody writes as their address, one letter goes to one place."""
    with pytest.raises(MailError):
        SmtpMailer("127.0.0.1", 1, "torget@example.org").send(to, "Hej", "Hej")


def test_a_letter_says_that_a_machine_wrote_it() -> None:
    """So that no machine answers (RFC 3834)."""
    made = letter("torget@example.org", "kim@example.org", "Hej", "Åäö")
    assert (made["Auto-Submitted"], made.get_content()) == ("auto-generated", "Åäö\n")


def test_a_letter_has_its_moment_and_an_id_of_its_own() -> None:
    """Else it is often taken for rubbish (RFC 5322); the id tells nothing of the machine."""
    made, other = (letter("torget@example.org", "kim@example.org", "Hej", "Hej") for _ in range(2))
    assert made["Date"].datetime.tzinfo is not None
    assert (made["Message-ID"].endswith("@example.org>"), made["Message-ID"] == other["Message-ID"]) == (True, False)


def test_a_town_whose_own_address_is_none_blames_no_receiver() -> None:
    """The settings are wrong, and everybody waits until they are mended."""
    with pytest.raises(MailError) as caught:
        SmtpMailer("127.0.0.1", 1, "torget").send("kim@example.org", "Hej", "Hej")
    assert type(caught.value) is MailError


def test_a_letter_that_the_server_does_not_like_is_not_its_receivers_fault(post: MailServer) -> None:
    """It is tried again, and others go on."""
    post.refuses_letters = b"554 skr\xc3\xa4p\r\n"
    with pytest.raises(LaterError) as caught:
        SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@example.org", "Hej", "Hej")
    assert str(caught.value) == "SMTPDataError"


def test_an_address_that_the_server_can_not_write_stops_nobody(post: MailServer) -> None:
    """Letters outside ASCII, and a server that knows none (RFC 6531)."""
    with pytest.raises(AddressError) as caught:
        SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@åsa.example.org", "Hej", "Hej")
    assert str(caught.value) == "SMTPNotSupportedError"


@pytest.mark.parametrize(
    ("answer", "falls_silent", "sort"),
    [
        (b"550 nej\r\n", False, AddressError),
        (b"450 senare\r\n", False, LaterError),
        (b"250 ja\r\n", True, UnsureError),
    ],
)
def test_what_a_server_says_no_to(post: MailServer, answer: bytes, falls_silent: bool, sort: type[MailError]) -> None:
    """For good, for now, or not at all."""
    post.refuses, post.falls_silent = {"kim": answer}, falls_silent
    with pytest.raises(MailError) as caught:
        SmtpMailer("127.0.0.1", post.port, "torget@example.org").send("kim@example.org", "Hej", "Hej")
    assert type(caught.value) is sort

"""Sends mail by SMTP (RFC 5321). Plain text, one receiver, from the town's own address."""

import smtplib
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Protocol

_SECONDS = 10


class MailError(Exception):
    """The letter could not be handed to the mail server."""


class Mailer(Protocol):
    """Whoever can send a letter."""

    def send(self, to: str, subject: str, text: str) -> None:
        """Send it.

        Raises:
            MailError: when it could not be sent.
        """


@dataclass(frozen=True, slots=True)
class SmtpMailer:
    """A mail server.

    Attributes:
        host: its name.
        port: 587 or 25 as a rule.
        sender: the address that letters come from.
        user: to log in with; then the connection is encrypted. Empty for a server that asks nothing.
        password: likewise.
    """

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""

    def send(self, to: str, subject: str, text: str) -> None:
        """See `Mailer`."""
        try:
            message = letter(self.sender, to, subject, text)
            with smtplib.SMTP(self.host, self.port, timeout=_SECONDS) as server:
                if self.user:
                    server.starttls()
                    server.login(self.user, self.password)
                server.send_message(message)
        except (OSError, smtplib.SMTPException, MessageError, ValueError) as error:
            raise MailError(type(error).__name__) from error


def letter(sender: str, to: str, subject: str, text: str) -> EmailMessage:
    """The message. An address can hold no header of its own: it is parsed, and must be one address.

    Raises:
        ValueError: when an address is none.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(addr_spec=sender)
    message["To"] = Address(addr_spec=to)
    message["Subject"] = subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message

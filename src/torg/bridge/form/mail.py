"""Sends mail by SMTP (RFC 5321). Plain text, one receiver, from the town's own address."""

import smtplib
from contextlib import suppress
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Protocol

_SECONDS = 10
_FOR_GOOD = 500
"""From here on an answer will not be another one later (RFC 5321 section 4.2.1)."""


class MailError(Exception):
    """The letter could not be handed to the mail server."""


class AddressError(MailError):
    """The address is none, or the server takes no letter for it: others may go on."""


class UnsureError(MailError):
    """The server fell silent after it was given the letter: nobody knows whether it was sent."""


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
            server = smtplib.SMTP(self.host, self.port, timeout=_SECONDS)
            try:
                if self.user:
                    server.starttls()
                    server.login(self.user, self.password)
                _hand_over(server, message)
                with suppress(OSError):
                    server.quit()
            finally:
                server.close()
        except (MessageError, ValueError) as error:
            raise AddressError(type(error).__name__) from error
        except smtplib.SMTPRecipientsRefused as error:
            sort = AddressError if all(code >= _FOR_GOOD for code, _ in error.recipients.values()) else MailError
            raise sort(type(error).__name__) from error
        except OSError as error:
            raise MailError(type(error).__name__) from error


def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
    """Give the server the letter.

    Raises:
        UnsureError: when it did not answer.
        OSError: when it said no.
    """
    try:
        server.send_message(message)
    except (smtplib.SMTPServerDisconnected, TimeoutError, ConnectionError) as error:
        raise UnsureError(type(error).__name__) from error


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

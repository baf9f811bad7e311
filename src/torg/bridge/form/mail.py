"""Sends mail by SMTP (RFC 5321). Plain text, one receiver, from the town's own address."""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import localtime, make_msgid
from enum import StrEnum
from typing import Protocol

_SECONDS = 10
_FOR_GOOD = 500
"""From here on an answer will not be another one later (RFC 5321 section 4.2.1)."""


class MailError(Exception):
    """The letter could not be handed to the mail server."""


class AddressError(MailError):
    """The address is none, or the server takes no letter for it, ever: others may go on."""


class LaterError(MailError):
    """The server does not take this very letter now: others may go on."""


class UnsureError(MailError):
    """The server fell silent after it was given the letter: nobody knows whether it was sent."""


class Tls(StrEnum):
    """How the connection to a mail server is encrypted (RFC 3207, RFC 8314)."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


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
        user: to log in with; empty for a server that asks nothing.
        password: likewise.
        tls: how the connection is encrypted. The server's certificate has to be good for `host`: letters hold links
            that are keys. None for not at all without a user on this very machine, and else by STARTTLS.
    """

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    tls: Tls | None = None

    def send(self, to: str, subject: str, text: str) -> None:
        """See `Mailer`."""
        try:
            message = letter(self.sender, to, subject, text)
            server = self._connected()
            try:
                if self.user:
                    server.login(self.user, self.password)
                _hand_over(server, message)
                with suppress(OSError):
                    server.quit()
            finally:
                server.close()
        except ssl.SSLError as error:  # a sort of OSError, and sometimes of ValueError too
            raise MailError(type(error).__name__) from error
        except (MessageError, ValueError) as error:
            raise AddressError(type(error).__name__) from error
        except OSError as error:
            raise MailError(type(error).__name__) from error

    def _connected(self) -> smtplib.SMTP:
        """A connection to the server, encrypted as it should be.

        Raises:
            OSError: when there is none, or the server is not who it should be.
        """
        how = self.tls or (Tls.NONE if is_here(self.host) and not self.user else Tls.STARTTLS)
        if how is Tls.TLS:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=_SECONDS, context=ssl.create_default_context())
        server = smtplib.SMTP(self.host, self.port, timeout=_SECONDS)
        if how is Tls.STARTTLS:
            try:
                server.starttls(context=ssl.create_default_context())
            except BaseException:
                server.close()
                raise
        return server


def is_here(host: str) -> bool:
    """Whether a host is this very machine, to which nobody else can listen."""
    return host in {"localhost", "127.0.0.1", "::1"}


def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
    """Give the server the letter.

    Raises:
        AddressError: when it never takes a letter for that address.
        LaterError: when it does not take this letter now.
        UnsureError: when it did not answer.
        OSError: when it said no to all letters.
    """
    try:
        server.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        sort = AddressError if all(code >= _FOR_GOOD for code, _ in error.recipients.values()) else LaterError
        raise sort(type(error).__name__) from error
    except smtplib.SMTPNotSupportedError as error:  # the address has letters that the server can not write
        raise AddressError(type(error).__name__) from error
    except smtplib.SMTPDataError as error:
        raise LaterError(type(error).__name__) from error
    except (smtplib.SMTPServerDisconnected, TimeoutError, ConnectionError) as error:
        raise UnsureError(type(error).__name__) from error


def letter(sender: str, to: str, subject: str, text: str) -> EmailMessage:
    """The message. An address can hold no header of its own: it is parsed, and must be one address.

    It has the moment and an id of its own (RFC 5322 section 3.6), without which many servers take it for rubbish.

    Raises:
        MailError: when the sender's own address, from the settings, is none.
        ValueError: when the receiver's is none.
    """
    message = EmailMessage(policy=SMTP)
    try:
        own = Address(addr_spec=sender)
    except (MessageError, ValueError) as error:
        raise MailError(type(error).__name__) from error
    message["From"] = own
    message["Date"] = localtime()
    message["Message-ID"] = make_msgid(domain=own.domain or None)
    message["To"] = Address(addr_spec=to)
    message["Subject"] = subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message

"""A mail server on this machine, as far as SMTP goes without encryption (RFC 5321), for tests that send real mail."""

import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_string, policy
from email.message import EmailMessage


class MailServer(socketserver.TCPServer):
    """Keeps what is said to it, and the letters.

    Attributes:
        said: every line.
        refuses: words in an address, with the answer that its receiver gets.
        refuses_letters: the answer to every letter; nothing for yes.
        falls_silent: whether it closes the connection instead of answering a letter.
        secret: what it encrypts with, when somebody asks for it by STARTTLS.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.said: list[str] = []
        self.letters: list[str] = []
        self.refuses: dict[str, bytes] = {}
        self.refuses_letters = b""
        self.falls_silent = False
        self.secret: ssl.SSLContext | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    @property
    def mail(self) -> list[EmailMessage]:
        """The letters, read."""
        return [message_from_string(each, policy=policy.default) for each in self.letters]


class _Talk(socketserver.StreamRequestHandler):
    """One conversation."""

    server: MailServer

    def handle(self) -> None:
        """Answer each command; keep what is said."""
        self.wfile.write(b"220 hej\r\n")
        while line := self.rfile.readline().decode().strip():
            self.server.said.append(line)
            if line.upper() == "STARTTLS" and self.server.secret:
                self.wfile.write(b"220 nu\r\n")
                try:
                    self.connection = self.server.secret.wrap_socket(self.connection, server_side=True)
                except OSError:
                    return
                self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
                continue
            if line.upper() == "DATA":
                self.wfile.write(b"354 skriv\r\n")
                self._letter()
                if self.server.falls_silent:
                    return
                if self.server.refuses_letters:
                    self.wfile.write(self.server.refuses_letters)
                    continue
            self.wfile.write(self._answer(line))
            if line.upper() == "QUIT":
                return

    def finish(self) -> None:
        """Let go of what was encrypted too."""
        super().finish()
        self.connection.close()

    def _letter(self) -> None:
        lines = []
        while (text := self.rfile.readline().decode()) != ".\r\n":
            lines.append(text)
        self.server.letters.append("".join(lines))
        self.server.said.extend(line.strip() for line in lines)

    def _answer(self, line: str) -> bytes:
        if line.upper() == "QUIT":
            return b"221 tack\r\n"
        if line.upper().startswith("EHLO") and self.server.secret:
            return b"250-ja\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"
        refused = (answer for word, answer in self.server.refuses.items() if line.startswith("rcpt") and word in line)
        return next(refused, b"250 ja\r\n")


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """One that runs meanwhile."""
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()

"""Signed moments and signed links: what the server gave out, it knows again, without storing anything.

A form's seal is a random word signed with the moment it was given. It tells how long somebody has had the form, it
shows that the form came from here, and its word makes, with the content, the key under which a submission is kept once
(itsdangerous, HMAC).
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from itsdangerous import BadSignature, TimestampSigner, URLSafeTimedSerializer

WORD_BYTES = 16
MAIL_SECONDS = 14 * 24 * 3600
"""How long the link in a confirmation mail works."""
RECEIPT_SECONDS = 24 * 3600
"""How long a receipt can be looked at."""


@dataclass(frozen=True, slots=True)
class Seal:
    """An opened seal: its word, and how many seconds ago it was given."""

    word: str
    age: int


class _Signer(TimestampSigner):
    """A signer with the clock of the service."""

    clock: Callable[[], int]

    def get_timestamp(self) -> int:
        """Seconds since 1970."""
        return self.clock()


class Seals:
    """Gives out seals and opens them."""

    oldest = 24 * 3600
    """Seconds that a form may stand open; then it is sealed anew, and asked about once more."""

    def __init__(self, secret: bytes, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._forms = _Signer(secret, salt="torg.form")
        self._forms.clock = clock
        self._mails = URLSafeTimedSerializer(secret, salt="torg.mail", signer=_clocked(clock))
        self._receipts = URLSafeTimedSerializer(secret, salt="torg.receipt", signer=_clocked(clock))

    def give(self) -> str:
        """A fresh seal for a form."""
        return self._forms.sign(secrets.token_urlsafe(WORD_BYTES)).decode()

    def open(self, text: str) -> Seal | None:
        """The seal, or None when it is not one of ours."""
        try:
            word, given = self._forms.unsign(text, return_timestamp=True)
        except BadSignature:
            return None
        return Seal(word.decode(), self._age(given))

    def mail(self, number: str) -> str:
        """What stands last in the link of a confirmation mail."""
        return str(self._mails.dumps(number))

    def number(self, text: str) -> str | None:
        """The number of the submission that such a link confirms; None when it is forged or too old."""
        return self._number(self._mails, text, MAIL_SECONDS)

    def receipt(self, number: str) -> str:
        """What stands last in the address of a receipt."""
        return str(self._receipts.dumps(number))

    def received(self, text: str) -> str | None:
        """The number of the submission that such a receipt is for; None when it is forged or too old."""
        return self._number(self._receipts, text, RECEIPT_SECONDS)

    def _number(self, signer: URLSafeTimedSerializer, text: str, longest: int) -> str | None:
        try:
            number, given = signer.loads(text, return_timestamp=True)
        except BadSignature:
            return None
        return number if isinstance(number, str) and self._age(given) <= longest else None

    def _age(self, given: datetime) -> int:
        """Seconds since then. What was given in the future was given before the clock was set back."""
        return abs(self._clock() - int(given.timestamp()))


def _clocked(clock: Callable[[], int]) -> type[TimestampSigner]:
    return type("_ClockedSigner", (TimestampSigner,), {"get_timestamp": lambda _: clock()})

"""Signed facts in a proposal's commit: a right to push is not a right to say that an association sent something.

The signature covers the whole tree and what it was made upon, so that it fits no other branch and no other change
(HMAC, RFC 2104). Only the bridge has the secret.
"""

import hmac
from dataclasses import astuple, dataclass
from hashlib import sha256

_PURPOSE = b"torg.forslag"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is signed. All are slugs, numbers and ids, without line breaks.

    Attributes:
        number: the receipt's.
        kind: the kind's value.
        organisation: whose entry it is.
        through: whose edit link was used, or nothing.
        tree: the id of the commit's tree.
        base: the id of its only parent.
    """

    number: str
    kind: str
    organisation: str
    through: str
    tree: str
    base: str


class Signer:
    """Signs with a secret, and knows what it signed."""

    def __init__(self, secret: bytes) -> None:
        self._key = hmac.digest(secret, _PURPOSE, sha256)

    def sign(self, facts: Facts) -> str:
        """The signature: 64 hexadecimal digits, always the same for the same facts."""
        return hmac.new(self._key, "\n".join(astuple(facts)).encode(), sha256).hexdigest()

    def holds(self, facts: Facts, signature: str) -> bool:
        """Whether the signature is of these facts."""
        return hmac.compare_digest(self.sign(facts).encode(), signature.encode())


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the worker believes.

    Attributes:
        signer: who signs which edit links were used; without one nobody is believed.
        publishes_own: whether associations' own edits are published without a person (`torg.bridge.automatic`).
    """

    signer: Signer | None = None
    publishes_own: bool = False


NOBODY = Trust()

"""A short number for what has a long address, to print on paper, to type on a telephone and to say to somebody.

It is worked out from the address itself, so that nobody has to remember which numbers are taken: the same address
has the same number for ever, on every computer. Two may have the same; then the number leads to both.
"""

from hashlib import blake2b

LEAST = 10_000
MANY = 90_000
"""All numbers have five digits and begin with another than 0, so that none looks like a part of a telephone number."""


def short_number(address: str) -> str:
    """Five digits.

    Args:
        address: what stays the same for as long as the thing is there.
    """
    found = int.from_bytes(blake2b(address.encode(), digest_size=8).digest(), "big")
    return str(LEAST + found % MANY)

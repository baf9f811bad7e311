"""What is asked of every request, and what every answer carries.

Nobody is followed: addresses are cut to their network, salted with a word that is forgotten every day, and hashed.
"""

import secrets
from collections import deque
from collections.abc import Callable, Mapping
from hashlib import sha256
from ipaddress import ip_address, ip_network
from threading import Lock
from urllib.parse import parse_qsl, urlsplit

MOST_BYTES = 64 * 1024
MOST_CONTROLS = 600
URLENCODED = "application/x-www-form-urlencoded"
_HOUR = 3600
_DAY = 24 * _HOUR

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not `no-referrer`: with it, browsers say `Origin: null` also of the site's own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}
"""On every answer."""


class UnreadableError(ValueError):
    """The body is not a form that a browser would send from here."""


def is_foreign(headers: Mapping[str, str], host: str) -> bool:
    """Whether a form comes from another site. Browsers that say nothing are let through; the seal is asked for next.

    Args:
        headers: the request's.
        host: the name, with its port, that the service is asked for by.
    """
    site = headers.get("Sec-Fetch-Site")
    if site:
        return site == "cross-site"
    origin = headers.get("Origin", "")
    return origin not in {"", "null"} and urlsplit(origin).netloc != host


def read_form(body: bytes) -> dict[str, tuple[str, ...]]:
    """The form's texts by the names of its controls.

    Raises:
        UnreadableError: for too many controls, or bytes that are no text.
    """
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_CONTROLS)
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    found: dict[str, list[str]] = {}
    for name, text in pairs:
        found.setdefault(name, []).append(text)
    return {name: tuple(texts) for name, texts in found.items()}


class Limiter:
    """Counts what is handed in during the last hour: by network, and in all."""

    def __init__(self, clock: Callable[[], int], *, each: int = 30, total: int = 300) -> None:
        self._clock = clock
        self._each = each
        self._total = total
        self._lock = Lock()
        self._day = -1
        self._salt = b""
        self._times: dict[str, deque[int]] = {}
        self._all: deque[int] = deque()

    def admits(self, address: str) -> bool:
        """Whether one more may be handed in from there now; if so, it is counted.

        Args:
            address: the sender's, IPv4 or IPv6.
        """
        now = self._clock()
        with self._lock:
            if now // _DAY != self._day:
                self._day, self._salt = now // _DAY, secrets.token_bytes(16)
                self._times.clear()
            mine = self._times.setdefault(self._mark(address), deque())
            for times in (mine, self._all):
                while times and times[0] <= now - _HOUR:
                    times.popleft()
            if len(mine) >= self._each or len(self._all) >= self._total:
                return False
            mine.append(now)
            self._all.append(now)
            return True

    def _mark(self, address: str) -> str:
        return sha256(self._salt + network_of(address).encode()).hexdigest()


def network_of(address: str) -> str:
    """The network that an address is in: the last byte of IPv4 left out, and all but the first 48 bits of IPv6."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))

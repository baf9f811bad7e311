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
MOST_LINES = 400
"""In all controls together: some lines are read as sentences, each against many others."""
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
"""On every answer, where the page does not say otherwise."""

FOR_BACK = ("Cache-Control", "private, no-cache")
"""On a form that is filled in, so that the browser's Back shows it with what was typed.

With `no-store`, Back to a page that answered a form ends at the browser's own page about sending it once more, and
some browsers empty the form that came before it. On a computer that others use, `no-store` would hide little: what was
typed stays in the open tab all the same, and an own link's word in the history. So the form may be kept by the one
browser and by nothing on the way (`private`), and is asked for anew by whoever follows a link (`no-cache`, RFC 9111,
5.2.2.4). All other pages, as receipts and letters' confirmations, are kept nowhere, and the receipt says to close the
browser on a computer that is shared.
"""


ONLY_HTTPS = ("Strict-Transport-Security", "max-age=31536000")
"""On every answer of a form whose own address is `https`: browsers then ask for it by nothing else (RFC 6797)."""


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
        return site not in {"same-origin", "none"}
    origin = headers.get("Origin", "")
    if origin in {"", "null"}:
        return False
    try:
        return urlsplit(origin).netloc != host
    except ValueError:
        return True


def read_form(body: bytes) -> dict[str, tuple[str, ...]]:
    """The form's texts by the names of its controls.

    Raises:
        UnreadableError: for too many controls or lines, or bytes that are no text.
    """
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_CONTROLS)
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    if sum(text.count("\n") for _, text in pairs) > MOST_LINES:
        raise UnreadableError("too many lines")
    found: dict[str, list[str]] = {}
    for name, text in pairs:
        found.setdefault(name, []).append(text)
    return {name: tuple(texts) for name, texts in found.items()}


class Limiter:
    """Counts what is handed in during the last hour.

    What comes through associations' own links has a budget apart, by association: however many strangers send, from
    however many places, an association can still call a day off.
    """

    def __init__(self, clock: Callable[[], int], *, each: int = 30, total: int = 300, own: int = 60) -> None:
        self._clock = clock
        self._lock = Lock()
        self._day = -1
        self._salt = b""
        self._open, self._own = _Budget(each, total), _Budget(own, total)

    def admits(self, address: str, own: str = "") -> bool:
        """Whether one more may be handed in now; if so, it is counted.

        Args:
            address: the sender's, IPv4 or IPv6.
            own: the association whose own link was used, or nothing.
        """
        now = self._clock()
        with self._lock:
            if now // _DAY != self._day:
                self._day, self._salt = now // _DAY, secrets.token_bytes(16)
                self._open.forget_who()
                self._own.forget_who()
            return self._own.admits(own, now) if own else self._open.admits(self._mark(address), now)

    def _mark(self, address: str) -> str:
        return sha256(self._salt + network_of(address).encode()).hexdigest()


class _Budget:
    """So many an hour from each, and so many from all."""

    def __init__(self, each: int, total: int) -> None:
        self._each = each
        self._total = total
        self._times: dict[str, deque[int]] = {}
        self._all: deque[int] = deque()

    def forget_who(self) -> None:
        """A new day."""
        self._times.clear()

    def admits(self, who: str, now: int) -> bool:
        mine = self._times.get(who, deque())
        for times in (mine, self._all):
            while times and not now - _HOUR < times[0] <= now:  # nor what was counted before the clock was set back
                times.popleft()
        if len(mine) >= self._each or len(self._all) >= self._total:
            return False
        mine.append(now)
        self._all.append(now)
        self._times[who] = mine
        return True


def network_of(address: str) -> str:
    """The network that an address is in: the last byte of IPv4 left out, and all but the first 48 bits of IPv6."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))

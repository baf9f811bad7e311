"""Writing one scalar so that every YAML reader gives the same text back.

A plain scalar is only used when YAML 1.1 (as PyYAML reads it) and YAML 1.2 (core schema, as editors read it) both see
text, a whole number or an ISO day that prints as it is written. `no`, `13.00`, `0701234567`, `1e3` and `~` are quoted.
"""

import re
import unicodedata
from datetime import date

_PLAIN = re.compile(r"[0-9a-zà-öø-ÿ]+(?:(?:[ .–/-]| – )[0-9a-zà-öø-ÿ]+)*\Z")
"""Lower-case words and digits with single joints: ids, days, hours, weekdays. Never a sign that YAML knows."""

_OTHER_MEANING = re.compile(
    r"(?:y|yes|n|no|on|off|true|false|null"  # YAML 1.1 booleans, null
    r"|0\d+|0[box][0-9a-f]*"  # octal in 1.1, decimal in 1.2, and what older readers take for numbers
    r"|\d+\.\d*|\d+(?:\.\d*)?e-?\d*"  # floats
    r")\Z"
)
_DAY_LIKE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}\Z")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def is_plain(text: str) -> bool:
    """Whether the text may stand without quotes, in block and flow context, as a value or as a key."""
    if not _PLAIN.match(text):
        return False
    if _DAY_LIKE.match(text):
        return _is_iso_day(text)
    return not _OTHER_MEANING.match(text)


def is_plain_looking(text: str) -> bool:
    """Whether every character is printable and composed, so that the text may stand as it is in a block."""
    return text.replace("\n", "").isprintable() and unicodedata.is_normalized("NFC", text)


def quoted(text: str) -> str:
    """The text within quotes: double ones with escapes, or single ones when that leaves more as it was written."""
    looks = is_plain_looking(text)
    if looks and "\n" not in text and "'" not in text and ('"' in text or "\\" in text):
        return f"'{text}'"
    composed = unicodedata.is_normalized("NFC", text)
    return '"' + "".join(_escaped(char, keep=composed or char.isascii()) for char in text) + '"'


def scalar(text: str) -> str:
    """The text as one scalar on one line, quoted when it needs to be."""
    return text if is_plain(text) else quoted(text)


def _is_iso_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _escaped(char: str, *, keep: bool) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable() and keep:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

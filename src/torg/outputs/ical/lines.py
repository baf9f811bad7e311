"""Content lines: folding, escaping, line ends (RFC 5545 sections 3.1 and 3.3.11).

A writer of our own, because a thousand entries stand in many feeds each, and must be written once. It is held against
the `icalendar` library in tests: what this module writes, that library reads and writes again as the same bytes.
"""

import re

END = b"\r\n"
WIDTH = 74
"""Octets in a piece of a folded line. With the space before a later piece it is 75 (section 3.1)."""

_CONTINUES = 0xC0
_CONTINUATION = 0x80
_ESCAPES = b"\\^"
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_DROPPED = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff]")


def line(name: str, value: str) -> bytes:
    """One property as bytes, folded, with its line end.

    Args:
        name: the property's name, with its parameters.
        value: what follows the colon, escaped already when it is text.
    """
    data = f"{name}:{value}".encode()
    if len(data) <= WIDTH:
        return data + END
    pieces = []
    start = 0
    while len(data) - start > WIDTH:
        end = start + WIDTH
        while data[end] & _CONTINUES == _CONTINUATION:
            end -= 1
        if data[end - 1] in _ESCAPES:
            end -= 1
        pieces.append(data[start:end])
        start = end
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + END


def text(value: str) -> str:
    r"""A text as a value: `\\`, `\;`, `\,` and `\n`, and nothing else, are escaped.

    Every sort of line break is `\n`, a tab is a space. Other control characters are left out: many programs reject
    the whole file because of one.
    """
    value = value.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,")
    if value.isprintable():  # then it has neither line breaks nor control characters
        return value
    return _BREAKS.sub(r"\\n", _DROPPED.sub("", value)).replace("\t", " ")


def text_line(name: str, value: str) -> bytes:
    """A property whose value is text."""
    return line(name, text(value))

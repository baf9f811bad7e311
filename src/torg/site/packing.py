"""Files packed beforehand, so that a web server need not: `.gz` (RFC 1952) and `.br` (RFC 7932) beside each file.

The same content always gives the same bytes: a gzip file has no time and no name in it.
"""

import gzip
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol

import brotli

_BROTLI: Any = brotli
"""It has no annotations; this is where it is called."""

ENDINGS = (".gz", ".br")

LEAST = 200
"""Smaller files gain nothing: they fit in one packet anyway."""

_PACKED = frozenset({"html", "css", "js", "json", "xml", "atom", "ics", "txt", "svg"})
_GZIP_LEVEL = 9
_BROTLI_QUALITY = 7
"""Quality 11 takes thirty times as long and saves seven hundredths."""


class _Pack(Protocol):
    def __call__(self, content: bytes) -> bytes: ...


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, _GZIP_LEVEL, mtime=0)


def _brotli(content: bytes) -> bytes:
    return bytes(_BROTLI.compress(content, mode=_BROTLI.MODE_TEXT, quality=_BROTLI_QUALITY))


_PACKERS: Mapping[str, _Pack] = MappingProxyType({".gz": _gzip, ".br": _brotli})


def is_packed(name: str, size: int) -> bool:
    """Whether a file has packed ones beside it.

    Args:
        name: its path.
        size: its length in bytes.
    """
    return size >= LEAST and name.rpartition(".")[2] in _PACKED


def packed(content: bytes, ending: str) -> bytes:
    """The content packed.

    Args:
        content: the file's bytes.
        ending: one of `ENDINGS`.
    """
    return _PACKERS[ending](content)

"""Faults in reading and writing, in words."""

import errno
from collections.abc import Mapping
from types import MappingProxyType

_REASONS: Mapping[int, str] = MappingProxyType(
    {
        errno.EACCES: "du har inte behörighet",
        errno.EPERM: "du har inte behörighet",
        errno.ENOENT: "det finns inte",
        errno.ENOSPC: "disken är full",
        errno.EDQUOT: "disken är full",
        errno.EROFS: "disken går bara att läsa",
        errno.ENOTDIR: "det är ingen mapp",
        errno.EISDIR: "det är en mapp",
    }
)


def reason(error: OSError) -> str:
    """Why the system would not, `disken är full`: inside a sentence."""
    told = getattr(error, "in_words", "")
    if told:
        return str(told)
    return _REASONS.get(error.errno or 0, f"fel nummer {error.errno}")

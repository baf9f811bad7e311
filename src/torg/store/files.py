"""Reading a file as it lies on the disk: not too long, never through a link, never anything but a plain file."""

import os
import stat

from torg.problems import Problem, problem
from torg.store.normalise import MAX_BYTES

_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)  # O_NONBLOCK: opening a pipe must not wait for its other end


def read_bytes(path: str) -> bytes | Problem:
    """The bytes of a plain file of at most 64 kB, or the problem that kept it from being read.

    Problems: `fil-lank` for a symbolic link, `fil-okand` for a pipe or a device, `fil-for-stor` (nothing is then
    read), `fil-saknas`, `fil-olasbar`.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        return _why(path, error)
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            return problem("fil-okand", namn=os.path.basename(path), sak="annat")  # noqa: PTH119 -- the hot path
        if facts.st_size > MAX_BYTES:
            return problem("fil-for-stor", storlek=facts.st_size, gräns=MAX_BYTES)
        data = os.read(handle, MAX_BYTES + 1)
    except OSError:
        return problem("fil-olasbar")
    finally:
        os.close(handle)
    if len(data) > MAX_BYTES:
        return problem("fil-for-stor", storlek=len(data), gräns=MAX_BYTES)
    return data


def read_text(path: str) -> str | None:
    """The text of a plain file of at most 64 kB; None when there is none, or when it is not UTF-8."""
    data = read_bytes(path)
    if isinstance(data, Problem):
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _why(path: str, error: OSError) -> Problem:
    if os.path.islink(path):  # noqa: PTH114
        return problem("fil-lank")
    if isinstance(error, FileNotFoundError):
        return problem("fil-saknas", namn=os.path.basename(path))  # noqa: PTH119
    return problem("fil-olasbar")

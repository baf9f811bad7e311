"""A draft of the site that came out of a run with a stranger's change: believed in nothing, let in or refused whole.

What the run uploads is whatever somebody wanted, since a change may change the run too. So the archive is read in
memory; a file is let in by a strict form of its name, its kind, its size and its own first bytes, and its pages only
when they can do no more than a draft (`torg.outputs.web.draft`).

Names are lower-case letters, digits, `-`, `_` and single dots, and begin with a letter or a digit: so none is `..`,
`.git`, `_headers`, `_redirects`, `_worker.js` or `CNAME`.
"""

import re
import stat
import zlib
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from torg.outputs.web.draft import KINDS, is_draft

MOST_PACKED = 100 * 1024 * 1024
"""The most bytes of an archive."""

_MOST_FILES = 20_000
_MOST_BYTES = 300 * 1024 * 1024
_LARGEST = 4 * 1024 * 1024
_LONGEST, _DEEPEST = 200, 8
_STEP = re.compile(r"[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*")
_ENCRYPTED = 0x1
_BEGINS = {".ics": b"BEGIN:VCALENDAR\r\n", ".png": b"\x89PNG\r\n\x1a\n"}


class Wrong(StrEnum):
    """Why a draft is refused."""

    ARCHIVE = "archive"
    NAME = "name"
    KIND = "kind"
    LINK = "link"
    TWICE = "twice"
    MANY = "many"
    LARGE = "large"
    INSIDE = "inside"


class NotAdmittedError(Exception):
    """The draft is refused; why, and the file that it is for."""

    def __init__(self, wrong: Wrong, name: str = "") -> None:
        super().__init__(f"{wrong}: {name}")
        self.wrong = wrong
        self.name = name


def admit(archive: bytes, folder: Path) -> tuple[str, ...]:
    """Put a draft's files in a folder; their paths in it.

    Args:
        archive: a zip file that anybody may have made.
        folder: empty.

    Raises:
        NotAdmittedError: for anything but a draft of the site. Then what is in the folder is of no use.
    """
    names = []
    for name, data in _files(archive):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        names.append(name)
    return tuple(names)


def _files(archive: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with ZipFile(BytesIO(archive)) as opened:
            left = _MOST_BYTES
            for info in _looked_at(opened.infolist()):
                with opened.open(info) as file:
                    data = file.read(min(left, _LARGEST) + 1)
                left -= len(data)
                if len(data) > _LARGEST or left < 0:
                    raise NotAdmittedError(Wrong.LARGE, info.filename)
                if not _is_right(info.filename, data):
                    raise NotAdmittedError(Wrong.INSIDE, info.filename)
                yield info.filename, data
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error):
        raise NotAdmittedError(Wrong.ARCHIVE) from None


def _looked_at(infos: list[ZipInfo]) -> list[ZipInfo]:
    """The files, when nothing in the list of them is wrong."""
    if len(infos) > _MOST_FILES:
        raise NotAdmittedError(Wrong.MANY)
    seen: set[str] = set()
    for info in infos:
        wrong, name = _wrong_of(info), info.filename.removesuffix("/")
        if wrong is None and name in seen:
            wrong = Wrong.TWICE
        if wrong is not None:
            raise NotAdmittedError(wrong, info.orig_filename[:_LONGEST])
        seen.add(name)
    files = {info.filename: info for info in infos if not info.is_dir()}
    for name in files:
        if any(str(above) in files for above in PurePosixPath(name).parents):
            raise NotAdmittedError(Wrong.TWICE, name)
    return list(files.values())


def _wrong_of(info: ZipInfo) -> Wrong | None:
    """What is wrong with a file, by what the archive says of it."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return Wrong.LINK
    if info.flag_bits & _ENCRYPTED or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return Wrong.ARCHIVE
    name = info.filename
    steps = name.removesuffix("/").split("/")
    if name != info.orig_filename or len(name) > _LONGEST or len(steps) > _DEEPEST:
        return Wrong.NAME
    if not all(map(_STEP.fullmatch, steps)):
        return Wrong.NAME
    if info.is_dir():
        return Wrong.KIND if info.file_size else None
    if _ending(name) not in KINDS:
        return Wrong.KIND
    return Wrong.LARGE if info.file_size > _LARGEST else None


def _ending(name: str) -> str:
    return f".{name.rpartition('.')[2]}"


def _is_right(name: str, data: bytes) -> bool:
    """Whether a file is what its name says."""
    ending = _ending(name)
    return is_draft(data) if ending == ".html" else data.startswith(_BEGINS[ending])

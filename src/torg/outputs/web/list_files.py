"""The files of one edition's `min-lista.html`: what is shown of each entry, a few entries in each file.

They are scripts for the same reason as those of the search: a browser lets a page from a folder (`file://`, a memory
stick) fetch no data, but run scripts beside it. Which file an entry is in follows from its key alone, so the page needs
no list of all entries. Every file says its version, so that files of two builds never mix.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

FOLDER = "lista"
START = "start.js"
PER_FILE = 6
"""Roughly how many entries lie in a file: some kilobytes, packed about two."""

_FACTOR, _PRIME = 31, 65521


@dataclass(frozen=True, slots=True)
class ListFiles:
    """The files of one edition's list."""

    start: str
    """The path of the file to load first, under the edition's folder."""
    version: str
    """Eight hexadecimal digits that change with the content."""
    files: tuple[tuple[str, bytes], ...]
    """Path under the edition's folder, and content."""


def list_files(shown: Mapping[str, str], script: str) -> ListFiles:
    """Every file of an edition's list.

    Args:
        shown: an entry's key, its path without the ending -> its HTML as it stands in the list.
        script: the program of the page. It is told the version and the number of files through `torgLista.start`.
    """
    files = _laid(shown)
    version = _version([script, *map(_json, files)])
    start = f"{FOLDER}/{START}"
    begin = f"{script}\ntorgLista.start({_json({'version': version, 'files': len(files)})});\n"
    parts = (
        (f"{FOLDER}/{number}.js", f'torgLista("{version}",{number},{_json(content)});\n'.encode())
        for number, content in enumerate(files)
    )
    return ListFiles(start, version, ((start, begin.encode()), *parts))


def file_of(key: str, files: int) -> int:
    """Which of so many files an entry is in. The script reckons in the same way.

    Args:
        key: the entry's key, ASCII.
        files: how many there are, at least 1.
    """
    found = 0
    for letter in key:
        found = (found * _FACTOR + ord(letter)) % _PRIME
    return found % files


def _laid(shown: Mapping[str, str]) -> Sequence[dict[str, str]]:
    files: list[dict[str, str]] = [{} for _ in range(max(1, -(-len(shown) // PER_FILE)))]
    for key in sorted(shown):
        files[file_of(key, len(files))][key] = shown[key]
    return files


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _version(texts: Sequence[str]) -> str:
    found = blake2b(digest_size=4)
    for text in texts:
        found.update(text.encode())
    return found.hexdigest()

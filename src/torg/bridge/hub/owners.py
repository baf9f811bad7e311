"""Who owns what in the content, as the published branch says it; never as a proposal says it of itself.

The list is `.github/agare.toml`:

```toml
[agare]
verkstan = ["siv-exempel"]   # the organisation's id, and names of accounts
```
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from torg.store.folders import is_slug

_FOLDERS = {"activities", "notices"}
_OWNED = {*_FOLDERS, "organisations"}
_ENDING = ".yaml"


class OwnersError(Exception):
    """The list can not be read; the text says why."""


def owners_in(file: Path) -> Mapping[str, frozenset[str]]:
    """Organisations with the accounts that write for them; none when there is no list.

    Raises:
        OwnersError: when it is no such list.
    """
    if not file.exists():
        return {}
    try:
        read = tomllib.loads(file.read_text("utf-8")).get("agare", {})
        return {key: frozenset(str(name).casefold() for name in names) for key, names in dict(read).items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise OwnersError(f"{file}: {error}") from None


@dataclass(frozen=True, slots=True)
class Ownership:
    """What a change touches: folders that are the sender's own, folders that are not, and files that are no content."""

    own: tuple[str, ...]
    others: tuple[str, ...]
    outside: tuple[str, ...]


def ownership(paths: Iterable[str], owners: Mapping[str, frozenset[str]], login: str, content: str) -> Ownership:
    """Sort what is changed; of a file that has moved, both its old and its new path.

    Args:
        paths: all paths.
        owners: from the published branch.
        login: the sender's account.
        content: the content folder's name.
    """
    own, others, outside = set(), set(), set()
    for path in paths:
        folder = folder_of(path, content)
        if folder is None:
            outside.add(path)
        elif login.casefold() in owners.get(_organisation(folder), frozenset()):
            own.add(folder)
        else:
            others.add(folder)
    return Ownership(tuple(sorted(own)), tuple(sorted(others)), tuple(sorted(outside)))


def _organisation(folder: str) -> str:
    """Whose a folder is; nobody's when it lies higher than an organisation's own, whatever its name."""
    parts = PurePosixPath(folder).parts
    return parts[2] if len(parts) == 3 and parts[1] in _OWNED else ""


def folder_of(path: str, content: str) -> str | None:
    """The folder that a content file is owned by, `content/activities/verkstan`; None for what is no content file.

    Places, word lists and the site belong to everybody, and so to nobody: their folder is in no list.
    """
    parts = PurePosixPath(path).parts
    if not path.endswith(_ENDING) or parts[:1] != (content,) or ".." in parts or len(parts) > 4:
        return None
    if len(parts) == 4:
        plain = parts[1] in _FOLDERS and is_slug(parts[2]) and is_slug(parts[3].removesuffix(_ENDING))
        return "/".join(parts[:3]) if plain else None
    if parts[1] == "organisations" and len(parts) == 3:
        return None if not is_slug(parts[2].removesuffix(_ENDING)) else path.removesuffix(_ENDING)
    return "/".join(parts[:-1])

"""The layout of the content folder, and the only place that knows it.

```
content/site.yaml
content/vocabularies/<word list>.yaml
content/organisations/<organisation>.yaml
content/places/<place>.yaml
content/activities/<organisation>/<activity>.yaml
content/notices/<organisation>/<notice>.yaml
content/leaflets/<leaflet>.yaml                  and beside them logotypes: <name>.svg, <name>.png
content/pages/<edition>/<page>.md                and one folder deeper: <edition>/hjalp/<page>.md
content/schema/                                  generated
```

An id is the name of a file without its ending; who owns it is the name of its folder. Both are slugs, so that no name
can lead out of the folder.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from torg.domain.activity import Activity, Notice
from torg.domain.fields import fold_slug
from torg.domain.leaflet import Leaflet
from torg.domain.numbers import find_personal_number, mask_personal_numbers
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.site import Site
from torg.domain.vocabularies import (
    Abbreviation,
    AvoidedWord,
    Badge,
    EntryType,
    Helpline,
    Interest,
    Language,
    LifeSituation,
    OrganisationKind,
    SchoolPeriod,
    VenueFact,
)
from torg.problems import Problem
from torg.store.files import read_bytes
from torg.store.normalise import decode

ENDING = ".yaml"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_WRONG_ENDINGS = (".yml", ".YAML", ".YML", ".Yaml", ".yaml.txt", ".txt", ".json")
_ONLY_ACTIVITY = frozenset({"typ", "intresse", "lättläst"})
"""Fields that, next to a `titel`, no organisation, place or setting of the site has."""
_KEY = re.compile(r"^([a-zåäö]+):", re.MULTILINE)
_MANY_DIGITS = re.compile(r"\d{4}")
_DOCUMENTS = (".docx", ".doc", ".odt", ".rtf", ".pdf", ".jpg", ".jpeg")
"""What an activity may be written in, but can not be read from."""
_PICTURES = (".svg", ".png")
"""Logotypes, beside the leaflets that show them."""
_QUIET = frozenset({"README", "README.md", "Thumbs.db", "desktop.ini"})
"""Names that may lie anywhere, as may names that begin with a full stop."""

VOCABULARIES: Mapping[str, type[Record]] = MappingProxyType(
    {
        "intressen": Interest,
        "typer": EntryType,
        "livssituationer": LifeSituation,
        "marken": Badge,
        "lokalfakta": VenueFact,
        "lasar": SchoolPeriod,
        "hjalplinjer": Helpline,
        "arrangorer": OrganisationKind,
        "sprak": Language,
        "undvik": AvoidedWord,
        "forkortningar": Abbreviation,
    }
)
"""The word lists by file name, with what each of their items is."""


class Kind(Enum):
    """What a file holds, by its folder."""

    SITE = ""
    VOCABULARY = "vocabularies"
    ORGANISATION = "organisations"
    PLACE = "places"
    ACTIVITY = "activities"
    NOTICE = "notices"
    LEAFLET = "leaflets"
    PAGE = "pages"

    @property
    def is_owned(self) -> bool:
        """Whether the files lie in a folder for each owner, or for each edition."""
        return self in {Kind.ACTIVITY, Kind.NOTICE, Kind.PAGE}

    @property
    def ending(self) -> str:
        """What the files' names end with."""
        return ".md" if self is Kind.PAGE else ENDING


RECORDS: Mapping[Kind, type[Record]] = MappingProxyType(
    {
        Kind.SITE: Site,
        Kind.ORGANISATION: Organisation,
        Kind.PLACE: Place,
        Kind.ACTIVITY: Activity,
        Kind.NOTICE: Notice,
        Kind.LEAFLET: Leaflet,
    }
)
"""The record that each kind of file holds; a word list holds a list of records."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file by its place. `shown` is what people read: `content/activities/verkstan/schack.yaml`."""

    kind: Kind
    id: str
    owner: str
    path: str
    shown: str


@dataclass(slots=True)
class Scan:
    """Every file of the content folder in the order of its name, and problems with names and links."""

    files: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def is_slug(name: str) -> bool:
    """Whether the name can be an id: lower case a–z, digits and single hyphens."""
    return _SLUG.match(name) is not None


def slug_from(name: str) -> str:
    """The id nearest to a name, `Öppen fika!` -> `oppen-fika`; empty when nothing is left of it."""
    return _NOT_SLUG.sub("-", fold_slug(name)).strip("-")


def path_of(root: Path, kind: Kind, id: str = "", owner: str = "") -> Path:  # noqa: A002 -- it is an id
    """Where a file of that kind belongs.

    Raises:
        ValueError: when the id or the owner is not a slug, so that `../` can never lead out of the folder.
    """
    if kind is Kind.SITE:
        return root / f"site{ENDING}"
    for name in (id, owner) if kind.is_owned else (id,):
        if not is_slug(name):
            message = f"not a slug: {name!r}"
            raise ValueError(message)
    folder: Path = root / kind.value / owner if kind.is_owned else root / kind.value
    return folder / f"{id}{kind.ending}"


def found_at(root: Path, path: Path) -> Found | None:
    """The file at a path within the content folder; None when the layout has no place for it."""
    try:
        parts = path.resolve().relative_to(root.resolve()).parts
    except ValueError:
        return None
    shown = "/".join((root.resolve().name, *parts))
    if parts == (f"site{ENDING}",):
        return Found(Kind.SITE, "site", "", str(path), shown)
    kind = next((each for each in Kind if each.value and each.value == parts[0]), None) if parts else None
    if kind is None or len(parts) != (3 if kind.is_owned else 2) or not parts[-1].endswith(kind.ending):
        return None
    name, owner = parts[-1].removesuffix(kind.ending), parts[1] if kind.is_owned else ""
    if not is_slug(name) or (kind.is_owned and not is_slug(owner)):
        return None
    return Found(kind, name, owner, str(path), shown)


def modeline(schema: str, kind: Kind) -> str:
    """The first line of a file, which tells editors where its schema is."""
    up = {Kind.SITE: "", Kind.ACTIVITY: "../../", Kind.NOTICE: "../../"}.get(kind, "../")
    return f"# yaml-language-server: $schema={up}schema/{schema}.schema.json"


def scan(root: Path) -> Scan:
    """List the content folder's files. Links are never followed.

    Problems: `fil-saknas`, `fil-lank`, `fil-namn`, `fil-andelse`, `fil-okand`, `fil-olasbar`, `personnummer`; each
    names its file.
    """
    found = Scan()
    name = root.resolve().name
    if not root.is_dir():
        found.problems.append(Problem("fil-saknas", file=name, params={"namn": name}))
        return found
    folders = {kind.value: kind for kind in Kind if kind.value}
    for entry in _entries(str(root), name, found):
        shown = f"{name}/{_printable(entry.name)}"
        if _is_link(entry, shown, found):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name in folders:
                _scan_folder(folders[entry.name], entry.path, shown, found)
            elif entry.name != "schema":
                found.problems.append(_stray(shown, entry.name, "mapp"))
        elif entry.name == f"site{ENDING}" and entry.is_file(follow_symlinks=False):
            found.files.append(Found(Kind.SITE, "site", "", entry.path, shown))
        else:
            found.problems.append(_astray(entry, shown))
    return found


def _scan_folder(kind: Kind, path: str, shown: str, found: Scan) -> None:
    if not kind.is_owned:
        _scan_files(Found(kind, "", "", path, shown), found)
        return
    for entry in _entries(path, shown, found):
        here = f"{shown}/{_printable(entry.name)}"
        if _is_link(entry, here, found):
            continue
        if not entry.is_dir(follow_symlinks=False):
            found.problems.append(_astray(entry, here))
        elif number := _identity_number(entry.name):
            found.problems.append(_about_a_person(number, here))
        elif not is_slug(entry.name):
            params = {"namn": _printable(entry.name), "förslag": slug_from(entry.name), "sak": "mapp"}
            found.problems.append(Problem("fil-namn", file=here, params=params))
        else:
            _scan_files(Found(kind, "", entry.name, entry.path, here), found)


def _identity_number(name: str) -> str | None:
    """A personal identity number in the name of a file or a folder, which becomes a public address."""
    if not _MANY_DIGITS.search(name):
        return None
    return find_personal_number(re.sub(r"(?<=[^\W\d])[-_](?=\d)", " ", name))


def _about_a_person(number: str, shown: str) -> Problem:
    return Problem("personnummer", file=shown, params={"fält": "", "citat": mask_personal_numbers(number)})


def _scan_files(at: Found, found: Scan) -> None:
    """List the files of a folder, which is `at`: its kind and owner, and before its files' ids its own id."""
    kind, ending, shown = at.kind, at.kind.ending, at.shown
    for entry in _entries(at.path, shown, found):
        name, here = entry.name, f"{shown}/{_printable(entry.name)}"
        if _is_link(entry, here, found):
            continue
        if number := _identity_number(name):
            found.problems.append(_about_a_person(number, here))
        elif kind is Kind.PAGE and not at.id and entry.is_dir(follow_symlinks=False) and is_slug(name):
            _scan_files(Found(kind, f"{name}/", at.owner, entry.path, here), found)
        elif not entry.is_file(follow_symlinks=False):
            found.problems.append(_stray(here, name, _sort(entry)))
        elif kind is Kind.LEAFLET and name.endswith(_PICTURES):
            continue
        elif not name.endswith(ending):
            found.problems.append(_wrong_ending(kind, name, here))
        elif not is_slug(stem := name.removesuffix(ending)):
            params = {"namn": _printable(stem), "förslag": slug_from(stem), "sak": "fil"}
            found.problems.append(Problem("fil-namn", file=here, params=params))
        elif kind is Kind.VOCABULARY and stem not in VOCABULARIES:
            found.problems.append(_stray(here, name, "fil"))
        else:
            found.files.append(Found(kind, at.id + stem, at.owner, entry.path, here))


def _entries(path: str, shown: str, found: Scan) -> Iterator["os.DirEntry[str]"]:
    try:
        with os.scandir(path) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        found.problems.append(Problem("fil-olasbar", file=shown))
        return
    for entry in listed:
        if not entry.name.startswith(".") and entry.name not in _QUIET:
            yield entry


def _is_link(entry: "os.DirEntry[str]", shown: str, found: Scan) -> bool:
    if entry.is_symlink():
        found.problems.append(Problem("fil-lank", file=shown))
        return True
    return False


def _sort(entry: "os.DirEntry[str]") -> str:
    is_folder = entry.is_dir(follow_symlinks=False)
    if entry.name.endswith(ENDING):
        return "fil" if entry.is_file(follow_symlinks=False) else "annat"
    return "mapp" if is_folder else "fil" if entry.is_file(follow_symlinks=False) else "annat"


def _wrong_ending(kind: Kind, name: str, shown: str) -> Problem:
    if kind is Kind.PAGE:
        return _stray(shown, name, "fil")
    for ending in (*_WRONG_ENDINGS, *_DOCUMENTS):
        if name.endswith(ending):
            stem = name.removesuffix(ending)
            right = f"{stem if is_slug(stem) else slug_from(stem)}{ENDING}"
            params = {"namn": _printable(name), "förslag": right}
            sort = "dokument" if ending in _DOCUMENTS else "stor" if ending.lower() == ENDING else ""
            return Problem("fil-andelse", file=shown, params=params | ({"sak": sort} if sort else {}))
    return _stray(shown, name, "fil")


def is_activity(data: object) -> bool:
    """Whether somebody meant the data for an activity, whatever its folder says."""
    return isinstance(data, dict) and "titel" in data and not _ONLY_ACTIVITY.isdisjoint(data)


def _astray(entry: "os.DirEntry[str]", shown: str) -> Problem:
    """The problem with a file or a folder that has no place there."""
    if entry.name.endswith(ENDING) and entry.is_file(follow_symlinks=False):
        data = read_bytes(entry.path)
        if isinstance(data, bytes) and is_activity(dict.fromkeys(_KEY.findall(decode(data).text))):
            return Problem("fil-fel-mapp", file=shown)
    return _stray(shown, entry.name, _sort(entry))


def _stray(shown: str, name: str, sort: str) -> Problem:
    return Problem("fil-okand", file=shown, params={"namn": _printable(name), "sak": sort})


def _printable(name: str) -> str:
    """A file's name as it may be shown: what is no text, or hides something, as question marks; nobody's number."""
    if number := _identity_number(name):
        name = name.replace(number, mask_personal_numbers(number))
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "?" for char in text)

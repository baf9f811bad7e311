"""Which file somebody means with an id, a path, a page's address or a title."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from torg.domain.nearest import folded
from torg.problems import Severity
from torg.store.folders import Found, Kind, scan, slug_from
from torg.store.load import Loaded

_PLACE = re.compile(
    r"(?:^|/)(?P<folder>activities|notices|aktiviteter|anslag)/(?P<owner>[^/]+)/(?P<id>[^/?#]+?)"
    r"(?:\.yaml|\.html|\.ics)?(?:[?#].*)?\Z"
)
_ENDING = re.compile(r"\.(?:yaml|html|ics)\Z")
_KINDS = {Kind.ACTIVITY: {"activities", "aktiviteter"}, Kind.NOTICE: {"notices", "anslag"}}
_LIKELY = 0.55
_MOST = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A file with an activity or a notice. The title is empty when the file can not be read."""

    found: Found
    title: str = ""

    @property
    def name(self) -> str:
        """`frivilligcentralen/oppen-torsdagsfika`."""
        return f"{self.found.owner}/{self.found.id}"


def named_files(root: Path, loaded: Loaded) -> tuple[Named, ...]:
    """Every file with an activity or a notice below the content folder, faulty ones too, without their titles.

    Args:
        root: the content folder.
        loaded: what was read from it.
    """
    entries = loaded.salvaged.entries if loaded.salvaged else ()
    titles = {(each.organisation, each.id): each.title for each in entries}
    faulty = {each.file for each in loaded.problems if each.severity is Severity.ERROR}
    return tuple(
        Named(found, "" if found.shown in faulty else titles.get((found.owner, found.id), ""))
        for found in scan(root).files
        if found.kind in _KINDS
    )


def matching(files: Iterable[Named], text: str) -> tuple[Named, ...]:
    """The files that a text names: none, one, or several for an id that is not unique.

    The text is `organisation/id`, an id, a file's path, a page's or a calendar's address, or a whole title.
    """
    files = tuple(files)
    text = text.strip().replace("\\", "/")
    if place := _PLACE.search(text):
        return tuple(
            each for each in files
            if place["folder"] in _KINDS[each.found.kind] and each.name == f"{place['owner']}/{place['id']}"
        )  # fmt: skip
    name = _ENDING.sub("", text)
    owner, _, entry = name.rpartition("/")
    wanted = slug_from(entry), slug_from(owner) if owner else ""
    if not wanted[0]:
        return ()
    by_id = tuple(
        each for each in files if each.found.id == wanted[0] and each.found.owner == (wanted[1] or each.found.owner)
    )
    return by_id or tuple(each for each in files if each.title and folded(each.title) == folded(text))


def similar(files: Iterable[Named], text: str) -> Sequence[Named]:
    """The files that a text may have meant, the most similar first, at most five."""
    wanted = folded(_ENDING.sub("", text.strip()))
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    scored = []
    for each in files:
        best = 0.0
        for other in filter(None, map(folded, (each.found.id, each.name, each.title))):
            matcher.set_seq1(other)
            best = max(best, matcher.ratio(), 0.9 if wanted and wanted in other else 0)
        if best >= _LIKELY:
            scored.append((-best, each.name, each))
    return [each for _, _, each in sorted(scored, key=lambda found: found[:2])][:_MOST]

"""The one sort of proposal that may be published without a person, where the settings say so.

An association says when something happens, or that it is still right: the fields in `WHEN` and `CHECKED`, and no
others. What may harm somebody who trusts it is for a person to read: words, places, prices, and above all numbers to
ring or to pay to. Whose a file is, is asked of what is published, never of the proposal. Every line that belongs to
another field has to be as it was, and every comment too.
"""

import re
import unicodedata
from pathlib import PurePosixPath

from torg.bridge.changed import CHECKED, changed_fields, kind_of, words_in
from torg.bridge.clone import Clone
from torg.bridge.meeting import clashes
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.submission import Kind
from torg.domain.stale import users
from torg.store.change_fields import lost_comments, others
from torg.store.folders import ENDING
from torg.store.folders import Kind as Folder
from torg.store.load import load

EDITS = frozenset({Kind.CHANGE, Kind.CALL_OFF, Kind.MOVE, Kind.STANDS, Kind.CONFIRM, Kind.PAUSE})
WHEN = frozenset({"tider", "ändringar", "reservdag", "pausad till", "pausorsak"})
"""Fields that say when something happens, and when it does not."""

_NO_WORDS = frozenset(
    {
        "dag", "tid", "veckor", "varannan vecka från", "datum", "från", "till", "period", "utom", "antal", "plats",
        "jämna", "udda", "växlar", "röda dagar", "alltid öppet", "flyttat till", "reservdag", "pausad till", CHECKED,
    }
)  # fmt: skip
"""Fields that hold days, hours or names of places: the rules have seen that they hold nothing else."""
_MOST_DIGITS = 4
"""In words: room for a year or an hour, and for no number that one can ring or pay to."""
_ADDRESS = re.compile(r"//|@|www|[^\W_]\.[^\W\d_]{2,}", re.IGNORECASE)
"""What may lead somewhere: a scheme, a mail address, or a full stop with letters on both sides."""


def is_own_edit(clone: Clone, content: str, candidate: Candidate, found: Assessment) -> bool:
    """Whether a proposal may be published by itself.

    Args:
        clone: freshly fetched.
        content: the content folder's path in the repository.
        candidate: with `through` from a signature that holds.
        found: what was found out about that very commit, upon that very published one.
    """
    own = candidate.through
    if not own or own != candidate.organisation or candidate.kind not in EDITS:
        return False
    if not found.can_be_published or found.problems or not found.effect:
        return False
    if any(True for _ in clashes(clone, content, candidate, found)):
        return False
    known = clone.blob(found.main, PurePosixPath(content, Folder.ORGANISATION.value, f"{own}{ENDING}"))
    rule = _Rule(clone, content, candidate, found.main)
    return bool(known) and all(rule.lets(each) for each in found.effect)


def addresses(text: str) -> frozenset[str]:
    """Every word of a text that may lead somewhere."""
    words = unicodedata.normalize("NFKC", text).split()
    return frozenset(word.strip("\"'()<>,;") for word in words if _ADDRESS.search(word))


def has_number(text: str) -> bool:
    """Whether a text has so many digits that they may be a number to ring or to pay to, however they are parted."""
    return sum(letter.isdigit() for letter in unicodedata.normalize("NFKC", text)) > _MOST_DIGITS


class _Rule:
    """What may be changed in each file."""

    def __init__(self, clone: Clone, content: str, candidate: Candidate, main: str) -> None:
        self._clone, self._content, self._candidate, self._main = clone, content, candidate, main

    def lets(self, change: FileChange) -> bool:
        """Whether a published file is changed, neither made, moved nor removed, and only as it may be."""
        path = PurePosixPath(change.path)
        if path.suffix != ENDING or not path.is_relative_to(self._content) or not self._clone.blob(self._main, path):
            return False
        fields = changed_fields(self._content, change)
        if fields is None or change.before is None or change.after is None:
            return False
        kept = others(change.before, fields)
        if kept is None or kept != others(change.after, fields) or lost_comments(change.before, change.after):
            return False
        if not addresses(change.after) <= addresses(change.before):
            return False
        told = {each for key, (before, _) in fields.items() for each in words_in(key, before)}
        new = {each for key, (_, after) in fields.items() for each in words_in(key, after)} - told
        return fields.keys() <= self._may(path.relative_to(self._content)) and not any(
            key not in _NO_WORDS and has_number(text) for key, text in new
        )

    def _may(self, path: PurePosixPath) -> frozenset[str]:
        """The fields of a file that the association may change by itself."""
        own, kind = self._candidate.through, kind_of(path)
        if kind is Folder.ACTIVITY and path.parts[1:-1] == (own,):
            return WHEN | {CHECKED}
        if path == PurePosixPath(Folder.ORGANISATION.value, f"{own}{ENDING}"):
            return frozenset({CHECKED})
        if kind is Folder.PLACE and self._users(path.stem) == {own}:
            return frozenset({CHECKED})
        return frozenset()

    def _users(self, place: str) -> frozenset[str]:
        """Who arranges anything published at a place."""
        content = self._clone.export(self._main, self._content)
        town = load(content, today=self._candidate.moment.date()).salvaged
        return users(town, place) if town else frozenset()

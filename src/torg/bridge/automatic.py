"""The one sort of proposal that may be published without a person, where the settings say so.

An association's own edit of its own entry, with nothing at all for the program to remark and no new address in it.
Whose an entry is, is asked of what is published, never of the proposal.
"""

import re
import unicodedata
from pathlib import PurePosixPath

from torg.bridge.clone import Clone
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.submission import Kind
from torg.store.folders import ENDING
from torg.store.folders import Kind as Folder

EDITS = frozenset({Kind.CHANGE, Kind.CALL_OFF, Kind.MOVE, Kind.CONFIRM, Kind.PAUSE})
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
    if not found.can_be_published or found.problems or not found.files:
        return False
    known = clone.blob(found.main, PurePosixPath(content, Folder.ORGANISATION.value, f"{own}{ENDING}"))
    folder = PurePosixPath(content, Folder.ACTIVITY.value, own)
    return bool(known) and all(_is_edit_in(clone, found.main, folder, each) for each in found.files)


def addresses(text: str) -> frozenset[str]:
    """Every word of a text that may lead somewhere."""
    words = unicodedata.normalize("NFKC", text).split()
    return frozenset(word.strip("\"'()<>,;") for word in words if _ADDRESS.search(word))


def _is_edit_in(clone: Clone, main: str, folder: PurePosixPath, change: FileChange) -> bool:
    """Whether a file that is published in the folder is changed, neither made, moved nor removed, without addresses."""
    path = PurePosixPath(change.path)
    if path.parent != folder or path.suffix != ENDING or not clone.blob(main, path):
        return False
    if change.before is None or change.after is None:
        return False
    return addresses(change.after) <= addresses(change.before)

"""A pull request's draft, from the run that built it to the shelf where it can be looked at.

The run that built it had no rights, and the one that shows it believes nothing of what it left
(`torg.bridge.hub.admission`). Which pull request it is for is never read from there: it is the open one that the run's
commit, repository and branch are those of, as GitHub says.
"""

import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from torg.bridge.forges.rest import Rest, asked
from torg.bridge.hub.admission import MOST_PACKED, admit
from torg.bridge.hub.owners import folder_of
from torg.bridge.hub.pulls import Run, is_for, open_pulls, paths_of
from torg.bridge.hub.shelf import FOLDER, Shelf
from torg.bridge.hub.telling import comment
from torg.phrases import hub as say

ARTIFACT = "forhandsvisning"
MARK = "<!-- torg: utkast -->"
"""What tells the comment with a draft's address from others of ours."""

_FOLDERS = {"activities": "aktiviteter", "notices": "anslag", "organisations": "arrangorer", "places": "platser"}
"""Where the site has its pages, by the content's folders."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was done.

    Attributes:
        address: of the draft; empty when none is shown.
        gone: pull requests whose drafts were taken away, since they are no longer open.
        told: what there is to say of it instead.
    """

    address: str = ""
    gone: tuple[int, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Showing:
    """How drafts are shown.

    Attributes:
        rest: the interface of the repository with the content.
        shelf: where drafts are put.
        address: where the shelf's pages are, with a slash last.
        content: the content folder's name.
    """

    rest: Rest
    shelf: Shelf
    address: str
    content: str

    def show(self, run: Run | None, moment: datetime) -> Shown:
        """Take away the drafts of what is no longer open, and show that of a run.

        Args:
            run: the run that built it; None only takes away.
            moment: when.

        Raises:
            NotAdmittedError: when what the run left is no draft of the site.
            ForgeError: when GitHub can not be asked.
            GitError: when the shelf can not be reached.
        """
        pulls = open_pulls(self.rest)
        gone = self.shelf.keep({int(each["number"]) for each in pulls}, moment)
        if run is None:
            return Shown(gone=gone)
        number = next((int(each["number"]) for each in pulls if is_for(each, run)), 0)
        if not number:
            return Shown(gone=gone, told=say.PREVIEW_GONE)
        archive = archive_of(self.rest, run)
        if archive is None:
            if self.shelf.drop(number, moment):
                comment(self.rest, number, say.no_preview_comment(), MARK)
            return Shown(gone=gone, told=say.PREVIEW_MISSING)
        with tempfile.TemporaryDirectory() as folder:
            names = admit(archive, Path(folder))
            self.shelf.put(number, Path(folder), names, moment)
        address = f"{self.address}{FOLDER}/{number}/"
        pages = pages_of(paths_of(self.rest, number), self.content, frozenset(names))
        comment(self.rest, number, say.preview_comment(address, pages), MARK)
        return Shown(address, gone)


def archive_of(rest: Rest, run: Run) -> bytes | None:
    """The newest archive with a draft that a run left; None when it left none.

    Raises:
        ForgeError: when it can not be had, or is too large.
    """
    answer = asked(rest, "GET", f"actions/runs/{run.id}/artifacts?name={ARTIFACT}&per_page=100")
    listed = answer.get("artifacts")
    found = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    left = [int(each["id"]) for each in found if each.get("name") == ARTIFACT and not each.get("expired")]
    return rest.file(f"actions/artifacts/{max(left)}/zip", MOST_PACKED) if left else None


def pages_of(paths: Iterable[str], content: str, names: Collection[str]) -> tuple[str, ...]:
    """The pages that are about changed files, of those that a draft has.

    Args:
        paths: old and new paths of everything that is changed.
        content: the content folder's name.
        names: the draft's files.
    """
    parts = (PurePosixPath(path).with_suffix(".html").parts for path in paths if folder_of(path, content))
    pages = ("/".join((_FOLDERS.get(each[1], ""), *each[2:])) for each in parts if len(each) > 2)
    return tuple(dict.fromkeys(page for page in pages if page in names))

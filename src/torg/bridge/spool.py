"""Kept on disk until it is settled: a folder for each state, a file for each submission, atomic renames between.

```
<spool>/inkorg/     received, waits for the sender to confirm by mail
<spool>/bekraftad/  to be made into a proposal
<spool>/skickad/    a proposal is open
<spool>/avslutad/   said yes or no to; without the sender's contact after some days
<spool>/fel/        a person has to look: it could not be made into a proposal
<spool>/skrap/      probably rubbish; a person may still confirm it
```

The law: when `put` has returned, the submission is on the disk and survives a power cut; a key is put once, however
often and from however many threads and processes; and a file is in exactly one folder at every moment. One lock for
the whole spool (POSIX flock, which the system lets go when a process dies) keeps the looking and the writing together.
Files are for their owner alone: 0600 in folders of 0700.
"""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from errno import EEXIST
from pathlib import Path
from uuid import uuid4

from pydantic import ValidationError

from torg.bridge.items import Item, Kept, Receipt, State, Track
from torg.bridge.submission import MOST_BYTES, Submission, is_number, number_of

_ENDING = ".json"
_LOCK = ".lock"
_DRAFT = ".tmp-"
_PROBE = 8192
"""Bytes: more than a submission usually takes."""


class SpoolError(Exception):
    """The submission can not be kept as it is: it is too long, or its number belongs to another key."""


class Spool:
    """The folder. Making one makes the folders; any number of threads and processes may have it open."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in (root, *(root / state for state in State)):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, submission: Submission, *, confirmed: bool = False) -> Receipt:
        """Keep a submission, and return when it is safe on the disk. Call this before the sender gets any answer.

        A key that is there already, in whatever state, gives the same number again and changes nothing.

        Args:
            submission: what was sent. A `suspect` one goes to `skrap`.
            confirmed: whether it may be made into a proposal at once: a personal edit link was used, or no
                confirmation by mail is asked for. Otherwise it waits in `inkorg` until `confirm`.

        Raises:
            SpoolError: when it is longer than `MOST_BYTES`, or another key has the same number; nothing is kept.
            OSError: when it can not be written, as on a full disk, or when a file with the number can not be read;
                nothing is then kept, and nothing may be promised.
        """
        state = State.SUSPECT if submission.suspect else State.CONFIRMED if confirmed else State.WAITING
        data = _dump(Kept(submission=submission))
        if len(data) > MOST_BYTES:
            raise SpoolError("too long")
        with self._alone():
            old = self._find(submission.number)
            if old is not None:
                if old.submission.key != submission.key:
                    raise SpoolError("the number is taken")
                return Receipt(old.number, fresh=False)
            for path in (self._path(each, submission.number) for each in State):
                if path.exists():
                    raise FileExistsError(EEXIST, "a file that can not be read", str(path))
            self._write(self._path(state, submission.number), data)
        return Receipt(submission.number, fresh=True)

    def get(self, number: str) -> Item | None:
        """The submission with that number; None when there is none, or when the text is no number at all."""
        if not is_number(number):
            return None
        with self._alone():
            return self._find(number)

    def of_key(self, key: str) -> Item | None:
        """The submission that was put with that key."""
        item = self.get(number_of(key))
        return item if item and item.submission.key == key else None

    def items(self, state: State) -> tuple[Item, ...]:
        """All in one state, oldest first; files that can not be read are left out (see `unreadable`)."""
        found = (self._read(state, number) for number in self._numbers(state))
        return tuple(sorted((each for each in found if each), key=lambda each: (each.submission.moment, each.number)))

    def unreadable(self) -> tuple[Path, ...]:
        """Files that hold no submission, or that may not be read. The spool never makes one; a person has to look."""
        return tuple(
            path
            for state in State
            for path in sorted((self.root / state).iterdir())
            if not (path.stem and path.suffix == _ENDING and self._read(state, path.stem))
        )

    def confirm(self, number: str) -> Item | None:
        """Let one go on from `inkorg`, or from `skrap` when a person has looked at it; the item as it then is."""
        with self._alone():
            item = self._find(number) if is_number(number) else None
            if item is None or item.state not in {State.WAITING, State.SUSPECT}:
                return item
            return self._move(item, State.CONFIRMED, item.track)

    def note(self, number: str, track: Track) -> Item:
        """Write down what has happened, in the same state.

        Raises:
            KeyError: when there is none with that number.
            OSError: when it can not be written; the old note then stays.
        """
        with self._alone():
            item = self._there(number)
            return self._move(item, item.state, track)

    def amend(self, number: str, states: Collection[State], **changes: object) -> Item | None:
        """Change a part of what is written down, and nothing that others write down meanwhile.

        Args:
            number: whose.
            states: only while it is in one of these.
            changes: attributes of `Track`.

        Returns:
            The item as it then is; None when there is none any more in those states.

        Raises:
            OSError: when it can not be written; the old note then stays.
        """
        with self._alone():
            item = self._find(number)
            if item is None or item.state not in states:
                return None
            return self._move(item, item.state, item.track.model_copy(update=changes))

    def try_writing(self) -> None:
        """Write as a submission would be written, and take it away again.

        Raises:
            OSError: when nothing can be kept, as on a full disk.
        """
        draft = self.root / f"{_DRAFT}{uuid4().hex}"
        try:
            draft.write_bytes(b"x" * _PROBE)
        finally:
            draft.unlink(missing_ok=True)

    def move(self, number: str, state: State, track: Track) -> Item:
        """Write down what has happened, and then rename the file to another state's folder.

        Raises:
            KeyError: when there is none with that number.
            OSError: when it can not be written.
        """
        with self._alone():
            return self._move(self._there(number), state, track)

    def sweep(self) -> None:
        """Take away what a process that died while it wrote left behind; no such file was ever promised to anybody."""
        with self._alone():
            for path in self.root.glob(f"{_DRAFT}*"):
                path.unlink(missing_ok=True)

    def forget(self, number: str) -> None:
        """Take the contact and all words that somebody typed away for good (`Kept.without_person`)."""
        with self._alone():
            item = self._there(number)
            kept = Kept(submission=item.submission, track=item.track).without_person()
            self._write(self._path(item.state, number), _dump(kept), replace=True)

    def drop(self, number: str) -> None:
        """Take the whole submission away for good."""
        with self._alone():
            item = self._there(number)
            self._path(item.state, number).unlink()
            _sync(self.root / item.state)

    def _there(self, number: str) -> Item:
        item = self._find(number) if is_number(number) else None
        if item is None:
            raise KeyError(number)
        return item

    def _find(self, number: str) -> Item | None:
        return next((item for state in State if (item := self._read(state, number))), None)

    def _read(self, state: State, number: str) -> Item | None:
        if not is_number(number):
            return None
        try:
            kept = Kept.model_validate_json(self._path(state, number).read_bytes())
        except (OSError, ValidationError):  # nobody's file stops the others; see `unreadable`
            return None
        return Item(kept.submission, state, kept.track) if kept.submission.number == number else None

    def _numbers(self, state: State) -> Iterator[str]:
        return (name.removesuffix(_ENDING) for name in os.listdir(self.root / state) if name.endswith(_ENDING))  # noqa: PTH208 -- names only

    def _path(self, state: State, number: str) -> Path:
        return self.root / state / f"{number}{_ENDING}"

    def _move(self, item: Item, state: State, track: Track) -> Item:
        """The note first and the folder after: one that dies in between leaves a file that knows how far it is."""
        if track != item.track:
            kept = Kept(submission=item.submission, track=track)
            self._write(self._path(item.state, item.number), _dump(kept), replace=True)
        if state is not item.state:
            self._path(item.state, item.number).rename(self._path(state, item.number))
            _sync(self.root / state)
            _sync(self.root / item.state)
        return Item(item.submission, state, track)

    def _write(self, path: Path, data: bytes, *, replace: bool = False) -> None:
        """The whole file or none: a draft, its bytes on the disk, then the name, and the name on the disk."""
        draft = self.root / f"{_DRAFT}{uuid4().hex}"
        try:
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if replace:
                draft.replace(path)
            else:
                path.hardlink_to(draft)
        finally:
            draft.unlink(missing_ok=True)
        _sync(path.parent)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        import fcntl  # noqa: PLC0415 -- POSIX only, as the bridge is; the other commands run everywhere

        handle = os.open(self.root / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def _dump(kept: Kept) -> bytes:
    return kept.model_dump_json(indent=1, exclude_defaults=True).encode()


def _sync(folder: Path) -> None:
    """Put a folder's names on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

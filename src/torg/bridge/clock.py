"""Whether the machine's clock can be believed: nothing is deleted because a clock jumped ahead.

The moment of every round is written down beside the spool. When the next one comes more than two days later, the
machine has slept, or its clock is wrong; nobody can tell which. So nothing is deleted for a day by that clock, and
somebody is told once and has that day to look.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

_FILE = ".klocka"
_DRAFT = ".tmp-"
_LEAP = timedelta(days=2)
_REST = timedelta(days=1)


class _Stamp(BaseModel):
    """The moment of the last round, and until when nothing is deleted."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    last: AwareDatetime
    rests: AwareDatetime | None = None


@dataclass(frozen=True, slots=True)
class Belief:
    """What is thought of a moment.

    Attributes:
        may_delete: whether something may be deleted by it.
        before: the last round, when the clock has jumped since; told once.
    """

    may_delete: bool
    before: datetime | None = None


def believe(root: Path, now: datetime) -> Belief:
    """Whether the moment can be believed, and write it down.

    The first round, and one after the clock has been set back, have nothing to compare with: nothing is deleted yet.

    Args:
        root: the spool's folder.
        now: the moment that the clock says.

    Raises:
        OSError: when it can not be read or written down.
    """
    stamp = _read(root / _FILE)
    if stamp is None or now < stamp.last:
        _write(root, _Stamp(last=now, rests=None if stamp else now + _REST))
        return Belief(may_delete=False)
    resting = stamp.rests is not None and now <= stamp.rests
    jumped = now - stamp.last > _LEAP and stamp.rests is None
    rests = now + _REST if jumped else stamp.rests if resting else None
    _write(root, _Stamp(last=now, rests=rests))
    return Belief(may_delete=rests is None, before=stamp.last if jumped else None)


def _read(path: Path) -> _Stamp | None:
    try:
        return _Stamp.model_validate_json(path.read_bytes())
    except (FileNotFoundError, ValidationError):
        return None


def _write(root: Path, stamp: _Stamp) -> None:
    draft = root / f"{_DRAFT}{uuid4().hex}"
    try:
        draft.write_text(stamp.model_dump_json(), encoding="utf-8")
        draft.replace(root / _FILE)
    finally:
        draft.unlink(missing_ok=True)

"""Faults in reading and writing, in words."""

import errno

from torg.cli.faults import reason


def test_a_full_disk_is_called_so() -> None:
    """Whether the disk or one's share of it is full; what has no words keeps its number."""
    assert [reason(OSError(each, "x")) for each in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EXDEV)] == [
        "disken är full", "disken är full", "du har inte behörighet", "fel nummer 18",
    ]  # fmt: skip

"""Any bare repository: what only it has, beside the contract that all forges keep (test_forge)."""

from pathlib import Path

from bridging import NOW, build_bridge, make_submission
from torg.bridge.items import State


def test_a_folder_is_remote_enough(tmp_path: Path) -> None:
    """No server, no account, no page to look at."""
    bridge = build_bridge(tmp_path)
    (number,) = bridge.send(make_submission())

    bridge.worker.run(NOW)

    track = bridge.spool.items(State.SENT)[0].track
    assert (track.branch, track.url) == (f"forslag/{number}", "")

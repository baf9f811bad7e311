"""Forgejo: what is said in a push for review, beside the contract that all forges keep (test_forge)."""

from pathlib import Path

from bridging import NOW, build_bridge, make_submission
from git_servers import like_forgejo, opened
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.items import State


def test_the_topic_is_the_number(tmp_path: Path) -> None:
    """No branch is made, and the same topic is the same pull request."""
    bridge = build_bridge(tmp_path, Forgejo())
    like_forgejo(bridge.remote.folder)
    (number,) = bridge.send(make_submission())

    bridge.worker.run(NOW)

    (options,) = opened(bridge.remote.folder)
    assert (options["topic"], options["title"]) == (
        number,
        "Ny aktivitet: Schack för alla (frivilligcentralen/schack-1)",
    )
    assert bridge.remote.branches() == []
    assert [each.number for each in bridge.spool.items(State.SENT)] == [number]

"""Forgejo: what is said in a push for review, beside the contract that all forges keep (test_forge)."""

from pathlib import Path, PurePosixPath

import pytest

from bridging import FIKA_PATH, NOW, build_bridge, make_submission
from git_servers import FakeForgejo, like_forgejo, opened
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.forges.rest import Rest
from torg.bridge.items import State
from torg.bridge.submission import Kind


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


def test_without_an_interface_nothing_is_made_anew(tmp_path: Path) -> None:
    """Git alone can not tell a closed one from an open one, and a push to a closed one's topic opens another."""
    bridge = build_bridge(tmp_path, Forgejo())
    like_forgejo(bridge.remote.folder)
    numbers = bridge.send(make_submission(Kind.CALL_OFF))
    bridge.worker.run(NOW)
    bridge.clone.fetch()
    text = bridge.remote.text("main", FIKA_PATH).replace("plats:", "ändringar: []\nplats:")
    hand = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(FIKA_PATH), text.encode(), "x", NOW)
    bridge.clone.push({"refs/heads/main": hand}, {})

    report = bridge.worker.run(NOW)

    assert (report.renewed, report.settled, len(opened(bridge.remote.folder))) == ([], [], 1)
    assert [each.number for each in bridge.spool.items(State.SENT)] == numbers


@pytest.mark.parametrize("status", [401, 404, 500])
def test_an_interface_that_does_not_answer_loses_nothing(tmp_path: Path, status: int) -> None:
    """It stays open, and is asked again the next time."""
    bridge = build_bridge(tmp_path)
    like_forgejo(bridge.remote.folder)
    fake = FakeForgejo(bridge.remote.folder)
    with fake.served() as api:
        bridge.worker.forge = Forgejo(Rest(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission(Kind.CALL_OFF))
        bridge.worker.run(NOW)
        fake.closed.add(number)
        fake.status = status
        down = bridge.worker.run(NOW)
        fake.status = 0
        up = bridge.worker.run(NOW)

    assert (down.settled, up.settled, fake.tokens) == ([], [number], {"Bearer hemligt"})


def test_those_that_are_closed_are_asked_for_together(tmp_path: Path) -> None:
    """One request a round, however many are open."""
    bridge = build_bridge(tmp_path)
    like_forgejo(bridge.remote.folder)
    fake = FakeForgejo(bridge.remote.folder)
    with fake.served() as api:
        bridge.worker.forge = Forgejo(Rest(api, "lovkoping/torg", "hemligt"))
        bridge.send(make_submission(), make_submission(number=2))
        bridge.worker.run(NOW)
        bridge.worker.run(NOW)

    assert fake.asked == ["GET /repos/lovkoping/torg/pulls?state=closed&sort=recentupdate&limit=50&page=1"]

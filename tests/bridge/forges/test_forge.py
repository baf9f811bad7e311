"""One contract for every forge, with real git servers on loopback: a proposal is opened once, and its fate is seen."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bridging import NOW, Bridge, Remote, build_bridge, make_submission
from git_servers import FakeGitHub, like_forgejo, like_gitlab, opened, served
from github_app import AppGitHub, app
from torg.bridge.clone import Clone
from torg.bridge.forges.app import AppToken
from torg.bridge.forges.forge import Forge, Proposal, push_branch
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.forges.github import GitHub
from torg.bridge.forges.gitlab import GitLab
from torg.bridge.forges.plain import PlainGit
from torg.bridge.git import Git, RefusedError
from torg.bridge.items import Outcome, State
from torg.bridge.spool import Spool
from torg.bridge.work import Worker

FORGES = ("git", "github", "app", "gitlab", "forgejo")


@dataclass
class Stage:
    """A bridge to one kind of forge, and how to look at the forge from the other side."""

    name: str
    bridge: Bridge
    github: FakeGitHub = field(default_factory=FakeGitHub)

    @property
    def count(self) -> int:
        """How many proposals are open there."""
        if self.name in {"github", "app"}:
            return len(self.github.pulls)
        if self.name == "git":
            return len(self.bridge.remote.branches())
        return len(opened(self.bridge.remote.folder))

    def commit(self, number: str) -> str:
        """The proposal's commit there."""
        ref = f"refs/pull/{number}/head" if self.name == "forgejo" else f"refs/heads/forslag/{number}"
        return self.bridge.remote.git("rev-parse", ref).strip()

    def merge(self, number: str) -> None:
        """What the forge does when somebody says yes there."""
        self.bridge.remote.git("update-ref", "refs/heads/main", self.commit(number))
        if self.name != "forgejo":
            self.bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{number}")
        for each in self.github.pulls:
            each |= {"state": "closed", "merged_at": "2026-11-23T08:00:00Z"}


@pytest.fixture(params=FORGES)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """Each forge in turn, behind a git server process of its own."""
    with ExitStack() as stack:
        apps = AppGitHub()
        remote, github = Remote(tmp_path), apps if request.param == "app" else FakeGitHub()
        if request.param == "forgejo":
            like_forgejo(remote.folder)
        if request.param == "gitlab":
            like_gitlab(remote.folder)
        api = stack.enter_context(github.served())
        url = stack.enter_context(served(remote.folder))
        forges: dict[str, Forge] = {
            "git": PlainGit(),
            "github": GitHub(api, "lovkoping/torg", "hemligt"),
            "app": GitHub(api, "lovkoping/torg", AppToken(api, "lovkoping/torg", app(), apps.clock)),
            "gitlab": GitLab(),
            "forgejo": Forgejo(),
        }
        spool, clone = Spool(tmp_path / "spool"), Clone(Git(tmp_path / "clone", url, seconds=20))
        worker = Worker(spool, clone, forges[request.param])
        yield Stage(request.param, Bridge(remote, spool, clone, worker), github)


def test_a_proposal_is_opened_once_and_its_yes_is_seen(stage: Stage) -> None:
    """Sent, sent again after a death before it was written down, and settled when it is merged."""
    (number,) = stage.bridge.send(make_submission())
    first = stage.bridge.worker.run(NOW)
    track = stage.bridge.spool.items(State.SENT)[0].track

    stage.bridge.spool.move(number, State.CONFIRMED, track)
    second = stage.bridge.worker.run(NOW)
    opened_once, commit = stage.count, stage.commit(number)
    stage.merge(number)
    third = stage.bridge.worker.run(NOW)

    assert (first.sent, second.sent, opened_once, commit) == ([number], [number], 1, track.commit)
    assert third.settled == [number]
    assert stage.bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED


def test_an_open_proposal_has_no_verdict(stage: Stage) -> None:
    """However often it is asked."""
    stage.bridge.send(make_submission())
    stage.bridge.worker.run(NOW)

    assert (stage.bridge.worker.run(NOW).settled, stage.bridge.spool.items(State.CLOSED)) == ([], ())


def test_a_title_with_tricks_reaches_no_one(stage: Stage) -> None:
    """What a sender typed stands there as letters; nothing in it means anything to a forge."""
    title = "Fika @team closes #1 GH-7 & `x`"
    (number,) = stage.bridge.send(make_submission(fields={**make_submission().fields, "titel": title}))

    stage.bridge.worker.run(NOW)

    subject = "Ny aktivitet: Fika team closes 1 GH 7 x (frivilligcentralen/schack-1)"
    assert stage.bridge.remote.git("log", "-1", "--format=%s", stage.commit(number)).strip() == subject


def test_a_branch_with_another_commit_is_never_written_over(tmp_path: Path) -> None:
    """Somebody else's work under the same name stays."""
    bridge = build_bridge(tmp_path)
    bridge.clone.fetch()
    tip = bridge.clone.tip() or ""
    other = bridge.clone.commit_tree(f"{tip}^{{tree}}", [tip], "x", NOW)
    mine = bridge.clone.commit_tree(f"{tip}^{{tree}}", [tip], "y", NOW)
    push_branch(bridge.clone, Proposal("bcdfghjkmn", other, "x", "x", "x"))

    with pytest.raises(RefusedError):
        push_branch(bridge.clone, Proposal("bcdfghjkmn", mine, "y", "y", "y"))

    assert bridge.remote.git("rev-parse", "forslag/bcdfghjkmn").strip() == other


def test_options_to_a_server_that_takes_none_fail_and_are_tried_again(tmp_path: Path) -> None:
    """A wrong choice of forge in the settings is told, and loses nothing."""
    bridge = build_bridge(tmp_path, GitLab())
    (number,) = bridge.send(make_submission())

    report = bridge.worker.run(NOW)

    held = bridge.spool.items(State.CONFIRMED)[0].track
    assert (report.waiting, "push options" in held.why, bridge.remote.branches()) == ([number], True, [])


def test_a_pull_request_closed_without_merging_is_a_no(tmp_path: Path) -> None:
    """GitHub says so itself, though the branch is still there."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        bridge.send(make_submission())
        bridge.worker.run(NOW)
        fake.pulls[0]["state"] = "closed"
        bridge.worker.run(NOW)

    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.DECLINED
    assert fake.tokens == {"Bearer hemligt"}


@pytest.mark.parametrize("status", [401, 403, 404, 422, 429, 500, 302])
def test_a_github_that_does_not_work_means_wait(tmp_path: Path, status: int) -> None:
    """The branch is there, the pull request comes when it works again."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission())
        fake.status = status
        down = bridge.worker.run(NOW)
        fake.status = 0
        held = bridge.spool.items(State.CONFIRMED)[0].track
        assert held.not_before
        up = bridge.worker.run(held.not_before)

    assert (down.waiting, up.sent, len(fake.pulls)) == ([number], [number], 1)

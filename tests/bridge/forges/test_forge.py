"""One contract for every forge, with real git servers on loopback: a proposal is opened once, and its fate is seen."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import pytest

from bridging import FIKA_PATH, NOW, Bridge, Remote, build_bridge, make_submission
from git_servers import FakeForgejo, FakeGitHub, like_forgejo, like_gitlab, opened, served
from github_app import AppGitHub, app
from torg.bridge.clone import Clone
from torg.bridge.forges.app import AppToken
from torg.bridge.forges.forge import Forge, Proposal, push_branch
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.forges.github import GitHub
from torg.bridge.forges.gitlab import GitLab
from torg.bridge.forges.plain import PlainGit
from torg.bridge.forges.rest import Rest
from torg.bridge.git import Git, RefusedError
from torg.bridge.items import Outcome, State
from torg.bridge.review import Review
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind
from torg.bridge.work import Worker

SECOND = 'ändringar:\n  - datum: 2026-12-03\n    inställt: "Lokalen är stängd"\n'
"""Another date called off, by hand."""

FORGES = ("git", "github", "app", "gitlab", "forgejo")


@dataclass
class Stage:
    """A bridge to one kind of forge, and how to look at the forge from the other side."""

    name: str
    bridge: Bridge
    github: FakeGitHub = field(default_factory=FakeGitHub)
    forgejo: FakeForgejo | None = None

    @property
    def is_github(self) -> bool:
        """Whether it is GitHub, with a token or with an App."""
        return self.name in {"github", "app"}

    @property
    def count(self) -> int:
        """How many proposals have been opened there."""
        if self.is_github:
            return len(self.github.pulls)
        if self.name == "git":
            return len(self.bridge.remote.branches())
        said = opened(self.bridge.remote.folder)
        return len({each["topic"] for each in said}) if self.name == "forgejo" else len(list(filter(None, said)))

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

    def decline(self, number: str) -> None:
        """What the forge does when somebody says no there; in plain git, what `torg bridge review decline` does."""
        clone = self.bridge.clone
        if self.forgejo:
            self.forgejo.closed.add(number)
        elif self.is_github:
            self.github.pulls[0]["state"] = "closed"
        elif self.name == "gitlab":
            self.bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{number}")
        else:
            found = Review(clone).candidate(number)
            assert found
            Review(clone).decline(found, "Nej", NOW)

    def call_off_by_hand(self) -> str:
        """Publish another date on the lines beside a proposal's, so that the two can not be joined; that commit."""
        clone, path = self.bridge.clone, PurePosixPath(FIKA_PATH)
        clone.fetch()
        text = self.bridge.remote.text("main", FIKA_PATH).replace("plats:", f"{SECOND}plats:", 1)
        hand = clone.commit(clone.tip() or "", path, text.encode(), "x", NOW)
        clone.push({"refs/heads/main": hand}, {})
        return hand


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
        forgejo = FakeForgejo(remote.folder) if request.param == "forgejo" else None
        api = stack.enter_context((forgejo or github).served())
        url = stack.enter_context(served(remote.folder))
        forges: dict[str, Forge] = {
            "git": PlainGit(),
            "github": GitHub(api, "lovkoping/torg", "hemligt"),
            "app": GitHub(api, "lovkoping/torg", AppToken(api, "lovkoping/torg", app(), apps.clock)),
            "gitlab": GitLab(),
            "forgejo": Forgejo(Rest(api, "lovkoping/torg", "hemligt")),
        }
        spool, clone = Spool(tmp_path / "spool"), Clone(Git(tmp_path / "clone", url, seconds=20))
        worker = Worker(spool, clone, forges[request.param])
        yield Stage(request.param, Bridge(remote, spool, clone, worker), github, forgejo)


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


def test_a_no_is_seen(stage: Stage) -> None:
    """And nothing is opened again, though the proposal can no longer be joined."""
    (number,) = stage.bridge.send(make_submission(Kind.CALL_OFF))
    stage.bridge.worker.run(NOW)
    count = stage.count
    stage.decline(number)
    stage.call_off_by_hand()

    reports = [stage.bridge.worker.run(NOW) for _ in range(2)]

    assert ([each.settled for each in reports], [each.renewed for each in reports]) == ([[number], []], [[], []])
    assert stage.bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.DECLINED
    assert (count, stage.count) == (1, 0 if stage.name == "git" else 1)


def test_what_can_no_longer_be_joined_is_made_anew_as_the_same_proposal(stage: Stage) -> None:
    """Once, upon what is published now; and its yes is seen."""
    (number,) = stage.bridge.send(make_submission(Kind.CALL_OFF))
    stage.bridge.worker.run(NOW)
    hand = stage.call_off_by_hand()

    first, second = stage.bridge.worker.run(NOW), stage.bridge.worker.run(NOW)
    track = stage.bridge.spool.items(State.SENT)[0].track
    commit, count = stage.commit(number), stage.count
    stage.merge(number)
    third = stage.bridge.worker.run(NOW)

    assert (first.renewed, second.renewed, third.settled, count) == ([number], [], [number], 1)
    assert (commit, track.base) == (track.commit, hand)
    assert stage.bridge.remote.text("main", FIKA_PATH).count("inställt") == 2


def test_what_is_published_already_is_taken_away(stage: Stage) -> None:
    """Somebody wrote the same date by hand, and one more beside it."""
    (number,) = stage.bridge.send(make_submission(Kind.CALL_OFF))
    stage.bridge.worker.run(NOW)
    clone = stage.bridge.clone
    clone.fetch()
    text = stage.bridge.remote.text(stage.commit(number), FIKA_PATH).replace("ändringar:\n", SECOND)
    hand = clone.commit(clone.tip() or "", PurePosixPath(FIKA_PATH), text.encode(), "x", NOW)
    clone.push({"refs/heads/main": hand}, {})

    report = stage.bridge.worker.run(NOW)

    assert (report.settled, stage.bridge.remote.branches()) == ([number], [])
    assert stage.forgejo is None or stage.forgejo.closed == {number}


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

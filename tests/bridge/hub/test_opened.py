"""An issue to a proposal, with real git and a stand-in for GitHub's interface."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bridging import FIKA_PATH, NOW, Bridge, build_bridge
from form_service import TODAY
from hub_issues import FakeHub, body_of, event_of, form_of
from small_town import build_town
from torg import store
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.github import GitHub
from torg.bridge.form.town import Town
from torg.bridge.hub.opened import Issue, Reply, answer_of, propose
from torg.bridge.hub.questions import issue_forms
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind
from torg.bridge.work import Worker


@dataclass
class Stage:
    """A repository on a stand-in for GitHub, with the town that it holds."""

    bridge: Bridge
    town: Town
    fake: FakeHub

    def issue(self, kind: Kind, **answers: str) -> Issue:
        """An issue written in a form."""
        return Issue.of(event_of(body_of(form_of(issue_forms(self.town), kind), answers)))

    def propose(self, issue: Issue, folder: str) -> str:
        """What the workflow does: an empty spool each time."""
        sent = answer_of(self.town, issue).sent
        assert sent
        worker = Worker(Spool(self.bridge.spool.root.parent / folder), self.bridge.clone, self.bridge.worker.forge)
        return propose(worker, issue, sent, NOW)


@contextmanager
def staged(parent: Path) -> Iterator[Stage]:
    """A stage with the smallest town."""
    fake = FakeHub()
    with fake.served() as api:
        bridge = build_bridge(parent, GitHub(api, "lovkoping/torg", "hemligt"))
        content = build_town(parent / "checkout")
        read = store.load(content, today=TODAY).salvaged
        assert read
        yield Stage(bridge, Town(content, read, TODAY), fake)


OFF = {"aktivitet": "Öppen torsdagsfika", "dag": "2026-11-26", "orsak": "Värden är sjuk"}


def test_an_issue_becomes_one_pull_request_however_often_it_is_read(tmp_path: Path) -> None:
    """The branch has the change; what was written in between is told of, and never pushed over."""
    with staged(tmp_path) as stage:
        issue = stage.issue(Kind.CALL_OFF, **OFF)
        first, again = stage.propose(issue, "ett"), stage.propose(issue, "två")
        other = stage.propose(stage.issue(Kind.CALL_OFF, **{**OFF, "orsak": "Snöstorm"}), "tre")
        (branch,) = stage.bridge.remote.branches()

        assert (first == again, first.splitlines()[0], other.splitlines()[0], len(stage.fake.pulls)) == (
            True,
            "Tack! Det är nu ett förslag. Förslaget finns här: https://github.example.org/lovkoping/torg/pull/1",
            "Det finns redan ett förslag från det här ärendet. Skriv där vad som ska ändras, eller öppna ett nytt.",
            1,
        )
        assert (stage.bridge.remote.files(branch), "Värden är sjuk" in stage.bridge.remote.text(branch, FIKA_PATH)) == (
            [f"M\t{FIKA_PATH}"], True,
        )  # fmt: skip


def test_a_time_can_be_moved(tmp_path: Path) -> None:
    """On the branch it stands as if the web form had sent it."""
    with staged(tmp_path) as stage:
        moved = {"aktivitet": "Öppen torsdagsfika", "dag": "2026-11-26", "till": "2026-11-27", "klockan": "14-16"}
        stage.propose(stage.issue(Kind.CALL_OFF, **moved), "ett")
        (branch,) = stage.bridge.remote.branches()
        before, after = (stage.bridge.remote.text(each, FIKA_PATH).splitlines() for each in ("main", branch))

    assert [line for line in after if line not in before] == [
        "ändringar:", "  - datum: 2026-11-26", "    flyttat till: 2026-11-27", "    tid: 14.00–16.00",
    ]  # fmt: skip


def test_what_the_file_says_already_is_told(tmp_path: Path) -> None:
    """Everything was right the same day."""
    with staged(tmp_path) as stage:
        issue = stage.issue(Kind.CONFIRM, aktivitet="Öppen torsdagsfika")
        stage.propose(issue, "ett")
        (branch,) = stage.bridge.remote.branches()
        stage.bridge.remote.git("update-ref", "refs/heads/main", branch)
        stage.bridge.remote.git("update-ref", "-d", f"refs/heads/{branch}")

        assert [stage.propose(each, f"ärende-{each.number}") for each in (issue, replace(issue, number=8))] == [
            "Det finns redan ett förslag från det här ärendet. Skriv där vad som ska ändras, eller öppna ett nytt.\n",
            "Tack! Det står redan så på torget, så det finns inget att ändra.\n",
        ]


def test_a_github_that_is_not_there_is_no_answer(tmp_path: Path) -> None:
    """The run fails, and can be run again."""
    with staged(tmp_path) as stage:
        stage.fake.status = 500
        with pytest.raises(ForgeError) as caught:
            stage.propose(stage.issue(Kind.CALL_OFF, **OFF), "ett")

    assert str(caught.value) == "GitHub answered 500: no"


def test_a_tip_a_fault_and_a_free_text_become_no_proposal(tmp_path: Path) -> None:
    """Thanks, what to mend, and nothing at all."""
    with staged(tmp_path) as stage:
        issues = [
            stage.issue(Kind.CALL_OFF, **{**OFF, "orsak": ""}),
            Issue.of(event_of("Hej!")),
            stage.issue(Kind.TIP, tips="Fika!"),
        ]
        replies = [answer_of(stage.town, each) for each in issues]

    assert (replies[0].comment.splitlines()[2], replies[1:]) == (
        "- **Ställs den in: varför?**: Skriv varför den ställs in, eller vilken dag den flyttas till.",
        [Reply(), Reply("Tack för tipset! En människa läser det.\n")],
    )


def test_nothing_that_somebody_wrote_does_anything_in_an_answer(tmp_path: Path) -> None:
    """No mention, no reference, no markup."""
    with staged(tmp_path) as stage:
        said = answer_of(
            stage.town, stage.issue(Kind.CONFIRM, aktivitet="@team closes #1 ![x](//x) <img> `$(id)`")
        ).comment

    line = next(each for each in said.splitlines() if each.startswith("- "))
    assert [each for each in ("@team", "#1", "![", "<img", "](") if each in line] == []


def test_an_event_of_another_sort_is_refused() -> None:
    """It has no issue."""
    with pytest.raises(ValueError, match="no issue in the event"):
        Issue.of({"pull_request": {}})

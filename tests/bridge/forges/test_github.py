"""GitHub: what is asked of its interface, beside the contract that all forges keep (test_forge)."""

from pathlib import Path

from bridging import NOW, build_bridge, make_submission
from git_servers import FakeGitHub
from torg.bridge.forges.github import GitHub
from torg.bridge.items import Outcome, State, Track
from torg.bridge.submission import Kind


def test_the_pull_request_has_a_title_and_a_text(tmp_path: Path) -> None:
    """From our branch to the published one; its page is noted."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission(Kind.CONFIRM))
        bridge.worker.run(NOW)

    title = "Allt stämmer: Öppen torsdagsfika (frivilligcentralen/oppen-torsdagsfika)"
    assert {key: fake.pulls[0][key] for key in ("title", "head", "base", "body")} == {
        "title": title,
        "head": f"forslag/{number}",
        "base": "main",
        "body": f"{title}.\n\nDet kom genom formuläret. Kvittots nummer är {number[:5]}-{number[5:]}.\n"
        "Texten är granskad av programmet och har inga fel.\n",
    }
    assert bridge.spool.items(State.SENT)[0].track.url == "https://github.example.org/lovkoping/torg/pull/1"


def test_a_branch_taken_away_before_there_was_a_pull_request_is_a_no(tmp_path: Path) -> None:
    """Then git alone knows."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission())
        bridge.worker.run(NOW)
        fake.pulls.clear()
        bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{number}")
        bridge.worker.run(NOW)

    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.DECLINED


def test_no_answer_at_all_means_wait(tmp_path: Path) -> None:
    """Nothing is there to answer; what is sent stays, and what is open is not taken for settled."""
    bridge = build_bridge(tmp_path, GitHub("http://127.0.0.1:9", "lovkoping/torg", "hemligt", seconds=2))
    (number,) = bridge.send(make_submission())

    report = bridge.worker.run(NOW)

    assert (report.waiting, bridge.spool.items(State.CONFIRMED)[0].track.why) == (
        [number],
        "GitHub did not answer: ConnectionRefusedError",
    )


def test_all_that_are_open_are_asked_for_together(tmp_path: Path) -> None:
    """However many there are; only what is not among them any more is asked for by itself."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        bridge.send(make_submission(), make_submission(number=2), make_submission(number=3))
        bridge.worker.run(NOW)
        fake.asked.clear()
        bridge.worker.run(NOW)
        calm = list(fake.asked)
        fake.pulls[1]["state"] = "closed"
        number = fake.pulls[1]["head"].removeprefix("forslag/")
        report = bridge.worker.run(NOW)

    listed = "GET /repos/lovkoping/torg/pulls?state=open&per_page=100&page=1"
    single = f"GET /repos/lovkoping/torg/pulls?state=all&per_page=1&head=lovkoping%3Aforslag%2F{number}"
    assert (calm, fake.asked[1:], report.settled) == ([listed], [listed, single], [number])


def test_all_pages_are_read_and_a_forks_branch_is_not_ours(tmp_path: Path) -> None:
    """Anybody may call a branch of their own what ours is called, and open more than a page of them."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission())
        bridge.worker.run(NOW)
        fake.pulls[:0] = [{"head": f"annat-{each}", "state": "open", "fork": 2} for each in range(100)]
        fake.asked.clear()
        bridge.worker.run(NOW)
        pages = [each.rpartition("=")[2] for each in fake.asked]
        fake.pulls[-1]["state"] = "closed"
        fake.pulls[0]["head"] = f"forslag/{number}"
        del fake.pulls[1:-1]
        fake.pulls.reverse()
        report = bridge.worker.run(NOW)

    assert (pages, report.settled) == (["1", "2"], [number])


def test_a_limit_is_told_and_asked_for_once(tmp_path: Path) -> None:
    """What can not be asked now is neither settled nor asked for one by one, and the round says so."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        bridge.send(make_submission(), make_submission(number=2))
        bridge.worker.run(NOW)
        fake.asked.clear()
        fake.status = 403
        report = bridge.worker.run(NOW)

    assert (len(fake.asked), report.settled, report.silent) == (1, [], "GitHub answered 403: no")


def test_a_no_is_remembered_where_the_spool_is_not(tmp_path: Path) -> None:
    """A pull request that was closed leaves nothing in git; so a backup of the spool would open it again."""
    fake = FakeGitHub()
    with fake.served() as api:
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", "hemligt"))
        (number,) = bridge.send(make_submission())
        bridge.worker.run(NOW)
        fake.pulls[0]["state"] = "closed"
        bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{number}")
        bridge.spool.move(number, State.CONFIRMED, Track())
        report = bridge.worker.run(NOW)

    assert (report.settled, bridge.remote.branches(), len(fake.pulls)) == ([number], [], 1)
    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.DECLINED

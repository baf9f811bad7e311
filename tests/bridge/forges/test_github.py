"""GitHub: what is asked of its interface, beside the contract that all forges keep (test_forge)."""

from pathlib import Path

from bridging import NOW, build_bridge, make_submission
from git_servers import FakeGitHub
from torg.bridge.forges.github import GitHub
from torg.bridge.items import Outcome, State
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

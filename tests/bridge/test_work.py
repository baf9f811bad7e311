"""The worker with real git: what becomes of each kind, what stops it, and what it does after it was stopped."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bridging import FIKA_ID, FIKA_PATH, NOW, OWNER, SIGNER, Bridge, build_bridge, make_submission
from factories import ACTIVITY
from torg.bridge.items import Outcome, State, Track
from torg.bridge.review import Review
from torg.bridge.signing import Facts
from torg.bridge.submission import Kind, blob_id


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """A bridge to a town of its own."""
    return build_bridge(tmp_path)


def changed_lines(bridge: Bridge, branch: str) -> list[str]:
    """The lines that differ, with their sign."""
    said = bridge.remote.git("diff", "--unified=0", "main", branch, "--", FIKA_PATH).splitlines()
    return [line for line in said if line[:1] in "+-" and line[:3] not in {"+++", "---"}]


def test_a_new_activity_becomes_a_branch_with_one_file(bridge: Bridge) -> None:
    """The file, and nothing else, in canonical form."""
    (number,) = bridge.send(make_submission())

    report = bridge.worker.run(NOW)

    branch = f"forslag/{number}"
    assert (report.sent, bridge.remote.branches()) == ([number], [branch])
    assert bridge.remote.files(branch) == [f"A\tcontent/activities/{OWNER}/schack-1.yaml"]
    assert bridge.remote.text(branch, f"content/activities/{OWNER}/schack-1.yaml").splitlines()[1] == (
        'titel: "Schack för alla"'
    )
    assert [each.number for each in bridge.spool.items(State.SENT)] == [number]


def test_a_commit_is_by_the_bot_and_says_nothing_of_a_person(bridge: Bridge) -> None:
    """The commit's own text, whole: no name, no mail, no number of anybody's telephone."""
    (number,) = bridge.send(make_submission(through=OWNER, note="Hej, jag heter Siv"))
    bridge.worker.run(NOW)

    ids = bridge.remote.git("log", "-1", "--format=%T %P", f"forslag/{number}").split()
    facts = Facts(number, "ny", OWNER, OWNER, *ids)
    said = bridge.remote.git("log", "-1", "--format=%an <%ae> %aI%n%cn <%ce>%n%B", f"forslag/{number}")

    assert said.strip().splitlines() == [
        "Formuläret <formularet@noreply.invalid> 2026-11-22T09:30:00+00:00",
        "Formuläret <formularet@noreply.invalid>",
        f"Ny aktivitet: Schack för alla ({OWNER}/schack-1)",
        "",
        "Inskickat genom föreningens egen länk.",
        "",
        f"Forslag: {number}",
        "Slag: ny",
        f"Forening: {OWNER}",
        f"Lank: {OWNER}",
        f"Signatur: {SIGNER.sign(facts)}",
    ]


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (Kind.CHANGE, ['-titel: "Öppen torsdagsfika"', '+titel: "Öppen onsdagsfika"']),
        (Kind.CALL_OFF, ["+ändringar:", "+  - datum: 2026-11-26", '+    inställt: "Värden är sjuk"']),
        (Kind.MOVE, ["+ändringar:", "+  - datum: 2026-11-26", "+    flyttat till: 2026-11-27"]),
        (Kind.CONFIRM, ["-kontrollerad: 2026-11-15", "+kontrollerad: 2026-11-22"]),
        (Kind.PAUSE, ["+pausad till: 2027-01-10"]),
    ],
)
def test_each_kind_changes_only_its_own_lines(bridge: Bridge, kind: Kind, lines: list[str]) -> None:
    """A reviewer sees what the sender meant and no more."""
    (number,) = bridge.send(make_submission(kind))

    bridge.worker.run(NOW)

    assert changed_lines(bridge, f"forslag/{number}") == lines


def test_taking_away_is_a_proposal_too(bridge: Bridge) -> None:
    """Nothing goes in silence."""
    (number,) = bridge.send(make_submission(Kind.REMOVE, fields={"orsak": "Vi slutar"}))

    bridge.worker.run(NOW)

    assert bridge.remote.files(f"forslag/{number}") == [f"D\t{FIKA_PATH}"]


def test_a_tip_waits_for_a_person_and_never_becomes_a_branch(bridge: Bridge) -> None:
    """Its words stay in the spool."""
    (number,) = bridge.send(make_submission(Kind.TIP))

    bridge.worker.run(NOW)

    assert (bridge.remote.branches(), bridge.spool.items(State.SENT)[0].number) == ([], number)


def test_a_taken_name_gets_a_number(bridge: Bridge) -> None:
    """Nobody's entry is written over."""
    (number,) = bridge.send(make_submission(entry=FIKA_ID))

    bridge.worker.run(NOW)

    assert bridge.remote.files(f"forslag/{number}") == [f"A\tcontent/activities/{OWNER}/{FIKA_ID}-2.yaml"]


@pytest.mark.parametrize(
    ("changes", "why", "problems"),
    [
        ({"fields": {"titel": "X"}}, "fel", 5),
        ({"organisation": "finns-inte"}, "forening", 0),
        ({"fields": {**ACTIVITY, "plats": "nya-huset"}}, "plats", 1),
        ({"kind": Kind.CONFIRM, "entry": "finns-inte", "fields": {}}, "borta", 0),
        ({"kind": Kind.CALL_OFF, "entry": FIKA_ID, "fields": {"datum": "2026-11-25", "inställt": "Sjuk"}}, "fel", 1),
        ({"kind": Kind.CALL_OFF, "entry": FIKA_ID, "fields": {"datum": "i morgon"}}, "fel", 1),
        ({"kind": Kind.PAUSE, "entry": FIKA_ID, "fields": {"pausad till": "sen"}}, "fel", 1),
        ({"kind": Kind.CHANGE, "entry": FIKA_ID, "fields": {"titel": "X"}, "base": "0" * 40}, "krock", 0),
    ],
)
def test_what_can_not_be_done_waits_for_a_person(
    bridge: Bridge, changes: dict[str, Any], why: str, problems: int
) -> None:
    """With the reason and the validator's words; nothing is pushed and nothing is lost."""
    (number,) = bridge.send(make_submission(**changes))

    report = bridge.worker.run(NOW)

    (item,) = bridge.spool.items(State.FAILED)
    assert (report.failed, bridge.remote.branches()) == ([number], [])
    assert (item.track.why, len(item.track.problems)) == (why, problems)


def test_what_is_already_so_is_settled_without_a_branch(bridge: Bridge) -> None:
    """Confirmed on the day that it was last confirmed."""
    (number,) = bridge.send(make_submission(Kind.CONFIRM, received=NOW - timedelta(days=7)))

    bridge.worker.run(NOW)

    (item,) = bridge.spool.items(State.CLOSED)
    assert (item.number, item.track.outcome, bridge.remote.branches()) == (number, Outcome.MERGED, [])


@pytest.mark.parametrize(("meanwhile", "is_upon_the_old"), [(Kind.CONFIRM, False), (Kind.CHANGE, True)])
def test_a_form_from_an_older_version_is_carried_out_upon_the_newest(
    bridge: Bridge, meanwhile: Kind, is_upon_the_old: bool
) -> None:
    """Unless the same field has got another value since: then upon the old one, so that a reviewer sees both."""
    old = bridge.remote.git("rev-parse", "main").strip()
    base = blob_id(bridge.remote.text("main", FIKA_PATH).encode())
    fields = {"titel": "Fika för alla"} if meanwhile is Kind.CHANGE else {}
    (first,) = bridge.send(make_submission(meanwhile, fields=fields))
    bridge.worker.run(NOW)
    bridge.remote.git("update-ref", "refs/heads/main", f"refs/heads/forslag/{first}")
    (second,) = bridge.send(make_submission(Kind.CHANGE, 2, base=base))

    bridge.worker.run(NOW)

    upon = bridge.remote.git("rev-parse", f"forslag/{second}^").strip()
    newest = bridge.remote.git("rev-parse", "main").strip()
    assert (upon == old, upon == newest) == (is_upon_the_old, not is_upon_the_old)


def test_no_remote_means_wait_and_not_lose(bridge: Bridge) -> None:
    """The whole round waits, and what git said is told."""
    (number,) = bridge.send(make_submission())
    away = bridge.remote.folder.rename(bridge.remote.folder.with_name("away.git"))

    down = bridge.worker.run(NOW)
    away.rename(bridge.remote.folder)
    up = bridge.worker.run(NOW)

    assert (bool(down.unreachable), down.sent, up.sent) == (True, [], [number])


def test_a_refused_push_is_tried_again_later_and_later(bridge: Bridge) -> None:
    """Each time it waits twice as long, at most an hour."""
    hook = bridge.remote.folder / "hooks" / "pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho full >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    (number,) = bridge.send(make_submission())

    waits, now = [], NOW
    for _ in range(3):
        bridge.worker.run(now)
        track = bridge.spool.items(State.CONFIRMED)[0].track
        assert track.not_before
        waits.append((track.not_before - now).total_seconds() / 60)
        early = bridge.worker.run(now)
        assert (early.sent, early.waiting) == ([], [])
        now = track.not_before
    hook.unlink()
    report = bridge.worker.run(now)

    assert (waits, report.sent) == ([1, 2, 4], [number])
    assert bridge.spool.items(State.SENT)[0].track.attempts == 0


def test_a_merged_proposal_is_settled(bridge: Bridge) -> None:
    """When its commit is published, and also when only its content is, as after a squash."""
    first, second = bridge.send(make_submission(Kind.CONFIRM), make_submission(number=2))
    bridge.worker.run(NOW)
    bridge.remote.git("update-ref", "refs/heads/main", f"refs/heads/forslag/{first}")
    tree = bridge.remote.git("rev-parse", f"forslag/{second}^{{tree}}").strip()
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    squashed = bridge.remote.git(*who, "commit-tree", "-p", "main", "-m", "x", tree).strip()
    bridge.remote.git("update-ref", "refs/heads/main", squashed)
    bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{second}")

    report = bridge.worker.run(NOW + timedelta(days=1))

    settled = {each.number: (each.track.outcome, each.track.closed) for each in bridge.spool.items(State.CLOSED)}
    assert sorted(report.settled) == sorted([first, second])
    assert settled == dict.fromkeys((first, second), (Outcome.MERGED, NOW + timedelta(days=1)))


def test_a_branch_that_somebody_took_away_is_a_no(bridge: Bridge) -> None:
    """Without a reason, since none was given."""
    (number,) = bridge.send(make_submission())
    bridge.worker.run(NOW)
    bridge.remote.git("update-ref", "-d", f"refs/heads/forslag/{number}")

    bridge.worker.run(NOW)

    (item,) = bridge.spool.items(State.CLOSED)
    assert (item.track.outcome, item.track.reason) == (Outcome.DECLINED, "")


def restored(bridge: Bridge, number: str) -> None:
    """Let the spool be as it was before the worker knew of it."""
    item = bridge.spool.get(number)
    assert item
    bridge.spool.move(number, State.CONFIRMED, Track())


@pytest.mark.parametrize("kept", ["merge", "squash"])
def test_what_is_published_is_not_proposed_again_from_a_backup(bridge: Bridge, kept: str) -> None:
    """The proposal's number stands in what is published, also in the message of a commit that is another."""
    (number,) = bridge.send(make_submission())
    bridge.worker.run(NOW)
    review, branch = Review(bridge.clone), f"forslag/{number}"
    found = review.candidate(number)
    assert found
    if kept == "merge":
        review.approve(found, NOW, NOW.date())
    else:
        who, message = ("-c", "user.name=a", "-c", "user.email=a@example.org"), f"Schack (#1)\n\nForslag: {number}\n"
        squash = bridge.remote.git(*who, "commit-tree", "-p", "main", "-m", message, f"{branch}^{{tree}}").strip()
        bridge.remote.git("update-ref", "refs/heads/main", squash)
        bridge.remote.git("update-ref", "-d", f"refs/heads/{branch}")
    restored(bridge, number)

    report = bridge.worker.run(NOW + timedelta(days=1))

    assert (report.sent, report.settled, bridge.remote.branches()) == ([], [number], [])
    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED


def test_what_was_declined_is_not_proposed_again_from_a_backup(bridge: Bridge) -> None:
    """The no stands in a ref of its own, with its reason."""
    (number,) = bridge.send(make_submission())
    bridge.worker.run(NOW)
    review = Review(bridge.clone)
    found = review.candidate(number)
    assert found
    review.decline(found, "Den finns redan", NOW)
    restored(bridge, number)

    report = bridge.worker.run(NOW + timedelta(days=1))

    (item,) = bridge.spool.items(State.CLOSED)
    assert (report.sent, report.settled, bridge.remote.branches()) == ([], [number], [])
    assert (item.track.outcome, item.track.reason) == (Outcome.DECLINED, "Den finns redan")


@pytest.mark.parametrize("kind", [Kind.NEW, Kind.CHANGE])
def test_what_is_open_is_found_again_from_a_backup(bridge: Bridge, kind: Kind) -> None:
    """Whatever has been published since: the branch is this very submission's, so it is the proposal."""
    (number,) = bridge.send(make_submission(kind))
    bridge.worker.run(NOW)
    sent = bridge.spool.items(State.SENT)[0].track
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    later = bridge.remote.git(*who, "commit-tree", "-p", "main", "-m", "x", "main^{tree}").strip()
    bridge.remote.git("update-ref", "refs/heads/main", later)
    restored(bridge, number)

    report = bridge.worker.run(NOW + timedelta(days=1))

    assert (report.sent, report.waiting, bridge.spool.items(State.SENT)[0].track) == ([number], [], sent)

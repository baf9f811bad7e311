"""Small changes on neighbouring lines need no person to join them."""

from datetime import timedelta
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from bridging import EVERYTHING, FIKA_ID, FIKA_PATH, NOW, OWNER, Bridge, build_bridge, make_submission
from factories import TODAY
from torg.bridge.git import Git, GitError
from torg.bridge.items import Outcome, State
from torg.bridge.review import Review
from torg.bridge.submission import Kind
from torg.store.change_fields import canonical_data
from torg.store.folders import Found
from torg.store.folders import Kind as Folder

LATER = NOW + timedelta(hours=1)
SECOND = {"datum": "2026-12-03", "inställt": "Lokalen är stängd"}


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """A bridge to a town of its own."""
    return build_bridge(tmp_path)


def approve(review: Review, number: str) -> None:
    """Say yes."""
    found = review.candidate(number)
    assert found
    review.approve(found, NOW, TODAY)


def canonical(lines: list[str]) -> dict[str, Any]:
    """What an activity's lines mean."""
    found = Found(Folder.ACTIVITY, FIKA_ID, OWNER, FIKA_PATH, FIKA_PATH)
    return canonical_data(found, "\n".join(lines)) or {}


def after_the_first(bridge: Bridge, kind: Kind, **fields: Any) -> str:
    """Propose two changes beside each other, and say yes to the first; the number of the second."""
    numbers = bridge.send(make_submission(Kind.CALL_OFF), make_submission(kind, 2, **fields))
    bridge.worker.run(NOW)
    approve(Review(bridge.clone), numbers[0])
    return numbers[1]


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (Kind.CALL_OFF, {"fields": SECOND}, '    inställt: "Lokalen är stängd"'),
        (Kind.MOVE, {"fields": {"datum": "2026-12-03", "flyttat till": "2026-12-04"}}, "    flyttat till: 2026-12-04"),
    ],
)
def test_a_second_date_is_made_anew_and_approved(bridge: Bridge, kind: Kind, fields: dict[str, Any], line: str) -> None:
    """Once, upon what is published now; both dates are in the file then."""
    number = after_the_first(bridge, kind, **fields)

    report, calm = bridge.worker.run(LATER), bridge.worker.run(LATER)
    review = Review(bridge.clone)
    found = review.candidate(number)
    assert found
    review.approve(found, LATER, TODAY)
    done = bridge.worker.run(LATER)

    text = bridge.remote.text("main", FIKA_PATH).splitlines()
    assert (report.renewed, calm.renewed, done.settled) == ([number], [], [number])
    assert ('    inställt: "Värden är sjuk"' in text, line in text) == (True, True)
    assert {each.track.outcome for each in bridge.spool.items(State.CLOSED)} == {Outcome.MERGED}


def test_what_is_published_already_is_settled(bridge: Bridge) -> None:
    """Somebody wrote the same date by hand, and one more below it: nothing is left to propose, and the branch goes."""
    (number,) = bridge.send(make_submission(Kind.CALL_OFF))
    bridge.worker.run(NOW)
    said = '    inställt: "Värden är sjuk"\n'
    more = f'{said}  - datum: 2026-12-03\n    inställt: "Lokalen är stängd"\n'
    text = bridge.remote.text(f"forslag/{number}", FIKA_PATH).replace(said, more)
    hand = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(FIKA_PATH), text.encode(), "x", NOW)
    bridge.clone.push({"refs/heads/main": hand}, {})

    report = bridge.worker.run(LATER)

    assert (report.renewed, report.settled, bridge.remote.branches()) == ([], [number], [])
    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED


HOURS = {"tider": [{"dag": "torsdag", "tid": "14.00–16.00", "röda dagar": "nej"}]}


@pytest.mark.parametrize(
    ("first", "second", "line"),
    [
        ({"kostnad": {"pris": "20"}}, {"anmälan": {"krävs": "ja", "hur": ["ring"]}}, "  krävs: ja"),
        ({"anmälan": {"krävs": "ja", "hur": ["ring"]}}, {"kontrollerad": "2026-11-20"}, "kontrollerad: 2026-11-20"),
    ],
)
def test_changes_of_fields_beside_each_other_need_no_person_to_join_them(
    bridge: Bridge, first: dict[str, Any], second: dict[str, Any], line: str
) -> None:
    """The second is carried out upon what is published, where nobody else has changed its fields."""
    numbers = bridge.send(make_submission(Kind.CHANGE, fields=first), make_submission(Kind.CHANGE, 2, fields=second))
    bridge.worker.run(NOW)
    review = Review(bridge.clone)
    approve(review, numbers[0])

    report, calm = bridge.worker.run(LATER), bridge.worker.run(LATER)
    approve(review, numbers[1])

    text = bridge.remote.text("main", FIKA_PATH).splitlines()
    assert (report.renewed, calm.renewed, line in text) == ([numbers[1]], [], True)
    assert canonical(text)["kostnad"] == ("gratis" if "kostnad" not in first else {"pris": "20"})


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_all_is_right_and_new_hours_the_same_day_join_by_themselves(bridge: Bridge, order: tuple[int, int]) -> None:
    """Whichever a reviewer says yes to first."""
    numbers = bridge.send(make_submission(Kind.CONFIRM), make_submission(Kind.CHANGE, 2, fields=HOURS))
    before = bridge.remote.text("main", FIKA_PATH)
    bridge.worker.run(NOW)
    review = Review(bridge.clone)

    for index in order:
        approve(review, numbers[index])
        bridge.worker.run(LATER)

    wanted = before.replace("13.00–15.00", "14.00–16.00").replace("2026-11-15", "2026-11-22")
    assert bridge.remote.text("main", FIKA_PATH) == wanted


def test_a_field_that_both_have_changed_is_not_made_anew(bridge: Bridge) -> None:
    """Whoever changes a title has seen the old one; a person decides."""
    numbers = bridge.send(
        make_submission(Kind.CHANGE), make_submission(Kind.CHANGE, 2, fields={"titel": "Fredagsfika"})
    )
    bridge.worker.run(NOW)
    approve(Review(bridge.clone), numbers[0])

    assert bridge.worker.run(LATER).renewed == []


@pytest.mark.parametrize("kind", [Kind.CHANGE, Kind.CALL_OFF])
def test_what_is_about_a_removed_entry_is_left_as_it_is(bridge: Bridge, kind: Kind) -> None:
    """Nothing can be made anew of it; a person is told that it is gone."""
    bridge.send(make_submission(kind))
    bridge.worker.run(NOW)
    gone = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(FIKA_PATH), None, "x", NOW)
    bridge.clone.push({"refs/heads/main": gone}, {})

    report = bridge.worker.run(LATER)

    assert (report.renewed, report.settled, report.failed) == ([], [], [])


def test_a_removal_is_made_anew_upon_what_was_changed(bridge: Bridge) -> None:
    """And two of them are one."""
    numbers = bridge.send(
        make_submission(Kind.CHANGE),
        make_submission(Kind.REMOVE, 2, fields={}),
        make_submission(Kind.REMOVE, 3, fields={}),
    )
    bridge.worker.run(NOW)
    review = Review(bridge.clone)
    approve(review, numbers[0])
    report = bridge.worker.run(LATER)

    approve(review, numbers[1])
    last = bridge.worker.run(LATER)

    assert (sorted(report.renewed), sorted(last.settled)) == (sorted(numbers[1:]), sorted(numbers[1:]))


def test_a_branch_that_somebody_mended_by_hand_is_left_alone(bridge: Bridge) -> None:
    """Their work is not written over."""
    number = after_the_first(bridge, Kind.CALL_OFF, fields=SECOND)
    ref = f"refs/heads/forslag/{number}"
    tip = bridge.remote.git("rev-parse", ref).strip()
    mended = bridge.clone.commit_tree(bridge.clone.git.line("rev-parse", f"{tip}^{{tree}}"), [tip], "x", NOW)
    bridge.clone.push({ref: mended}, {})

    report = bridge.worker.run(LATER)

    assert (report.renewed, bridge.remote.git("rev-parse", ref).strip()) == ([], mended)


class Unlucky(Git):
    """Git whose pushes fail."""

    def __init__(self, git: Git) -> None:
        self.__dict__ |= git.__dict__

    def remotely(self, *words: str) -> bytes:
        """See `Git.remotely`."""
        if "push" in words:
            raise GitError("away")
        return super().remotely(*words)


def test_a_worker_that_died_before_its_push_goes_on(bridge: Bridge) -> None:
    """The same commit is pushed the next time; and a yes to the old one meanwhile would count."""
    number = after_the_first(bridge, Kind.CALL_OFF, fields=SECOND)
    git = bridge.clone.git
    bridge.clone.git = Unlucky(git)
    first = bridge.worker.run(LATER)
    bridge.clone.git = git
    (noted,) = [each.track for each in bridge.spool.items(State.SENT) if each.number == number]

    second = bridge.worker.run(LATER)

    assert (first.renewed, second.renewed) == ([], [number])
    assert bridge.remote.git("rev-parse", f"forslag/{number}").strip() == noted.commit


def confirm_all(bridge: Bridge, number: int = 1) -> str:
    """Propose that everything is right; the number."""
    (sent,) = bridge.send(make_submission(Kind.CONFIRM, number, entry="", targets=EVERYTHING))
    bridge.worker.run(NOW)
    return sent


def test_all_that_is_confirmed_is_made_anew_in_one(bridge: Bridge) -> None:
    """Somebody wrote a later day in one file meanwhile: it never goes back, and the others are still confirmed."""
    number = confirm_all(bridge)
    later = bridge.remote.text("main", FIKA_PATH).replace("2026-11-15", "2026-11-23")
    hand = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(FIKA_PATH), later.encode(), "x", NOW)
    bridge.clone.push({"refs/heads/main": hand}, {})

    report, calm = bridge.worker.run(LATER), bridge.worker.run(LATER)

    changed = [line.partition("\t")[2] for line in bridge.remote.files(f"forslag/{number}")]
    assert (report.renewed, calm.renewed, len(changed), FIKA_PATH in changed) == ([number], [], 2, False)


def test_what_two_confirm_is_published_once(bridge: Bridge) -> None:
    """Both opened the mail; when one proposal is published, the other adds nothing and is settled."""
    numbers = [confirm_all(bridge), confirm_all(bridge, 2)]
    review = Review(bridge.clone)
    first = review.candidate(numbers[0])
    assert first
    review.approve(first, NOW, TODAY)

    report = bridge.worker.run(LATER)

    assert (sorted(report.settled), bridge.remote.branches()) == (sorted(numbers), [])
    assert {each.track.outcome for each in bridge.spool.items(State.CLOSED)} == {Outcome.MERGED}

"""A yes or a no in git: what is published, what is refused, and what happens when others are at it too."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path, PurePosixPath

import pytest

from bridging import FIKA_PATH, NOW, OWNER, SIGNER, Bridge, build_bridge, make_submission
from factories import TODAY
from torg.bridge.clone import Clone
from torg.bridge.git import Git, RefusedError
from torg.bridge.items import Outcome, State
from torg.bridge.review import Candidate, FileChange, NotPossibleError, Review
from torg.bridge.submission import Kind, Submission

WHO = ("-c", "user.name=a", "-c", "user.email=a@example.org")


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """A bridge to a town of its own."""
    return build_bridge(tmp_path)


def proposed(bridge: Bridge, submission: Submission) -> Candidate:
    """The open proposal for a submission."""
    (number,) = bridge.send(submission)
    bridge.worker.run(NOW)
    found = Review(bridge.clone, signer=SIGNER).candidate(number)
    assert found
    return found


def push(bridge: Bridge, number: str, path: str, text: str, mode: str = "100644") -> None:
    """A branch `forslag/<number>` with one file, by somebody with a right to push."""
    blob = bridge.clone.git.line("hash-object", "-w", "--stdin", given=text.encode())
    tree = bridge.clone.git.run("ls-tree", "refs/torg/main").decode() + f"{mode} blob {blob}\t{path}\n"
    made = bridge.clone.git.line("mktree", given=tree.encode())
    bridge.clone.fetch()
    commit = bridge.clone.commit_tree(made, [bridge.clone.tip() or ""], "Hej @alla closes #1", NOW)
    bridge.clone.push({f"refs/heads/forslag/{number}": commit}, {})


def test_what_is_open_is_listed_with_its_facts(bridge: Bridge) -> None:
    """From the commit alone, so that it works without the spool; without the secret no link is believed."""
    found = proposed(bridge, make_submission(through=OWNER))

    assert Review(bridge.clone).candidates() == (replace(found, through=""),)
    assert (found.title, found.moment, found.kind, found.organisation, found.through) == (
        f"Ny aktivitet: Schack för alla ({OWNER}/schack-1)", NOW, "ny", OWNER, OWNER,
    )  # fmt: skip


def test_a_yes_publishes_it_and_takes_the_branch_away(bridge: Bridge) -> None:
    """A merge commit by the bot upon what was published; the next round writes it down."""
    found = proposed(bridge, make_submission())
    before = bridge.remote.git("rev-parse", "main").strip()

    merge = Review(bridge.clone).approve(found, NOW + timedelta(hours=1), TODAY)
    report = bridge.worker.run(NOW + timedelta(hours=2))

    assert bridge.remote.git("log", "-1", "--format=%H %P %an %s", "main").strip() == (
        f"{merge} {before} {found.commit} Formuläret Godkänn: {found.title}"
    )
    assert bridge.remote.files("main~1") == [f"D\tcontent/activities/{OWNER}/schack-1.yaml"]
    assert (bridge.remote.branches(), report.settled) == ([], [found.number])
    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED


def test_a_no_keeps_its_reason(bridge: Bridge) -> None:
    """In a ref of its own, and then in the spool; the branch is gone."""
    found = proposed(bridge, make_submission())

    Review(bridge.clone).decline(found, "Det finns redan med.\nRing oss gärna.", NOW)
    bridge.worker.run(NOW)

    (item,) = bridge.spool.items(State.CLOSED)
    assert (item.track.outcome, item.track.reason) == (Outcome.DECLINED, "Det finns redan med.\nRing oss gärna.")
    assert bridge.remote.branches() == []
    assert bridge.remote.git("for-each-ref", "--format=%(refname)", "refs/torg").split() == [
        f"refs/torg/avbojt/{found.number}"
    ]


def test_a_reviewer_sees_the_file_before_and_after(bridge: Bridge) -> None:
    """Whole texts; the command line makes a difference of them."""
    found = proposed(bridge, make_submission(Kind.CONFIRM))
    old = bridge.remote.text("main", FIKA_PATH)

    assessment = Review(bridge.clone).assess(found, TODAY)

    assert assessment.files == (FileChange(FIKA_PATH, old, old.replace("2026-11-15", "2026-11-22")),)
    assert assessment.can_be_published


def test_two_proposals_for_one_file_join_when_they_can(bridge: Bridge) -> None:
    """Each changes its own lines; both are published, one after the other."""
    first = proposed(bridge, make_submission(Kind.CONFIRM))
    second = proposed(bridge, make_submission(Kind.CALL_OFF, 2))
    review = Review(bridge.clone)

    review.approve(second, NOW, TODAY)
    review.approve(first, NOW, TODAY)

    text = bridge.remote.text("main", FIKA_PATH)
    assert ("kontrollerad: 2026-11-22" in text, "datum: 2026-11-26" in text) == (True, True)


def test_two_proposals_for_one_line_do_not(bridge: Bridge) -> None:
    """Nothing is written over in silence: the second one has to be looked at."""
    first = proposed(bridge, make_submission(Kind.CHANGE))
    second = proposed(bridge, make_submission(Kind.CHANGE, 2, fields={"titel": "Öppen fredagsfika"}))
    review = Review(bridge.clone)
    review.approve(first, NOW, TODAY)

    with pytest.raises(NotPossibleError) as refused:
        review.approve(second, NOW, TODAY)

    assert refused.value.assessment.conflict


def test_what_would_break_the_catalogue_is_refused(bridge: Bridge) -> None:
    """Checked as it would be, joined with what was published since."""
    found = proposed(bridge, make_submission())
    place = "content/places/handen-lokal.yaml"
    gone = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(place), None, "x", NOW)
    bridge.clone.push({"refs/heads/main": gone}, {})
    bridge.clone.fetch()

    with pytest.raises(NotPossibleError) as refused:
        Review(bridge.clone).approve(found, NOW, TODAY)

    assert [each.code for each in refused.value.assessment.problems] == ["referens-okand"]


@pytest.mark.parametrize(
    ("path", "mode"),
    [("Makefile", "100644"), (".github", "100644"), ("content-x.yaml", "100644"), ("länk.yaml", "120000")],
)
def test_a_branch_that_touches_anything_else_is_refused(bridge: Bridge, path: str, mode: str) -> None:
    """Whoever pushed it; it can only be declined."""
    bridge.clone.fetch()
    push(bridge, "bcdfghjkmn", path, "x", mode)
    review = Review(bridge.clone)
    (found,) = review.candidates()

    assert review.assess(found, TODAY).outside == (path,)
    with pytest.raises(NotPossibleError):
        review.approve(found, NOW, TODAY)


def test_a_branch_whose_name_is_no_number_is_not_looked_at(bridge: Bridge) -> None:
    """Only the worker's own form of name counts."""
    bridge.clone.fetch()
    push(bridge, "hej", "x.yaml", "x")

    assert Review(bridge.clone).candidates() == ()


def test_a_proposal_that_changed_after_it_was_read_is_not_merged(bridge: Bridge) -> None:
    """What is published is what the reviewer saw, and nothing that came later."""
    found = proposed(bridge, make_submission())
    other = bridge.clone.commit_tree(
        bridge.clone.git.line("rev-parse", f"{found.commit}^{{tree}}"), [found.commit], "x", NOW
    )
    bridge.clone.push({f"refs/heads/forslag/{found.number}": other}, {})
    before = bridge.remote.git("rev-parse", "main")

    with pytest.raises(RefusedError):
        Review(bridge.clone).approve(found, NOW, TODAY)

    assert bridge.remote.git("rev-parse", "main") == before


def test_somebody_publishing_meanwhile_is_no_hindrance(bridge: Bridge) -> None:
    """The yes is made anew upon what is published now."""
    first = proposed(bridge, make_submission())
    second = proposed(bridge, make_submission(number=2))
    slow = Review(bridge.clone)
    slow.clone.fetch()
    merged = bridge.remote.git(
        *WHO, "commit-tree", "-p", "main", "-p", second.commit, "-m", "x", f"{second.commit}^{{tree}}"
    )
    bridge.remote.git("update-ref", "refs/heads/main", merged.strip())

    slow.approve(first, NOW, TODAY)

    names = bridge.remote.git("ls-tree", "--name-only", "main", f"content/activities/{OWNER}/").split()
    assert [name.rpartition("/")[2] for name in names] == ["oppen-torsdagsfika.yaml", "schack-1.yaml", "schack-2.yaml"]


def crossed(bridge: Bridge, number: str) -> Candidate:
    """A proposal with one harmless file whose join with what is published takes a later change back.

    What is published joined A, with the proposal's own past, and the older D, which mends a file outside the content.
    The proposal has both for parents, and A's own file: so there are two pasts in common, and git joins them first.
    """
    clone = bridge.clone
    clone.fetch()
    start = clone.tip() or ""
    one = clone.commit(start, PurePosixPath("guard.py"), b"insecure = True\n", "x", NOW - timedelta(days=9))
    mended = clone.commit(one, PurePosixPath("guard.py"), b"insecure = False\n", "D", NOW - timedelta(days=5))
    other = clone.commit(one, PurePosixPath("README"), b"x\n", "A", NOW)
    main = clone.commit_tree(clone.joined(other, mended), [other, mended], "M", NOW)
    text = clone.git.run("cat-file", "blob", clone.blob(start, PurePosixPath(FIKA_PATH))).replace(b"fika", b"Fika", 1)
    tree = clone.tree(other, {PurePosixPath(FIKA_PATH): text})
    made = clone.commit_tree(tree, [other, mended], "En rad", NOW)
    clone.push({"refs/heads/main": main, f"refs/heads/forslag/{number}": made}, {})
    found = Review(clone).candidate(number)
    assert found
    return found


def test_what_has_two_pasts_in_common_with_what_is_published_is_refused(bridge: Bridge) -> None:
    """Nobody can say what it changes; a mended file stays mended."""
    found = crossed(bridge, "bcdfghjkmn")
    review = Review(bridge.clone)

    with pytest.raises(NotPossibleError) as refused:
        review.approve(found, NOW, TODAY)

    assert (refused.value.assessment.tangled, refused.value.assessment.tree) == (True, "")
    assert bridge.remote.text("main", "guard.py") == "insecure = False\n"


def test_what_a_join_would_do_outside_the_content_is_seen(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Judged by what would be published, whatever the proposal says of itself."""
    found = proposed(bridge, make_submission(Kind.CONFIRM))
    clone = bridge.clone
    wrong = clone.tree(found.commit, {PurePosixPath("Makefile"): b"x"})
    run = clone.git.run
    monkeypatch.setattr(
        clone.git, "run", lambda *words, **more: wrong.encode() if words[0] == "merge-tree" else run(*words, **more)
    )

    assert Review(clone).assess(found, TODAY).outside == ("Makefile",)


@pytest.mark.parametrize("message", [b"x" * 70_000, b"\n"])
def test_a_commit_that_no_bridge_makes_is_listed_and_can_be_declined(bridge: Bridge, message: bytes) -> None:
    """A day that is none, a message without an end, nothing: the others are read as ever."""
    other = proposed(bridge, make_submission())
    clone, number = bridge.clone, "bcdfghjkmn"
    base = clone.tip() or ""
    head = f"tree {clone.tree_of(base)}\nparent {base}\nauthor A <a> 253402300800 +0000\ncommitter A <a> 1 +0000\n\n"
    made = clone.git.line("hash-object", "-t", "commit", "-w", "--stdin", given=head.encode() + message)
    bridge.remote.git("fetch", "--quiet", str(clone.git.folder), f"+{made}:refs/heads/forslag/{number}")
    review = Review(clone)

    listed = [(each.number, each.title, each.moment.year) for each in review.candidates()]
    review.decline(review.candidates()[0], "Nej.", NOW)

    assert listed == [(number, "", 1970), (other.number, other.title, 2026)]
    assert bridge.remote.branches() == [f"forslag/{other.number}"]


def test_a_branch_that_git_refuses_stops_no_other_and_can_be_declined(bridge: Bridge) -> None:
    """One bad object in one branch: new ones still come, what is gone is gone, and the bad one is listed."""
    other = proposed(bridge, make_submission())
    clone, number = bridge.clone, "bcdfghjkmn"
    blob = clone.git.line("hash-object", "-w", "--stdin", given=b"x")
    tree = clone.git.line("mktree", given=f"100644 blob {blob}\t.git\n".encode())
    made = clone.commit_tree(tree, [clone.tip() or ""], "x", NOW)
    bridge.remote.git("config", "transfer.fsckObjects", "false")
    bridge.remote.git("fetch", "--quiet", str(clone.git.folder), f"+{made}:refs/heads/forslag/{number}")
    fresh = Clone(Git(bridge.clone.git.folder.with_name("fresh"), str(bridge.remote.folder)))
    review = Review(fresh)

    listed = [(each.number, each.title) for each in review.candidates()]
    (bad, good) = review.candidates()
    unsure = review.assess(bad, TODAY)
    review.approve(good, NOW, TODAY)
    again = [each.number for each in review.candidates()]
    review.decline(bad, "Nej.", NOW)

    assert (listed, again) == ([(number, ""), (other.number, other.title)], [number])
    assert (unsure.tangled, review.candidates(), bridge.remote.branches()) == (True, (), [])


def test_what_is_larger_than_any_entry_is_not_read(bridge: Bridge) -> None:
    """One large file, many that are large together, or very many; small in git, for they are alike."""
    clone = bridge.clone
    clone.fetch()
    base = clone.tip() or ""
    kept = [line for line in clone.git.run("ls-tree", f"{base}:content").decode().splitlines() if "notices" not in line]
    sizes = {"bcdfghjkmn": (1, 66_000), "bcdfghjkmp": (65, 65_000), "bcdfghjkmq": (201, 1)}
    for number, (files, size) in sizes.items():
        blob = clone.git.line("hash-object", "-w", "--stdin", given=bytes(size))
        inner = clone.git.line(
            "mktree", given="".join(f"100644 blob {blob}\t{at}.yaml\n" for at in range(files)).encode()
        )
        content = clone.git.line("mktree", given="\n".join([*kept, f"040000 tree {inner}\tnotices", ""]).encode())
        tree = clone.git.line("mktree", given=f"040000 tree {content}\tcontent\n".encode())
        made = clone.commit_tree(tree, [base], number, NOW)
        clone.push({f"refs/heads/forslag/{number}": made}, {})
    review = Review(clone)

    found = [review.assess(each, TODAY) for each in review.candidates()]

    assert [(len(each.large), each.files, each.can_be_published) for each in found] == [
        (files, (), False) for files, _ in sizes.values()
    ]

"""A proposal's commit: upon what, and the same again."""

from pathlib import Path

from bridging import FIKA_PATH, NOW, OWNER, SIGNER, build_bridge, make_submission
from torg.bridge.making import Unmade, Why
from torg.bridge.preparing import Prepared, Preparer, is_own
from torg.bridge.submission import Kind, blob_id


def test_the_same_submission_and_base_give_the_same_commit(tmp_path: Path) -> None:
    """However often, and whatever moment it is: a worker that died makes no second one."""
    bridge = build_bridge(tmp_path)
    bridge.clone.fetch()
    sent, preparer = make_submission(Kind.CALL_OFF), Preparer(bridge.clone, "content", SIGNER)
    base = preparer.base_of(sent) or ""

    first, second = (preparer.prepare(sent, sent.number, base, NOW) for _ in range(2))

    assert isinstance(first, Prepared)
    assert first == second
    assert (first.base, list(first.files), first.title) == (
        bridge.clone.tip(),
        [FIKA_PATH],
        f"Ställ in en gång: Öppen torsdagsfika ({OWNER}/oppen-torsdagsfika)",
    )
    text = bridge.clone.git.run("cat-file", "blob", first.files[FIKA_PATH])
    assert first.noted() == {"commit": first.commit, "base": base, "files": {FIKA_PATH: blob_id(text)}}


def test_what_can_not_be_made_says_why(tmp_path: Path) -> None:
    """Nothing is written."""
    bridge = build_bridge(tmp_path)
    bridge.clone.fetch()
    sent, preparer = make_submission(Kind.CONFIRM, entry="finns-inte"), Preparer(bridge.clone, "content", None)

    assert preparer.prepare(sent, sent.number, preparer.base_of(sent) or "", NOW) == Unmade(Why.GONE)


def test_only_an_association_s_own_link_counts() -> None:
    """Not another's, and not none."""
    assert [is_own(make_submission(through=each)) for each in ("", "annan", OWNER)] == [False, False, True]

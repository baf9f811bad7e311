"""Records of the spool."""

from bridging import make_submission
from torg.bridge.items import Item, Kept, Outcome, State, Track


def test_an_item_is_known_by_its_submissions_number() -> None:
    """The same on the receipt, the file and the branch."""
    sent = make_submission()

    assert Item(sent, State.WAITING, Track()).number == sent.number


def test_a_file_without_a_note_is_new() -> None:
    """The note is left out until there is one."""
    kept = Kept(submission=make_submission())

    assert Kept.model_validate_json(kept.model_dump_json(exclude_defaults=True)).track == Track()


def test_what_is_forgotten_has_no_words_left() -> None:
    """Neither the sender's nor the reviewer's; how it went and when stays. It is forgotten once."""
    track = Track(
        outcome=Outcome.DECLINED, reason="Ring Stina", problems=("Stina",), why="fel", files={"stina.yaml": ""}
    )
    sent = make_submission(entry="fika-hos-stina")
    kept = Kept(submission=sent, track=track).without_person()

    assert (kept.track, "tina" in kept.model_dump_json()) == (Track(outcome=Outcome.DECLINED), False)
    assert [Item(each.submission, State.CLOSED, each.track).is_forgotten for each in (kept, Kept(submission=sent))] == [
        True, False,
    ]  # fmt: skip

"""Records of the spool."""

from bridging import make_submission
from torg.bridge.items import Item, Kept, State, Track


def test_an_item_is_known_by_its_submissions_number() -> None:
    """The same on the receipt, the file and the branch."""
    sent = make_submission()

    assert Item(sent, State.WAITING, Track()).number == sent.number


def test_a_file_without_a_note_is_new() -> None:
    """The note is left out until there is one."""
    kept = Kept(submission=make_submission())

    assert Kept.model_validate_json(kept.model_dump_json(exclude_defaults=True)).track == Track()

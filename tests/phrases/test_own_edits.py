"""What is told of edits that may go by themselves."""

from torg.phrases.own_edits import may_follow_at_once


def test_no_more_is_promised_than_what_is_done() -> None:
    """Of a change only the times go by themselves; a person may still look at the rest."""
    said = [may_follow_at_once(each) for each in ("andring", "installt")]
    assert [each.startswith("Gäller det bara när ni träffas ") for each in said] == [True, False]
    assert ["inom två vardagar." in said[0], "upp till två vardagar." in said[1]] == [True, True]

"""One comment and one issue, kept up to date."""

from hub_issues import FakeHub
from torg.bridge.forges.rest import Rest
from torg.bridge.hub.telling import comment, keep_issue


def test_a_comment_is_written_once_and_then_anew() -> None:
    """Ten edits do not make ten comments."""
    fake = FakeHub()
    with fake.served() as api:
        rest = Rest(api, "lovkoping/torg", "hemligt")
        comment(rest, 7, "Ett")
        comment(rest, 7, "Två")

    assert [each["body"] for each in fake.comments] == ["<!-- torg -->\nTvå"]


def test_somebody_elses_comment_is_never_written_over() -> None:
    """Anybody can write our mark."""
    fake = FakeHub(comments=[{"id": 1, "user": {"type": "User"}, "body": "<!-- torg -->\nHej"}])
    with fake.served() as api:
        comment(Rest(api, "lovkoping/torg", "hemligt"), 7, "Svar")

    assert [each["body"] for each in fake.comments] == ["<!-- torg -->\nHej", "<!-- torg -->\nSvar"]


def test_one_issue_is_opened_written_anew_and_closed() -> None:
    """And none is opened when there is nothing to do."""
    fake = FakeHub()
    with fake.served() as api:
        rest = Rest(api, "lovkoping/torg", "hemligt")
        keep_issue(rest, "Uppgifter", "Inget", needed=False)
        before = len(fake.issues)
        keep_issue(rest, "Uppgifter", "Ett", needed=True)
        keep_issue(rest, "Uppgifter", "Två", needed=True)
        during = [each["body"] for each in fake.issues]
        keep_issue(rest, "Uppgifter", "Inget", needed=False)

    assert (before, during, fake.issues[0]["state"]) == (0, ["<!-- torg -->\nTvå"], "closed")

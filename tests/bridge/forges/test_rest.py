"""GitHub's interface, asked over loopback."""

import pytest

from git_servers import FakeGitHub
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest, listed


def test_a_list_is_given_under_a_name() -> None:
    """And the token is sent along."""
    fake = FakeGitHub()
    with fake.served() as api:
        answer = Rest(api, "lovkoping/torg", "hemligt").ask("GET", "pulls?head=lovkoping:forslag/x")

    assert (answer, fake.tokens) == ((200, {"items": []}), {"Bearer hemligt"})


def test_no_answer_is_told_by_its_kind_alone() -> None:
    """Nothing of the address or the token can come along."""
    with pytest.raises(ForgeError) as caught:
        Rest("http://127.0.0.1:9", "lovkoping/torg", "hemligt", seconds=2).ask("GET", "pulls")

    assert str(caught.value) == "GitHub did not answer: ConnectionRefusedError"


def test_a_no_is_told() -> None:
    """With GitHub's own words."""
    fake = FakeGitHub()
    fake.status = 403
    with fake.served() as api, pytest.raises(ForgeError) as caught:
        list(listed(Rest(api, "lovkoping/torg", "hemligt"), "issues"))

    assert str(caught.value) == "GitHub answered 403: no"

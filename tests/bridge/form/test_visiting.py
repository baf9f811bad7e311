"""One request: `torg.bridge.form.visiting`."""

import pytest
from flask import Flask

from torg.bridge.form.service import Service
from torg.bridge.form.town import Town
from torg.bridge.form.visiting import Visit, frame_of


@pytest.mark.parametrize(
    ("root", "key", "url"), [("", "", "/tips"), ("/form", "", "/form/tips"), ("", "a.b", "/l/a.b/tips")]
)
def test_the_own_link_goes_along(service: Service, lovkoping: Town, root: str, key: str, url: str) -> None:
    """And so does the folder that the form is served under."""
    with Flask("x").test_request_context("/", environ_overrides={"SCRIPT_NAME": root}):
        visit = Visit(service, lovkoping, "", key, {}, frame_of(service, lovkoping, key))
        found = (visit.url("/tips"), visit.entry_url(lovkoping.catalogue.activities[0]).startswith(url[:-5]))
    assert found == (url, True)


def test_a_page_says_whom_to_ring(service: Service, lovkoping: Town) -> None:
    """Without a town, there is nobody."""
    with Flask("x").test_request_context("/"):
        found = [frame_of(service, each).phone.text for each in (lovkoping, None)]
    assert found == ["0980-31 92 00", ""]

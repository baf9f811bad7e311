"""A draft in a real browser: what a stranger wrote into it can do nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from hub_drafts import PAGE
from torg.outputs.web.draft import is_draft

pytestmark = pytest.mark.browser
HOSTILE = b"""<script>document.title = "inne"</script>
<img src="x" onerror="document.title = 'inne'">
<svg onload="document.title = 'inne'"></svg>
<iframe srcdoc="&lt;script&gt;top.document.title = 'inne'&lt;/script&gt;"></iframe>
<base href="https://example.com/">
<a id="link" href="javascript:document.title = 'inne'">x</a>
<form action="https://example.com/"><button id="send">x</button></form>
"""


def test_nothing_runs_and_nothing_is_sent(browser: Browser, tmp_path: Path) -> None:
    """No script in any of its forms, no frame, no other base, no form; though the page would be let in."""
    page, file = PAGE.replace(b"Hej", HOSTILE), tmp_path / "index.html"
    file.write_bytes(page)
    with browser.new_context() as context:
        shown, asked = context.new_page(), []
        shown.on("request", lambda request: asked.append(request.url))
        shown.goto(file.as_uri())
        for name in ("link", "send"):
            shown.evaluate(f"document.getElementById('{name}').click()")
        shown.wait_for_timeout(200)
        seen = (shown.title(), shown.evaluate("document.baseURI"), shown.url)

    assert (is_draft(page), seen) == (True, ("", file.as_uri(), file.as_uri()))
    assert [url for url in asked if "example.com" in url] == []

"""Drafts: what they have, what they can not do, and what is taken for one."""

import pytest

from torg.outputs.web.draft import as_draft, drafts, is_draft

PAGE = b"""<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-x&#39;">
<title>Fika</title>
</head>
<body class="page">
<p>Hej</p>
</body>
</html>
"""
POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; '
    "style-src &#x27;unsafe-inline&#x27;; img-src &#x27;self&#x27; data:; base-uri &#x27;none&#x27;; "
    'form-action &#x27;none&#x27;">'
)
DRAFT = as_draft(PAGE, "Inte publicerat.", "sv")


def test_a_draft_says_so_first_and_can_do_nothing() -> None:
    """Its own policy takes the place of the page's; search engines are told to leave it."""
    lines = DRAFT.decode().splitlines()

    assert (lines[3:7], lines[-5:]) == (
        [
            '<meta charset="utf-8">',
            '<meta name="robots" content="noindex">',
            POLICY,
            "<title>Fika</title>",
        ],
        [
            '<body class="page">',
            '<aside class="draft" lang="sv" dir="ltr" aria-label="Inte publicerat.">Inte publicerat.</aside>',
            "<p>Hej</p>", "</body>", "</html>",
        ],
    )  # fmt: skip


def test_a_draft_of_a_site_has_pages_calendars_and_pictures() -> None:
    """No scripts, no feeds of news, and no page that leads somewhere by itself."""
    goes_on = PAGE.replace(b"<title>", b'<meta http-equiv="refresh" content="0; url=/"><title>')
    files = [
        ("index.html", (PAGE[:50], PAGE[50:])), ("12345/index.html", (goes_on,)), ("kalender/alla.ics", (b"BEGIN",)),
        ("dela.png", (b"x",)), ("sok/start.js", (b"x",)), ("nytt.atom", (b"x",)), ("sitemap.xml", (b"x",)),
    ]  # fmt: skip

    assert list(drafts(files, "Inte publicerat.", "sv")) == [
        ("index.html", (DRAFT,)), ("kalender/alla.ics", (b"BEGIN",)), ("dela.png", (b"x",)),
    ]  # fmt: skip


def test_what_we_made_is_taken_for_a_draft() -> None:
    """Right to left too."""
    other = as_draft(PAGE.replace(b'lang="sv"', b'lang="ar" dir="rtl"'), "Inte publicerat.", "sv")

    assert (is_draft(DRAFT), is_draft(other)) == (True, True)


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        b"",
        b"<script>alert(1)</script>" + DRAFT,
        b"\xef\xbb\xbf" + DRAFT,
        DRAFT.replace(b"noindex", b"index"),
        DRAFT.replace(b"default-src &#x27;none&#x27;", b"default-src *"),
        DRAFT.replace(b"<head>", b"<head><script>alert(1)</script>", 1),
        DRAFT.replace(b'lang="sv">', b'lang="sv" onload="alert(1)">', 1),
        DRAFT.replace(b"<title>", b'<meta HTTP-EQUIV="refresh" content="0; url=https://example.com"><title>'),
    ],
    ids=["built", "empty", "before", "mark", "indexed", "open", "script", "attribute", "leads-on"],
)
def test_anything_else_is_none(page: bytes) -> None:
    """The beginning has to be ours to the letter, and there is one order to the browser in it."""
    assert is_draft(page) is False


def test_a_page_that_is_none_of_ours_can_not_become_one() -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match="no page of ours"):
        as_draft(b"<p>Hej</p>", "Inte publicerat.", "sv")

"""HTML in a text: `torg.domain.rules.markup`."""

import pytest

from torg.domain.rules.markup import MARKUP, pieces_of_markup, without_markup


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Vi <b>ses</b> <b>snart</b>", ("<b>", "</b>")),
        ("Kaffe&nbsp;te &amp; <br/>", ("&nbsp;", "&amp;", "<br/>")),
        ("<a href='https://example.org'>här</a>", ("<a href='https://example.org'>", "</a>")),
        ("[x](javascript:run) <!-- x -->", ("javascript:run)", "<!-- x -->")),
        ("kom <b utan slut", ("<b utan slut",)),
        ("Vi gillar fika <3", ()),
    ],
)
def test_the_pieces_of_markup_are_told_once_each(text: str, pieces: tuple[str, ...]) -> None:
    """In the order in which they come."""
    assert pieces_of_markup(text) == pieces


@pytest.mark.parametrize(
    ("text", "key", "meant"),
    [
        ("Vi <b>ses</b> <i>snart</i>", "text", "Vi **ses** snart"),
        ("Vi <b>ses</b> snart", "titel", "Vi ses snart"),
        ("<p>Vi ses.</p><p>Kom!</p>", "lättläst", "Vi ses.\n\nKom!"),
        ("Vi ses.<br>Kom!", "samling", "Vi ses. Kom!"),
        ('Se <A HREF="https://example.org/a" target=x>här</a>.', "text", "Se [här](https://example.org/a)."),
        ("Se <a href=https://example.org>här</a>.", "samling", "Se här (https://example.org)."),
        ("Se <https://example.org>.", "text", "Se https://example.org."),
        ("[Kom](javascript:run(1)) och [se](data:text/html,x)", "text", "Kom och se"),
        ("Kaffe&nbsp;&amp; te", "titel", "Kaffe & te"),
        ("Hej <script>run()</script>du <style>a {}</style><!-- x -->", "titel", "Hej du"),
        ("&lt;b&gt;", "titel", ""),
        ("kom <b utan slut", "titel", ""),
        ("javascript:run", "titel", ""),
        ("<br>", "titel", ""),
    ],
)
def test_the_text_without_markup_is_what_was_meant(text: str, key: str, meant: str) -> None:
    """Bold words and links stay in a text that may have them; empty when nobody can tell."""
    assert without_markup(text, key) == meant


@pytest.mark.parametrize("text", ["<script>" * 2000, "<a href=http://" * 2000, "[a](javascript:" * 2000, "<b " * 5000])
def test_hostile_text_comes_back_without_markup_or_empty(text: str) -> None:
    """Whatever it repeats."""
    assert MARKUP.search(without_markup(text, "text")) is None

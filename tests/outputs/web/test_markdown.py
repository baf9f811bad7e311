"""Markdown: the small part of it that is kept, and what is never let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.outputs.web.markdown import convert, easy, is_plain, page_body, plain, rich

LETTERS = "abcåäöÅÄÖ ,.!?:;–()/'\"0123456789-+=>#*_[]`<&\\\n~\t|{}"


@given(st.text(alphabet=LETTERS, max_size=80))
def test_plain_texts_equal_markdown(text: str) -> None:
    """A text without markup gives exactly what Python-Markdown gives."""
    if is_plain(text):
        assert plain(text) == convert(text)


def test_most_texts_are_plain() -> None:
    """Ordinary sentences with digits, dashes, quotes and links in words never reach Markdown."""
    text = "Vi ses klockan 9–15. «Kom!» Ring 0980-31 92 05.\nVärden heter (inget).\n\nNytt stycke: 50 % rabatt."
    assert is_plain(text)
    assert rich(text) == (
        "<p>Vi ses klockan 9–15. «Kom!» Ring 0980-31 92 05.\nVärden heter (inget).</p>\n"
        "<p>Nytt stycke: 50 % rabatt.</p>"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**fet** och *lutad*", "<p><strong>fet</strong> och <em>lutad</em></p>"),
        ("- ett\n- två", "<ul>\n<li>ett</li>\n<li>två</li>\n</ul>"),
        ("1. ett\n2. två", "<ol>\n<li>ett</li>\n<li>två</li>\n</ol>"),
        ("[Stigen](https://stigen.example.org)", '<p><a href="https://stigen.example.org">Stigen</a></p>'),
        ("[Ring](tel:+46980319205)", '<p><a href="tel:+46980319205">Ring</a></p>'),
    ],
)
def test_subset(text: str, expected: str) -> None:
    """Bold, italic, lists and links."""
    assert rich(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<b onclick=x>hej</b>", "<p>&lt;b onclick=x&gt;hej&lt;/b&gt;</p>"),
        ("[x](javascript:alert(1))", "<p><a>x</a></p>"),
        ("[x](data:text/html,hej)", "<p><a>x</a></p>"),
        ("![bild](https://example.org/x.png)", "<p>![bild](https://example.org/x.png)</p>"),
        ("# rubrik", "<p># rubrik</p>"),
        ("rubrik\n---", "<p>rubrik\n---</p>"),
        ("> citat", "<p>&gt; citat</p>"),
        ("`kod`", "<p>`kod`</p>"),
        ("&lt;b&gt;", "<p>&lt;b&gt;</p>"),
        ("5 < 6 & 7 > 2", "<p>5 &lt; 6 &amp; 7 &gt; 2</p>"),
    ],
)
def test_what_is_not_part_of_it_stays_text(text: str, expected: str) -> None:
    """HTML, scripts, images, code, quotes and headings do nothing in an entry's text."""
    assert rich(text) == expected


def test_headings_only_in_pages() -> None:
    """A page may have headings of levels 2 and 3; level 1 belongs to the title."""
    assert page_body("## Rubrik\n\nText.\n\n### Mindre") == "<h2>Rubrik</h2>\n<p>Text.</p>\n<h3>Mindre</h3>"
    assert page_body("# Stor\n\n<script>x</script>") == "Stor\n<p>&lt;script&gt;x&lt;/script&gt;</p>"


def test_examples_only_in_pages() -> None:
    """What is indented in a page is shown just as it stands; in an entry it is a paragraph like any other."""
    text = "Så här:\n\n    tider:\n      - dag: <b>"
    assert page_body(text) == '<p>Så här:</p>\n<pre class="example">tider:\n  - dag: &lt;b&gt;\n</pre>'
    assert rich(text) == "<p>Så här:</p>\n<p>tider:\n      - dag: &lt;b&gt;</p>"


def test_easy_read_keeps_its_lines() -> None:
    """Each line of an easy-read text is a thought of its own; markup means nothing in it."""
    assert easy("Vi fikar.\n  Kom <nu> & **då**.\n\nVälkommen.") == (
        "<p>Vi fikar.<br>\nKom &lt;nu&gt; &amp; **då**.</p>\n<p>Välkommen.</p>"
    )


def test_nothing_gives_nothing() -> None:
    """An empty text has no paragraphs."""
    assert (rich(""), easy("")) == ("", "")

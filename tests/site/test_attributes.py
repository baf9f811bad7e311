"""HTML as data in an attribute."""

import json

from built_pages import parse
from torg.phrases.isolates import left_to_right
from torg.site.attributes import as_json

HTML = f'<p class="a">Bo\'s & <bdi>{left_to_right("9–12")}</bdi></p>'


def test_a_script_reads_what_was_written() -> None:
    """Whatever signs it has, out of an attribute between single quotes."""
    page = parse(f"<!doctype html><title>A</title><p data-late='[{as_json(HTML)}]'>B</p>".encode())
    (element,) = page.iter("p")
    assert json.loads(element.get("data-late", "")) == [HTML]


def test_no_sign_that_marks_are_made_of() -> None:
    """Tags and marks of direction on a page become elements, and those in attributes are taken away."""
    assert [sign for sign in "<>'\u2066\u2068\u2069" if sign in as_json(HTML)] == []

"""Nodes say what is known, and no text breaks out of its script."""

import json

import pytest

from built_pages import parse
from linked_data import graph_of
from torg.outputs.schema_org.nodes import Addresses, node, reference, script_text, term
from towns import activity

ADDRESSES = Addresses("https://x.example/", lambda entry: f"e/{entry.id}", lambda each: f"o/{each}", "p/{}".format)


def test_what_is_not_known_is_left_out() -> None:
    """None, nothing and empty lists say nothing; false and zero do. One of a list stands alone."""
    found = node("Place", id_="#a", name="A", url=None, geo="", sameAs=[], value=False, position=0, item=("x",))
    assert found == {"@type": "Place", "@id": "#a", "name": "A", "value": False, "position": 0, "item": "x"}


def test_names_come_from_pages() -> None:
    """What a page is about is called as the page, with a fragment."""
    names = (ADDRESSES.entry_id(activity()), ADDRESSES.organisation_id("h"), ADDRESSES.place_id("l"), ADDRESSES.site_id)
    assert names == ("e/fika#detta", "o/h#arrangor", "p/l#plats", "https://x.example/#webbplats")
    assert (reference("#a"), term("Thursday")) == ({"@id": "#a"}, "https://schema.org/Thursday")


EVIL = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>&amp;&lt;",
    "a\u2028b\u2029c",
    '"\\\n\t\x00',
    "Åäö 日本 \U0001f600",
]


@pytest.mark.parametrize("text", EVIL)
def test_any_text_comes_back_and_stays_inside(text: str) -> None:
    """A strict parser of HTML finds one script, and in it the same text."""
    written = script_text([node("Thing", name=text)])
    page = f'<!doctype html><html lang="sv"><head><title>x</title><script type="application/ld+json">{written}</script>'
    tree = parse(f"{page}</head><body></body></html>".encode())
    assert graph_of(tree) == [{"@type": "Thing", "name": text}]
    assert [each for each in "<>&\u2028\u2029" if each in written] == []


def test_the_text_is_compact_and_the_same_each_time() -> None:
    """No spaces, terms in the order given."""
    nodes = [node("Place", name="Ö", url="u")]
    assert script_text(nodes) == '{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"Ö","url":"u"}]}'
    assert json.loads(script_text([])) == {"@context": "https://schema.org", "@graph": []}

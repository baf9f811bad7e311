"""Text in XML can not break out, and holds only what XML allows."""

from xml.etree.ElementTree import fromstring

import pytest

from torg.outputs.web.xml import DECLARATION, element, text


@pytest.mark.parametrize("written", ['<a href="x">&amp;</a>', "]]>", "Åäö 日本 \U0001f600", "a'b\"c"])
def test_any_text_comes_back(written: str) -> None:
    """In an element and in an attribute."""
    tree = fromstring(DECLARATION + element("x", written, of=written))
    assert (tree.text, tree.get("of")) == (written, written)


def test_what_xml_forbids_is_left_out() -> None:
    """Control characters and lone surrogates would make the whole file unreadable."""
    assert text("a\x00\x0b\x1f\ud800\ufffe\tb\n") == "a\tb\n"


def test_without_text_an_element_is_empty() -> None:
    """With its attributes."""
    assert element("link", "", rel="self") == '<link rel="self"/>'

"""The rules of the style sheets: layers, logical properties, names, no hard weapons."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "theme" / "static" / "css"
FILES = sorted(CSS.rglob("*.css"))
SITE = Path(__file__).parents[2] / "src" / "torg" / "site"
SCRIPTS = Path(__file__).parents[2] / "theme" / "static" / "js"
TEMPLATES = Path(__file__).parents[2] / "theme" / "templates"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
PHYSICAL = re.compile(
    r"(?:^|[\s;{])((?:margin|padding|border)-(?:top|right|bottom|left)(?:-\w+)?|(?:min-|max-)?(?:width|height)|top|right"
    r"|bottom|left|float|clear)\s*:(?!\s*[\d.]+rem\))"
)
SELECTOR = re.compile(r"([^{};]+)\{")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
BEM = re.compile(r"[a-z]+(?:-[a-z]+)*(?:__[a-z]+(?:-[a-z]+)*)?(?:--[a-z]+(?:-[a-z]+)*)?\Z")
LAYERS = ["reset", "tokens", "base", "layout", "components", "utilities", "print"]


def _css(file: Path) -> str:
    return COMMENT.sub("", file.read_text(encoding="utf-8"))


def _selectors(css: str) -> list[str]:
    return [found.strip() for found in SELECTOR.findall(css) if not found.strip().startswith("@")]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_only_logical_properties(file: Path) -> None:
    """No property names left or right, top or bottom, width or height: right-to-left costs nothing."""
    without_queries = re.sub(r"@media[^{]*", "", _css(file))
    assert PHYSICAL.findall(without_queries) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_hard_weapons(file: Path) -> None:
    """No ids in selectors, no `!important`, no physical alignment."""
    css = _css(file)
    ids = [selector for selector in _selectors(css) if "#" in selector]
    assert (ids, "!important" in css, re.findall(r"text-align:\s*(?:left|right)", css)) == ([], False, [])


@pytest.mark.parametrize("file", [file for file in FILES if file.name != "00-layers.css"], ids=lambda file: file.name)
def test_every_rule_is_in_a_layer(file: Path) -> None:
    """At the top level there are only layers, each one of those that are declared."""
    css, depth, top = _css(file), 0, ""
    for char in css:
        depth += (char == "{") - (char == "}")
        top += char if depth == 0 and char not in "{}" else ""
    assert {each.strip() for each in top.split("@layer") if each.strip()} <= set(LAYERS)
    assert depth == 0


def test_the_cascade_is_declared_once() -> None:
    """The first file says the order of the layers."""
    assert _css(FILES[0]).strip() == f"@layer {', '.join(LAYERS)};"


def test_colours_live_in_the_tokens() -> None:
    """Components read roles; raw colours stand in the tokens, and in the print layer's roles."""
    raw = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(", re.IGNORECASE)
    allowed = {"20-tokens.css", "90-print.css"}
    assert [file.name for file in FILES if file.name not in allowed and raw.search(_css(file))] == []


def test_components_never_read_raw_values() -> None:
    """The first tier of custom properties is read in the tokens only."""
    tokens = _css(CSS / "20-tokens.css")
    first = set(re.findall(r"(--[\w-]+): #", tokens))
    read = {
        name for file in FILES if file.name != "20-tokens.css" for name in re.findall(r"var\((--[\w-]+)", _css(file))
    }
    assert first & read == set()


def test_every_property_that_is_read_is_set() -> None:
    """No custom property is misspelt."""
    everything = "".join(map(_css, FILES))
    assert set(re.findall(r"var\((--[\w-]+)", everything)) - set(re.findall(r"(--[\w-]+):", everything)) == set()


def test_names_are_bem() -> None:
    """Blocks, elements and modifiers, written out."""
    names = {name for file in FILES for selector in _selectors(_css(file)) for name in CLASS.findall(selector)}
    assert [name for name in sorted(names) if not BEM.match(name)] == []


def test_classes_in_css_and_templates_are_the_same() -> None:
    """Every class that is styled is used, and every class that is used is styled."""
    styled = {name for file in FILES for selector in _selectors(_css(file)) for name in CLASS.findall(selector)}
    used: set[str] = set()
    for file in TEMPLATES.rglob("*.html"):
        for value in re.findall(r'class="([^"]*)"', file.read_text(encoding="utf-8")):
            used |= set(re.sub(r"\{\{.*?\}\}", "rows lines", value).split())
    for file in SCRIPTS.glob("*.js"):
        used |= styled & set(re.findall(r"[a-z-]+__[a-z-]+", file.read_text(encoding="utf-8")))
    for file in SITE.rglob("*.py"):
        used |= set(re.findall(r' class="([a-z-]+)"', file.read_text(encoding="utf-8")))
    blocks = {name.partition("__")[0] for name in styled}
    assert (sorted(styled - used), sorted(used - styled - blocks)) == ([], [])

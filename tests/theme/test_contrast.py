"""Contrast, computed from the tokens: text at WCAG 2.2 level AAA, borders and focus at 3:1, light and dark."""

import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parents[2] / "theme" / "static" / "css" / "20-tokens.css").read_text(encoding="utf-8")
TEXT = [
    (ink, paper) for ink in ("text", "quiet", "link", "link-hover", "alert") for paper in ("page", "surface", "raised")
] + [("on-accent", "accent"), ("on-panel", "panel")]
SHAPES = [
    ("line", "page"),
    ("line", "surface"),
    ("line", "raised"),
    ("focus", "page"),
    ("focus", "raised"),
    ("accent", "page"),
]


def _roles(scheme: str) -> dict[str, str]:
    raw = dict(re.findall(r"(--[\w-]+): (#[0-9a-f]{6});", TOKENS))
    light, _, dark = TOKENS.partition("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--color-([\w-]+): var\((--[\w-]+)\)", light))
    if scheme == "dark":
        found.update(re.findall(r"--color-([\w-]+): var\((--[\w-]+)\)", dark))
    return {role: raw[name] for role, name in found.items()}


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula() -> None:
    """Black on white is 21, and a known grey is known."""
    assert (round(contrast("#000000", "#ffffff"), 2), round(contrast("#767676", "#ffffff"), 2)) == (21.0, 4.54)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_aaa(scheme: str) -> None:
    """All text has at least 7:1 against every background that it may stand on."""
    roles = _roles(scheme)
    poor = [(ink, paper) for ink, paper in TEXT if contrast(roles[ink], roles[paper]) < 7]
    assert poor == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_shapes_are_seen(scheme: str) -> None:
    """Borders and the focus ring have at least 3:1."""
    roles = _roles(scheme)
    poor = [(shape, paper) for shape, paper in SHAPES if contrast(roles[shape], roles[paper]) < 3]
    assert poor == []


def test_dark_changes_every_colour() -> None:
    """No role is forgotten in the dark."""
    _, _, dark = TOKENS.partition("@media (prefers-color-scheme: dark)")
    light = set(re.findall(r"(--color-[\w-]+):", TOKENS))
    assert light - set(re.findall(r"(--color-[\w-]+):", dark)) == set()

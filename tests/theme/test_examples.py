"""The rules of components: one name for the macro, its example and its style sheet, and arguments by name."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from torg.site.styles import named

THEME = Path(__file__).parents[2] / "theme"
COMPONENTS = sorted((THEME / "templates" / "components").glob("*.html"))
EXAMPLES = sorted((THEME / "examples").glob("*.html"))
TEMPLATES = [*sorted((THEME / "templates").rglob("*.html")), *EXAMPLES]
SHEETS = sorted((THEME / "static" / "css" / "components").glob("*.css"))

BORROWED = {
    "benefits": "contact",
    "calendar_links": "subscribe",
    "calendar_steps": "subscribe",
    "entry_line": "lines",
    "entry_row": "rows",
    "helplines": "rows",
    "hour_pages": "ways",
    "list_entry": "my-list",
    "pages": "letters",
    "recurring": "happening",
    "time_doors": "doors",
}
"""Macros that write another block than one of their own name, since readers shall see no difference."""

UNSEEN = {"entry_groups", "good_to_know", "page_head", "promises"}
"""Macros that only put others together, or write nothing that is seen."""


def _calls(text: str) -> list[nodes.Call]:
    """The calls of components in a template."""
    calls = Environment(autoescape=True).parse(text).find_all(nodes.Call)
    return [
        call
        for call in calls
        if isinstance(call.node, nodes.Getattr)
        and isinstance(call.node.node, nodes.Name)
        and call.node.node.name == "ui"
    ]


def _css(file: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)


def test_every_component_has_its_example() -> None:
    """And no example lacks its component."""
    assert [file.name for file in EXAMPLES] == [file.name for file in COMPONENTS]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_calls_its_component(file: Path) -> None:
    """Whatever else it calls to fill it."""
    names = {getattr(call.node, "attr", "") for call in _calls(file.read_text(encoding="utf-8"))}
    assert names & {file.stem} == {file.stem}


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.stem)
def test_arguments_are_given_by_name(file: Path) -> None:
    """A component is never called by the order of its arguments."""
    calls = _calls(file.read_text(encoding="utf-8"))
    assert [(call.lineno, len(call.args)) for call in calls if call.args] == []


@pytest.mark.parametrize("file", SHEETS, ids=lambda file: file.stem)
def test_a_style_sheet_is_for_the_block_of_its_name(file: Path) -> None:
    """Each of its selectors names the block; beside it there may be others."""
    selectors = [
        one.strip()
        for found in re.findall(r"([^{};]+)\{", _css(file))
        for one in found.strip().split(",\n")
        if not found.strip().startswith("@")
    ]
    own = re.compile(rf"\.{file.stem}(?![a-z]|-[a-z])")
    assert [selector for selector in selectors if not own.search(selector)] == []


def test_a_component_s_block_has_its_name() -> None:
    """With hyphens for underscores; those that write another's block, or none, are listed."""
    found: dict[str, set[str]] = {file.stem: set(named(file.read_text(encoding="utf-8"))) for file in COMPONENTS}
    other = {name for name, blocks in found.items() if name.replace("_", "-") not in blocks} | BORROWED.keys()
    assert other == BORROWED.keys() | UNSEEN
    assert [name for name, block in BORROWED.items() if block not in found[name]] == []


def test_a_component_s_style_sheet_has_its_name() -> None:
    """When it has anything to style: a block that is only a place to find needs none."""
    sheets = {file.stem for file in SHEETS}
    own = {file.stem.replace("_", "-") for file in COMPONENTS} - {name.replace("_", "-") for name in BORROWED}
    without = own - sheets - {name.replace("_", "-") for name in UNSEEN}
    assert without == set()

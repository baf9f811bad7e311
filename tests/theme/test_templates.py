"""The rules of the templates: nothing computed, nothing unescaped, every part documented."""

import dataclasses
import re
from pathlib import Path

import pytest

from torg.phrases.pages import SWEDISH, PageWords

TEMPLATES = Path(__file__).parents[2] / "theme" / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))
COMPONENTS = sorted((TEMPLATES / "components").glob("*.html"))
WORDS = re.compile(r"words\.(\w+)")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_is_let_through_unescaped(file: Path) -> None:
    """No template switches escaping off or styles one element; only three of them run a script."""
    text = file.read_text(encoding="utf-8")
    if file.name == "layout.html":
        text = re.sub(r'<script(?: data-[a-z]+="[^"]*")+>{{ layout.script }}</script>', "", text)
    if file.name in {"search.html", "my_list.html"}:
        text = text.replace('<script src="{{ page.script }}" defer></script>', "")
    assert re.findall(r"\|\s*safe\b|autoescape|<script|\sstyle=|\son\w+=|with context", text) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_head_comment(file: Path) -> None:
    """Each template says what it is for; each component shows an example."""
    text = file.read_text(encoding="utf-8")
    assert text.startswith("{# ")
    assert ("Example:" in text.partition("#}")[0]) == (file in COMPONENTS)


@pytest.mark.parametrize("file", COMPONENTS, ids=lambda file: file.name)
def test_one_macro_with_the_file_s_name(file: Path) -> None:
    """A component file holds one macro, named as the file."""
    assert re.findall(r"\{% macro (\w+)\(", file.read_text(encoding="utf-8")) == [file.stem]


def test_only_partials_are_included() -> None:
    """Includes, which see everything, are partials; all else is imported."""
    included = {
        name for file in FILES for name in re.findall(r'\{% include "([^"]+)"', file.read_text(encoding="utf-8"))
    }
    assert sorted(included) == ["partials/_footer.html", "partials/_header.html", "partials/_help.html"]


def test_words_and_templates_agree() -> None:
    """Every word in a template exists, and every word is used somewhere."""
    root = Path(__file__).parents[2]
    builders = (root / "src" / "torg" / "site").rglob("*.py")
    used = {name for file in (*FILES, *builders) for name in WORDS.findall(file.read_text(encoding="utf-8"))}
    assert used == {field.name for field in dataclasses.fields(PageWords)}


def test_templates_hold_no_words_of_their_own() -> None:
    """Between tags there are no letters: an edition in another language needs no other templates."""
    found = []
    for file in FILES:
        text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        text = re.sub(r"<[^>]*>", "", text)
        found += [(file.name, word) for word in re.findall(r"[A-Za-zÅÄÖåäö]{2,}", text)]
    assert found == []


def test_no_word_is_empty() -> None:
    """Every fixed word says something."""
    assert [name for name, value in dataclasses.asdict(SWEDISH).items() if not value.strip()] == []

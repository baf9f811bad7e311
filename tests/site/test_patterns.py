"""The pages with every component: each example in its group, strict, in Swedish only, and kept from search engines."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from jinja2 import Environment, TemplateSyntaxError, UndefinedError

from built_pages import THEME, find, links, render, text_of, with_class
from torg.phrases.pages import SWEDISH
from torg.phrases.patterns import PATTERN_GROUPS
from torg.site.builders.desk import Desk
from torg.site.environment import make_environment
from torg.site.faults import theme_fault
from torg.site.patterns import about, bag, pattern_pages, read_patterns, rendered
from towns import activity, town

NOTE = "{# Says something. note: a word. #}{% macro note(note) %}<p>{{ note.text }}</p>{% endmacro %}"


def _theme(folder: Path, example: str) -> tuple[Environment, Path]:
    for name, text in {"templates/components/note.html": NOTE, "examples/note.html": example}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return make_environment(folder, SWEDISH), folder


def test_an_example_is_shown_in_its_group(tmp_path: Path) -> None:
    """With the macro's name, the first sentence about it, and what it writes, escaped."""
    found = read_patterns(*_theme(tmp_path, '{# Group: rows. #}\n{{ ui.note(note=of(text="<å>")) }}'))
    assert {group: [(each.name, each.about, each.shown) for each in shown] for group, shown in found.items()} == {
        "rows": [("note", "Says something.", "<p>&lt;å&gt;</p>")]
    }


@pytest.mark.parametrize(
    ("example", "error", "said"),
    [
        ("{# Group: rows. #}\n{{ ui.note(note=of(txt=1)) }}", UndefinedError,
         "Mallen «theme/templates/components/note.html», rad 1, använder ett namn som inte finns"),
        ("{# Group: rows. #}\n{{ ui.note(nte=1) }}", TypeError,
         "Mallen «theme/examples/note.html», rad 2, går inte att använda"),
        ("{# Group: none. #}", TemplateSyntaxError, "Mallen «theme/examples/note.html», rad 1, går inte att läsa"),
        ("{{ 1 }}", TemplateSyntaxError, "Mallen «theme/examples/note.html», rad 1, går inte att läsa"),
    ],
)  # fmt: skip
def test_a_wrong_example_is_told(tmp_path: Path, example: str, error: type[Exception], said: str) -> None:
    """What is missing is missed, with the file and the line."""
    environment, theme = _theme(tmp_path / "theme", example)
    with pytest.raises(error) as caught:
        read_patterns(environment, theme)
    fault = theme_fault(caught.value, theme)
    assert fault
    assert fault.sentence.startswith(said)


def test_what_a_component_is_given_is_frozen() -> None:
    """And without any other attribute; it has a hash, so that what is made of it can be remembered."""
    one = bag(text="a")
    assert {one: 1}[one] == 1
    with pytest.raises(AttributeError):
        one.text = "b"  # type: ignore[attr-defined] # it is made with this attribute
    assert (getattr(one, "text"), hasattr(one, "txt")) == ("a", False)  # noqa: B009 -- mypy does not know it


def test_one_example_as_html(tmp_path: Path) -> None:
    """Words are put in as in every template."""
    environment, theme = _theme(tmp_path, "")
    assert rendered(environment, "{{ words.start }}", theme / "examples" / "note.html") == SWEDISH.start


@pytest.mark.parametrize(
    ("source", "sentence"),
    [("{# A row, for\n   a list. row: x. #}", "A row, for a list."), ("{# Alone.#}", "Alone."), ("<p>", "")],
)
def test_what_a_component_is(source: str, sentence: str) -> None:
    """The first sentence of its first comment."""
    assert about(source) == sentence


def test_a_theme_without_examples_has_no_such_pages(tmp_path: Path) -> None:
    """Nothing is made."""
    (tmp_path / "templates").mkdir()
    desk = cast("Desk", SimpleNamespace())
    assert list(pattern_pages(desk, make_environment(tmp_path, SWEDISH), tmp_path)) == []


def test_the_pages() -> None:
    """One for each group, and one that leads to them; every component is there once, and no other page leads there."""
    pages = render(town([activity()], site={"utgåvor": ["sv", "fi"]}))
    groups = [f"monster/{name}.html" for name, _ in PATTERN_GROUPS.values()]
    assert [path for path in pages if "monster" in path] == [*groups, "monster.html"]
    ways = with_class(pages["monster.html"], "doors__link")
    assert [each.get("href") for each in ways] == groups
    shown = sorted(text_of(each) for path in groups for each in with_class(pages[path], "pattern__name"))
    assert shown == sorted(file.stem for file in (THEME / "templates" / "components").glob("*.html"))
    outside = [path for path, page in pages.items() if "monster" not in path and "monster" in str(links(page))]
    robots = [path for path, page in pages.items() for meta in find(page, "meta") if meta.get("name") == "robots"]
    assert (outside, robots) == ([], [*groups, "monster.html"])


def test_names_are_marked_as_english() -> None:
    """The page is Swedish, but what developers read on it is not."""
    page = render(town([activity()]))["monster/listor.html"]
    parts = [
        *with_class(page, "pattern__name"),
        *with_class(page, "pattern__about"),
        *with_class(page, "patterns__list"),
    ]
    assert {each.get("lang") for each in parts} == {"en"}

"""Contexts are the templates' contract: documented, complete, and all there is."""

import dataclasses
from pathlib import Path
from typing import get_args

from documented import fields_without_text, not_frozen
from torg.site.contexts import Page, pages

TEMPLATES = Path(__file__).parents[3] / "theme" / "templates" / "pages"


def _template(context: type) -> str:
    """The template that a context says it is for."""
    return (context.__doc__ or "").partition("`pages/")[2].partition("`")[0]


def test_every_field_has_a_text() -> None:
    """Each field of each context says what it holds."""
    assert fields_without_text(pages) == []


def test_contexts_are_frozen() -> None:
    """A template can not change what it is given."""
    assert not_frozen(pages) == []


def test_every_page_template_has_its_context() -> None:
    """One context for each template under `pages/`, and none without a template."""
    assert sorted(map(_template, get_args(Page))) == sorted(path.name for path in TEMPLATES.iterdir())


def test_every_field_is_used() -> None:
    """A page's template uses every field of its context, so that nothing is worked out in vain."""
    unused = []
    for each in get_args(Page):
        text = (TEMPLATES / _template(each)).read_text(encoding="utf-8")
        unused += [f"{each.__name__}.{f.name}" for f in dataclasses.fields(each) if f"page.{f.name}" not in text]
    assert unused == []

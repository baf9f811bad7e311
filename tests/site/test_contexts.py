"""Contexts are the templates' contract: documented, complete, and all there is."""

import ast
import dataclasses
import inspect
from pathlib import Path
from typing import get_args

import pytest

from torg.site import contexts

OWN = [each for each in vars(contexts).values() if isinstance(each, type) and each.__module__ == contexts.__name__]
CLASSES = [each for each in OWN if dataclasses.is_dataclass(each)]
TEMPLATES = Path(__file__).parents[2] / "theme" / "templates"


def _documented(source: str) -> dict[str, dict[str, str]]:
    """Class -> field -> the text below it."""
    found: dict[str, dict[str, str]] = {}
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        fields = found.setdefault(node.name, {})
        for here, after in zip(node.body, node.body[1:], strict=False):
            if isinstance(here, ast.AnnAssign) and isinstance(here.target, ast.Name) and isinstance(after, ast.Expr):
                fields[here.target.id] = str(ast.literal_eval(after.value))
    return found


def test_every_field_has_a_text() -> None:
    """Each field of each context says what it holds."""
    documented = _documented(inspect.getsource(contexts))
    missing = [
        f"{each.__name__}.{field.name}"
        for each in CLASSES
        for field in dataclasses.fields(each)
        if not documented[each.__name__].get(field.name)
    ]
    assert missing == []


@pytest.mark.parametrize("each", CLASSES, ids=lambda each: str(each.__name__))
def test_contexts_are_frozen(each: type) -> None:
    """A template can not change what it is given."""
    parameters = getattr(each, "__dataclass_params__")  # noqa: B009 -- not in the type's annotations
    assert (parameters.frozen, bool(each.__doc__)) == (True, True)


def test_every_page_template_has_its_context() -> None:
    """One context for each template under `pages/`, and none without a template."""
    named = {each.__doc__.split("`pages/")[1].split("`")[0] for each in get_args(contexts.Page)}
    assert named == {path.name for path in (TEMPLATES / "pages").iterdir()}


def test_every_field_is_used() -> None:
    """A page's template uses every field of its context, so that nothing is worked out in vain."""
    unused = []
    for each in get_args(contexts.Page):
        name = each.__doc__.split("`pages/")[1].split("`")[0]
        text = (TEMPLATES / "pages" / name).read_text(encoding="utf-8")
        unused += [f"{name}: {field.name}" for field in dataclasses.fields(each) if f"page.{field.name}" not in text]
    assert unused == []

"""The form's templates: `torg.bridge.form.rendering`."""

import pytest
from jinja2 import UndefinedError

from form_service import THEME
from torg.bridge.form.rendering import templates


def test_everything_is_escaped() -> None:
    """Whatever somebody writes."""
    assert templates(THEME).from_string("{{ text }}").render(text="<b>") == "&lt;b&gt;"


def test_a_misspelt_name_stops_the_page() -> None:
    """Rather than leaving a hole."""
    with pytest.raises(UndefinedError):
        templates(THEME).from_string("{{ words.ingenting }}").render()


def test_templates_are_compiled_once() -> None:
    """For each theme."""
    assert templates(THEME) is templates(THEME)

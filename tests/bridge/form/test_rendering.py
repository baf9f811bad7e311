"""The form's templates: `torg.bridge.form.rendering`."""

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from form_service import THEME
from torg.bridge.form.rendering import templates, whole


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


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Torsdagar 13.00–15.00.", 'Torsdagar <span class="whole">13.00–15.00.</span>'),
        ("Ring 0980-31 92 00.", 'Ring <span class="whole">0980-31 92 00.</span>'),
        ("Till b…a@example.org. <b>", 'Till <span class="whole">b…a@example.org.</span> &lt;b&gt;'),
        ("Vi ses.", "Vi ses."),
        (Markup("<p>9–12</p>"), "<p>9–12</p>"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, html: str) -> None:
    """And everything else is escaped; HTML is left as it is."""
    assert whole(text) == html

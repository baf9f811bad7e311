"""HTML as data in an attribute, for a script that puts it into the page when its time has come."""

import json

from markupsafe import Markup

from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT

_ESCAPED = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "'": "&#39;",
        **{mark: f"\\u{ord(mark):04x}" for mark in (FIRST_STRONG, LEFT_TO_RIGHT, END)},
    }
)
"""What an attribute between single quotes can not hold, and the marks of direction, which attributes lose."""


def as_json(html: str) -> Markup:
    """The HTML as a JSON text for an attribute between SINGLE quotes: the templates' filter `as_json`."""
    text = json.dumps(str(html), ensure_ascii=False)
    return Markup(text.translate(_ESCAPED))  # noqa: S704 -- escaped on this line

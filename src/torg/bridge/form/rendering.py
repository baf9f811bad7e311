"""The form's templates: everything escaped, nothing undefined, and compiled once."""

import re
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from torg.phrases.form import WORDS

_WHOLE = re.compile(r"(?:\d+(?:\.\d\d)?–\d+(?:\.\d\d)?|\d{2,4}-\d{2,3}(?: \d\d)+|[\w.…+-]+@[\w-]+(?:\.[\w-]+)+)[.,:]?")
"""`13.00–15.00`, `0980-31 92 00`, `b…a@example.org`, with what stands after; none of their signs is escaped."""


@lru_cache(maxsize=4)
def templates(theme: Path) -> Environment:
    """The templates in a theme's folder `form`.

    Args:
        theme: the theme's folder.
    """
    environment = Environment(
        loader=FileSystemLoader(theme / "form"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["words"] = WORDS
    environment.filters["whole"] = whole
    return environment


def whole(text: str) -> Markup:
    """A sentence whose hours, telephone numbers and mail addresses are not parted at the end of a line.

    Args:
        text: a sentence, or HTML that stays as it is.
    """
    if isinstance(text, Markup):
        return text
    return Markup(_WHOLE.sub(r'<span class="whole">\g<0></span>', str(escape(text))))  # noqa: S704 -- escaped

"""The form's templates: everything escaped, nothing undefined, and compiled once."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from torg.phrases.form import WORDS


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
    return environment

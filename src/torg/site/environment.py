"""The Jinja2 environment: everything escaped, nothing undefined, the theme's own templates only."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def make_environment(theme: Path) -> Environment:
    """The environment of the theme in the folder `theme`.

    Autoescape is on for every template, a misspelt name stops the build, and there is no other folder to fall back to.
    """
    return Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
    )

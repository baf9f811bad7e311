"""The Jinja2 environment: everything escaped, nothing undefined, the theme's own templates only.

Components are called as `ui.<name>(...)`: every macro under `components/` is fetched once and shared, since importing
it in a template would cost as much as rendering it, ten thousand times. The fixed words, `{{ words.<name> }}`, are put
into the templates when these are compiled, so they cost nothing at all.
"""

import re
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import escape

from torg.phrases.pages import PageWords

_WORD = re.compile(r"\{\{ words\.(\w+) \}\}")


class FixedWords(Extension):
    """Puts the edition's fixed words, escaped, in their places before a template is compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template's source with its words.

        Raises:
            AttributeError: when a template names a word that there is not.
        """
        del name, filename
        words = self.environment.globals["words"]
        return _WORD.sub(lambda match: str(escape(getattr(words, match[1]))), source)


def make_environment(theme: Path, words: PageWords) -> Environment:
    """The environment of the theme in the folder `theme`, for one edition.

    Autoescape is on for every template, a misspelt name stops the build, and there is no other folder to fall back to.
    """
    environment = Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[FixedWords],
    )
    environment.globals["words"] = words
    environment.globals["ui"] = ui = SimpleNamespace()
    for file in sorted((theme / "templates" / "components").glob("*.html")):
        macros = environment.get_template(f"components/{file.name}").module
        setattr(ui, file.stem, getattr(macros, file.stem))
    return environment

"""The Jinja2 environment: everything escaped, nothing undefined, the theme's own templates only.

Components are called as `ui.<name>(...)`: every macro under `components/` is fetched once and shared, since importing
it in a template would cost as much as rendering it, ten thousand times. The fixed words, `{{ words.<name> }}`, are put
into the templates' code, so they cost nothing at all: a template is compiled once, with blanks, and each edition fills
in its own words.
"""

import re
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.runtime import Macro
from markupsafe import escape

from torg.phrases.pages import PageWords
from torg.site.attributes import as_json
from torg.site.pictograms import read_pictograms
from torg.site.quick import QuickEnvironment

_SHARED = frozenset({"calendar_steps", "pictogram", "promises", "venue"})
"""Components that say the same on many pages: each is rendered once for the same values, which never change."""

_MOST_SHARED = 4096

_WORD = re.compile(r"\{\{ words\.(\w+) \}\}")

_BLANK = re.compile("\ue000(\\w+)\ue001")
"""Where a word goes, with its name: letters for private use, which no theme has."""

_COMPILED: dict[tuple[str, str | None, str | None], CodeType] = {}
"""Templates' code, with blanks for the words, by their source and names: the same for every edition and every build."""


class FixedWords(Extension):
    """Leaves blanks for the edition's fixed words before a template is compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template's source with blanks.

        Raises:
            TemplateSyntaxError: when a template names a word that there is not.
        """
        words = self.environment.globals["words"]

        def _blank(match: re.Match[str]) -> str:
            if not hasattr(words, match[1]):
                line = source.count("\n", 0, match.start()) + 1
                raise TemplateSyntaxError(f"there is no word «{match[1]}»", line, name, filename)
            return f"\ue000{match[1]}\ue001"

        return _WORD.sub(_blank, source)


class WordedEnvironment(QuickEnvironment):
    """Templates with one edition's words. What all editions share is compiled once."""

    def compile(self, source: Any, name: str | None = None, filename: str | None = None, *args: Any) -> Any:
        """The template's code with the words in place; see `jinja2.Environment.compile`."""
        if not isinstance(source, str) or args:
            return self._filled(super().compile(source, name, filename, *args))
        key = source, name, filename
        if key not in _COMPILED:
            _COMPILED[key] = super().compile(source, name, filename)
        return self._filled(_COMPILED[key])

    def _filled(self, value: Any) -> Any:
        """Code, or a constant of some code, with the words in the blanks of its texts."""
        if isinstance(value, CodeType):
            return value.replace(co_consts=self._filled(value.co_consts))
        if isinstance(value, tuple):
            return tuple(map(self._filled, value))
        return _BLANK.sub(self._word, value) if isinstance(value, str) else value

    def _word(self, blank: re.Match[str]) -> str:
        return str(escape(getattr(self.globals["words"], blank[1])))


class MissingComponentError(AttributeError):
    """The theme has no component of that `name`."""


class Components:
    """The theme's macros, each by the name of its file."""

    def __getattr__(self, name: str) -> Macro:
        """What is asked for when there is no such macro. Templates make an undefined name of it, with their own line.

        Raises:
            MissingComponentError: always.
        """
        raise MissingComponentError(name, name=name)


def make_environment(theme: Path, words: PageWords) -> Environment:
    """The environment of the theme in the folder `theme`, for one edition.

    Autoescape is on for every template, a misspelt name stops the build, and there is no other folder to fall back to.

    Args:
        theme: the theme's folder.
        words: the edition's fixed words.
    """
    environment = WordedEnvironment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[FixedWords],
    )
    environment.filters["as_json"] = as_json
    environment.globals["words"] = words
    environment.globals["pictograms"] = read_pictograms(theme)
    environment.globals["ui"] = ui = Components()
    for file in sorted((theme / "templates" / "components").glob("*.html")):
        macros = environment.get_template(f"components/{file.name}").module
        if not hasattr(macros, file.stem):
            raise TemplateSyntaxError(f"there is no macro «{file.stem}»", 1, f"components/{file.name}", str(file))
        macro = getattr(macros, file.stem)
        setattr(ui, file.stem, lru_cache(maxsize=_MOST_SHARED)(macro) if file.stem in _SHARED else macro)
    return environment

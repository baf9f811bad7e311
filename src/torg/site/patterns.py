"""The page that shows every component of the theme, for those who work with how pages look.

Beside each macro, `templates/components/<name>.html`, the theme has `examples/<name>.html`: a small template that calls
it in its usual state and in its others. No page links to theirs, and search engines are told to leave it out. It is in
Swedish only, as are the examples.
"""

import re
from collections.abc import Iterator
from dataclasses import make_dataclass
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from torg.phrases.patterns import PATTERNS_LEAD, PATTERNS_PARTS, PATTERNS_TITLE
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.contexts import Link, Made, Pattern, PatternsPage

_ABOUT = re.compile(r"\{#\s*(.+?\.)(?:\s|#\})", re.DOTALL)
"""The first sentence of a template's head comment."""


def patterns_page(desk: Desk, environment: Environment, theme: Path) -> Iterator[Made]:
    """The page, or nothing for a theme without examples.

    Args:
        desk: the Swedish edition's desk.
        environment: the theme's own, with that edition's words.
        theme: the theme's folder.
    """
    patterns = tuple(read_patterns(environment, theme))
    if patterns:
        path = routes.PATTERNS
        links = tuple(Link(each.name, f"#{each.name}") for each in patterns)
        page = PatternsPage(desk.trail(path), PATTERNS_TITLE, PATTERNS_LEAD, PATTERNS_PARTS, links, patterns)
        yield Made(path, "patterns", page, PATTERNS_TITLE, PATTERNS_LEAD, path)


def read_patterns(environment: Environment, theme: Path) -> Iterator[Pattern]:
    """Every component that has an example, by name.

    Args:
        environment: the theme's own.
        theme: the theme's folder.

    Raises:
        UndefinedError: when an example lacks what its component asks for.
        TemplateSyntaxError: when one is no template.
    """
    for file in sorted((theme / "examples").glob("*.html")):
        macro = theme / "templates" / "components" / file.name
        shown = Markup(rendered(environment, file))  # noqa: S704 -- an autoescaping template gives markup
        yield Pattern(file.stem, about(macro.read_text(encoding="utf-8")), shown)


def rendered(environment: Environment, file: Path) -> str:
    """An example as HTML. Errors know its file, as those of every template do."""
    source = file.read_text(encoding="utf-8")
    code = environment.compile(source, f"examples/{file.name}", str(file))
    variables = environment.make_globals({"of": bag})
    return environment.template_class.from_code(environment, code, variables).render()


def bag(**values: object) -> object:
    """What a component is given in an example: frozen, with these attributes and no others.

    It is compared by its values, so that components which are rendered once for the same ones can be shown too.
    """
    made: object = make_dataclass("of", values, frozen=True, slots=True)(**values)
    return made


def about(source: str) -> str:
    """The first sentence of a template's head comment; nothing when there is none."""
    found = _ABOUT.match(source)
    return " ".join(found[1].split()) if found else ""

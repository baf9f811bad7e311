"""The pages that show every component of the theme, for those who work with how pages look.

Beside each macro, `templates/components/<name>.html`, the theme has `examples/<name>.html`: a small template that calls
it in its usual state and in its others, and whose first line says in which group it stands. No page links to theirs,
and search engines are told to leave them out. They are in Swedish only, as are the examples.
"""

import re
from collections.abc import Iterator
from dataclasses import make_dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError
from markupsafe import Markup

from torg.phrases.patterns import PATTERN_GROUPS, PATTERNS_LEAD, PATTERNS_PARTS, PATTERNS_TITLE, group_lead
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.contexts import DoorsPage, Link, Made, Pattern, PatternsPage
from torg.site.styles import named

_ABOUT = re.compile(r"\{#\s*(.+?\.)(?:\s|#\})", re.DOTALL)
"""The first sentence of a template's head comment."""

_GROUP = re.compile(r"\{# Group: (\w+)\.")


def pattern_pages(desk: Desk, environment: Environment, theme: Path) -> Iterator[Made]:
    """A page for each group, and one with the way to all of them; nothing for a theme without examples.

    Args:
        desk: the Swedish edition's desk.
        environment: the theme's own, with that edition's words.
        theme: the theme's folder.
    """
    doors = []
    for group, patterns in read_patterns(environment, theme).items():
        slug, title = PATTERN_GROUPS[group]
        path = routes.PATTERNS_FOLDER + slug + ".html"
        lead = group_lead(len(patterns))
        links = tuple(Link(each.name, f"#{each.name}") for each in patterns)
        trail = desk.trail(path, Link(PATTERNS_TITLE, routes.PATTERNS))
        page = PatternsPage(trail, title, lead, PATTERNS_PARTS, links, patterns)
        blocks = {block for each in patterns for block in named(each.shown)}
        heading = f"{title}: {desk.speech.lower_first(PATTERNS_TITLE)}"
        yield Made(path, "patterns", page, heading, PATTERNS_LEAD, routes.PATTERNS, blocks=tuple(sorted(blocks)))
        doors.append(Link(title, path, lead))
    if doors:
        trail = desk.trail(routes.PATTERNS)
        ways = DoorsPage(trail, PATTERNS_TITLE, PATTERNS_LEAD, tuple(doors), ())
        yield Made(routes.PATTERNS, "doors", ways, PATTERNS_TITLE, PATTERNS_LEAD, routes.PATTERNS)


def read_patterns(environment: Environment, theme: Path) -> dict[str, tuple[Pattern, ...]]:
    """Every component that has an example, A to Z in each group, the groups in their order.

    Args:
        environment: the theme's own.
        theme: the theme's folder.

    Raises:
        UndefinedError: when an example lacks what its component asks for.
        TemplateSyntaxError: when one is no template, or stands in no group.
    """
    found: dict[str, list[Pattern]] = {group: [] for group in PATTERN_GROUPS}
    for file in sorted((theme / "examples").glob("*.html")):
        source = file.read_text(encoding="utf-8")
        macro = theme / "templates" / "components" / file.name
        group = _GROUP.match(source)
        if group is None or group[1] not in found:
            raise TemplateSyntaxError(f"no group of {', '.join(found)}", 1, file.name, str(file))
        shown = Markup(rendered(environment, source, file))  # noqa: S704 -- an autoescaping template gives markup
        found[group[1]].append(Pattern(file.stem, about(macro.read_text(encoding="utf-8")), shown))
    return {group: tuple(patterns) for group, patterns in found.items() if patterns}


def rendered(environment: Environment, source: str, file: Path) -> str:
    """An example as HTML. Errors know its file, as those of every template do."""
    code = environment.compile(source, f"examples/{file.name}", str(file))
    variables = environment.make_globals({"of": bag})
    return environment.template_class.from_code(environment, code, variables).render()


def bag(**values: object) -> object:
    """What a component is given in an example: frozen, with these attributes and no others.

    It has a hash, since some components are rendered once for the same values.
    """
    return _bag_of(tuple(values))(**values)


@cache
def _bag_of(names: tuple[str, ...]) -> type:
    return make_dataclass("of", names, frozen=True, slots=True)


def about(source: str) -> str:
    """The first sentence of a template's head comment; nothing when there is none."""
    found = _ABOUT.match(source)
    return " ".join(found[1].split()) if found else ""

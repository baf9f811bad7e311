"""The style sheet of a page: the theme's, without the components that no page of its template can hold.

A page carries its style sheet, so what it does not use costs every reader something. Which components a template can
hold is read from the templates: those that it calls, those that these call, and the names of classes in them all; and
from what its scripts have in quotes. A component's style sheet has the name of the block that it is for.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from markupsafe import Markup

from torg.site.assets import squeezed

_BLOCK = re.compile(r"__|--")
_CALL = re.compile(r"\bui\.(\w+)\(")
_INCLUDE = re.compile(r"""\{% (?:include|extends) "([^"]+)" %\}""")
_QUOTED = re.compile(r"""class="([^"]*)\"""")
_TEXT = re.compile(r"""["'`]([^"'`\n]*)["'`]""")
_NAME = re.compile(r"[a-z][\w-]*")

FRAME = "layout.html"
"""What is around every page."""

_PUT_IN = {FRAME: ("components/languages.html",), "pages/my_list.html": ("components/list_entry.html",)}
"""What a template is given already rendered, beside the rows of lists."""


_WRITTEN = {"text": frozenset({"example"})}
"""What Markdown may become on a page, `outputs/web/markdown.py`, by the page's template."""


class Styles:
    """The theme's style sheets, read once."""

    def __init__(self, theme: Path, loader: BaseLoader | None, edition: str = "") -> None:
        css = theme / "static" / "css"
        files = sorted(css.glob("*.css"))
        split = next((number for number, file in enumerate(files) if file.name >= "5"), len(files))
        self._first = "\n".join(_read(files[:split]))
        own = sorted((css / "editions").glob(f"{edition}.css")) if edition else []
        self._last = "\n".join(_read([*files[split:], *own]))
        self._components = [(file.stem, file.read_text("utf-8")) for file in sorted((css / "components").glob("*.css"))]
        self._classes = Classes(loader)
        self._loose = {block for block, _ in self._components} - self._classes.everywhere()
        self._scripts = theme / "static" / "js"
        self._made: dict[tuple[str, tuple[str, ...], tuple[str, ...]], Markup] = {}

    def of(self, template: str, scripts: tuple[str, ...] = (), rendered: tuple[str, ...] = ()) -> Markup:
        """What a page needs, without comments and needless spaces.

        A component whose block no template names is for what is written in another way, such as a text: it is on
        every page.

        Args:
            template: the page's, `pages/<template>.html`.
            scripts: the page's, each `static/js/<name>.js`.
            rendered: the blocks that the page is given already rendered.
        """
        key = (template, scripts, rendered)
        if key not in self._made:
            used = self._classes.of(f"pages/{template}.html") | self._classes.of(FRAME) | self._loose
            used |= set(rendered) | _WRITTEN.get(template, set())
            for text in _read(self._scripts / f"{name}.js" for name in scripts):
                used |= set(quoted(text))
            chosen = (text for block, text in self._components if block in used)
            sheet = squeezed("\n".join((self._first, *chosen, self._last)))
            self._made[key] = Markup(sheet)  # noqa: S704 -- the theme's own files
        return self._made[key]


class Classes:
    """The blocks that are named in a template and in what it calls."""

    def __init__(self, loader: BaseLoader | None) -> None:
        self._loader = loader
        self._environment = Environment(autoescape=True)

    def of(self, template: str) -> frozenset[str]:
        """The blocks of the classes that the template can write: `doors` for `doors__item`.

        Args:
            template: its path under the folder of templates.
        """
        sources = {}
        waiting = [template]
        while waiting:
            name = waiting.pop()
            if name not in sources:
                sources[name] = self._source(name)
                waiting += (*called(sources[name]), *_PUT_IN.get(name, ()))
        return frozenset(name for source in sources.values() for name in named(source))

    def everywhere(self) -> frozenset[str]:
        """The blocks that any template names."""
        names = self._loader.list_templates() if self._loader else []
        return frozenset(block for name in names if name.endswith(".html") for block in named(self._source(name)))

    def _source(self, name: str) -> str:
        if self._loader is None:
            return ""
        try:
            return self._loader.get_source(self._environment, name)[0]
        except TemplateNotFound:
            return ""


def called(source: str) -> Iterator[str]:
    """The templates that one calls or includes. A page with rows holds both sorts of row, rendered before it."""
    yield from (f"components/{name}.html" for name in _CALL.findall(source))
    yield from _INCLUDE.findall(source)
    if "{{ row }}" in source:
        yield from ("components/entry_row.html", "components/entry_line.html")


def named(source: str) -> Iterator[str]:
    """The blocks in a template's `class` attributes, also where an expression chooses between them."""
    for value in _QUOTED.findall(source):
        for name in _NAME.findall(value):
            yield _BLOCK.split(name)[0]


def quoted(script: str) -> Iterator[str]:
    """The blocks that may be in a script's texts."""
    for text in _TEXT.findall(script):
        for name in _NAME.findall(text):
            yield _BLOCK.split(name)[0]


def _read(files: Iterable[Path]) -> Iterator[str]:
    return (file.read_text(encoding="utf-8") for file in files)

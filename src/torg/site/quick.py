"""Templates that cost less, and give the same bytes: a town has ten thousand pages.

Jinja asks of every value how it is to be escaped, and of every component what it wants to know of where it is called.
Here both have a short answer for what nearly all of them are: a text, and a macro.
"""

from collections.abc import Callable, MutableMapping
from types import CodeType
from typing import Any

from jinja2 import Environment, Template
from jinja2.runtime import Context, Macro
from markupsafe import Markup
from markupsafe import escape as full_escape


def escape(value: object) -> str:
    """The value as it stands in HTML: what `markupsafe.escape` gives, but a text stays an ordinary `str`.

    Only for what is written to a page at once. Whoever passes an escaped text on needs `Markup` to know that it is.
    """
    kind = type(value)
    if kind is str:
        text: str = value  # type: ignore[assignment] # its type is on the line above
        return (
            text.replace("&", "&amp;")
            .replace(">", "&gt;")
            .replace("<", "&lt;")
            .replace("'", "&#39;")
            .replace('"', "&#34;")
        )
    return value if kind is Markup else full_escape(value)  # type: ignore[return-value] # Markup is a str


class QuickContext(Context):
    """Calls a macro straight away: it knows by itself that all is escaped."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """What the callable gives; see `jinja2.runtime.Context.call`."""
        if type(called) is not Macro:
            return super().call(called, *args, **kwargs)
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return called(*args, **kwargs)


class QuickTemplate(Template):
    """A template whose values are escaped by `escape`, above."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],  # noqa: A002 -- Jinja's own name
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        """The template of compiled code; see `jinja2.Template.from_code`."""
        made = super().from_code(environment, code, globals, uptodate)
        made.root_render_func.__globals__["escape"] = escape
        made.globals = dict(made.globals)  # copied for every page, which is slow for the chain of maps that it was
        return made


class QuickEnvironment(Environment):
    """An environment of such templates."""

    template_class = QuickTemplate
    context_class = QuickContext

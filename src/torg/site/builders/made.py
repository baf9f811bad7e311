"""A page that is ready to render: where it goes, what its head says, which template, what the template is given."""

from dataclasses import dataclass

from torg.site.contexts import Page


@dataclass(frozen=True, slots=True)
class Made:
    """One page before it is HTML."""

    path: str
    """Where it is written, under the output folder."""
    template: str
    """The template's name under `pages/`, without `.html`."""
    page: Page
    """The template's context."""
    title: str
    """The title before the site's name; most important words first."""
    description: str
    """The meta description."""
    section: str = ""
    """The menu path that the page belongs under, for `aria-current`."""
    source: str = ""
    """The file that the page comes from, relative to the content root's parent, when a path may collide."""

"""One request: who asks, for which town, with what typed; and the page that answers it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Response, make_response, redirect, request
from markupsafe import Markup

from torg.bridge.form.filled import Typed
from torg.bridge.form.rendering import templates
from torg.bridge.form.service import Service
from torg.bridge.form.town import Town
from torg.bridge.form.views import Frame, Link, TextPage
from torg.domain.activity import Activity
from torg.domain.numbers import write_phone
from torg.phrases.form import WORDS

OWN = "/l"
"""What the addresses of an association's own link begin with."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request.

    Attributes:
        service: the service's parts.
        town: the content as it is now.
        own: the organisation whose own link is used, or nothing.
        key: that link's word.
        typed: what a form sent; nothing for a page that is asked for.
        frame: what is around the answer.
    """

    service: Service
    town: Town
    own: str
    key: str
    typed: Typed
    frame: Frame

    def url(self, path: str) -> str:
        """The address of one of the form's pages, which begins with a slash; the own link goes along."""
        return f"{request.script_root}{f'{OWN}/{self.key}' if self.key else ''}{path}"

    @property
    def start(self) -> Link:
        """The way back to the first page."""
        return Link(WORDS.to_start, self.url("/"))

    def path_of(self, activity: Activity) -> str:
        """The path of an activity's pages."""
        return f"/aktivitet/{activity.organisation}/{activity.id}"

    def entry_url(self, activity: Activity, page: str = "") -> str:
        """The address of an activity's pages."""
        return self.url(f"{self.path_of(activity)}{page}")

    def page_of(self, activity: Activity) -> Link:
        """An activity's page on the site, which tells all of it."""
        address = f"{self.town.catalogue.site.url.rstrip('/')}/aktiviteter/{activity.organisation}/{activity.id}.html"
        return Link(WORDS.all_whole, address, activity.title)

    def show(self, template: str, page: Any, status: int = 200) -> Response:
        """A page."""
        return shown(self.service.theme, self.frame, template, page, status)

    def missing(self) -> Response:
        """That there is no such page."""
        return self.show("text.html", TextPage(WORDS.missing_title, WORDS.missing_lead, doors=(self.start,)), 404)

    def go(self, path: str) -> Response:
        """On to another page, with a request of its own (RFC 9110, 303)."""
        return make_response(redirect(self.url(path), 303))


def shown(theme: Path, frame: Frame, template: str, page: Any, status: int = 200) -> Response:
    """A page as an answer, by a template in the theme's folder `form`."""
    return make_response(templates(theme).get_template(template).render(page=page, frame=frame), status)


def frame_of(service: Service, town: Town | None, key: str = "") -> Frame:
    """What is around every page; without a town, only the way back.

    Args:
        service: the service's parts.
        town: the content, when it can be read.
        key: the word of the own link that is used, or nothing.
    """
    root = request.script_root
    home = f"{root}{f'{OWN}/{key}' if key else ''}/"
    mark, icon = service.mark
    if town is None:
        return Frame(home, f"{root}/stil.css", WORDS.start_title, home, Markup(mark), icon, Link("", ""), "", "")  # noqa: S704 -- the theme's own
    site = town.catalogue.site
    number = Link(write_phone(site.phone.number), f"tel:{site.phone.number}")
    return Frame(
        home, f"{root}/stil.css", site.name, site.url, Markup(mark), icon, number, site.phone.hours or "",  # noqa: S704 -- as above
        WORDS.demo if site.demo else "",
    )  # fmt: skip

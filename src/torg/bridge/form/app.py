"""The WSGI application: addresses, what is asked of every request, and what every answer carries."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from traceback import format_tb
from typing import Any

from flask import Flask, Response, g, make_response, request
from werkzeug.exceptions import HTTPException

from torg.bridge.form import pages
from torg.bridge.form.flow_all import AllFlow
from torg.bridge.form.flow_day import DayFlow
from torg.bridge.form.flow_entry import EntryFlow
from torg.bridge.form.flow_short import ConfirmFlow, PauseFlow, RemoveFlow, TipFlow
from torg.bridge.form.flow_stands import StandsFlow
from torg.bridge.form.flows import Flow
from torg.bridge.form.guard import HEADERS, MOST_BYTES, ONLY_HTTPS, URLENCODED, UnreadableError, is_foreign, read_form
from torg.bridge.form.health import trouble
from torg.bridge.form.service import Service, owned
from torg.bridge.form.steps import run
from torg.bridge.form.views import Link, TextPage
from torg.bridge.form.visiting import OWN, Visit, frame_of, shown
from torg.domain.activity import Activity
from torg.phrases.form import WORDS
from torg.phrases.health import WELL
from torg.phrases.reminding import ALL_PATH

_BASE_SHEETS = ("block-link", "alert", "bar", "brand", "button", "header", "lead", "phone-strip", "skip-link")
"""The site's own components that the form has too."""

_FLOWS: dict[str, Callable[[Visit, Activity], Flow]] = {
    "andra": EntryFlow,
    "installt": DayFlow,
    "flytta": partial(DayFlow, moves=True),
    "blir-av": StandsFlow,
    "stammer": ConfirmFlow,
    "paus": PauseFlow,
    "ta-bort": RemoveFlow,
}
"""The forms about an activity, by the last part of their address."""

Page = Callable[..., Response]


class _App(Flask):
    """Flask, which says in its log where something went wrong, and never for whom or with what."""

    def log_exception(self, exc_info: Any) -> None:
        """The sort of fault and the lines of code; the address asked for is left out, since it may hold a key."""
        sort, _, trace = exc_info
        rule = request.url_rule.rule if request.url_rule else "?"
        self.logger.error("%s in %s\n%s", sort.__name__ if sort else "?", rule, "".join(format_tb(trace)))


def make_app(service: Service) -> Flask:
    """The application.

    Args:
        service: its parts.
    """
    app = _App("torg.form", static_folder=None, template_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    # No address is moved: whoever types one without its last slash would be sent on, key and all, perhaps to `http`.
    app.url_map.strict_slashes = app.url_map.merge_slashes = False
    sheet = style_sheet(service.theme)
    app.before_request(lambda: _refused(service))
    app.after_request(partial(_with_headers, service.address.startswith("https://")))
    app.register_error_handler(HTTPException, lambda error: _failed(service, error))
    app.register_error_handler(OSError, lambda _: _sorry(service, WORDS.busy_title, WORDS.busy_lead, 503))
    app.add_url_rule("/stil.css", "style", lambda: _style(sheet))
    app.add_url_rule("/halsa", "health", lambda: _health(service))
    for prefix, name in (("", "open"), (f"{OWN}/<key>", "own")):
        _add_pages(app, service, prefix, name)
    return app


def _add_pages(app: Flask, service: Service, prefix: str, name: str) -> None:
    """The same pages twice: open to all, and below an association's own link."""
    entry = f"{prefix}/aktivitet/<organisation>/<entry>"
    rules: tuple[tuple[str, Page], ...] = (
        (f"{prefix}/", pages.start),
        (f"{prefix}/valj", pages.choose),
        (f"{prefix}/ny", lambda visit: run(EntryFlow(visit), visit)),
        (f"{prefix}/{ALL_PATH}", lambda visit: run(AllFlow(visit), visit) if visit.own else visit.missing()),
        (f"{prefix}/tips", lambda visit: run(TipFlow(visit), visit)),
        (f"{prefix}/kvitto/<token>", pages.receipt),
        (f"{prefix}/bekrafta/<token>", pages.confirm),
        (entry, pages.menu),
        (f"{entry}/<way>", _way),
    )
    for number, (rule, page) in enumerate(rules):
        app.add_url_rule(rule, f"{name}-{number}", _answering(service, page), methods=["GET", "POST"])


def _answering(service: Service, page: Page) -> Page:
    def answer(**values: str) -> Response:
        key = values.pop("key", "")
        own = service.keys.owner(key) if key else ""
        town = service.towns.now()
        if town is None:
            return _sorry(service, WORDS.content_title, WORDS.content_lead, 503)
        if own is None or (own and own not in town.catalogue.organisations):
            return _sorry(service, WORDS.link_title, WORDS.link_lead, 404)
        return page(Visit(service, town, own, key, g.typed, frame_of(service, town, key)), **values)

    return answer


def _way(visit: Visit, organisation: str, entry: str, way: str) -> Response:
    """One of the forms about an activity."""
    activity = visit.town.activity(organisation, entry)
    flow = _FLOWS.get(way)
    if activity is None or flow is None or not owned(visit.town, visit.own, organisation):
        return visit.missing()
    return run(flow(visit, activity), visit)


def _refused(service: Service) -> Response | None:
    """What is asked of every request: a form comes from here, and is one that a browser would send."""
    g.typed = {}
    if request.method != "POST":
        return None
    if is_foreign(dict(request.headers), request.host):
        return _sorry(service, WORDS.stranger_title, WORDS.stranger_lead, 403)
    if request.mimetype != URLENCODED:
        return _sorry(service, WORDS.stranger_title, WORDS.stranger_lead, 415)
    try:
        g.typed = read_form(request.get_data(cache=False))
    except UnreadableError:
        return _sorry(service, WORDS.large_title, WORDS.large_lead, 400)
    return None


def _with_headers(secure: bool, response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if secure:
        response.headers.setdefault(*ONLY_HTTPS)
    return response


def _failed(service: Service, error: HTTPException) -> Response:
    if error.code == 413:
        return _sorry(service, WORDS.large_title, WORDS.large_lead, 413)
    if error.code and error.code >= 500:
        return _sorry(service, WORDS.busy_title, WORDS.busy_lead, error.code)
    return _sorry(service, WORDS.missing_title, WORDS.missing_lead, error.code or 404)


def _sorry(service: Service, title: str, lead: str, status: int) -> Response:
    """A page that says what is the matter and how to go on."""
    frame = frame_of(service, service.towns.now())
    page = TextPage(title, lead, doors=(Link(WORDS.to_start, frame.home),))
    return shown(service.theme, frame, "text.html", page, status)


def style_sheet(theme: Path) -> str:
    """The site's style sheets that the form needs, and the form's own between its components and what comes last."""
    css = theme / "static" / "css"
    files = sorted(css.glob("*.css"))
    own = [*(css / "components" / f"{name}.css" for name in _BASE_SHEETS), theme / "form" / "form.css"]
    before = [file for file in files if file.name < "5"]
    return "\n".join(file.read_text("utf-8") for file in (*before, *own, *files[len(before) :]))


def _style(sheet: str) -> Response:
    answer = make_response(sheet)
    answer.mimetype = "text/css"
    answer.headers["Cache-Control"] = "public, max-age=3600"
    return answer


def _health(service: Service) -> Response:
    """`ok` when a form could be handed in now and would go on from here: for whoever watches the service."""
    said = trouble(service)
    answer = make_response(f"{said or WELL}\n", 503 if said else 200)
    answer.mimetype = "text/plain"
    return answer

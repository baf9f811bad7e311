"""Behind proxies, and over HTTP: `torg.bridge.form.serving`."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection
from logging import getLogger
from threading import Thread
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask, request
from waitress.server import create_server

from form_pages import URLENCODED, Page
from form_service import TODAY
from processes import free_port
from torg.bridge.form import serving
from torg.bridge.form.app import make_app
from torg.bridge.form.guard import Limiter
from torg.bridge.form.service import Service


@contextmanager
def running(app: Flask, proxies: int, patch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of an application that is served as `torg bridge serve` does it."""
    port, made = free_port(), list[Any]()

    def keeping(*given: Any, **settings: Any) -> Any:
        made.append(create_server(*given, **settings))  # type: ignore[no-untyped-call]  # waitress has no types
        return made[0]

    patch.setattr(serving, "create_server", keeping)
    thread = Thread(target=serving.serve, args=(serving.behind(app, proxies), "127.0.0.1", port, proxies), daemon=True)
    thread.start()
    while not made and thread.is_alive():
        thread.join(0.01)
    try:
        yield port
    finally:
        made[0].task_dispatcher.shutdown()
        made[0].trigger.pull_trigger(made[0].close)
        thread.join(5)


def asked(port: int, path: str, body: str = "", **headers: str) -> tuple[int, dict[str, str], str]:
    """The status, the headers and the text of an answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("POST" if body else "GET", path, body or None, {"Content-Type": URLENCODED, **named})
    answer = connection.getresponse()
    found = answer.status, dict(answer.headers), answer.read().decode()
    connection.close()
    return found


@pytest.mark.parametrize(
    ("proxies", "told"), [(0, "127.0.0.1 http://localhost/"), (1, "192.0.2.7 https://form.example.org/")]
)
def test_a_proxy_is_believed_when_there_is_one(proxies: int, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over a socket, for the server itself also has a word in it; and nobody else who says the same is believed."""
    app = Flask("x")
    app.add_url_rule("/", "start", lambda: f"{request.remote_addr} {request.url}")
    names = ("X_Forwarded_For", "X_Forwarded_Proto", "X_Forwarded_Host")
    said = dict(zip(names, ("192.0.2.7", "https", "form.example.org"), strict=True))

    with running(app, proxies, monkeypatch) as port:
        assert asked(port, "/", Host="localhost", **said)[2] == told


def test_visitors_behind_a_proxy_have_an_hour_each(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neighbours are not shut out by one who has sent too much."""
    app = make_app(replace(service, limiter=Limiter(service.clock, each=1)))
    answers = []
    with running(app, 1, monkeypatch) as port:
        for visitor in ("192.0.2.7", "198.51.100.7", "192.0.2.9"):
            said = {"X_Forwarded_For": visitor, "X_Forwarded_Proto": "https", "Host": "form.example.org"}
            page = Page(*asked(port, "/tips", **said)[::2])
            body = urlencode({**page.values, "tips": [f"Hej från {visitor}"], "gor": ["skicka"]}, doseq=True)
            answers.append(asked(port, "/tips", body, **said)[0])

    assert answers == [303, 303, 429]


def test_a_key_is_never_sent_on_to_another_address(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed from a letter without the last slash it works as it is: nothing is sent in clear text."""
    key = service.keys.make("verkstan", TODAY)
    paths = (f"/l/{key}", f"/l/{key}/", f"//l/{key}/", f"/l/{key}/valj/")
    with running(make_app(service), 0, monkeypatch) as port:
        answers = [asked(port, path) for path in paths]

    assert [(status, headers.get("Location", "")) for status, headers, _ in answers] == [(200, "")] * 4
    assert {headers["Strict-Transport-Security"] for _, headers, _ in answers} == {"max-age=31536000"}


def test_no_log_has_a_key(
    service: Service,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Whatever goes wrong: in a page, or in the page that says so."""
    key, app = service.keys.make("verkstan", TODAY), make_app(service)

    def fault(path: str) -> str:
        raise ValueError(path)

    app.add_url_rule("/l/<path>/fel", "fault", fault)
    app.add_url_rule("/l/<path>/varre", "worse", app.aborter)
    app.register_error_handler(LookupError, fault)  # which fails too
    with running(app, 0, monkeypatch) as port:
        statuses = [asked(port, f"/l/{key}/{way}")[0] for way in ("fel", "varre")]

    told = "".join(map(getLogger().handlers[0].format, caplog.records)) + "".join(capfd.readouterr())
    assert (statuses, key in told, "/l/<path>/fel" in told, "in fault" in told) == ([500, 500], False, True, True)


class Server:
    """Stands in for waitress's own, and is stopped at once."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def __call__(self, app: Flask, **settings: object) -> "Server":
        """Make it."""
        self.told.append({name: settings[name] for name in ("host", "port", "ident")})
        return self

    def run(self) -> None:
        """Until somebody stops it."""
        raise KeyboardInterrupt

    def close(self) -> None:
        """Let the port go."""
        self.told.append("closed")


def test_the_port_is_let_go_when_somebody_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no answer says what it is made of."""
    server = Server()
    monkeypatch.setattr(serving, "create_server", server)
    with pytest.raises(KeyboardInterrupt):
        serving.serve(Flask("x"), "127.0.0.1", 8040, answers=lambda: server.told.append("answers"))
    assert server.told == [{"host": "127.0.0.1", "port": 8040, "ident": None}, "answers", "closed"]

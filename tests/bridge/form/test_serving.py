"""Behind proxies, and over HTTP: `torg.bridge.form.serving`."""

import pytest
from flask import Flask, request

from torg.bridge.form import serving


def _app() -> Flask:
    app = Flask("x")
    app.add_url_rule("/", "start", lambda: f"{request.remote_addr} {request.url}")
    return app


@pytest.mark.parametrize(
    ("proxies", "told"), [(0, "127.0.0.1 http://localhost/"), (1, "192.0.2.7 https://form.example.org/")]
)
def test_a_proxy_is_believed_when_there_is_one(proxies: int, told: str) -> None:
    """And nobody else who says the same."""
    headers = {"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "form.example.org"}
    assert serving.behind(_app(), proxies).test_client().get("/", headers=headers).text == told


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
        serving.serve(_app(), "127.0.0.1", 8040)
    assert server.told == [{"host": "127.0.0.1", "port": 8040, "ident": None}, "closed"]

"""Behind proxies, and over HTTP: `torg.bridge.form.serving`."""

import socket
import threading
import urllib.request

import pytest
from flask import Flask, request

from torg.bridge.form.serving import behind, serve


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
    assert behind(_app(), proxies).test_client().get("/", headers=headers).text == told


def test_a_taken_port_is_told() -> None:
    """Before anybody is promised anything."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="in use"):
            serve(_app(), "127.0.0.1", taken.getsockname()[1])


def test_it_answers_over_http() -> None:
    """Without saying what it is made of."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    threading.Thread(target=serve, args=(_app(), "127.0.0.1", port), daemon=True).start()
    for _ in range(100):
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                break
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as answer:
        assert (answer.status, answer.headers["Server"]) == (200, None)

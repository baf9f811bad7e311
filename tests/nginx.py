"""A real nginx with one of the samples, on a port of its own."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

import pytest

HOSTING = Path(__file__).parents[1] / "docs" / "hosting"

SHELL = """
{user}
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 32; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""


@contextmanager
def nginx(folder: Path, sample: str, *changes: tuple[str, str]) -> Iterator[int]:
    """The port of an nginx while it is there.

    Args:
        folder: for its files.
        sample: the name of the sample.
        *changes: what is put in the place of what, as a folder that the machine has.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = int(free.getsockname()[1])
    text = (HOSTING / sample).read_text("utf-8").replace("listen 80;", f"listen 127.0.0.1:{number};")
    for old, new in changes:
        text = text.replace(old, new)
    (folder / "site.conf").write_text(text, encoding="utf-8")
    # Started by root, nginx would read the files as somebody who may not look into root's temporary folders.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(SHELL.format(folder=folder, user=user), encoding="utf-8")
    program = os.environ.get("NGINX") or shutil.which("nginx") or "/usr/sbin/nginx"
    server = subprocess.Popen([program, "-e", f"{folder}/error.log", "-p", folder, "-c", f"{folder}/nginx.conf"])
    try:
        _wait_for(number, server)
        yield number
    finally:
        server.terminate()
        server.wait()


def ask(port: int, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> tuple[int, HTTPMessage, bytes]:
    """The status, the headers and the body of an answer."""
    connection = HTTPConnection("127.0.0.1", port)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body or None, headers=named)
    answer = connection.getresponse()
    found = answer.status, answer.headers, answer.read()
    connection.close()
    return found


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    while server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.fail("nginx did not start with the sample")

"""A real nginx with one of the samples, on a port of its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

from processes import free_port, running

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
    number = free_port()
    text = (HOSTING / sample).read_text("utf-8").replace("listen 80;", f"listen 127.0.0.1:{number};")
    for old, new in changes:
        text = text.replace(old, new)
    (folder / "site.conf").write_text(text, encoding="utf-8")
    # Started by root, nginx would read the files as somebody who may not look into root's temporary folders.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(SHELL.format(folder=folder, user=user), encoding="utf-8")
    program = os.environ.get("NGINX") or shutil.which("nginx") or "/usr/sbin/nginx"
    with running([program, "-e", f"{folder}/error.log", "-p", folder, "-c", f"{folder}/nginx.conf"], number):
        yield number


def ask(port: int, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> tuple[int, HTTPMessage, bytes]:
    """The status, the headers and the body of an answer."""
    connection = HTTPConnection("127.0.0.1", port)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body or None, headers=named)
    answer = connection.getresponse()
    found = answer.status, answer.headers, answer.read()
    connection.close()
    return found

"""Serving a built site below a folder of a host, and walking through all of it as a visitor would."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

from built_pages import parse


class _Below(SimpleHTTPRequestHandler):
    """The folder's files below `/torg/`, and nothing anywhere else."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix("/torg/") if path.startswith("/torg/") else "finns-inte"
        return super().translate_path(f"/{inside}")

    def log_message(self, *_: Any) -> None:
        """Nothing is said about each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder's files, `http://127.0.0.1:<port>/torg/`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Below, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/torg/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def fetched(address: str) -> tuple[int, bytes]:
    """Status and content."""
    try:
        with urlopen(address) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        with error:
            return error.code, b""


def walked(start: str, public: str) -> tuple[dict[str, bytes], list[tuple[str, str]]]:
    """Every page that links lead to from `start`, and the links that lead nowhere, each with its page.

    Args:
        start: where the site is served.
        public: the address that the site calls itself by, which is followed to where it is served.
    """
    found: dict[str, bytes] = {}
    broken: list[tuple[str, str]] = []
    known, waiting = {start}, [(start, start)]
    while waiting:
        origin, address = waiting.pop()
        status, content = fetched(address)
        if status != 200:
            broken.append((origin, address))
            continue
        found[address.removeprefix(start)] = content
        for link in _links(address, content, start, public):
            if link not in known:
                known.add(link)
                waiting.append((address, link))
    return found, broken


def _links(address: str, content: bytes, start: str, public: str) -> Iterator[str]:
    """The links of a page that stay on the host, those in its head and in the sitemap too."""
    if not address.endswith(("/", ".html")):
        return
    for each in parse(content).iter():
        if each.tag in {"a", "link"} and each.get("href"):
            href = each.get("href", "").replace("webcal://", "https://").replace(public, start)
            target = urldefrag(urljoin(address, href)).url
            if target.startswith(start.removesuffix("torg/")):
                yield target

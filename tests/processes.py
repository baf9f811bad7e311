"""Servers of their own process, on a port of this machine that was free, until a test is done with them."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

_SECONDS = 60
"""How long a server may take to start, on the slowest machine."""
_PAUSE = 0.02
THEME = Path(__file__).parents[1] / "theme"


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(command: Sequence[str | Path], port: int) -> Iterator[None]:
    """A program that listens on a port, from its first answer on, and ended afterwards."""
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL) as server:
        try:
            until = time.monotonic() + _SECONDS
            while time.monotonic() < until:
                with socket.socket() as knock:
                    knock.settimeout(1)
                    if server.poll() is not None or knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(_PAUSE)
            if server.poll() is not None:
                pytest.fail(f"{command[0]} did not start")
            yield
        finally:
            server.terminate()
            try:
                server.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                server.kill()
                raise


@contextmanager
def form(settings: Path, port: int, *arguments: str) -> Iterator[None]:
    """`torg bridge serve`."""
    own: list[str | Path] = ["--settings", settings, "--theme", THEME, "--port", str(port), *arguments]
    with running([sys.executable, "-m", "torg", "bridge", "serve", *own], port):
        yield

"""`torg bridge serve`."""

import gc
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask

from form_service import THEME
from torg.cli.bridging import serve


def test_the_form_is_served_as_the_settings_say(tmp_path: Path, town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the port that was asked for, with the pages there."""
    file = tmp_path / "bridge.toml"
    file.write_text(
        f'spool = "spool"\n[form]\ncontent = "{town}"\naddress = "https://form.example.org"\nproxies = 1\n', "utf-8"
    )
    served: list[tuple[int, str, int, int]] = []

    def answer(app: Flask, host: str, port: int, proxies: int, answers: Callable[[], None]) -> None:
        answers()
        served.append((app.test_client().get("/").status_code, host, port, proxies))

    monkeypatch.setattr(serve, "serve", answer)
    arguments = ["--settings", str(file), "--theme", str(THEME), "--port", "8123", "--today", "2026-11-22"]
    result = CliRunner().invoke(serve.command, arguments)
    assert (result.output, served) == (
        "Formuläret finns på https://form.example.org. Avsluta med Ctrl+C.\n", [(200, "127.0.0.1", 8123, 1)],
    )  # fmt: skip


def test_a_port_that_something_else_has_is_told(tmp_path: Path, town: Path) -> None:
    """With the way to another, and never as if the form were there."""
    file = tmp_path / "bridge.toml"
    file.write_text(f'spool = "spool"\n[form]\ncontent = "{town}"\n', "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        words = ["--settings", str(file), "--theme", str(THEME), "--port", str(port), "--today", "2026-11-22"]
        result = CliRunner().invoke(serve.command, words)
        gc.collect()  # what is left open is a warning, and so a fault

    said = " ".join(result.output.split())
    assert (result.exit_code, f"Porten {port} används redan." in said, "Formuläret finns på" in said) == (
        2,
        True,
        False,
    )

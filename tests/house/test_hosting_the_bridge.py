"""The samples for the form and the worker: nginx is started with its own, and all name commands that there are."""

import os
import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from configparser import ConfigParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import click
import pytest

from nginx import HOSTING, ask, nginx
from torg.bridge.form.settings import FormSettings
from torg.bridge.settings import Settings
from torg.cli.main import cli

ROOT = HOSTING.parents[1]
FENCE = ("Capability", "Lock", "Memory", "NoNew", "Private", "Proc", "Protect", "Remove", "Restrict", "System")
UNITS = sorted(path.name for path in HOSTING.glob("torg-*"))
PASSED = ("Host", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Prefix")


class Answerer(BaseHTTPRequestHandler):
    """Says what it was told by the server before it."""

    def do_POST(self) -> None:
        """Answer with the headers that count, and how much was sent."""
        size = len(self.rfile.read(int(self.headers["Content-Length"])))
        said = "\n".join([*(f"{name}={self.headers.get(name, '')}" for name in PASSED), str(size)]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: object) -> None:
        """Nothing is said about each request."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where nginx has its files."""
    return tmp_path_factory.mktemp("nginx-form")


@pytest.fixture(scope="module")
def port(folder: Path) -> Iterator[int]:
    """The port of an nginx before something that answers as the form's server does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answerer)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    changes = ("127.0.0.1:8040", f"127.0.0.1:{server.server_port}"), ("/var/log/nginx", str(folder))
    with nginx(folder, "nginx-form.conf", *changes) as number:
        yield number
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_form_is_told_who_asks_and_nobody_can_pretend(port: int) -> None:
    """What a visitor says of such things does not come through."""
    lies = {"X_Forwarded_For": "10.0.0.1", "X_Forwarded_Prefix": "/x", "X_Forwarded_Proto": "https"}
    status, _, body = ask(port, "/ny", "POST", b"a=b", Host="form.example.org:8443", **lies)

    assert (status, body.decode().splitlines()) == (
        200,
        [
            "Host=form.example.org:8443",
            "X-Forwarded-For=127.0.0.1",
            "X-Forwarded-Proto=http",
            "X-Forwarded-Host=form.example.org:8443",
            "X-Forwarded-Prefix=",
            "3",
        ],
    )


def test_a_body_that_is_too_long_goes_no_further(port: int) -> None:
    """The longest form gets through."""
    sizes = {size: ask(port, "/ny", "POST", b"x" * size)[0] for size in (256 * 1024, 600 * 1024)}

    assert sizes == {256 * 1024: 200, 600 * 1024: 413}


def test_a_link_is_never_logged(port: int, folder: Path) -> None:
    """Neither the address nor where somebody came from."""
    ask(port, "/l/hemlig-nyckel/", "POST", b"a=b", Referer="https://form.example.org/l/hemlig-nyckel/")

    assert ["hemlig" in path.read_text("utf-8") for path in (folder / "form.log", folder / "error.log")] == [False] * 2


def test_nothing_is_logged_and_something_kind_is_said_when_the_form_rests(tmp_path: Path) -> None:
    """The faults that a server before another one usually logs, with the address asked for: none of them here."""
    with nginx(tmp_path, "nginx-form.conf", ("127.0.0.1:8040", "127.0.0.1:9"), ("/var/log/nginx", str(tmp_path))) as at:
        resting = ask(at, "/l/hemlig-nyckel/")
        large = ask(at, "/l/hemlig-nyckel/ny", "POST", b"x" * 600 * 1024)
        many = [ask(at, "/l/hemlig-nyckel/ny", "POST", b"a=b")[0] for _ in range(24)]

    said = [(each[0], each[1]["Content-Type"], each[1]["Cache-Control"], "0980-31 92 00" in each[2].decode())
            for each in (resting, large)]  # fmt: skip
    kind = "text/html; charset=utf-8", "no-store", True
    assert said == [(502, *kind), (413, *kind)]
    assert (many[0], many[-1]) == (502, 429)
    assert [path.name for path in tmp_path.glob("*.log") if "hemlig" in path.read_text("utf-8")] == []


def understood(line: str) -> list[str]:
    """The words of a line that starts `torg` which no command takes."""
    words = shlex.split(line)
    command: click.Command = cli
    known_first = cli.list_commands(click.Context(cli))
    rest = words[next(at for at, word in enumerate(words) if word in known_first) :]
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), rest.pop(0))
        assert found, line
        command = found
    known = {name for param in command.params for name in param.opts}
    return [word for word in rest if word.startswith("--") and word not in known]


def unit_of(name: str) -> ConfigParser:
    """A systemd unit, read."""
    unit = ConfigParser(interpolation=None, strict=True)
    unit.optionxform = str  # type: ignore[assignment, method-assign]  # as configparser's documentation does
    unit.read(HOSTING / name, "utf-8")
    return unit


@pytest.mark.parametrize("name", UNITS)
def test_systemd_units_start_what_there_is(name: str) -> None:
    """Each is a file that systemd reads, and its command takes its options."""
    unit = unit_of(name)
    line = unit.get("Service", "ExecStart", fallback="")

    assert ("Description" in unit["Unit"], understood(line) if "bin/torg " in line else []) == (True, [])


def test_no_service_has_more_rights_than_it_needs() -> None:
    """None is root, and all are fenced in alike; how well is told by `systemd-analyze security --offline=true`."""
    services = {name: dict(unit_of(name)["Service"]) for name in UNITS if name.endswith(".service")}
    fences = {name: {key for key in each if key.startswith(FENCE)} for name, each in services.items()}

    assert [each.get("User", each.get("DynamicUser")) for each in services.values()] == ["yes", "torg", "torg", "torg"]
    assert [each["MemoryMax"][-1] for each in services.values()] == ["M", "M", "M", "G"]
    assert (len(fences["torg-form.service"]), len({frozenset(each) for each in fences.values()})) == (25, 1)


def test_the_part_that_strangers_talk_to_can_neither_publish_nor_sign_nor_change_settings() -> None:
    """With the settings of the guide: the token and the worker's secret are out of sight, and the clone is read."""
    form, text = unit_of("torg-form.service")["Service"], (HOSTING / "bridge.md").read_text("utf-8")
    said = tomllib.loads(text.split("```toml\n")[1].split("```")[0])
    hidden, read = (form[key].replace("-/", "/").split(" ") for key in ("InaccessiblePaths", "ReadOnlyPaths"))

    assert [f"/etc/torg/{said['remote']['token_file']}" in hidden, said["signing"] in hidden] == [True, True]
    assert ["/etc/torg" in read, said["clone"] in read, said["form"]["keys"] in read] == [True, True, True]


def test_the_container_has_what_it_copies_and_starts_what_there_is() -> None:
    """It is read here, not built: every file is in the repository, and both commands take their options."""
    text = (HOSTING / "Containerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (\S+) ", text, re.MULTILINE)
    entry = re.findall(r'"([^"]+)"', re.search(r"^ENTRYPOINT (.*)$", text, re.MULTILINE)[1])  # type: ignore[index]  # it is there
    start = re.findall(r'"([^"]+)"', re.search(r"^CMD (.*)$", text, re.MULTILINE)[1])  # type: ignore[index]  # likewise
    worker = re.search(r"with: (work .*)$", text, re.MULTILINE)
    words = {line.split(" ")[0] for line in text.splitlines() if line[:1].isupper()}

    assert [each for each in copied if not (ROOT / each).exists()] == []
    assert entry == ["python", "-m", "torg", "bridge"]
    assert worker
    assert understood(" ".join([*entry, *start])) + understood(f"bridge {worker[1]}") == []
    assert words == {
        "FROM",
        "RUN",
        "COPY",
        "ENV",
        "USER",
        "WORKDIR",
        "VOLUME",
        "EXPOSE",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    }
    assert text.index("USER torg") < text.index("ENTRYPOINT")


def test_the_settings_in_the_guide_can_be_read(tmp_path: Path) -> None:
    """Both readers take them as they stand, beside the files that they name."""
    page = (HOSTING / "bridge.md").read_text("utf-8")
    (tmp_path / "token").write_text("hemligt\n", "utf-8")
    (tmp_path / "bridge.toml").write_text(page.split("```toml\n")[1].split("```")[0], "utf-8")

    read = Settings.of(tmp_path / "bridge.toml"), FormSettings.of(tmp_path / "bridge.toml")

    assert (read[0].publish_own_edits, read[1].form.proxies) == (False, 1)


@pytest.mark.parametrize(("who", "first"), [("torg", ""), ("kerstin", "sudo -u torg ")])
def test_the_handbooks_lines_can_be_typed_on_the_server(tmp_path: Path, who: str, first: str) -> None:
    """By the service's own user at once, by others through sudo; each word comes through whole."""
    place = tmp_path / "lib"
    (place / "bin").mkdir(parents=True)
    text = (HOSTING / "torg.sh").read_text("utf-8").replace("/usr/local/lib/torg", str(place))
    (tmp_path / "torg").write_text(text, "utf-8")
    tell = 'echo "$(basename "$0") $*, $(pwd)"\n'
    for name, does in {"lib/bin/torg": tell, "sudo": tell, "id": f"echo {who}\n"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}", "utf-8")
        (tmp_path / name).chmod(0o755)
    line = ["/bin/sh", str(tmp_path / "torg"), "bridge", "review", "list"]
    path = f"{tmp_path}:{os.environ['PATH']}"
    said = subprocess.run(line, env={"PATH": path}, capture_output=True, text=True, check=True).stdout

    command = "torg" if who == "torg" else f"{first}{place}/bin/torg"
    assert said == f"{command} bridge review list, {place}\n"

"""The samples for web servers: nginx is started with its own, and all say the same."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from nginx import HOSTING, ask, nginx
from sample_papers import blank_pdf
from torg.site import build
from town_copies import copy_town
from towns import TODAY

ROOT = Path(__file__).parents[2]
FIKA = "aktiviteter/frivilligcentralen/oppen-torsdagsfika"
SHORT = "63053"
"""The number of the same activity."""

PAPER = "blad/hela-orten-sv.pdf"


@pytest.fixture(scope="module")
def site(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample town with packed files, in Swedish alone."""
    folder = tmp_path_factory.mktemp("publicerat")
    content = copy_town(town, tmp_path_factory.mktemp("innehåll"))
    assert build(content, folder, ROOT / "theme", TODAY, compress=True).ok
    (folder / PAPER).parent.mkdir()
    (folder / PAPER).write_bytes(blank_pdf())
    return folder


@pytest.fixture(scope="module")
def port(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of an nginx that serves the site by the sample."""
    with nginx(tmp_path_factory.mktemp("nginx"), "nginx.conf", ("/var/www/torg", str(site))) as number:
        yield number


TYPES = {
    "/": "text/html; charset=utf-8",
    f"/{FIKA}.html": "text/html; charset=utf-8",
    f"/kalender/{FIKA}.ics": "text/calendar; charset=utf-8",
    "/nytt.atom": "application/atom+xml; charset=utf-8",
    "/sitemap.xml": "text/xml; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    f"/{PAPER}": "application/pdf",
}


@pytest.mark.parametrize("path", TYPES)
def test_nginx_gives_each_file_its_type(port: int, site: Path, path: str) -> None:
    """And its bytes, as they were built."""
    status, headers, content = ask(port, path)
    wanted = (site / (path.removeprefix("/") or "index.html")).read_bytes()
    assert (status, headers["Content-Type"], content == wanted) == (200, TYPES[path], True)


def test_a_short_address_leads_on(port: int) -> None:
    """As it is typed from paper, without a slash last."""
    status, headers, _ = ask(port, f"/{SHORT}")
    assert (status, headers["Location"]) == (301, f"/{SHORT}/")
    status, headers, content = ask(port, f"/{SHORT}/")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert f'content="0; url=../{FIKA}.html"'.encode() in content


@pytest.mark.parametrize("path", [f"/{FIKA}.html", f"/kalender/{FIKA}.ics", "/sitemap.xml", "/nytt.atom"])
def test_nginx_sends_packed_files_as_they_are(port: int, site: Path, path: str) -> None:
    """To whoever accepts them, with the same type, and says that the answer depends on it."""
    status, headers, content = ask(port, path, Accept_Encoding="gzip")
    plain = (site / path.removeprefix("/")).read_bytes()
    assert (status, headers["Content-Encoding"], headers["Vary"]) == (200, "gzip", "Accept-Encoding")
    assert headers["Content-Type"] == ask(port, path)[1]["Content-Type"]
    assert (content, gzip.decompress(content)) == ((site / f"{path[1:]}.gz").read_bytes(), plain)


def test_nginx_answers_404_with_the_page_for_it(port: int, site: Path) -> None:
    """At any depth, and for what the build keeps to itself."""
    page = (site / "404.html").read_bytes()
    for path in ("/finns-inte", "/kalender/aktiviteter/borta/borta.ics", "/.torg-filer", "/.torg-andrat"):
        status, headers, content = ask(port, path)
        assert (path, status, headers["Content-Type"]) == (path, 404, "text/html; charset=utf-8")
        assert content == page


def test_nginx_says_when_nothing_has_changed(port: int) -> None:
    """A calendar program that asks again gets no body."""
    _, headers, _ = ask(port, "/kalender/alla.ics")
    status, _, content = ask(port, "/kalender/alla.ics", If_None_Match=headers["ETag"])
    assert (status, content) == (304, b"")


def _samples() -> dict[str, dict[str, str]]:
    """The headers of a page, as each sample has them; nginx takes some from its maps."""
    sample = (HOSTING / "nginx.conf").read_text("utf-8")
    maps = dict(re.findall(r'^map \S+ (\S+) \{\n +(?:~\^text/html|default) +"([^"]*)";', sample, re.MULTILINE))
    given = re.findall(r'^ +add_header (\S+) "?([^"]*?)"? always;', sample, re.MULTILINE)
    nginx = [(name, maps.get(value, value)) for name, value in given]
    apache = re.findall(r'^Header always set (\S+) "(.*)"', (HOSTING / "htaccess").read_text("utf-8"), re.MULTILINE)
    every = (HOSTING / "_headers").read_text("utf-8").split("\n\n")[0]
    return {
        "nginx": dict(nginx),
        "apache": dict(apache),
        "_headers": dict(re.findall(r"^  (\S+): (.*)", every, re.MULTILINE)),
    }


def test_all_samples_say_the_same() -> None:
    """The same headers with the same values."""
    found = _samples()
    assert (found["apache"], found["_headers"]) == (found["nginx"], found["nginx"])
    assert sorted(found["nginx"]) == [
        "Cache-Control",
        "Content-Security-Policy",
        "Cross-Origin-Opener-Policy",
        "Permissions-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
    ]


def test_nginx_sends_the_headers_with_every_page(port: int) -> None:
    """Also with the page for what is not there."""
    for path in ("/", "/finns-inte"):
        headers = ask(port, path)[1]
        assert {name: headers[name] for name in _samples()["nginx"]} == _samples()["nginx"]


def test_nginx_sends_little_with_other_files(port: int, site: Path) -> None:
    """What only pages need is not sent with calendars and the search's files; what has a version is kept for good."""
    script = next(path.relative_to(site).as_posix() for path in sorted((site / "sok").rglob("*.js")))
    kept = {}
    for path in ("/kalender/alla.ics", f"/{script}?0a1b2c"):
        headers = ask(port, path)[1]
        assert [name for name in _samples()["nginx"] if name in headers] == [
            "Cache-Control",
            "X-Content-Type-Options",
            "Referrer-Policy",
        ]
        kept[path] = headers["Cache-Control"]
    assert [*kept.values()] == ["public, max-age=300", "public, max-age=31536000, immutable"]


def test_the_header_s_policy_takes_nothing_from_a_page(site: Path) -> None:
    """Both policies hold at once, so what the header forbids no page may allow."""
    header = dict(each.split(" ", 1) for each in _samples()["nginx"]["Content-Security-Policy"].split("; "))
    assert header.pop("frame-ancestors") == "'self'"
    for page in site.rglob("*.html"):
        found = re.search(rb'http-equiv="Content-Security-Policy" content="([^"]*)"', page.read_bytes())
        assert found
        policy = found[1].decode().replace("&#39;", "'")
        own = dict(each.split(" ", 1) for each in policy.split("; "))
        assert {name: own.get(name, own["default-src"]) for name in header} == header

"""What is asked of every request, and what every answer carries: `torg.bridge.form.app`."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from form_pages import URLENCODED, get, press
from form_service import FIKA, SOUP, THEME, TODAY
from torg.bridge.form.app import make_app, style_sheet
from torg.bridge.form.guard import HEADERS, Limiter
from torg.bridge.form.service import Service
from torg.bridge.form.town import Towns
from torg.bridge.items import State

WAYS = ("andra", "installt", "flytta", "blir-av", "stammer", "paus", "ta-bort")


def test_every_page_is_there(client: FlaskClient) -> None:
    """And none of them sets a cookie or has a script."""
    paths = ["/", "/valj", "/ny", "/tips", FIKA, "/halsa", "/stil.css", *(f"{FIKA}/{way}" for way in WAYS)]
    answers = [client.get(path) for path in paths]
    assert (
        [answer.status_code for answer in answers],
        ["Set-Cookie" in answer.headers or b"<script" in answer.data for answer in answers],
    ) == ([200] * len(paths), [False] * len(paths))


@pytest.mark.parametrize("path", ["/", "/finns-inte", "/stil.css", f"{FIKA}/finns-inte"])
def test_every_answer_is_strict(client: FlaskClient, path: str) -> None:
    """Also one about a page that is not there."""
    headers = client.get(path).headers
    kept = {name: value for name, value in HEADERS.items() if name != "Cache-Control"}
    assert {name: headers.get(name) for name in kept} == kept


@pytest.mark.parametrize(
    ("path", "status"),
    [("/finns-inte", 404), ("/l/x/", 404), ("/aktivitet/../../etc/passwd", 404), ("/kvitto/%00", 404),
     ("/aktivitet/frivilligcentralen/..%2f..%2fsite", 404)],
)  # fmt: skip
def test_what_is_not_there_is_said_kindly(client: FlaskClient, path: str, status: int) -> None:
    """With the way back and a number to ring."""
    page = get(client, path)
    assert (page.status, "0980-31 92 00" in page.text) == (status, True)


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"tips=hej", {"Content-Type": URLENCODED, "Sec-Fetch-Site": "cross-site"}, 403),
        (b"tips=hej", {"Content-Type": URLENCODED, "Origin": "https://evil.example.org"}, 403),
        (b"tips=hej", {"Content-Type": "multipart/form-data; boundary=x"}, 415),
        (b"{}", {"Content-Type": "application/json"}, 415),
        (b"x" * (10 << 20), {"Content-Type": URLENCODED}, 413),
        (b"&".join(b"f%d=1" % number for number in range(10_000)), {"Content-Type": URLENCODED}, 413),
        (b"&".join(b"f=1" for _ in range(1000)), {"Content-Type": URLENCODED}, 400),
        (b"tips=%FF%FE", {"Content-Type": URLENCODED}, 400),
    ],
)
def test_what_no_form_of_ours_sends_is_refused(
    client: FlaskClient, service: Service, body: bytes, headers: dict[str, str], status: int
) -> None:
    """And nothing is kept."""
    answer = client.post("/tips", data=body, headers=headers)
    assert (answer.status_code, service.spool.items(State.CONFIRMED)) == (status, ())


@pytest.mark.parametrize(
    "text",
    ["a\x00b", "': [x, &a *a", "${{ github.token }}", "::error file=x::y", "`rm -rf`", "@team closes #1", "{{ 7*7 }}",
     "../../.git/config", "-x.yaml", "<script>alert(1)</script>", "\u202egnp.exe", "a" * 20_000],
)  # fmt: skip
def test_hostile_text_stays_text(client: FlaskClient, service: Service, text: str) -> None:
    """In a tip it is kept as it is; on the page it is escaped; nothing else happens."""
    receipt = press(client, get(client, "/tips"), "skicka", {"tips": text})
    (item,) = service.spool.items(State.CONFIRMED)
    kept = item.submission.fields["tips"]
    assert (receipt.status, "<script>" in receipt.html, kept.isprintable(), item.submission.entry) == (
        200, False, True, "",
    )  # fmt: skip


@pytest.mark.parametrize("title", ["../../.git/config", "-x.yaml", "CON", "\u0430dmin", "....//", "--help"])
def test_no_title_becomes_a_path(client: FlaskClient, service: Service, title: str) -> None:
    """The id is a slug that the server made, whatever the title is."""
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    preview = press(client, get(client, f"{root}/ny"), "granska", SOUP | {"titel": title})
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    assert (item.submission.entry.strip("abcdefghijklmnopqrstuvwxyz0123456789-"), item.submission.entry[0] != "-") == (
        "", True,
    )  # fmt: skip


def test_a_link_writes_for_its_own_association_only(client: FlaskClient, service: Service) -> None:
    """Whatever the form says."""
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    preview = press(client, get(client, f"{root}/ny"), "granska", SOUP | {"forening": "verkstan"})
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    assert (item.submission.organisation, item.submission.through) == ("frivilligcentralen", "frivilligcentralen")


def test_a_revoked_link_is_told(client: FlaskClient, service: Service) -> None:
    """With the number to ring for a new one."""
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    before = get(client, f"{root}/").status
    service.keys.revoke("frivilligcentralen")
    page = get(client, f"{root}/")
    assert (before, page.status, "så får ni en ny" in page.text) == (200, 404, True)


def test_a_town_that_can_not_be_read_has_no_form(service: Service, tmp_path: Path) -> None:
    """But a calm page, and whoever watches the service is told."""
    client = make_app(replace(service, towns=Towns(tmp_path, lambda: TODAY))).test_client()
    assert (get(client, "/ny").status, "vilar" in get(client, "/ny").text, client.get("/halsa").status_code) == (
        503, True, 503,
    )  # fmt: skip


def test_a_fault_of_the_machines_is_a_calm_page(service: Service, client_of: Callable[..., FlaskClient]) -> None:
    """With a spool that can not be read."""
    client = client_of(service)
    service.spool.root.joinpath(".lock").unlink(missing_ok=True)
    service.spool.root.joinpath(".lock").mkdir()
    page = get(client, f"/kvitto/{service.seals.receipt('bcdfg23456')}")
    assert (page.status, "Vänta" in page.text) == (503, True)


def test_many_at_once_all_get_their_receipts(service: Service, client_of: Callable[..., FlaskClient]) -> None:
    """Forty tips from eight threads: forty numbers, forty files."""
    roomy = replace(service, limiter=Limiter(service.clock, each=999, total=999))
    numbers: list[str] = []

    def send(first: int) -> None:
        client = client_of(roomy)
        for number in range(first, first + 5):
            receipt = press(client, get(client, "/tips"), "skicka", {"tips": f"Tips {number}"})
            numbers.append(receipt.text)

    threads = [threading.Thread(target=send, args=(first,)) for first in range(0, 40, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(set(numbers)), len(roomy.spool.items(State.CONFIRMED))) == (40, 40)


def test_the_style_sheet_is_the_sites_and_the_forms() -> None:
    """The layers first, the form's before what is for paper."""
    sheet = style_sheet(THEME)
    assert sorted((".form {", "@layer reset", "@media print"), key=sheet.find) == [
        "@layer reset", ".form {", "@media print",
    ]  # fmt: skip

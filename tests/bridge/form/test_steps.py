"""The steps that all forms share: `torg.bridge.form.steps`."""

import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient

from form_pages import URLENCODED, get, press
from form_service import FIKA, KIM, SOUP, Clock, Letters
from torg.bridge.form.guard import Limiter
from torg.bridge.form.service import Service
from torg.bridge.items import Receipt, State
from torg.bridge.spool import Spool

TIP = {"tips": "Hej"}


def test_a_form_sent_too_fast_is_shown_again(client: FlaskClient, service: Service, clock: Clock) -> None:
    """With everything in it; the next press goes through."""
    page = get(client, "/tips")
    clock.step = 0
    again = press(client, page, "skicka", TIP)
    clock.step = 10
    last = press(client, again, "skicka")
    assert ("Det gick lite fort." in again.text, again.values["tips"], last.title[:4]) == (True, ["Hej"], "Tack")


@pytest.mark.parametrize("seal", ["", "forged.x.y", None])
def test_a_form_that_stood_open_too_long_is_sealed_anew(
    client: FlaskClient, service: Service, clock: Clock, seal: str | None
) -> None:
    """So is one whose seal is not ours; nothing typed is lost."""
    page = get(client, "/tips")
    if seal is None:
        clock.now += 25 * 3600
    again = press(client, page, "skicka", TIP | ({} if seal is None else {"sigill": seal}))
    assert ("Allt du skrev finns kvar" in again.text, again.values["tips"], press(client, again, "skicka").status) == (
        True, ["Hej"], 200,
    )  # fmt: skip
    assert len(service.spool.items(State.CONFIRMED)) == 1


def test_too_much_at_once_has_to_wait(service: Service, clock: Clock, client_of: Callable[..., FlaskClient]) -> None:
    """And keeps what is typed, also in the preview."""
    client = client_of(replace(service, limiter=Limiter(clock, each=0)))
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM)
    told = press(client, preview, "skicka")
    assert (told.status, "Försök igen om en stund." in told.text, told.values["titel"]) == (
        429, True, ["Soppa på måndag"],
    )  # fmt: skip


class Full(Spool):
    """A spool on a full disk."""

    def put(self, *_: object, **__: object) -> Receipt:
        """Nothing can be written."""
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_told_and_the_text_is_kept(service: Service, client_of: Callable[..., FlaskClient]) -> None:
    """Nobody gets a receipt for what is not kept."""
    client = client_of(replace(service, spool=Full(service.spool.root)))
    told = press(client, get(client, "/tips"), "skicka", TIP)
    assert (told.status, "Felet är vårt." in told.text, told.values["tips"]) == (503, True, ["Hej"])


def test_the_same_content_has_one_receipt(client: FlaskClient, service: Service) -> None:
    """Whoever goes back, looks again and sends the same once more has sent it once; so has a double click."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM)
    first = press(client, preview, "skicka")
    mended = press(client, press(client, preview, "andra"), "granska", {"titel": " Soppa på måndag ", "kx7": "x"})
    again = [press(client, each, "skicka").text for each in (preview, mended)]
    assert (again, len(service.spool.items(State.CONFIRMED))) == ([first.text, first.text], 1)


def test_what_is_changed_after_it_was_sent_is_kept_too(client: FlaskClient, service: Service) -> None:
    """Back, another day, send: a number of its own, and each receipt shows what was kept under its number."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM)
    first = press(client, preview, "skicka")
    changed = press(client, press(client, preview, "andra"), "granska", {"tid1.dag": ["onsdag"]})
    second = press(client, changed, "skicka")
    kept = [each.submission.fields["tider"] for each in service.spool.items(State.CONFIRMED)]
    days = [(day in first.text, day in second.text) for day in ("Måndag", "Onsdag")]
    assert (kept, days) == (
        [[{"dag": day, "tid": "17.00–19.00", "röda dagar": "nej"}] for day in ("måndag", "onsdag")],
        [(True, False), (False, True)],
    )


def test_a_mended_address_is_asked_as_well(
    client_of: Callable[..., FlaskClient], mailing: Service, letters: Letters
) -> None:
    """A letter to a misspelt address reaches nobody; going back to mend it has to help."""
    client = client_of(mailing)
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM | {"vem-epost": "kim@exmple.org"})
    press(client, preview, "skicka")
    press(client, press(client, preview, "granska", {"vem-epost": "kim@example.org"}), "skicka")
    assert [each[0] for each in letters.sent] == ["kim@exmple.org", "kim@example.org"]


def test_what_only_machines_fill_in_is_kept_apart(client: FlaskClient, service: Service) -> None:
    """Never dropped: a browser may have filled it in. The page is the usual one."""
    receipt = press(client, get(client, "/tips"), "skicka", TIP | {"kx7": "x"})
    assert (receipt.title[:4], len(service.spool.items(State.SUSPECT))) == ("Tack", 1)


def test_the_trap_goes_along_through_the_preview(client: FlaskClient, service: Service) -> None:
    """A machine that looks before it sends is found too."""
    preview = press(client, get(client, f"{FIKA}/installt"), "granska",
                    {"dag": "2026-11-26", "orsak": "Värden är sjuk", "kx7": "x"} | KIM)  # fmt: skip
    press(client, preview, "skicka")
    assert len(service.spool.items(State.SUSPECT)) == 1


def test_a_word_that_is_no_button_only_looks(client: FlaskClient, service: Service) -> None:
    """Nothing is sent by mistake."""
    page = press(client, get(client, "/ny"), "x", SOUP | KIM)
    assert (page.title[:7], service.spool.items(State.CONFIRMED)) == ("Så här ", ())


def test_no_browser_is_told_to_forget_what_is_typed(client: FlaskClient) -> None:
    """With `autocomplete="off"` a browser gives an empty form back to whoever looked at the preview."""
    told = re.findall(r'autocomplete="([^"]*)"', get(client, "/ny").html)
    assert told == ["name", "email", "tel", "off"], "only the control that people never see"


def test_a_form_may_be_gone_back_to_and_nothing_else_is_kept(client: FlaskClient) -> None:
    """The form, its faults and its preview by the one browser; receipts, letters' pages and ways on by none."""
    page, kept = get(client, "/ny"), []
    for fill in ({}, SOUP | KIM):
        body = urlencode({**page.values, **fill, "gor": "granska"}, doseq=True)
        kept.append(client.post(page.action, data=body, content_type=URLENCODED).headers["Cache-Control"])
    sent = client.post(
        "/tips", data=urlencode({**get(client, "/tips").values, **TIP, "gor": "skicka"}, doseq=True),
        content_type=URLENCODED,
    )  # fmt: skip
    receipt = sent.headers["Location"]
    others = [client.get(path).headers["Cache-Control"] for path in (receipt, "/", "/valj", FIKA, "/bekrafta/x")]
    assert ([client.get("/ny").headers["Cache-Control"], *kept], [sent.headers["Cache-Control"], *others]) == (
        ["private, no-cache"] * 3, ["no-store"] * 6,
    )  # fmt: skip


def test_a_receipt_thinks_of_a_shared_computer(client: FlaskClient) -> None:
    """What was typed stays in an open window, whatever a page says of itself."""
    assert "Stäng då webbläsaren när du är klar." in press(client, get(client, "/tips"), "skicka", TIP).text

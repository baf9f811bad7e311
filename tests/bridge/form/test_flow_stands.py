"""One date that is on after all: `torg.bridge.form.flow_stands`."""

from dataclasses import replace
from datetime import date

from flask.testing import FlaskClient

from form_pages import get, press
from form_service import KIM
from torg.bridge.form.flow_stands import coming_changes
from torg.bridge.form.service import Service
from torg.bridge.form.town import Town
from torg.bridge.items import State
from torg.bridge.submission import Kind

GAMES = "/aktivitet/biblioteket/bradspel-och-mackor"


def test_only_what_would_be_on_can_be_taken_back(lovkoping: Town) -> None:
    """Neither what has been, nor a day that is closed anyhow."""
    games = lovkoping.activity("biblioteket", "bradspel-och-mackor")
    fika = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert games
    assert fika
    later = replace(lovkoping, today=date(2027, 1, 3))
    pairs = ((games, lovkoping), (games, later), (fika, lovkoping))
    days = [[each.day for each in coming_changes(*pair)] for pair in pairs]
    assert (days, len(fika.changes)) == ([[date(2027, 1, 2)], [], []], 1)


def test_a_day_that_was_called_off_is_on(client: FlaskClient, service: Service) -> None:
    """The preview says what stands there now and what will; only the day is sent."""
    menu, page = get(client, GAMES), get(client, f"{GAMES}/blir-av")
    preview = press(client, page, "granska", {"dag": "2027-01-02"} | KIM)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    now = "12.00–15.00. Inställt. Biblioteket har julstängt."
    told = f"Lördag 2 januari 2027 Nu står det: {now} Sedan står det: 12.00–15.00 På sidan"
    assert ("Det blir av ändå" in menu.text, told in preview.text, item.submission.kind, item.submission.fields) == (
        True, True, Kind.STANDS, {"datum": "2027-01-02"},
    )  # fmt: skip


def test_a_day_has_to_be_chosen(client: FlaskClient) -> None:
    """Also when somebody sends another one."""
    page = get(client, f"{GAMES}/blir-av")
    sent = (press(client, page, "granska", {"dag": day} | KIM) for day in ("", "2026-11-26", "x"))
    assert [each.faults for each in sent] == [[("#dag", "Välj en dag.")]] * 3


def test_what_has_no_changes_says_so(client: FlaskClient, lovkoping: Town) -> None:
    """And the menu has no such way."""
    entry = next(each for each in lovkoping.catalogue.activities if not each.changes)
    path = f"/aktivitet/{entry.organisation}/{entry.id}"
    menu, page = get(client, path), get(client, f"{path}/blir-av")
    said = "Ingen kommande dag är inställd eller flyttad."
    assert ("Det blir av ändå" in menu.text, said in page.text) == (False, True)

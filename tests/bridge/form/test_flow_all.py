"""Everything that an association has, confirmed with one button: `torg.bridge.form.flow_all`."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, TODAY
from small_town import build_town, replace_in
from torg.bridge.form.app import make_app
from torg.bridge.form.service import Service
from torg.bridge.form.town import Towns
from torg.bridge.items import State
from torg.bridge.submission import Kind
from torg.phrases.calls import FACTS
from torg.phrases.form import WORDS
from torg.site.routes import entry_path
from torg.store.folders import Kind as Folder

EVERYTHING = [(Folder.ACTIVITY, "oppen-torsdagsfika"), (Folder.ORGANISATION, "frivilligcentralen")]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The smallest town, to write in."""
    return build_town(tmp_path)


@pytest.fixture
def small(service: Service, content: Path) -> Service:
    """The service over it."""
    return replace(service, towns=Towns(content, lambda: TODAY))


@pytest.fixture
def door(small: Service) -> tuple[FlaskClient, str]:
    """A client, and the address of the page by the association's own link."""
    return make_app(small).test_client(), f"/l/{small.keys.make('frivilligcentralen', TODAY)}"


def test_a_place_is_confirmed_by_whoever_ticks_it(small: Service, door: tuple[FlaskClient, str]) -> None:
    """Its page's facts stand there, and a box that nobody has ticked, since somebody else was the last to look."""
    client, link = door
    page = get(client, f"{link}/stammer")
    ticked = [f"{folder.value}/{name}" for folder, name in EVERYTHING]
    press(client, page, "skicka", {"stammer": [*ticked, "places/handen-lokal"]})
    (item,) = small.spool.items(State.CONFIRMED)
    parts = ("Stegfri.", WORDS.all_place, FACTS)
    assert ([part in page.text for part in parts], page.values["stammer"]) == ([True] * 3, ticked)
    assert [each.id for each in item.submission.targets][2:] == ["handen-lokal"]


def test_an_activity_leads_to_its_page(small: Service, door: tuple[FlaskClient, str]) -> None:
    """What it says beside is some of it; the page on the site has all."""
    client, link = door
    town = small.towns.now()
    assert town
    (entry,) = town.catalogue.activities
    address = f'href="{town.catalogue.site.url.rstrip("/")}/{entry_path(entry)}"'
    assert get(client, f"{link}/stammer").html.count(address) == 1


def test_one_press_confirms_everything_once(small: Service, door: tuple[FlaskClient, str]) -> None:
    """A look does nothing; two presses of the same page are one submission, and need no confirming by mail."""
    client, link = door
    page = get(client, f"{link}/stammer")
    looked = len(small.spool.items(State.CONFIRMED))
    receipts = [press(client, page, "skicka") for _ in range(2)]
    (item,) = small.spool.items(State.CONFIRMED)
    sent = item.submission
    assert (looked, [each.title[:4] for each in receipts], receipts[0].text == receipts[1].text) == (
        0, ["Tack", "Tack"], True,
    )  # fmt: skip
    assert (sent.kind, sent.entry, sent.fields, sent.through) == (Kind.CONFIRM, "", {}, "frivilligcentralen")
    assert [(each.folder, each.id) for each in sent.targets] == EVERYTHING


def test_it_says_what_stands_there_now(door: tuple[FlaskClient, str]) -> None:
    """Times, place, whom to ring, and when somebody last looked; beside each a way to change it."""
    client, link = door
    page = get(client, f"{link}/stammer")
    parts = (
        "Torsdagar 13.00–15.00", "Handens lokal", "0980-31 92 05", "Kontrollerad 15 november 2026.",
        "Finns ni kvar, och gör ni samma saker?",
    )  # fmt: skip
    assert [part in page.text for part in parts] == [True] * 5
    assert (page.html.count(f"{link}{FIKA}"), page.html.count(f"{link}/tips"), page.html.count(" checked>")) == (
        1,
        2,
        2,
    )


def test_what_is_not_ticked_is_not_confirmed(small: Service, door: tuple[FlaskClient, str]) -> None:
    """The receipt says what was left; a made up thing is nothing, and nothing at all is a fault."""
    client, link = door
    page = get(client, f"{link}/stammer")
    told = press(client, page, "skicka", {"stammer": ["activities/annan", "places/natet", "x"]})
    receipt = press(client, page, "skicka", {"stammer": ["organisations/frivilligcentralen"]})
    (item,) = small.spool.items(State.CONFIRMED)
    assert (told.status, [where for where, _ in told.faults], " checked>" in told.html) == (422, ["#stammer"], False)
    assert [each.id for each in item.submission.targets] == ["frivilligcentralen"]
    assert "Inte bekräftat Öppen torsdagsfika, Handens lokal" in receipt.text


def test_what_changed_while_it_was_read_is_read_again(
    small: Service, door: tuple[FlaskClient, str], content: Path
) -> None:  # fmt: skip
    """Nobody confirms what they have not seen; what was ticked stays so."""
    client, link = door
    page = get(client, f"{link}/stammer")
    replace_in(content / "organisations/frivilligcentralen.yaml", "vardagar 9–15", "vardagar 10–15")
    again = press(client, page, "skicka", {"stammer": ["organisations/frivilligcentralen"]})
    done = press(client, again, "skicka")
    assert (again.status, "vardagar 10–15" in again.text, again.values["stammer"], done.status) == (
        409, True, ["organisations/frivilligcentralen"], 200,
    )  # fmt: skip
    assert len(small.spool.items(State.CONFIRMED)) == 1


def test_only_an_own_link_leads_there(door: tuple[FlaskClient, str]) -> None:
    """Without one there is no such page; with one, the first page leads to it."""
    client, link = door
    assert (get(client, "/stammer").status, f"{link}/stammer" in get(client, f"{link}/").html) == (404, True)

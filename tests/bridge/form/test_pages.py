"""The pages to find one's way by, and the receipt: `torg.bridge.form.pages`."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, KIM, TODAY, Letters
from torg.bridge.form.service import Service
from torg.bridge.items import State
from torg.bridge.submission import shown_number


def test_the_first_page_has_three_ways(client: FlaskClient) -> None:
    """Each with a word about where it leads."""
    text = get(client, "/").text
    assert [way in text for way in ("Ändra något som finns", "Lägg till något nytt", "Tipsa oss")] == [True] * 3


def test_an_activity_is_found_under_its_association(client: FlaskClient) -> None:
    """By its name."""
    text = get(client, "/valj").text
    assert text.index("Frivilligcentralen Handen") < text.index("Öppen torsdagsfika")


def test_an_activity_has_its_ways(client: FlaskClient) -> None:
    """And one that is not there has none."""
    assert (get(client, FIKA).text.count("Ställ in en gång"), get(client, f"{FIKA}-x").status) == (1, 404)


def test_an_own_link_shows_ones_own(client: FlaskClient, service: Service) -> None:
    """With the next day of each; nobody is asked who they are, and nobody else's is there."""
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    first, form = get(client, f"{root}/"), get(client, f"{root}{FIKA}/installt")
    other = get(client, f"{root}/aktivitet/verkstan/{_any_of(service, 'verkstan')}")
    assert ("Hej, Frivilligcentralen Handen!" in first.text, "Torsdag 26 november 2026" in first.text,
            "vem-namn" in form.values, form.action, other.status) == (
        True, True, False, f"{root}{FIKA}/installt", 404,
    )  # fmt: skip


def _any_of(service: Service, organisation: str) -> str:
    town = service.towns.now()
    assert town
    return town.of(organisation)[0].id


def test_what_comes_by_an_own_link_needs_no_mail(mailing: Service, client_of: Callable[..., FlaskClient]) -> None:
    """The link is the proof."""
    client = client_of(mailing)
    root = f"/l/{mailing.keys.make('frivilligcentralen', TODAY)}"
    receipt = press(client, get(client, f"{root}{FIKA}/stammer"), "skicka")
    (item,) = mailing.spool.items(State.CONFIRMED)
    assert (item.submission.through, "bekräfta" in receipt.text) == ("frivilligcentralen", False)


def test_a_mail_asks_whether_it_was_you(
    mailing: Service, letters: Letters, client_of: Callable[..., FlaskClient]
) -> None:  # fmt: skip
    """Looking at the link confirms nothing; the button does."""
    client = client_of(mailing)
    receipt = press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM)
    (waiting,) = mailing.spool.items(State.WAITING)
    ((to, _, text),) = letters.sent
    link = next(line for line in text.splitlines() if line.startswith("https://")).removeprefix(mailing.address)
    page = get(client, link)
    still = len(mailing.spool.items(State.WAITING))
    done = press(client, page, "ja")
    assert ("bekräfta" in receipt.text, to, shown_number(waiting.number) in text, still, done.title[:5],
            len(mailing.spool.items(State.CONFIRMED))) == (
        True, "kim@example.org", True, 1, "Tack!", 1,
    )  # fmt: skip


def test_a_link_used_again_asks_nothing(
    mailing: Service, letters: Letters, client_of: Callable[..., FlaskClient]
) -> None:  # fmt: skip
    """It says that it is done, with a way on; the first thanks has one too."""
    client = client_of(mailing)
    press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM)
    link = f"/bekrafta/{mailing.seals.mail(mailing.spool.items(State.WAITING)[0].number)}"
    done = press(client, get(client, link), "ja")
    again = get(client, link)
    assert [(page.title.partition(" – ")[0], page.action, "Gör något mer" in page.text) for page in (done, again)] == [
        ("Tack! Nu vet vi att det är du.", "", True), ("Du har redan bekräftat det här. Tack!", "", True),
    ]  # fmt: skip


def test_how_little_it_takes_is_true_of_each_way_in(client: FlaskClient, service: Service) -> None:
    """Only who uses an own link need not say who they are; and the way back says where it leads."""
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    notes = ("Det tar tio sekunder.", "Två rutor: dagen, och varför.", "Dagen, varför, och vem du är.")
    menus = [get(client, f"{each}{FIKA}").text for each in (root, "")]
    assert [[note in menu for note in notes] for menu in menus] == [[True, True, False], [False, False, True]]
    assert "Tillbaka till Öppen torsdagsfika" in get(client, f"{FIKA}/installt").text


def test_who_has_no_mail_is_rung(mailing: Service, letters: Letters, client_of: Callable[..., FlaskClient]) -> None:
    """The receipt says so, and it waits."""
    client = client_of(mailing)
    typed = {"vem-namn": "Kim", "vem-telefon": "0980-31 92 05"}
    receipt = press(client, get(client, f"{FIKA}/stammer"), "skicka", typed)
    assert ("Vi ringer dig först" in receipt.text, letters.sent, len(mailing.spool.items(State.WAITING))) == (
        True, [], 1,
    )  # fmt: skip


def test_a_mail_that_can_not_be_sent_may_be_sent_again(
    mailing: Service, letters: Letters, client_of: Callable[..., FlaskClient]
) -> None:  # fmt: skip
    """The submission is kept all the same; the receipt says how it went with the letter, and has a button."""
    client = client_of(mailing)
    letters.works = False
    receipt = press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM)
    letters.works = True
    again = press(client, receipt, "igen")
    told = ("Brevet till k…m@example.org har inte gått iväg än.", "Vi har skickat ett brev till k…m@example.org.")
    assert [tuple(each in page.text for each in told) for page in (receipt, again)] == [(True, False), (False, True)]
    assert (len(mailing.spool.items(State.WAITING)), [to for to, _, _ in letters.sent]) == (1, ["kim@example.org"])


def test_rubbish_is_not_let_through_by_a_link(
    mailing: Service, letters: Letters, client_of: Callable[..., FlaskClient]
) -> None:  # fmt: skip
    """And gets no letter; a person looks first."""
    client = client_of(mailing)
    press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM | {"kx7": "x"})
    (item,) = mailing.spool.items(State.SUSPECT)
    press(client, get(client, f"/bekrafta/{mailing.seals.mail(item.number)}"), "ja")
    assert (letters.sent, len(mailing.spool.items(State.SUSPECT))) == ([], 1)


def test_a_forged_link_confirms_nothing(client: FlaskClient, service: Service) -> None:
    """Nor one whose submission is gone."""
    gone = "bcdfg23456"
    mail, receipt = service.seals.mail(gone), service.seals.receipt(gone)
    links = ("/bekrafta/x", f"/bekrafta/{mail}", f"/bekrafta/{receipt}", "/kvitto/x", f"/kvitto/{mail}",
             f"/kvitto/{receipt}")  # fmt: skip
    assert [get(client, link).status for link in links] == [404] * 6


def test_a_receipt_is_for_who_sent_it_alone(client: FlaskClient, service: Service) -> None:
    """Its number stands in the proposal's name, and is read by anybody: it opens nothing."""
    press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM)
    (item,) = service.spool.items(State.CONFIRMED)

    paths = [f"/kvitto/{each}" for each in (item.number, shown_number(item.number), service.seals.receipt(item.number))]

    assert [get(client, path).status for path in paths] == [404, 404, 200]


@pytest.mark.parametrize(
    ("page", "button", "typed"),
    [("andra", "granska", {"titel": "Fika", "meddelande": "PRIVAT"}), ("ta-bort", "skicka", {"orsak": "PRIVAT"})],
)
def test_what_is_said_to_the_municipality_alone_is_on_no_receipt(
    page: str, button: str, typed: dict[str, str], client: FlaskClient, service: Service
) -> None:
    """Neither the message nor why something ends; both are kept for whoever reviews it."""
    receipt = press(client, get(client, f"{FIKA}/{page}"), button, typed | KIM)
    if button == "granska":
        receipt = press(client, receipt, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    sent = item.submission

    assert (shown_number(item.number) in receipt.text, "PRIVAT" in receipt.text) == (True, False)
    assert ("PRIVAT" in str(sent.typed), "PRIVAT" in f"{sent.note}{sent.fields}") == (False, True)


def test_a_receipt_says_what_was_sent_and_not_by_whom(client: FlaskClient, service: Service) -> None:
    """So that a text can be copied, and nobody's address is shown."""
    typed = {"till": "2027-03-31", "orsak": "Vi söker värdar."}
    preview = press(client, get(client, f"{FIKA}/paus"), "granska", typed | KIM)
    receipt = press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    parts = (shown_number(item.number), "Vi söker värdar.", "kim@example.org", "Kim")
    assert [part in receipt.text for part in parts] == [True, True, False, False]


@pytest.mark.parametrize(
    ("way", "typed", "about", "then"),
    [
        ("stammer", {}, "allt stämmer", "Säger hen ja står det sedan på sidan vilken dag uppgifterna"),
        ("ta-bort", {}, "ta bort", "Säger hen ja försvinner sidan sedan från torget."),
    ],
)
def test_what_follows_is_told_for_each_kind(
    client: FlaskClient, way: str, typed: dict[str, str], about: str, then: str
) -> None:
    """And what it is about."""
    receipt = press(client, get(client, f"{FIKA}/{way}"), "skicka", typed | KIM)
    assert (f"Det gäller: Öppen torsdagsfika: {about}." in receipt.text, then in receipt.text) == (True, True)


def test_a_tip_is_read(client: FlaskClient) -> None:
    """Nothing of it is ever shown on the site."""
    receipt = press(client, get(client, "/tips"), "skicka", {"tips": "Det är stängt."})
    assert ("En människa läser det" in receipt.text, "syns det sedan på torget" in receipt.text) == (True, False)


def test_whoever_calls_off_a_near_day_is_told_to_ring(client: FlaskClient) -> None:
    """On the preview, and first on the receipt."""
    typed = {"dag": "2026-11-26", "till": "2026-11-24"} | KIM
    preview = press(client, get(client, f"{FIKA}/flytta"), "granska", typed)
    receipt = press(client, preview, "skicka")
    told = "fått det. Det är snart. Ring oss också, så att det hinner synas innan någon går dit: 0980-31 92 00"
    assert ("Det är snart. Ring oss också" in preview.text, told in receipt.text) == (True, True)


@pytest.mark.parametrize(
    ("publishes", "said"), [(False, "En människa tittar på det"), (True, "Oftast syns det på torget")]
)
def test_the_receipt_says_the_truth_about_who_looks(
    service: Service, client_of: Callable[[Service], FlaskClient], publishes: bool, said: str
) -> None:
    """Where an association's own times may go at once, its receipt says so; nobody else's does."""
    client = client_of(replace(service, publishes_own=publishes))
    root = f"/l/{service.keys.make('frivilligcentralen', TODAY)}"
    own = press(client, get(client, f"{root}{FIKA}/stammer"), "skicka")
    other = press(client, get(client, f"{FIKA}/stammer"), "skicka", KIM)
    assert (said in own.text, "En människa tittar på det" in other.text) == (True, True)

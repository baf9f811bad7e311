"""The short forms: `torg.bridge.form.flow_short`."""

import pytest
from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, KIM
from torg.bridge.form.service import Service
from torg.bridge.items import State
from torg.bridge.submission import Contact, Kind


@pytest.mark.parametrize(
    ("way", "typed", "kind"),
    [
        ("stammer", {}, Kind.CONFIRM),
        ("ta-bort", {}, Kind.REMOVE),
        ("ta-bort", {"orsak": "Vi är för få"}, Kind.REMOVE),
    ],
)
def test_what_needs_no_preview_is_sent_at_once(
    client: FlaskClient, service: Service, way: str, typed: dict[str, str], kind: Kind
) -> None:
    """One button."""
    receipt = press(client, get(client, f"{FIKA}/{way}"), "skicka", typed | KIM)
    (item,) = service.spool.items(State.CONFIRMED)
    assert (receipt.title[:4], item.submission.kind, item.submission.fields) == ("Tack", kind, typed)


def test_whoever_confirms_sees_what(client: FlaskClient) -> None:
    """All of it."""
    text = get(client, f"{FIKA}/stammer").text
    assert ["Torsdagar 13.00–15.00" in text, "Vi dricker kaffe vid runda bord." in text] == [True, True]


def test_a_pause_has_its_last_day(client: FlaskClient, service: Service) -> None:
    """Written as a day is; a coming one needs no year, since the preview shows which it is."""
    typed = {"till": "31 mars", "orsak": "Vi söker fler värdar."}
    preview = press(client, get(client, f"{FIKA}/paus"), "granska", typed | KIM)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    shown = [words in preview.text for words in ("Vi söker fler värdar.", "31 mars 2027")]
    assert (shown, item.submission.fields) == (
        [True, True], {"pausad till": "2027-03-31", "pausorsak": "Vi söker fler värdar."},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "control"),
    [({}, "#till"), ({"till": "sen"}, "#till"), ({"till": "2027-03-31", "orsak": "x" * 301}, "#orsak"),
     ({"till": "2027-03-31", "orsak": "<b>x</b>"}, "#orsak")],
)  # fmt: skip
def test_a_pause_has_its_faults(client: FlaskClient, typed: dict[str, str], control: str) -> None:
    """Beside their controls."""
    assert [link for link, _ in press(client, get(client, f"{FIKA}/paus"), "granska", typed | KIM).faults] == [control]


@pytest.mark.parametrize(
    ("until", "words"),
    [("", "Skriv den sista dagen, som 2027-03-31."), ("2026-11-01", "Den dagen har varit. Skriv en dag som kommer.")],
)
def test_a_pause_ends_on_a_day_to_come(client: FlaskClient, until: str, words: str) -> None:
    """One that has been would change nothing, and nobody would be told."""
    assert press(client, get(client, f"{FIKA}/paus"), "granska", {"till": until} | KIM).faults == [("#till", words)]


@pytest.mark.parametrize(("until", "told"), [("2027-11-01", False), ("2036-11-22", True)])
def test_a_very_long_pause_is_perhaps_the_end(client: FlaskClient, until: str, told: bool) -> None:
    """The preview asks, and it can be sent."""
    preview = press(client, get(client, f"{FIKA}/paus"), "granska", {"till": until} | KIM)
    assert ("Är det slut för gott?" in preview.text, "Skicka in" in preview.text) == (told, True)


@pytest.mark.parametrize(
    ("answer", "contact"),
    [("", Contact()), ("kim@example.org", Contact(mail="kim@example.org")), ("0980-31", Contact(phone="0980-31"))],
)
def test_anybody_may_give_a_tip(client: FlaskClient, service: Service, answer: str, contact: Contact) -> None:
    """Without saying who they are."""
    typed = {"tips": "Det är stängt på torsdagar.", "galler": "Fikat", "svar": answer}
    press(client, get(client, "/tips"), "skicka", typed)
    (item,) = service.spool.items(State.CONFIRMED)
    sent = item.submission
    assert (sent.kind, sent.fields, sent.contact) == (
        Kind.TIP, {"tips": "Det är stängt på torsdagar.", "gäller": "Fikat"}, contact,
    )  # fmt: skip


def test_an_empty_tip_is_none(client: FlaskClient) -> None:
    """It says so kindly."""
    told = press(client, get(client, "/tips"), "skicka")
    assert told.faults == [("#tips", "Skriv något, så att vi vet vad du menar.")]


def test_an_address_for_the_answer_is_never_cut(client: FlaskClient, service: Service) -> None:
    """What there is no room for is told; nothing is dropped in silence."""
    long = "Ring min granne Karin på 0980-31 92 05, för jag har ingen egen telefon just nu."
    told = press(client, get(client, "/tips"), "skicka", {"tips": "Hej", "svar": long})
    assert (told.faults, told.values["svar"]) == (
        [("#svar", "Texten är 79 tecken lång. Högst 60 får plats.")], [long],
    )  # fmt: skip

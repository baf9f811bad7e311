"""One date called off or moved: `torg.bridge.form.flow_day`."""

import pytest
from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, KIM
from torg.bridge.form.service import Service
from torg.bridge.items import State
from torg.bridge.submission import Kind


def test_a_date_is_called_off(client: FlaskClient, service: Service) -> None:
    """Two controls and who one is; the preview says what people will see."""
    page = get(client, f"{FIKA}/installt")
    preview = press(client, page, "granska", {"dag": "2026-11-26", "orsak": "Värden är sjuk"} | KIM)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    assert ("Inställt. Värden är sjuk." in preview.text, item.submission.kind, item.submission.fields) == (
        True, Kind.CALL_OFF, {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
    )  # fmt: skip


@pytest.mark.parametrize("to", ["27 november 2026", "fredag 27 november"])
def test_a_date_is_moved(client: FlaskClient, service: Service, to: str) -> None:
    """To another day, perhaps at another hour; a coming day needs no year, since the preview shows which it is."""
    typed = {"dag": "2026-11-26", "till": to, "klockan": "14-16"} | KIM
    preview = press(client, get(client, f"{FIKA}/flytta"), "granska", typed)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    assert (item.submission.kind, item.submission.fields) == (
        Kind.MOVE, {"datum": "2026-11-26", "flyttat till": "2026-11-27", "tid": "14.00–16.00"},
    )  # fmt: skip
    assert "fredag 27 november" in preview.text.lower()


@pytest.mark.parametrize(
    ("way", "typed", "faults"),
    [
        ("installt", {}, [("#dag", "Välj en dag."),
                          ("#orsak", "Skriv kort varför, så att de som läser förstår.")]),
        ("installt", {"dag": "2026-11-26", "orsak": "ja"},
         [("#orsak", "Skriv kort varför, så att de som läser förstår.")]),
        ("installt", {"dag": "2026-11-26", "orsak": "x" * 121},
         [("#orsak", "Texten är 121 tecken lång. Högst 120 får plats.")]),
        ("installt", {"dag": "x", "orsak": "Värden är sjuk"}, [("#dag", "Välj en dag.")]),
        ("flytta", {"dag": "2026-11-26"}, [("#till", "Skriv den nya dagen, som 2027-01-14.")]),
    ],
)  # fmt: skip
def test_what_is_missing_is_told(
    client: FlaskClient, way: str, typed: dict[str, str], faults: list[tuple[str, str]]
) -> None:  # fmt: skip
    """Beside its control."""
    assert press(client, get(client, f"{FIKA}/{way}"), "granska", typed | KIM).faults == faults


@pytest.mark.parametrize(
    ("typed", "control", "words"),
    [
        ({"dag": "2026-11-27", "till": "2026-11-28"}, "#dag", "har ingen tid fredag 27 november 2026"),
        ({"dag": "2026-11-26", "till": "i maj"}, "#till", "i maj"),
        ({"dag": "2026-11-26", "till": "lördag 27 november"}, "#till", "saknar år"),
        ({"dag": "2026-11-26", "till": "2026-11-27", "klockan": "kväll"}, "#klockan", "«kväll» är inget klockslag."),
        ({"dag": "2026-11-26", "till": "2026-11-20"}, "#till", "Den dagen har varit. Skriv en dag som kommer."),
    ],
)
def test_what_can_not_be_is_told(client: FlaskClient, typed: dict[str, str], control: str, words: str) -> None:
    """In the rules' own words."""
    (fault,) = press(client, get(client, f"{FIKA}/flytta"), "granska", typed | KIM).faults
    assert (fault[0], words in fault[1]) == (control, True)


def test_only_coming_days_can_be_chosen(client: FlaskClient) -> None:
    """What is called off already is not among them."""
    text = get(client, f"{FIKA}/installt").text
    assert ("Torsdag 26 november 2026" in text, "Torsdag 24 december 2026" in text) == (True, False)


@pytest.mark.parametrize(
    ("reason", "words"),
    [("har <b>corona</b>", "Skriv texten utan koden."), ("har 19121212-1212", "Ta bort numret.")],
)
def test_a_reason_is_read_by_the_rules_for_texts(client: FlaskClient, reason: str, words: str) -> None:
    """What a reviewer would have to say no to, the sender is told at once."""
    typed = {"dag": "2026-11-26", "orsak": reason} | KIM
    (fault,) = press(client, get(client, f"{FIKA}/installt"), "granska", typed).faults
    assert (fault[0], words in fault[1]) == ("#orsak", True)


@pytest.mark.parametrize(
    ("way", "typed", "advice", "heading"),
    [
        ("installt", {"orsak": "Birgitta är sjuk, ring 070-174 06 05"}, "Skriv aldrig någons privata nummer.",
         "Titta på det här innan du skickar"),
        ("flytta", {"till": "2026-12-03"}, "Då har ni redan en träff.", "Att tänka på"),
    ],
)  # fmt: skip
def test_what_could_be_better_is_told_before_it_is_sent(
    client: FlaskClient, way: str, typed: dict[str, str], advice: str, heading: str
) -> None:
    """A warning first of all; the reviewer sees the same; nothing of it is about the day alone."""
    preview = press(client, get(client, f"{FIKA}/{way}"), "granska", {"dag": "2026-11-26"} | typed | KIM)
    above, _, below = preview.text.partition("Det här ändras")
    where = below if heading == "Att tänka på" else above
    assert (preview.title[:13], -1 < where.find(heading) < where.find(advice)) == ("Så här blir d", True)

"""A new activity and a changed one, from the first page to the spool: `torg.bridge.form.flow_entry`."""

import shutil
from dataclasses import replace
from pathlib import Path

from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, KIM, SOUP, TODAY
from torg.bridge.form.app import make_app
from torg.bridge.form.service import Service
from torg.bridge.form.town import Towns
from torg.bridge.items import State
from torg.bridge.submission import Kind, shown_number


def test_a_new_activity_is_kept(client: FlaskClient, service: Service) -> None:
    """As a whole record with the worker's kind, the sender beside it."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM | {"meddelande": "Ring gärna."})
    receipt = press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    sent = item.submission
    assert (preview.title, receipt.status, sent.kind, sent.organisation, sent.entry, sent.contact.name) == (
        "Så här blir det – Socialt torg Lövköping", 200, Kind.NEW, "frivilligcentralen", "soppa-pa-mandag", "Kim",
    )  # fmt: skip
    assert (sent.fields, sent.note) == (
        {
            "titel": "Soppa på måndag", "typ": "aktivitet", "intresse": ["mat-odling"],
            "lättläst": "Vi äter soppa ihop.\nDet finns bröd.",
            "tider": [{"dag": "måndag", "tid": "17.00–19.00", "röda dagar": "nej"}],
            "plats": "handen-lokal", "kostnad": {"pris": "20"}, "anmälan": "nej", "kontrollerad": "2026-11-22",
        },
        "Ring gärna.",
    )  # fmt: skip


def test_an_empty_form_says_what_is_needed(client: FlaskClient) -> None:
    """In the order of the form; each line leads to its control."""
    page = press(client, get(client, "/ny"), "granska")
    assert (page.status, page.faults, {link[1:] for link, _ in page.faults} - page.ids) == (
        422,
        [
            ("#forening", "Välj vem som ordnar det."),
            ("#titel", "Skriv vad det heter."),
            ("#typ", "Välj vad det är för slags sak."),
            ("#intresse", "Välj ett, två eller tre intressen."),
            ("#lattlast", "Berätta med korta meningar vad man gör."),
            ("#tid1.dag", "Fyll i minst en tid."),
            ("#kostnad.pris", "Skriv vad det kostar, eller «gratis»."),
            ("#anmalan.kravs", "Välj om man måste anmäla sig."),
            ("#vem-namn", "Skriv ditt namn, så att vi vet vem vi ska fråga efter."),
            ("#vem-epost", "Skriv din e-post eller ditt telefonnummer, så att vi kan nå dig."),
        ],
        set(),
    )


def test_everything_typed_is_there_after_a_fault(client: FlaskClient) -> None:
    """Also what is wrong, and every choice."""
    typed = SOUP | {"kostnad.pris": "tjugo <b>", "text": 'Rad ett\n\nRad "två" & tre', "vem-epost": "kim"}
    page = press(client, get(client, "/ny"), "granska", typed)
    kept = {name: texts if isinstance(typed[name], list) else texts[0] for name, texts in page.values.items()
            if name in typed}  # fmt: skip
    assert (kept, page.title) == (typed, "Fel: Lägg till något nytt – Socialt torg Lövköping")


def test_one_may_go_back_and_mend(client: FlaskClient) -> None:
    """From the preview, with everything there."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM)
    page = press(client, preview, "andra")
    assert (page.values["titel"], page.values["tid1.dag"], page.values["vem-namn"]) == (
        ["Soppa på måndag"], ["måndag"], ["Kim"],
    )  # fmt: skip


def test_another_time_may_be_added(client: FlaskClient) -> None:
    """And what is typed in the first stays."""
    page = press(client, get(client, "/ny"), "tid-till", SOUP)
    again = press(client, page, "granska", {"tid2.dag": ["fredag"], "tid2.klockan": "9"} | KIM)
    assert (page.values["tid1.klockan"], "tid2.klockan" in page.values, "Fredagar klockan 9.00." in again.text) == (
        ["17-19"], True, True,
    )  # fmt: skip


def test_a_preview_shows_page_paper_and_dates(client: FlaskClient) -> None:
    """In the words of the pages, from the list of occurrences."""
    page = press(client, get(client, "/ny"), "granska", SOUP | KIM | {"ta-med": "En sked"})
    parts = ("Det kostar 20 kronor.", "Måndag 23 november 2026, 17.00–19.00", "I bladet som trycks", "Ta med: en sked.")
    assert [part in page.text for part in parts] == [True] * 4


def test_a_change_is_only_what_differs(client: FlaskClient, service: Service) -> None:
    """With the version of the file that it was made from."""
    preview = press(client, get(client, f"{FIKA}/andra"), "granska", {"titel": "Torsdagsfika"} | KIM)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    sent = item.submission
    assert (sent.kind, sent.entry, sent.fields, len(sent.base)) == (
        Kind.CHANGE, "oppen-torsdagsfika", {"titel": "Torsdagsfika"}, 40,
    )  # fmt: skip


def test_a_change_of_nothing_is_told(client: FlaskClient) -> None:
    """Whoever only wanted to say that all is well has another form."""
    page = press(client, get(client, f"{FIKA}/andra"), "granska", KIM)
    assert page.faults == [("#titel", "Inget är ändrat ännu. Ändra det som ska bli annorlunda.")]


def test_who_writes_while_somebody_else_changes_sees_both(town: Path, tmp_path: Path, service: Service) -> None:
    """Nothing typed is lost, and nothing is overwritten unseen."""
    shutil.copytree(town, tmp_path / "content")
    file = tmp_path / "content" / "activities" / "frivilligcentralen" / "oppen-torsdagsfika.yaml"
    client = make_app(replace(service, towns=Towns(tmp_path / "content", lambda: TODAY))).test_client()
    page = get(client, f"{FIKA}/andra")
    file.write_text(file.read_text("utf-8").replace("13.00–15.00", "14.00–16.00"), "utf-8")
    told = press(client, page, "granska", {"titel": "Torsdagsfika"} | KIM)
    on = press(client, told, "granska")
    assert (told.status, told.values["titel"], "Torsdagar 14.00–16.00" in told.text, on.status) == (
        409, ["Torsdagsfika"], True, 200,
    )  # fmt: skip


def test_a_double_click_gives_one_receipt(client: FlaskClient, service: Service) -> None:
    """The second finds the first one's number, which does not give the seal's word away."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM)
    texts = [press(client, preview, "skicka").text for _ in range(2)]
    (item,) = service.spool.items(State.CONFIRMED)
    word = preview.values["sigill"][0].partition(".")[0]
    assert (texts[0] == texts[1], shown_number(item.number) in texts[0], word in item.submission.model_dump_json()) == (
        True, True, False,
    )  # fmt: skip


def test_a_place_that_is_not_there_is_told_as_one_to_come(client: FlaskClient, service: Service) -> None:
    """On the page and on paper; the proposal waits for it under an id of its own, and the reviewer reads the name."""
    typed = SOUP | KIM | {"plats": "", "ny-plats": "Sjöbodarna, Strandvägen 3", "samling": "Nere vid bryggan."}
    preview = press(client, get(client, "/ny"), "granska", typed)
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    told = "Sjöbodarna, Strandvägen 3. Platsen finns inte på torget än. Vi lägger till den. Nere vid bryggan."
    assert (preview.text.count(told), "Välj var det är." in preview.text, item.submission.fields["plats"]) == (
        2, False, "sjobodarna",
    )  # fmt: skip
    assert item.submission.note == "Om platsen inte finns i listan: Sjöbodarna, Strandvägen 3"


def test_a_new_place_never_takes_the_id_of_another(client: FlaskClient, service: Service) -> None:
    """A person sees whether it is the same one."""
    preview = press(client, get(client, "/ny"), "granska", SOUP | KIM | {"plats": "", "ny-plats": "Handen lokal"})
    press(client, preview, "skicka")
    (item,) = service.spool.items(State.CONFIRMED)
    assert item.submission.fields["plats"] == "handen-lokal-ny"


def test_two_answers_about_the_place_are_asked_about(client: FlaskClient) -> None:
    """One from the list and one written: nobody can know which."""
    page = press(client, get(client, f"{FIKA}/andra"), "granska", KIM | {"ny-plats": "Sjöbodarna"})
    ((control, words),) = page.faults
    assert (control, words.partition(", och")[0]) == ("#ny-plats", "I listan är «Handens lokal» vald")


def test_the_preview_reads_as_the_page(client: FlaskClient) -> None:
    """Bold and lists as such; nothing that the page does not say, and nothing twice."""
    typed = {
        "text": "Vi har **åtta** vävstolar.\n\n- en stor\n- sju små", "tider-text": "fredagar 9-10", "fika": "ja",
        "att-veta": "Ta trappan.", "marken": ["lugn-miljo"], "kostnad.rabatt": "Pensionärer 10 kr",
    }  # fmt: skip
    page = press(client, get(client, "/ny"), "granska", SOUP | KIM | typed | {"meddelande": "Hej!"})
    html = "<p>Vi har <strong>åtta</strong> vävstolar.</p>\n<ul>\n<li>en stor</li>"
    once = ("Ta trappan.", "Pensionärer 10 kr", "Vi fikar varje gång.", "Mat och odling", "Hej!")
    shown = page.text.partition("I bladet som trycks")[0]
    assert (html in page.html, "**" in shown, "Tider med egna ord" in page.text) == (True, False, False)
    assert [page.text.count(each) for each in once] == [1, 2, 1, 1, 1]


def test_a_change_is_shown_as_a_change(client: FlaskClient) -> None:
    """What stands there now and what will, before the whole page."""
    page = press(client, get(client, f"{FIKA}/andra"), "granska", KIM | {"tid1.klockan": "14-16"})
    head, _, rest = page.text.partition("På sidan")
    told = "Det här ändras När Nu står det: Torsdagar 13.00–15.00"
    assert (told in head, "Sedan står det: Torsdagar 14.00–16.00" in head, "Var " in head, "Var " in rest) == (
        True, True, False, True,
    )  # fmt: skip


def test_a_message_is_never_cut(client: FlaskClient) -> None:
    """What there is no room for is told beside it."""
    page = press(client, get(client, "/ny"), "granska", SOUP | KIM | {"meddelande": "Hej! " * 1000})
    assert page.faults == [("#meddelande", "Texten är 4999 tecken lång. Högst 4000 får plats.")]

"""What was sent, shown as a change: `torg.bridge.form.sent_change`."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient

from form_pages import get, press
from form_service import FIKA, KIM
from torg.bridge.form.sent_change import changes_of
from torg.bridge.form.service import Service
from torg.bridge.form.town import Town
from torg.bridge.form.views import Changed
from torg.bridge.items import State
from torg.bridge.submission import Kind, Submission


def sent(kind: Kind = Kind.CHANGE, typed: tuple[tuple[str, str], ...] = (), **fields: object) -> Submission:
    """A change of an activity."""
    return Submission(
        kind=kind, key="k" * 16, organisation="frivilligcentralen", entry="oppen-torsdagsfika", fields=fields,
        typed=typed, received=datetime(2026, 11, 22, tzinfo=UTC),
    )  # fmt: skip


def test_a_change_is_what_stands_there_now_and_what_will(lovkoping: Town) -> None:
    """Nothing of what stays as it is."""
    assert changes_of(lovkoping, sent(titel="Fika")) == (Changed("Namnet", ("Öppen torsdagsfika",), ("Fika",)),)


def test_a_new_place_is_told_as_it_was_written(lovkoping: Town) -> None:
    """It has no file yet."""
    typed = (("Om platsen inte finns i listan", "Zenit, Storgatan 2"),)
    told = {each.label: each.after for each in changes_of(lovkoping, sent(plats="zenit", typed=typed))}
    assert told["Var"][0] == "Zenit, Storgatan 2."


@pytest.mark.parametrize(
    "other",
    [sent(Kind.REMOVE), sent(titel="Öppen torsdagsfika"), sent(titel=""), sent().model_copy(update={"entry": "x"})],
)
def test_what_can_not_be_told_as_a_change_is_none(lovkoping: Town, other: Submission) -> None:
    """Another kind, what stands there already, what can not be read, and what is gone."""
    assert changes_of(lovkoping, other) == ()


def test_the_mails_page_and_the_receipt_show_the_change_alone(
    mailing: Service, client_of: Callable[..., FlaskClient]
) -> None:  # fmt: skip
    """And what is kept of the form is what was changed in it."""
    client = client_of(mailing)
    preview = press(client, get(client, f"{FIKA}/andra"), "granska", {"titel": "Fika"} | KIM)
    receipt = press(client, preview, "skicka")
    (item,) = mailing.spool.items(State.WAITING)
    page = get(client, f"/bekrafta/{mailing.seals.mail(item.number)}")
    pairs = "Det här skickade du Namnet Nu står det: Öppen torsdagsfika Sedan står det: Fika"
    assert [(pairs in each.text, "ändra uppgifterna" in each.text, "Vad heter det?" in each.text)
            for each in (receipt, page)] == [(True, True, False)] * 2  # fmt: skip
    assert item.submission.typed == (("Vad heter det?", "Fika"),)

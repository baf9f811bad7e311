"""What the form says of itself: `/halsa`."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from bridging import make_submission
from torg.bridge.form.service import Service
from torg.bridge.items import State, Track
from torg.bridge.submission import Contact
from torg.phrases.health import NOT_WRITABLE, STUCK, WELL


def said(client: FlaskClient) -> tuple[int, str]:
    """The answer."""
    answer = client.get("/halsa")
    return answer.status_code, answer.text.strip()


def test_a_full_disk_is_not_well(client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing could be kept; and trying leaves nothing behind."""
    well = said(client)

    def _full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("torg.bridge.spool.Path.write_bytes", _full)

    assert (well, said(client)) == ((200, WELL), (503, NOT_WRITABLE))
    assert list(service.spool.root.glob(".tmp-*")) == []


@pytest.mark.parametrize(
    ("state", "minutes", "status"),
    [(State.CONFIRMED, 59, 200), (State.CONFIRMED, 61, 503), (State.WAITING, 61, 503), (State.FAILED, 61, 200),
     (State.SENT, 61, 200)],
)  # fmt: skip
def test_what_stands_still_is_not_well(
    client_of: Callable[[Service], FlaskClient], service: Service, state: State, minutes: int, status: int
) -> None:
    """The worker or mail is down; what waits for a person is no fault of the service."""
    sent = make_submission(received=service.moment - timedelta(minutes=minutes))
    service.spool.put(sent)
    service.spool.move(sent.number, state, Track())

    assert said(client_of(service)) == (status, STUCK if status == 503 else WELL)


def test_who_waits_to_be_rung_is_not_the_services_fault(client: FlaskClient, service: Service) -> None:
    """They left a telephone number alone."""
    received = service.moment - timedelta(hours=2)
    service.spool.put(make_submission(received=received, contact=Contact(phone="070-174 06 05")))

    assert said(client) == (200, WELL)

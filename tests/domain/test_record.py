"""What all records share."""

import pytest
from pydantic import ValidationError

from factories import ACTIVITY, ORGANISATION, PLACE, make_activity, make_organisation, make_place
from torg.domain.activity import Activity, Notice
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import IDENTITY, OWNER, Record
from torg.domain.schedule.record import Change, Schedule
from torg.domain.shapes import fields_by_key, record_in
from torg.domain.site import Site
from torg.domain.vocabularies import Vocabularies

ROOTS: tuple[type[Record], ...] = (Activity, Notice, Organisation, Place, Site, Vocabularies)


def every_record() -> list[type[Record]]:
    """The root records and everything written inside them."""
    found: list[type[Record]] = []
    pending = list(ROOTS)
    while pending:
        model = pending.pop()
        if model not in found:
            found.append(model)
            pending += [inner for field in fields_by_key(model).values() if (inner := record_in(field))]
    return found


def test_a_record_writes_what_it_was_read_from() -> None:
    """Law: reading what was written gives an equal record."""
    activity = make_activity(kostnad={"pris": "20", "för": "kaffe"}, **{"första gången": {"vem möter": "Värden"}})
    again = Activity.read({**activity.written(), IDENTITY: activity.id, OWNER: activity.organisation})
    assert again == activity


def test_defaults_and_identity_are_not_written() -> None:
    """The id is the file's name, and what nobody said is not said for them."""
    assert [sorted(record.written()) for record in (make_activity(), make_organisation(), make_place())] == [
        sorted(ACTIVITY), sorted(ORGANISATION), sorted(PLACE),
    ]  # fmt: skip


def test_a_record_can_not_be_changed() -> None:
    """What was checked stays as it was."""
    with pytest.raises(ValidationError):
        make_place().name = "Något annat"  # type: ignore[misc]  # that it is forbidden is the point


def test_unknown_keys_and_english_names_are_refused() -> None:
    """A file has one way of saying each thing."""
    with pytest.raises(ValidationError) as caught:
        Place.read({**PLACE, "name": "Handen", "kind": "lokal"})
    assert [error["type"] for error in caught.value.errors()] == ["extra_forbidden", "extra_forbidden"]


@pytest.mark.parametrize("model", every_record(), ids=lambda model: model.__name__)
def test_every_field_has_a_swedish_sentence_and_an_example(model: type[Record]) -> None:
    """They are the schema's text, the form's hint and the handbook's reference."""
    fields = fields_by_key(model)
    described = {key: bool(field.description) and str(field.description).endswith(".") for key, field in fields.items()}
    assert (described, [key for key, field in fields.items() if not field.examples]) == (
        dict.fromkeys(fields, True),
        [],
    )


def test_schedules_and_changes_are_among_the_records() -> None:
    """The walk above reaches the innermost records."""
    assert {Schedule, Change} <= set(every_record())

"""What may be sent: data that can not lead anywhere, and a number that the key alone decides."""

import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bridging import EVERYTHING, NOW, make_submission
from torg.bridge.submission import Contact, Kind, Submission, blob_id, is_number, number_of, shown_number

_DEEP: dict[str, Any] = {"a": {"b": {"c": {"d": {"e": {"f": {"g": "x"}}}}}}}


@pytest.mark.parametrize(
    "changes",
    [
        {"entry": "../utanför"},
        {"entry": ".git"},
        {"entry": "-x"},
        {"entry": "x.yaml"},
        {"entry": "x\n"},
        {"entry": "X"},
        {"entry": "x" * 61},
        {"entry": "а"},
        {"organisation": "a/b"},
        {"organisation": "a\x00"},
        {"organisation": ""},
        {"through": "../a"},
        {"key": "kort"},
        {"key": "x" * 16 + "\n"},
        {"key": "../../../../../../x"},
        {"key": "../abcdefghijklmnopqrst"},
        {"base": "HEAD"},
        {"base": "--upload-pack=x"},
        {"fields": {"a": 1}},
        {"fields": {"a": None}},
        {"fields": _DEEP},
        {"received": datetime(2026, 11, 22)},
        {"okänt": "x"},
        {"targets": EVERYTHING},
        {"entry": "", "targets": EVERYTHING},
        {"kind": Kind.CONFIRM, "entry": "schack", "targets": EVERYTHING},
        {"kind": Kind.CONFIRM, "entry": "", "targets": ()},
        {"kind": Kind.CONFIRM, "entry": "", "targets": ({"folder": "activities", "id": "../x"},)},
        {"kind": Kind.CONFIRM, "entry": "", "targets": ({"folder": "activities", "id": ""},)},
        {"kind": Kind.CONFIRM, "entry": "", "targets": ({"folder": "organisations", "id": "annan"},)},
        {"kind": Kind.CONFIRM, "entry": "", "targets": ({"folder": "pages", "id": "om"},)},
    ],
)
def test_nothing_else_is_let_in(changes: dict[str, Any]) -> None:
    """Paths, options, other types and moments without a zone stop at the door."""
    with pytest.raises(ValidationError):
        make_submission(**changes)


def test_what_is_written_is_read_back() -> None:
    """Whatever people type."""
    sent = make_submission(fields={"titel": "a: b\n# 'c' \"d\" \u2028 💐", "x": ["1", {"y": ""}]}, typed=(("a", "b"),))

    assert Submission.model_validate_json(sent.model_dump_json()) == sent


def test_what_it_is_about_is_one_activity_or_all_targets() -> None:
    """A tip is about no file."""
    everything = make_submission(Kind.CONFIRM, entry="", targets=EVERYTHING)
    about = [each.about for each in (everything, make_submission(Kind.CONFIRM), make_submission(Kind.TIP))]

    assert about == [EVERYTHING, EVERYTHING[:1], ()]
    assert Submission.model_validate_json(everything.model_dump_json(exclude_defaults=True)) == everything


def test_the_key_decides_the_number() -> None:
    """Ten letters that are no word, shown in two halves."""
    assert (number_of("key-000000000001"), make_submission().number) == ("gq98f9gn9z", "gq98f9gn9z")
    assert shown_number("gq98f9gn9z") == "gq98f-9gn9z"
    assert [is_number(each) for each in ("gq98f9gn9z", "gq98f-9gn9", "../../../..", "GQ98F9GN9Z", "")] == [
        True, False, False, False, False,
    ]  # fmt: skip


def test_the_moment_is_in_utc_to_the_second() -> None:
    """The same submission gives the same commit, wherever it is."""
    local = NOW.astimezone(timezone(timedelta(hours=1))).replace(microsecond=7)

    assert make_submission(received=local).moment == NOW


def test_without_the_person_only_the_matter_is_left() -> None:
    """Contact, note and what was typed are gone; the rest is the same."""
    sent = make_submission(note="Hej", typed=(("a", "b"),))
    bare, hidden = (sent.without_person(published=each) for each in (True, False))

    assert (bare.contact, bare.note, bare.typed, bare.fields) == (Contact(), "", (), {})
    assert (bare.number, bare.entry, bare.kind) == (sent.number, sent.entry, Kind.NEW)
    assert (hidden.number, hidden.entry) == (sent.number, "raderad")


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_forgotten_is_a_submission_still(kind: Kind) -> None:
    """It can be read back, so that its key gives the same receipt; nothing that was typed is in the file."""
    sent = make_submission(kind, fields={"titel": "Ring Stina"}, note="Stina", typed=(("a", "Stina"),))
    bare = sent.without_person(published=False).model_dump_json(exclude_defaults=True)

    assert (Submission.model_validate_json(bare).number, "Stina" in bare) == (sent.number, False)


def test_a_tip_needs_no_target() -> None:
    """It is about anything."""
    assert make_submission(Kind.TIP).entry == ""


def test_a_blob_has_the_id_that_git_gives_it(tmp_path: Path) -> None:
    """So that a form can say which version it was filled from."""
    (tmp_path / "x").write_bytes("titel: Å\n".encode())
    said = subprocess.run(["git", "hash-object", "x"], cwd=tmp_path, check=True, capture_output=True, text=True)

    assert blob_id("titel: Å\n".encode()) == said.stdout.strip()

"""From what somebody wants to a file's text: the rules decide, and nothing that is typed becomes anything else."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bridging import EVERYTHING, FIKA_ID, OWNER, make_submission
from factories import ACTIVITY, TODAY
from small_town import FIKA, build_town
from torg.bridge.making import Made, Unmade, Why, make, place_of, received_on
from torg.bridge.submission import Kind, Target
from torg.phrases.problems import explain
from torg.store.change import Survey, survey
from torg.store.folders import Kind as Folder


@pytest.fixture
def town(tmp_path: Path) -> Survey:
    """The smallest town that is right."""
    return survey(build_town(tmp_path), today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "x\ntyp: kurs",
        '"\ntyp: kurs\n"',
        "'\n- &a [b, *a]",
        "!!python/object/apply:os.system ['x']",
        "${{ secrets.TOKEN }} `id` $(id)",
        "| \n  a",
        "a: b # c",
        "{{ 7 * 7 }}",
    ],
)
def test_a_hostile_text_stays_in_its_field(town: Survey, text: str) -> None:
    """Either the rules refuse it there, or it is that field's text and every other line is as without it."""
    made = make(town, make_submission(fields={**ACTIVITY, "titel": "Schack", "ta med": text}))
    plain = make(town, make_submission(fields={**ACTIVITY, "titel": "Schack"}))
    assert isinstance(plain, Made)

    if isinstance(made, Made):
        lines = [line for line in (made.edits[0].after or "").splitlines() if not line.startswith("ta med:")]
        assert lines == (plain.edits[0].after or "").splitlines()
    else:
        assert {each.path[:1] for each in made.problems} == {("ta med",)}


@pytest.mark.parametrize("key", ["@id", "@organisation", "__class__", "titel: x\ntyp", "id", "- x", "\x00"])
def test_a_forged_field_changes_nothing(town: Survey, key: str) -> None:
    """It is refused, or has no say over where the file lies."""
    made = make(town, make_submission(fields={**ACTIVITY, "titel": "Schack", key: "finns-inte"}))

    place = place_of(town, make_submission()).shown
    assert place == f"content/activities/{OWNER}/schack-1.yaml"
    assert isinstance(made, Unmade) or "finns-inte" not in (made.edits[0].after or "")


@pytest.mark.parametrize(
    ("kind", "fields", "why"),
    [
        (Kind.CHANGE, {"titel": ""}, Why.FAULTS),
        (Kind.CHANGE, {}, Why.ALREADY),
        (Kind.MOVE, {"datum": "2026-11-26", "flyttat till": "igår"}, Why.FAULTS),
        (Kind.PAUSE, {"pausad till": ["2027-01-10"]}, Why.ALREADY),
    ],
)
def test_what_can_not_be_made_says_why(town: Survey, kind: Kind, fields: dict[str, Any], why: Why) -> None:
    """With problems when the rules are the reason."""
    made = make(town, make_submission(kind, fields=fields))

    assert isinstance(made, Unmade)
    assert (made.why, bool(made.problems)) == (why, why is Why.FAULTS)


@pytest.mark.parametrize("kind", [Kind.CALL_OFF, Kind.CONFIRM, Kind.CHANGE])
def test_a_file_in_a_strange_form_is_left_alone(town: Survey, kind: Kind) -> None:
    """Nothing is guessed; nothing is written."""
    path = town.root / FIKA
    path.write_text("- bara\n- en lista\n", encoding="utf-8")

    made = make(survey(town.root, today=TODAY), make_submission(kind))

    assert isinstance(made, Unmade)
    assert path.read_text("utf-8") == "- bara\n- en lista\n"


def test_a_comment_survives_a_small_change(town: Survey) -> None:
    """One line of the file differs."""
    path = town.root / FIKA
    text = path.read_text("utf-8") + "# Siv vet mer.\n"
    path.write_text(text, encoding="utf-8")

    made = make(survey(town.root, today=TODAY), make_submission(Kind.CONFIRM))

    assert isinstance(made, Made)
    assert [(each.before, each.after) for each in made.edits] == [(text, text.replace("2026-11-15", "2026-11-22"))]


def test_the_day_is_the_one_in_sweden() -> None:
    """Half past eleven at night in UTC is the next day."""
    sent = make_submission(Kind.CONFIRM, received=datetime(2026, 11, 21, 23, 30, tzinfo=UTC))

    assert received_on(sent).isoformat() == "2026-11-22"


def test_a_tip_has_no_file(town: Survey) -> None:
    """So nobody can ask for one."""
    with pytest.raises(ValueError, match="slug"):
        place_of(town, make_submission(Kind.TIP))

    assert place_of(town, make_submission(Kind.CONFIRM)).id == FIKA_ID


def test_all_that_is_confirmed_is_one_proposal_that_changes_the_day_alone(town: Survey) -> None:
    """A place says who looked; what was looked at the same day or later stays, and what is gone is passed over."""
    later = town.root / f"organisations/{OWNER}.yaml"
    later.write_text(later.read_text("utf-8").replace("2026-11-15", "2026-11-22"), encoding="utf-8")
    gone = Target(folder=Folder.ACTIVITY, id="borta")
    sent = make_submission(Kind.CONFIRM, entry="", targets=(*EVERYTHING, gone))

    made = make(survey(town.root, today=TODAY), sent)

    assert isinstance(made, Made)
    lines = {
        each.found.id: sorted(set((each.after or "").splitlines()) - set((each.before or "").splitlines()))
        for each in made.edits
    }
    assert lines == {
        FIKA_ID: ["kontrollerad: 2026-11-22"],
        "handen-lokal": ["  av: Frivilligcentralen Handen", "  datum: 2026-11-22"],
    }


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"targets": (Target(folder=Folder.ACTIVITY, id="borta"),)}, Why.GONE),
        ({"received": datetime(2026, 11, 15, 12, tzinfo=UTC), "targets": EVERYTHING[:2]}, Why.ALREADY),
        ({"received": datetime(2026, 10, 1, 12, tzinfo=UTC), "targets": EVERYTHING}, Why.ALREADY),
        ({"organisation": "okand", "targets": EVERYTHING[2:]}, Why.NO_ORGANISATION),
    ],
)
def test_a_day_never_goes_backwards(town: Survey, changes: dict[str, Any], why: Why) -> None:
    """An older confirmation, made anew late, says nothing new."""
    assert make(town, make_submission(Kind.CONFIRM, entry="", **changes)) == Unmade(why)


def test_a_day_that_was_called_off_may_be_on_after_all(town: Survey) -> None:
    """The file is as it was before; where nothing is called off there is nothing to do."""
    off = make(town, make_submission(Kind.CALL_OFF))
    assert isinstance(off, Made)
    (edit,) = off.edits
    (town.root.parent / edit.found.shown).write_text(edit.after or "", encoding="utf-8")

    now = survey(town.root, today=TODAY)
    sent = (make_submission(Kind.STANDS, fields={"datum": day}) for day in ("2026-11-26", "2026-12-03"))
    made, other = (make(now, each) for each in sent)

    assert isinstance(made, Made)
    assert (made.edits[0].after, other) == (edit.before, Unmade(Why.ALREADY))


def test_a_place_that_somebody_typed_is_taken_for_no_other(town: Survey) -> None:
    """Whoever typed it has seen the list; the reviewer is told which file to write."""
    made = make(town, make_submission(fields={**ACTIVITY, "plats": "handens-lokal"}))

    assert isinstance(made, Unmade)
    assert [(made.why, explain(each).how, each.remedy) for each in made.problems] == [
        (
            Why.NO_PLACE,
            "Skriv en plats som finns, eller lägg till den i filen content/places/handens-lokal.yaml.",
            None,
        )
    ]

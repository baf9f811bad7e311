"""A change is checked before it is written, and nothing is lost: `torg.store.change`."""

import os
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from factories import TODAY
from small_town import FIKA, build_town, replace_in
from torg.domain.acts import with_change
from torg.domain.schedule.record import Change
from torg.problems import Problem
from torg.store import change
from torg.store.change import ChangedMeanwhileError, Proposal, carry_out, propose, survey
from torg.store.change_sheet import UnwritableError
from torg.store.folders import Found, found_at
from torg.store.load import load

DAY = date(2026, 11, 26)
ILL = Change.read({"datum": "2026-11-26", "inställt": "Värden är sjuk"})


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small town that is right."""
    return build_town(tmp_path)


def fika(content: Path) -> Found:
    """Its activity's file."""
    found = found_at(content, content / FIKA)
    assert found
    return found


def proposed(content: Path, new: Change | None = ILL, day: date = DAY) -> Proposal:
    """A change to its activity."""
    return propose(survey(content, today=TODAY), fika(content), day, new)


def test_what_is_proposed_is_carried_out(content: Path) -> None:
    """The record has the change and is otherwise as it was; the file keeps its mode, and nothing more is left there."""
    path = content / FIKA
    path.chmod(0o640)
    before = survey(content, today=TODAY).activity(fika(content))
    proposal = proposed(content)
    carry_out(content, proposal)

    assert before
    assert survey(content, today=TODAY).activity(fika(content)) == with_change(before, DAY, ILL)
    assert (path.read_bytes().decode(), stat.S_IMODE(path.stat().st_mode)) == (proposal.after, 0o640)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert (proposal.faults, proposal.notes, proposal.others) == ((), (), ())


def test_taken_back_the_file_is_as_it_was(content: Path) -> None:
    """Every byte."""
    before = (content / FIKA).read_bytes()
    carry_out(content, proposed(content))
    carry_out(content, proposed(content, None))

    assert (content / FIKA).read_bytes() == before


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """What they are about."""
    return [each.code for each in problems]


@pytest.mark.parametrize(
    ("fields", "faults", "notes"),
    [
        ({"inställt": "Ring 640823-3234"}, ["personnummer"], []),
        ({"inställt": "<b>Snö</b>"}, ["text-html"], []),
        ({"inställt": "a\u202eb"}, ["yaml-osynligt"], []),
        ({"plats": "finns-inte"}, ["referens-okand"], []),
        ({"inställt": "Fråga målgruppen"}, [], ["text-ord"]),
    ],
)
def test_what_the_rules_say_of_the_new_text_is_told(
    content: Path, fields: dict[str, str], faults: list[str], notes: list[str]
) -> None:
    """Faults keep it from being written; nothing that stood there before is told again."""
    proposal = proposed(content, Change.read({"datum": "2026-11-26", **fields}))

    assert (codes(proposal.faults), codes(proposal.notes)) == (faults, notes)
    assert {each.remedy for each in (*proposal.faults, *proposal.notes)} == {None}


def test_faults_of_other_files_do_not_stop_it_but_are_named(content: Path) -> None:
    """Somebody is ill, and another organiser has misspelt a field."""
    replace_in(content / "places" / "natet.yaml", "namn:", "nam:")
    proposal = proposed(content)

    assert (proposal.faults, proposal.others) == ((), ("content/places/natet.yaml",))


def test_faults_of_the_file_itself_are_told(content: Path) -> None:
    """Before anything is proposed."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")
    town = survey(content, today=TODAY)

    assert codes(town.faults(fika(content))) == ["falt-okant"]
    assert town.loaded.catalogue is None
    assert town.catalogue is not None


def change_it(content: Path) -> None:
    replace_in(content / FIKA, "Öppen", "Vanlig")


def remove_it(content: Path) -> None:
    (content / FIKA).unlink()


def make_it_a_link(content: Path) -> None:
    outside = content.parent / "utanför.yaml"
    (content / FIKA).rename(outside)
    (content / FIKA).symlink_to(outside)


def make_its_folder_a_link(content: Path) -> None:
    outside = content.parent / "utanför"
    (content / FIKA).parent.rename(outside)
    (content / FIKA).parent.symlink_to(outside, target_is_directory=True)


@pytest.mark.parametrize("meanwhile", [change_it, remove_it, make_it_a_link, make_its_folder_a_link])
def test_a_file_that_changed_meanwhile_is_left_alone(content: Path, meanwhile: Callable[[Path], None]) -> None:
    """Changed, gone, or made a link that leads out of the content folder."""
    proposal = proposed(content)
    meanwhile(content)
    found = {path: path.read_bytes() for path in content.parent.rglob("*.yaml") if path.is_file()}

    with pytest.raises(ChangedMeanwhileError):
        carry_out(content, proposal)
    assert {path: path.read_bytes() for path in content.parent.rglob("*.yaml") if path.is_file()} == found


@pytest.mark.parametrize("text", [b"titel: \xff\n", None])
def test_a_file_that_can_no_longer_be_read_has_changed(content: Path, text: bytes | None) -> None:
    """Since it was surveyed."""
    town, found = survey(content, today=TODAY), fika(content)
    (content / FIKA).unlink() if text is None else (content / FIKA).write_bytes(text)

    with pytest.raises(ChangedMeanwhileError):
        propose(town, found, DAY, ILL)


def test_another_text_than_was_surveyed_is_proposed_anew(content: Path) -> None:
    """What was decided may no longer be right."""
    town = survey(content, today=TODAY)
    change_it(content)

    with pytest.raises(ChangedMeanwhileError):
        propose(town, fika(content), DAY, ILL)


def test_a_text_that_would_come_to_mean_something_else_is_not_written(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the reason: the record must differ in its changes alone."""
    before = (content / FIKA).read_bytes()
    monkeypatch.setattr(change, "put_change", lambda text, _: text.replace("gratis", "20 kr"))

    with pytest.raises(UnwritableError):
        proposed(content)
    assert (content / FIKA).read_bytes() == before


def test_a_file_that_may_not_be_written_is_not(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though its folder may."""
    proposal = proposed(content)
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    with pytest.raises(PermissionError):
        carry_out(content, proposal)
    assert (content / FIKA).read_bytes().decode() == proposal.before


def test_several_at_once_are_all_kept(content: Path) -> None:
    """Whoever comes second proposes again."""

    def call_off(number: int) -> int:
        day = DAY + timedelta(7 * number)
        new = Change.read({"datum": day.isoformat(), "inställt": f"Snö {number}"})
        for tries in range(1, 100):
            try:
                carry_out(content, proposed(content, new, day))
            except ChangedMeanwhileError:
                continue
            return tries
        raise AssertionError("it never came to an end")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(call_off, range(4)))
    activity = survey(content, today=TODAY).activity(fika(content))

    assert activity
    assert {each.cancelled for each in activity.changes} == {f"Snö {number}" for number in range(4)}
    assert load(content, today=TODAY).problems == ()

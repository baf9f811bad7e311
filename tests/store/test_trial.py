"""A text tried in a file's place: only what is new is told, and nothing is written."""

from pathlib import Path

import pytest

from factories import TODAY
from small_town import FIKA, build_town
from torg.store.load import load
from torg.store.trial import try_all, try_out

SHOWN = f"content/{FIKA}"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """The smallest town that is right."""
    return build_town(tmp_path)


def test_a_faulty_text_is_told_with_its_codes(town: Path) -> None:
    """The text is checked in the file's place, with the whole catalogue around it."""
    text = (town / FIKA).read_text("utf-8").replace("handen-lokal", "ingenstans")

    trial = try_out(town, load(town, today=TODAY), SHOWN, text, today=TODAY)

    assert [each.code for each in trial.faults] == ["referens-okand"]
    assert trial.others == (SHOWN,)


def test_a_file_that_is_not_there_yet_is_checked_as_if_it_were(town: Path) -> None:
    """A new entry is an entry like the others."""
    name = "activities/frivilligcentralen/schack.yaml"
    text = (town / FIKA).read_text("utf-8").replace("Öppen torsdagsfika", "Schack för alla")

    trial = try_out(town, load(town, today=TODAY), f"content/{name}", text, today=TODAY)

    assert trial.read.catalogue is not None
    assert [each.id for each in trial.read.catalogue.activities] == ["oppen-torsdagsfika", "schack"]
    assert trial.faults == ()
    assert not (town / name).exists()


def test_a_file_that_would_be_gone_is_not_read(town: Path) -> None:
    """None stands for a file that is taken away."""
    trial = try_out(town, load(town, today=TODAY), SHOWN, None, today=TODAY)

    assert trial.read.catalogue is not None
    assert trial.read.catalogue.activities == ()


@pytest.mark.parametrize("name", ["../utanför.yaml", "content/.git/x.yaml", "content/activities/a/-x.yaml"])
def test_a_name_that_the_layout_has_no_place_for_is_no_file(town: Path, name: str) -> None:
    """What is outside the layout is never looked at."""
    trial = try_out(town, load(town, today=TODAY), name, "titel: X\n", today=TODAY)

    assert trial.read.files == load(town, today=TODAY).files


def test_several_texts_are_tried_together(town: Path) -> None:
    """What one of them needs, another may bring."""
    text = (town / FIKA).read_text("utf-8").replace("handen-lokal", "ny-lokal")
    place = (town / "places/handen-lokal.yaml").read_text("utf-8")
    texts = {SHOWN: text, "content/places/ny-lokal.yaml": place}

    trials = [try_all(town, load(town, today=TODAY), each, today=TODAY) for each in ({SHOWN: text}, texts)]

    assert [[each.code for each in trial.faults] for trial in trials] == [["referens-okand"], []]

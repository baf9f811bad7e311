"""Papers that are kept between builds."""

import shutil
from pathlib import Path

import pytest

from papers import PRESS
from sample_papers import blank_pdf
from torg.outputs.paper.kept import Job, Kept


class Counting:
    """A job that counts how often it is done."""

    def __init__(self, told: str) -> None:
        self.done = 0
        self.job = Job(told, self)

    def __call__(self) -> bytes:
        """Done once more."""
        self.done += 1
        return blank_pdf()


@pytest.fixture
def jobs() -> list[Counting]:
    """Two papers that say different things."""
    return [Counting("ett"), Counting("två")]


def all_of(folder: Path, jobs: list[Counting], theme: Path = PRESS.theme) -> tuple[list[bool], list[int]]:
    """Whether each paper is right, and how often each has been made."""
    made = Kept(folder, theme).all([each.job for each in jobs])
    return [data == blank_pdf() for data in made], [each.done for each in jobs]


def test_what_has_not_changed_is_not_made_again(tmp_path: Path, jobs: list[Counting]) -> None:
    """Only what says something new is; and what no build uses any more is taken away, but nobody's own file."""
    folder = tmp_path / "djupt" / "ned"
    assert all_of(folder, jobs) == ([True, True], [1, 1])
    assert all_of(folder, jobs) == ([True, True], [1, 1])
    (folder / "anteckning.pdf").write_text("min")
    (folder / f"{'0' * 40}.4711").write_text("avbruten")
    changed = [jobs[0], Counting("nytt")]
    assert (all_of(folder, changed), len(list(folder.iterdir()))) == (([True, True], [1, 1]), 3)


def test_a_damaged_paper_is_made_again(tmp_path: Path, jobs: list[Counting]) -> None:
    """One that was cut short is no PDF; nor is an empty file."""
    all_of(tmp_path, jobs)
    for file in tmp_path.iterdir():
        file.write_bytes(file.read_bytes()[:100])
    assert all_of(tmp_path, jobs) == ([True, True], [2, 2])


def test_another_theme_makes_other_papers(tmp_path: Path, jobs: list[Counting]) -> None:
    """Templates and fonts are a part of what a paper is known by."""
    theme = tmp_path / "tema"
    for name in ("print", "fonts"):
        shutil.copytree(PRESS.theme / name, theme / name)
    (theme / "print" / "base.typ").write_text("// annat")
    all_of(tmp_path / "sparat", jobs)
    assert all_of(tmp_path / "sparat", jobs, theme) == ([True, True], [2, 2])


def test_a_folder_that_can_not_be_written_in_keeps_nothing(tmp_path: Path, jobs: list[Counting]) -> None:
    """The papers are made all the same."""
    (tmp_path / "fil").write_text("min")
    assert all_of(tmp_path / "fil", jobs) == ([True, True], [1, 1])
    assert all_of(tmp_path / "fil", jobs) == ([True, True], [2, 2])


def test_a_job_that_fails_stops_all(tmp_path: Path, jobs: list[Counting]) -> None:
    """And nothing that was kept is taken away."""
    all_of(tmp_path, jobs)

    def fail() -> bytes:
        raise LookupError

    with pytest.raises(LookupError):
        Kept(tmp_path, PRESS.theme).all([Job("tre", fail)])
    assert len(list(tmp_path.iterdir())) == 2

"""Kinds of value and shared options: `torg.cli.options`."""

import re
from datetime import date
from enum import StrEnum
from pathlib import Path

import click
import pytest

from torg.cli.options import ChoiceType, DayType, PathType, content_as_written, inside, today, within


class Colour(StrEnum):
    """A choice to make."""

    RED = "röd"
    GREEN = "grön"


def test_a_day_is_read_as_iso_8601() -> None:
    """`2026-11-22` is the day; a date that already is one stays."""
    day = date(2026, 11, 22)

    assert (DayType().convert("2026-11-22", None, None), DayType().convert(day, None, None)) == (day, day)


@pytest.mark.parametrize("text", ["22/11", "2026-02-30", "", "idag"])
def test_what_is_no_day_is_told_how_a_day_is_written(text: str) -> None:
    """The message shows an example."""
    with pytest.raises(click.BadParameter, match=r"är inget datum\. Skriv till exempel 2026-11-22\."):
        DayType().convert(text, None, None)


def test_a_choice_is_one_of_the_words() -> None:
    """The word becomes the member that it names."""
    assert ChoiceType(Colour).convert("röd", None, None) is Colour.RED


def test_another_word_is_told_which_there_are() -> None:
    """All words are listed."""
    with pytest.raises(click.BadParameter, match=r"«blå» går inte att välja\. Skriv «röd» eller «grön»\."):
        ChoiceType(Colour).convert("blå", None, None)


def test_a_path_must_exist(tmp_path: Path) -> None:
    """A path stays as it was written."""
    (tmp_path / "a.yaml").touch()

    assert PathType().convert(str(tmp_path / "a.yaml"), None, None) == tmp_path / "a.yaml"
    assert PathType(folder=True).convert(str(tmp_path), None, None) == tmp_path


@pytest.mark.parametrize(
    ("name", "folder", "message"),
    [
        ("b.yaml", False, "finns inte."),
        ("b", True, "finns inte. Stå i projektets mapp, eller skriv --content och mappens namn."),
        ("a.yaml", True, "är ingen mapp. Stå i projektets mapp, eller skriv --content och mappens namn."),
        ("a" * 300, False, "går inte att läsa."),
    ],
)
def test_a_path_that_can_not_be_used_is_told_why(tmp_path: Path, name: str, folder: bool, message: str) -> None:
    """Missing, not a folder, or longer than any name can be."""
    (tmp_path / "a.yaml").touch()

    with pytest.raises(click.BadParameter, match=re.escape(message) + "$"):
        PathType(folder=folder).convert(str(tmp_path / name), None, None)


def test_paths_have_to_be_inside_the_content(tmp_path: Path) -> None:
    """Also a path that goes out by `..`."""
    content = tmp_path / "content"
    content.mkdir()

    assert inside(content, (content,)) == (content.resolve(),)
    with pytest.raises(click.UsageError, match="ligger inte i mappen"):
        inside(content, (content / ".." / "annat",))


def test_within_means_the_path_itself_or_below() -> None:
    """A name that only begins alike is another; no paths mean everything."""
    file = Path("/a/b/c.yaml")

    assert [within(file, (Path(path),)) for path in ("/a/b/c.yaml", "/a/b", "/a/b/c", "/a/x")] == [
        True,
        True,
        False,
        False,
    ]
    assert within(file, ())


def test_today_is_a_day() -> None:
    """The clock gives a date, without an hour."""
    assert type(today()) is date


@pytest.mark.parametrize("text", ["1999-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_outside_the_calendar_is_refused(text: str) -> None:
    """The holidays are right from 2000 to 2199."""
    with pytest.raises(click.BadParameter):
        DayType().convert(text, None, None)


def test_the_content_folder_as_one_writes_it() -> None:
    """Nothing for the usual one."""
    assert [content_as_written(Path(each)) for each in ("content", "prov/min mapp")] == [
        "", " --content 'prov/min mapp'",
    ]  # fmt: skip

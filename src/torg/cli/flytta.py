"""`torg flytta`: one time gets another day, other hours or another place."""

from datetime import date
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from torg.cli.acts import Request, Scene, act_arguments, perform
from torg.cli.days import read_day_words
from torg.cli.swedish import Command
from torg.domain import acts
from torg.domain.clock import day_in_words
from torg.domain.nearest import folded, guess
from torg.domain.rules import check_hours
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.reading_times import gather_times, read_times
from torg.domain.schedule.record import Change
from torg.phrases import acts as phrases
from torg.phrases.problems import explain
from torg.problems import Problem


def _times(text: str | None) -> tuple[TimeSpan, ...]:
    if text is None:
        return ()
    try:
        times = gather_times(read_times(text))
    except PydanticCustomError as error:
        context = {name: value for name, value in (error.context or {}).items() if isinstance(value, str | int)}
        raise _refused(Problem(error.type, params={"fält": "tid", **context})) from None
    for each in check_hours(times, ()):
        raise _refused(each)
    return times


def _refused(fault: Problem) -> click.UsageError:
    told = explain(fault)
    return click.UsageError(f"{told.what} {told.how}")


def _place(scene: Scene, text: str | None) -> str | None:
    if text is None:
        return None
    names = scene.place_names
    for place, name in names.items():
        if folded(text) in {folded(place), folded(name)}:
            return place
    words = {word: place for place, name in names.items() for word in (place, name)}
    found = guess(text, words)
    near = [
        place for place, name in names.items() if folded(text) and folded(text) in f"{folded(place)} {folded(name)}"
    ]
    ids = dict.fromkeys([*([words[found.word]] if found else []), *near])
    raise click.UsageError(phrases.unknown_place(text, [(place, names[place]) for place in list(ids)[:5]]))


def _to(scene: Scene, text: str | None) -> date | None:
    if text is None:
        return None
    day = read_day_words(text, scene.town.today, after=scene.day)
    if day < scene.town.today:
        raise click.UsageError(f"{day_in_words(day)} har redan varit. Skriv en dag som kommer.")
    return day


@click.command("flytta", cls=Command)
@act_arguments
@click.option("--till", "to", metavar="DAG", help="Den nya dagen. En veckodag är den första efter dagen som flyttas.")
@click.option("--tid", "hours", metavar="TID", help="De nya klockslagen, till exempel 14.00–16.00.")
@click.option("--plats", "place", metavar="PLATS", help="Den nya platsens id eller namn.")
def command(
    entry: str, day: tuple[str, ...], undo: bool, dry: bool, today: date, content: Path,
    to: str | None, hours: str | None, place: str | None,
) -> None:  # fmt: skip
    """Flytta en gång.

    Till en annan dag, andra klockslag eller en annan plats. Skriver det i aktivitetens fil, och ändrar inget annat där.
    """
    asked = [each for each in (to, hours, place) if each is not None]
    if undo and asked:
        raise click.UsageError("Skriv antingen vart ni flyttar eller --ångra.")
    if not undo and not asked:
        raise click.UsageError("Skriv vart ni flyttar: --till och en dag, --tid och klockslag, eller --plats.")
    times = _times(hours)

    def wanted(scene: Scene, chosen: acts.Chosen) -> Change:
        change = acts.moved(chosen, _to(scene, to), times, _place(scene, place))
        if change is None:
            message = "Det är samma dag som förut. Skriv en annan dag, eller --tid eller --plats."
            raise click.UsageError(f"{message} Med --ångra tas en ändring tillbaka.")
        return change

    perform(Request("flytta", entry, day, undo, dry, today, content, wanted))

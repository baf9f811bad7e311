"""What `torg installt` and `torg flytta` share: find the entry and the day, propose, show, write, tell what is left."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from torg import store
from torg.cli.days import leading_day
from torg.cli.options import content_option, today_option
from torg.domain import acts
from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.record import Change
from torg.phrases import acts as phrases
from torg.phrases.reports import report
from torg.problems import Problem
from torg.store.folders import Found, Kind, found_at

_TRIES = 5
_REMARKED = frozenset({"tider-samma-dag"})
"""Codes of what is remarked on before anything is written."""
Function = TypeVar("Function", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class Scene:
    """One activity on one day, with all that a change needs to know."""

    town: store.Survey
    catalogue: Catalogue
    found: Found
    entry: Activity
    calendar: Calendar
    day: date

    @property
    def name(self) -> str:
        """`frivilligcentralen/oppen-torsdagsfika`."""
        return f"{self.found.owner}/{self.found.id}"

    @property
    def place_names(self) -> dict[str, str]:
        """Names of places by their ids."""
        return {place.id: place.name for place in self.catalogue.places.values()}


Wanted = Callable[[Scene, acts.Chosen], Change]
"""What is to be written for a day; may refuse with a usage error."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was typed."""

    command: str
    entry: str
    day: tuple[str, ...]
    undo: bool
    dry: bool
    today: date
    content: Path
    wanted: Wanted


def act_arguments(function: Function) -> Function:
    """Add the entry, its day and the options that both commands have."""
    for decorate in (
        content_option,
        today_option,
        click.option("--visa", "dry", is_flag=True, help="Visa vad som skulle ändras, men skriv inget."),
        click.option("--ångra", "--angra", "undo", is_flag=True, help="Ta tillbaka ändringen för den dagen."),
        click.argument(
            "day", metavar="DAG", nargs=-1, required=True,
            help="Dagen: 2026-11-26, 26 november, torsdag, idag eller imorgon.",
        ),
        click.argument(
            "entry", metavar="AKTIVITET",
            help="Aktivitetens id, med eller utan förening, dess fil eller sidans adress.",
        ),
    ):  # fmt: skip
        function = decorate(function)
    return function


def perform(request: Request) -> None:
    """Do what was asked, again from the start when somebody else changed the file meanwhile.

    Raises:
        click.UsageError: with a sentence, when it can not be done as written.
        click.exceptions.Exit: 1 when the content is at fault.
    """
    for _ in range(_TRIES):
        try:
            _perform(request)
        except store.ChangedMeanwhileError:
            continue
        return
    click.echo(phrases.CHANGED_MEANWHILE, err=True)
    raise click.exceptions.Exit(1)


def _perform(request: Request) -> None:
    scene = _scene(request)
    click.echo(phrases.day_line(scene.entry.title, scene.day, request.today))
    old = acts.change_on(scene.entry, scene.day)
    if request.undo:
        if old is None:
            _nothing_to_undo(scene)
            return
        new = None
    else:
        new = request.wanted(scene, _chosen(scene))
        if new == old:
            click.echo(phrases.already_so(new, scene.place_names))
            return
        if old is None and acts.is_as_usual(scene.entry, scene.calendar, new):
            click.echo(phrases.AS_USUAL_ALREADY)
            return
    _propose(request, scene, old, new)


def _scene(request: Request) -> Scene:
    """The entry and the day that were named, in a file that has no faults."""
    day, rest = leading_day(request.day, request.today)
    if rest:
        message = f'Det står för mycket på raden: «{rest}». Skriv orsaken inom citattecken: --orsak "Värden är sjuk".'
        raise click.UsageError(message)
    town = store.survey(request.content, today=request.today)
    found = _found(request, town)
    entry, catalogue = town.activity(found), town.catalogue
    faults = town.faults(found)
    if entry is None or catalogue is None or (faults and not _only_lacks_changes(faults)):
        _report(phrases.FAULTS_BEFORE, faults or town.loaded.problems)
    return Scene(town, catalogue, found, entry, Calendar(catalogue.vocabularies.school_year), day)


def _only_lacks_changes(faults: Iterable[Problem]) -> bool:
    """Whether nothing is wrong but that `ändringar` is empty, which the new change mends."""
    return all(each.code == "falt-tomt" and each.path == ("ändringar",) for each in faults)


def _report(heading: str, problems: Iterable[Problem]) -> NoReturn:
    problems = tuple(problems)
    click.echo(heading, err=True)
    click.echo(report(problems, len({each.file for each in problems})), err=True, nl=False)
    raise click.exceptions.Exit(1)


def _found(request: Request, town: store.Survey) -> Found:
    text = request.entry
    path = Path(text)
    if text.endswith(".yaml") and path.is_file() and found_at(request.content, path) is None:
        raise click.UsageError(f"«{text}» ligger inte i mappen «{request.content}».")
    files = store.named_files(request.content, town.loaded)
    named = store.matching(files, text)
    if len(named) > 1:
        raise click.UsageError(phrases.several_entries(text, [(each.name, each.title) for each in named]))
    if not named:
        near = store.similar([each for each in files if each.found.kind is Kind.ACTIVITY], text)
        raise click.UsageError(phrases.unknown_entry(text, [(each.name, each.title) for each in near]))
    if named[0].found.kind is Kind.NOTICE:
        raise click.UsageError(phrases.is_a_notice(named[0].name, named[0].found.shown))
    return named[0].found


def _chosen(scene: Scene) -> acts.Chosen:
    chosen = acts.choose(scene.entry, scene.calendar, scene.day, scene.town.today)
    if isinstance(chosen, acts.Refused):
        raise click.UsageError(phrases.refusal(scene.entry.title, chosen))
    return chosen


def _nothing_to_undo(scene: Scene) -> None:
    _chosen(scene)
    for each in scene.entry.changes:
        if each.moved_to == scene.day:
            raise click.UsageError(phrases.moved_here(each.day))
    click.echo(phrases.NO_CHANGE_THERE)


def _propose(request: Request, scene: Scene, old: Change | None, new: Change | None) -> None:
    try:
        proposal = store.propose(scene.town, scene.found, scene.day, new)
    except store.UnwritableError:
        click.echo(phrases.unwritable(store.sketch(new) if new else []), err=True)
        raise click.exceptions.Exit(1) from None
    if proposal.faults:
        if (
            old
            and old.moved_to
            and old.moved_to != (new and new.moved_to)
            and acts.change_on(scene.entry, old.moved_to)
        ):
            raise click.UsageError(phrases.first_the_other(old.moved_to, scene.name))
        _report(phrases.FAULTS_AFTER, proposal.faults)
    names = scene.place_names
    if old:
        click.echo(phrases.instead_of(old, names))
    for line in _remarks(scene, new):
        click.echo(line)
    path = scene.found.path
    if request.dry:
        click.echo()
        click.echo("\n".join(phrases.unified(scene.found.shown, proposal.before, proposal.after)))
    else:
        store.carry_out(request.content, proposal)
        click.echo(f"\nSkrev {path}:")
        click.echo("\n".join(phrases.changed_lines(proposal.before, proposal.after)))
    _tell_seen(scene, old, new, phrases.WOULD_BE_SEEN if request.dry else phrases.SEEN)
    notes = tuple(each for each in proposal.notes if each.code not in _REMARKED)
    if notes:
        click.echo(f"\n{phrases.NOTES}")
        click.echo(report(notes, 1), nl=False)
    if request.dry:
        click.echo(f"\n{phrases.ONLY_SHOWN}")
    else:
        _tell_next(request, scene, old, new, proposal.others)


def _remarks(scene: Scene, new: Change | None) -> Iterable[str]:
    if new is None or new.moved_to is None:
        return
    name = scene.calendar.closing_day(new.moved_to)
    if name:
        yield phrases.red_day_there(new.moved_to, name)
    for each in acts.already_there(scene.entry, scene.calendar, new):
        yield phrases.also_there(each)


def _tell_seen(scene: Scene, old: Change | None, new: Change | None, heading: str) -> None:
    after = acts.with_change(scene.entry, scene.day, new)
    days = acts.days_of(old, new) | {scene.day}
    days = acts.linked_days(scene.entry, days) | acts.linked_days(after, days)
    plain = acts.with_change(scene.entry, scene.day, None)
    what = acts.difference(scene.entry, after, scene.calendar, days)
    usual = acts.on_days(plain, scene.calendar, days)
    click.echo(f"\n{heading}")
    for line in phrases.seen_by_residents(scene.entry.title, what, usual, scene.place_names):
        click.echo(f"  {line}")


def _tell_next(request: Request, scene: Scene, old: Change | None, new: Change | None, others: tuple[str, ...]) -> None:
    click.echo(f"\n{phrases.NEXT_STEPS}")
    for line in phrases.next_steps(scene.entry, scene.found.path, scene.name, scene.day, new):
        click.echo(f"  {line}")
    if new is not None:
        click.echo(phrases.way_back(request.command, scene.name, old, new))
    if others:
        click.echo(phrases.not_publishable(others))

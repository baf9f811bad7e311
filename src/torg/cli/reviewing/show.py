"""`torg bridge review show`: one proposal, with what it changes and what the program says of it."""

from collections.abc import Iterator
from pathlib import Path

import click

from torg.bridge.changed import CHECKED, changed_fields, checked_day
from torg.bridge.items import Item, State
from torg.bridge.renewing import KINDS
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.submission import Submission, shown_number
from torg.cli.bridging.options import settings_option
from torg.cli.options import today
from torg.cli.reviewing.desk import Desk, desk, number_argument
from torg.cli.swedish import Command
from torg.phrases import review as phrases


@click.command("show", cls=Command)
@number_argument
@settings_option
def command(number: str, settings: Path) -> None:
    """Visa ett förslag: vad som ändras, vem som skickade det och vad programmet säger."""
    with desk(settings) as at:
        found = at.find(number)
        for line in _candidate(at, found) if isinstance(found, Candidate) else _item(found):
            click.echo(line)
        if isinstance(found, Candidate):
            at.shown.note(found.number, found.commit)


def _candidate(at: Desk, found: Candidate) -> Iterator[str]:
    number = shown_number(found.number)
    yield from phrases.told(number, found.moment, found.title, own=bool(found.through))
    item = at.spool.get(found.number)
    if item:
        yield from _sender(item.submission)
    assessment = at.review.assess(found, today())
    yield from _files(at, assessment.files)
    yield from said(assessment)
    if assessment.conflict and item and item.submission.kind in KINDS:
        yield phrases.REMAKES
    yield from phrases.ways(number, possible=assessment.can_be_published)


def _files(at: Desk, files: tuple[FileChange, ...]) -> Iterator[str]:
    """What changes: a line a file where nothing but the day of checking does, else all of it."""
    days = []
    for each in files:
        fields = changed_fields(at.review.content, each) or {}
        if fields.keys() == {CHECKED} and len(files) > 1:
            before, after = map(checked_day, fields[CHECKED])
            days.append((each.path, before, after))
        else:
            yield from phrases.difference(each.path, each.before, each.after)
    yield from phrases.only_checked(days)


def said(assessment: Assessment) -> Iterator[str]:
    """What the program says of a proposal."""
    yield from phrases.assessed(
        assessment.outside, assessment.problems, conflict=assessment.conflict, empty=not assessment.files
    )


def _item(found: Item) -> Iterator[str]:
    sent = found.submission
    number = shown_number(found.number)
    title = phrases.sent_line(sent.kind, "/".join(filter(None, (sent.organisation, sent.entry))))
    yield from phrases.told(number, sent.moment, title, own=bool(sent.through))
    yield from _sender(sent)
    yield from phrases.values(sent.fields)
    yield from phrases.targets([f"{each.folder.value}/{each.id}" for each in sent.targets])
    if found.track.why:
        yield ""
        yield phrases.why_failed(found.track.why)
        yield from (f"  {phrases.one_line(each)}" for each in found.track.problems)
        yield from phrases.what_to_do(found.track.why, sent.organisation)
    if found.state is State.WAITING:
        yield from ("", *phrases.RING)
    yield from phrases.ways(number, possible=True)


def _sender(sent: Submission) -> Iterator[str]:
    contact = sent.contact
    return phrases.sender(contact.name, contact.mail, contact.phone, sent.note)

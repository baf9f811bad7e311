"""`torg bridge review show`: one proposal, with what it changes and what the program says of it."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import click

from torg.bridge.changed import CHECKED, changed_fields, checked_day
from torg.bridge.items import Item, State
from torg.bridge.review import Assessment, Candidate
from torg.bridge.submission import Submission, shown_number
from torg.cli.bridging.options import settings_option
from torg.cli.options import today
from torg.cli.reviewing.desk import Desk, day_of, desk, number_argument
from torg.cli.swedish import Command
from torg.domain.stale import users
from torg.phrases import review as phrases
from torg.store import load
from torg.store.change_fields import lost_comments
from torg.store.folders import Kind as Folder


@click.command("show", cls=Command)
@number_argument
@settings_option
def command(number: str, settings: Path) -> None:
    """Visa ett förslag: vad som ändras, vem som skickade det och vad programmet säger."""
    with desk(settings) as at:
        found = at.find(number)
        for line in _candidate(at, found) if isinstance(found, Candidate) else _item(found):
            click.echo(line)


def _candidate(at: Desk, found: Candidate) -> Iterator[str]:
    number, item = shown_number(found.number), at.spool.get(found.number)
    title = phrases.with_day(found.title or phrases.UNREADABLE, day_of(item))
    yield from phrases.told(number, found.moment, title, own=bool(found.through), by_hand=item is None)
    if item and item.track.commit == found.commit:
        yield from _sender(item.submission)
    elif item:
        yield phrases.NOT_THE_FORMS
    assessment = at.review.assess(found, today())
    owners, more = owners_in(at.review.content, [each.path for each in assessment.effect or assessment.files])
    if item is None or len(owners) > 1:
        yield from phrases.touches(owners, more=more)
    # What a yes publishes; where that can not be told, what the proposal itself changes.
    yield from _files(at, assessment)
    met = at.clashes(found, assessment)
    for clash in met:
        yield from phrases.clash(clash.path, clash.key, clash.seen, clash.published, clash.wanted)
    if assessment.conflict and not met and not at.gone(assessment):
        for each in assessment.files:
            now = at.now_in(assessment, each)
            if now != each.before:
                yield from phrases.meanwhile(each.path, each.before, now)
    yield from said(at, found, assessment)
    yield from phrases.ways(number, found.mark if assessment.can_be_published else None)


def owners_in(content: str, paths: Iterable[str]) -> tuple[list[str], bool]:
    """The ids of the associations whose files these are, sorted; and whether any of them is nobody's own."""
    parts = [PurePosixPath(path).relative_to(content).parts for path in paths]
    owners = [
        part[1] if part[0] == "activities" else part[1].removesuffix(".yaml")
        for part in parts
        if (part[0], len(part)) in {("activities", 3), ("organisations", 2)}
    ]
    return sorted(set(owners)), len(owners) < len(parts)


def _files(at: Desk, assessment: Assessment) -> Iterator[str]:
    """What changes: a line a file where nothing but the day of checking does, else all of it."""
    files, days = assessment.effect if assessment.tree else assessment.files, []
    for each in files:
        fields = changed_fields(at.review.content, each) or {}
        if fields.keys() == {CHECKED} and len(files) > 1:
            before, after = map(checked_day, fields[CHECKED])
            days.append((each.path, before, after))
        else:
            yield from phrases.difference(each.path, each.before, each.after, older=assessment.conflict)
    yield from phrases.only_checked(days, _shared(at, assessment.main, [path for path, _, _ in days]))
    texts = [(each.before, each.after) for each in files]
    yield from phrases.comments_gone([line for old, new in texts if old and new for line in lost_comments(old, new)])


def _shared(at: Desk, main: str, paths: Iterable[str]) -> list[str]:
    """Those of the paths that are places which more than one association uses, in what is published."""
    places = [path for path in map(PurePosixPath, paths) if path.parent.name == Folder.PLACE.value]
    town = load(at.review.clone.export(main, at.review.content), today=today()).salvaged if places else None
    return [str(path) for path in places if town and len(users(town, path.stem)) > 1]


def said(at: Desk, found: Candidate, assessment: Assessment) -> Iterator[str]:
    """What the program says of a proposal, and what comes of it when it can not be published now."""
    gone = at.gone(assessment) if assessment.conflict else ()
    if gone:
        yield from ("", phrases.gone(gone[0].day, gone[0].by, gone[0].title))
        return
    refused = tuple(phrases.refused(assessment.outside, assessment.large, tangled=assessment.tangled))
    already = bool(assessment.tree) and not assessment.effect
    yield from refused or phrases.assessed(
        assessment.problems, conflict=assessment.conflict, empty=not assessment.files, already=already
    )
    if assessment.can_be_published and not already:
        yield from phrases.broken_already(assessment.standing)
    if at.is_remade(found, assessment):
        yield phrases.REMAKES


def _item(found: Item) -> Iterator[str]:
    sent = found.submission
    number = shown_number(found.number)
    name = phrases.sent_line(sent.kind, "/".join(filter(None, (sent.organisation, sent.entry))))
    title = phrases.with_day(name, day_of(found))
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
        track = found.track
        yield ""
        yield from phrases.waits(has_mail=bool(sent.contact.mail), refused=track.refused, asked=track.asked)
    yield from phrases.ways(number, "")


def _sender(sent: Submission) -> Iterator[str]:
    contact = sent.contact
    return phrases.sender(contact.name, contact.mail, contact.phone, sent.note)

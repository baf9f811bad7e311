"""What the commands of `torg bridge review` share: the clone, the spool, and whichever is meant by a number."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from torg.bridge.clone import BusyError
from torg.bridge.git import GitError, RefusedError
from torg.bridge.items import Item, Outcome, State
from torg.bridge.meeting import RENEWED, Clash, Gone, clashes, gone
from torg.bridge.opening import open_clone, open_signer
from torg.bridge.review import Assessment, Candidate, FileChange, Review
from torg.bridge.settings import Settings, SettingsError
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind, shown_number
from torg.bridge.upkeep import needs_call, stuck
from torg.cli.bridging.options import need_settings
from torg.cli.bridging.owner import need_owner
from torg.phrases import review as phrases
from torg.phrases.work import unreachable

_WAIT = 20
"""Seconds that a round of the worker may be waited for."""
Function = TypeVar("Function", bound=Callable[..., Any])


def number_argument(function: Function) -> Function:
    """Add the receipt's number."""
    return click.argument("number", metavar="NUMMER", help="Numret på kvittot, till exempel 7f3k9-mzq2d.")(function)


@dataclass(frozen=True, slots=True)
class Desk:
    """Proposals in git, and what waits in the spool."""

    review: Review
    spool: Spool

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return datetime.now(UTC)

    def tips(self) -> tuple[Item, ...]:
        """Tips that nobody has answered."""
        return tuple(each for each in self.spool.items(State.SENT) if each.submission.kind is Kind.TIP)

    def pending(self) -> tuple[Item, ...]:
        """What waits in the spool for a person."""
        return (*self.spool.items(State.FAILED), *self.to_ring(), *self.tips(), *self.spool.items(State.SUSPECT))

    def to_ring(self) -> tuple[Item, ...]:
        """What waits for its sender, whom no mail reaches: there is no address, it takes none, or none has gone out."""
        late = {each.number for each in stuck(self.spool, self.now)}
        return tuple(each for each in self.spool.items(State.WAITING) if needs_call(each) or each.number in late)

    def gone(self, assessment: Assessment) -> tuple[Gone, ...]:
        """What a proposal changes that is no longer published at all."""
        return tuple(gone(self.review.clone, assessment))

    def clashes(self, found: Candidate, assessment: Assessment) -> tuple[Clash, ...]:
        """The fields that somebody else has changed too."""
        return tuple(clashes(self.review.clone, self.review.content, found, assessment))

    def now_in(self, assessment: Assessment, file: FileChange) -> str | None:
        """A file as it is published; None when it is not."""
        return self.review.text_of(assessment.main, file.path)

    def is_remade(self, found: Candidate, assessment: Assessment) -> bool:
        """Whether the worker makes a proposal anew that can not be joined with what is published."""
        item = self.spool.get(found.number)
        if item is None or item.track.commit != found.commit or item.submission.kind not in RENEWED:
            return False
        return assessment.conflict and not self.gone(assessment) and not self.clashes(found, assessment)

    def find(self, text: str) -> Candidate | Item:
        """The proposal, or what waits in the spool, with a number as people write it.

        Raises:
            click.UsageError: when nothing has it.
        """
        number = "".join(text.lower().replace("-", "").split())
        waiting: list[Candidate | Item] = [*self.review.candidates(), *self.pending()]
        for each in (*waiting, *self.spool.items(State.WAITING)):
            if each.number == number:
                return each
        item = self.spool.get(number)
        if item:
            raise click.UsageError(phrases.no_longer(shown_number(number), self._outcome(item), item.track.closed))
        raise click.UsageError(phrases.unknown(text, [shown_number(each.number) for each in waiting]))

    def _outcome(self, item: Item) -> str:
        """What became of what no longer waits, for `phrases.no_longer`."""
        if item.track.outcome:
            return item.track.outcome.value
        if item.state is State.CONFIRMED:
            return "pa-vag"
        if self.review.clone.tip(f"avbojt/{item.number}"):
            return Outcome.DECLINED.value
        is_published = item.track.commit and self.review.clone.is_merged(item.track.commit)
        return Outcome.MERGED.value if is_published else ""


def day_of(item: Item | None) -> date | None:
    """The day that a call-off or a move is about; None for other kinds, and when it is no day."""
    try:
        return date.fromisoformat(str(item.submission.fields.get("datum", ""))) if item else None
    except ValueError:
        return None


@contextmanager
def desk(path: Path, *, deciding: bool = False) -> Iterator[Desk]:
    """The desk, with nobody else at it; every foreseeable fault is a sentence.

    Args:
        path: the file with the settings.
        deciding: whether a yes or a no is said here, which nobody says again by itself.

    Raises:
        click.UsageError: when the settings can not be used, or another work is going on.
        click.exceptions.Exit: 1 when the remote can not be reached, or somebody was faster.
    """
    settings = need_settings(Settings, path)
    need_owner(settings.spool)
    try:
        clone = open_clone(settings)
        with clone.alone(_WAIT):
            review = Review(clone, settings.remote.content, open_signer(settings))
            yield Desk(review, Spool(settings.spool))
    except SettingsError as error:
        raise click.UsageError(str(error)) from None
    except BusyError:
        raise click.UsageError(phrases.BUSY) from None
    except RefusedError:
        click.echo(phrases.CHANGED, err=True)
        raise click.exceptions.Exit(1) from None
    except GitError as error:
        click.echo(phrases.undecided(str(error)) if deciding else unreachable(str(error)), err=True)
        raise click.exceptions.Exit(1) from None

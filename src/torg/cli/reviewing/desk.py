"""What the commands of `torg bridge review` share: the clone, the spool, and whichever is meant by a number."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from torg.bridge.clone import BusyError
from torg.bridge.git import GitError, RefusedError
from torg.bridge.items import Item, State
from torg.bridge.opening import open_clone, open_signer
from torg.bridge.review import Candidate, Review
from torg.bridge.settings import Settings, SettingsError
from torg.bridge.shown import Shown
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind, shown_number
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
    shown: Shown

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
        """What waits for its sender, who has left no address for mail."""
        return tuple(each for each in self.spool.items(State.WAITING) if not each.submission.contact.mail)

    def find(self, text: str) -> Candidate | Item:
        """The proposal, or what waits in the spool, with a number as people write it.

        Raises:
            click.UsageError: when nothing has it.
        """
        number = "".join(text.lower().replace("-", "").split())
        waiting: list[Candidate | Item] = [*self.review.candidates(), *self.pending()]
        for each in waiting:
            if each.number == number:
                return each
        raise click.UsageError(phrases.unknown(text, [shown_number(each.number) for each in waiting]))


@contextmanager
def desk(path: Path) -> Iterator[Desk]:
    """The desk, with nobody else at it; every foreseeable fault is a sentence.

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
            yield Desk(review, Spool(settings.spool), Shown(clone.git.folder / "shown"))
    except SettingsError as error:
        raise click.UsageError(str(error)) from None
    except BusyError:
        raise click.UsageError(phrases.BUSY) from None
    except RefusedError:
        click.echo(phrases.CHANGED, err=True)
        raise click.exceptions.Exit(1) from None
    except GitError as error:
        click.echo(unreachable(str(error)), err=True)
        raise click.exceptions.Exit(1) from None

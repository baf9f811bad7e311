"""Asks each association, by one mail before each term, whether what is told of it is still right.

```toml
[remind]
days = ["01-07", "08-10"]   # month and day when the mails go out, before each term
within = 21                 # so many days later they may still go out
recent = 30                 # nobody is asked about what they have looked at so lately
state = "reminded"          # the folder of who has been asked
```
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from torg.bridge.form.mail import AddressError, LaterError, Mailer, MailError, UnsureError
from torg.bridge.inventory import Asked, Inventory
from torg.bridge.reminded import Reminded
from torg.bridge.settings import KNOWN
from torg.bridge.settings_file import read_settings
from torg.domain.catalogue import Catalogue
from torg.domain.stale import calls, checkable
from torg.phrases import reminding as words

_LEAP_YEAR = 2000
_TRIES = 3


def _month_and_day(text: str) -> str:
    with suppress(ValueError):
        if date.fromisoformat(f"{_LEAP_YEAR}-{text}").day <= 28:
            return text
    raise ValueError("write a day that every month has, 01 to 28")


class Reminding(BaseModel):
    """When mails go out.

    Attributes:
        days: month and day, `01-07`, one for each term.
        within: so many days later they may still go out.
        recent: an organisation that has looked at everything within so many days is not asked.
        state: the folder of who has been asked.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: tuple[Annotated[str, AfterValidator(_month_and_day)], ...] = Field(default=("01-07", "08-10"), min_length=1)
    within: int = Field(default=21, ge=0, le=90)
    recent: int = Field(default=30, ge=0)
    state: Path = Path("reminded")

    @classmethod
    def of(cls, path: Path) -> Self:
        """The settings in the bridge's file; the folder is from the file's own.

        Raises:
            SettingsError: with what is wrong.
        """
        read = read_settings(path, cls, KNOWN, table="remind")
        return read.model_copy(update={"state": path.resolve().parent / read.state})

    def term(self, today: date) -> date | None:
        """The day of the term that mails go out before today; None between the terms."""
        last = max(each for each in self._around(today) if each <= today)
        return last if today - last <= timedelta(self.within) else None

    def coming(self, today: date) -> date:
        """The next day when mails go out, today included."""
        return min(each for each in self._around(today) if each >= today)

    def _around(self, today: date) -> tuple[date, ...]:
        years = (today.year - 1, today.year, today.year + 1)
        return tuple(date.fromisoformat(f"{year:04}-{day}") for year in years for day in self.days)


@dataclass(frozen=True, slots=True)
class Letter:
    """What an organisation is asked, before it has a link."""

    organisation: str
    """Its id."""
    name: str
    address: str
    """Empty for one that has none, or that can not be written to."""
    things: tuple[words.Thing, ...]
    site: words.Sender

    def text(self, link: str) -> str:
        """The mail.

        Args:
            link: the address of the form's first page by the organisation's own link, with a slash last.
        """
        return words.reminder(self.site, self.name, self.things, link)


def letters(catalogue: Catalogue, today: date, recent: int) -> tuple[Letter, ...]:
    """One for each organisation with anything of its own to ask about, in the order of the call list.

    Args:
        catalogue: everything.
        today: the day that it is told of.
        recent: days; see `Reminding`.
    """
    inventory = Inventory(catalogue, today)
    found = (each for each in calls(checkable(catalogue, today)) if each.owner)
    asked = ((each.owner, [thing for thing in inventory.of(each.found) if thing.is_own]) for each in found)
    wanted = ((owner, own) for owner, own in asked if any(thing.found.days > recent for thing in own))
    return tuple(_letter(catalogue, owner, own) for owner, own in wanted)


def _letter(catalogue: Catalogue, organisation: str, asked: Sequence[Asked]) -> Letter:
    owner, site = catalogue.organisations[organisation], catalogue.site
    things = []
    for each in asked:
        said = tuple((label, " ".join(sentences)) for label, sentences in each.facts)
        things.append(words.Thing(each.found.name, said, words.checked(each.found)))
    sender = words.Sender(site.name, site.phone.number, site.phone.hours or "")
    return Letter(organisation, owner.name, owner.contact.email or "", tuple(things), sender)


@dataclass
class Outcome:
    """What came of it; organisations' names."""

    sent: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    """They have no address: somebody has to ring."""
    refused: list[str] = field(default_factory=list)
    """Their address does not work."""
    unsure: list[str] = field(default_factory=list)
    """Nobody knows whether the mail was sent; it is not sent again, and somebody has to ring."""
    later: list[str] = field(default_factory=list)
    """The mail server did not take it; it is tried again the next time."""
    reason: str = ""
    """What the mail server's last fault is called; nothing when there was none."""

    @property
    def is_well(self) -> bool:
        """Whether nobody has to do anything about the mail itself."""
        return not (self.refused or self.unsure or self.later)


def waiting(found: Iterable[Letter], term: date, reminded: Reminded) -> tuple[Letter, ...]:
    """Those who have not been asked before this term."""
    return tuple(each for each in found if not reminded.has(term, each.organisation))


def to_ring(found: Iterable[Letter], term: date, reminded: Reminded) -> tuple[str, ...]:
    """The names of those who were to be asked before, and of whom nobody knows that a mail has gone.

    Whoever has looked at everything since is asked nothing any more, and so is not among them.
    """
    return tuple(each.name for each in found if reminded.is_unsent(term, each.organisation))


def remind(
    found: Sequence[Letter], term: date, reminded: Reminded, mailer: Mailer, link: Callable[[str], str]
) -> Outcome:
    """Send each letter once, and stop when the mail server itself has failed three times.

    A letter that the server does not take for one of them never stops the others.

    Args:
        found: the letters.
        term: the day of the term.
        reminded: who has been asked.
        mailer: who sends.
        link: makes an organisation's own link.

    Raises:
        OSError: when it can not be written down who has been asked.
    """
    outcome, failures = Outcome(), 0
    for each in found:
        if failures == _TRIES:
            break
        if not reminded.claim(term, each.organisation):
            continue
        if not each.address:
            outcome.without.append(each.name)
            continue
        try:
            mailer.send(each.address, words.subject(each.site), each.text(link(each.organisation)))
        except AddressError:
            outcome.refused.append(each.name)
        except UnsureError as error:
            outcome.unsure.append(each.name)
            outcome.reason = str(error)
            failures += 1
        except (MailError, OSError) as error:
            reminded.release(term, each.organisation)
            outcome.later.append(each.name)
            outcome.reason = str(error)
            failures += not isinstance(error, LaterError)
        else:
            outcome.sent.append(each.name)
            reminded.settle(term, each.organisation)
    reminded.forget_before(term)
    return outcome

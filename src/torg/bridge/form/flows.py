"""What one sort of form has to tell the steps that all forms share (`torg.bridge.form.steps`)."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed
from torg.bridge.form.service import CONTACT, Sent
from torg.bridge.form.showing import Faults
from torg.bridge.form.town import Town
from torg.bridge.form.views import Fact, Link, PreviewPage, Section
from torg.domain.activity import Activity


class Asker(Protocol):
    """Who asks: a visit to the form's pages, or somebody on another road to the same judgement."""

    @property
    def town(self) -> Town:
        """The content as it is now."""
        ...

    @property
    def own(self) -> str:
        """The organisation whose own link is used, or nothing."""
        ...

    @property
    def start(self) -> Link:
        """The way back to the first page."""
        ...

    def path_of(self, activity: Activity) -> str:
        """The path of an activity's pages."""
        ...

    def entry_url(self, activity: Activity) -> str:
        """The address of an activity's pages."""
        ...


@dataclass(frozen=True, slots=True)
class About:
    """A form's frame.

    Attributes:
        path: its own path.
        title: its heading.
        back: the way back.
        lead: what stands first.
        public: what is said of privacy, when what is written becomes public.
        send: what the button says that sends it at once; nothing for a form with a preview.
        asks_who: whether the sender is asked who they are, unless they use their own link.
        shows_now: whether it says how it reads now.
    """

    path: str
    title: str
    back: Link
    lead: str = ""
    public: str = ""
    send: str = ""
    asks_who: bool = True
    shows_now: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of looking at a filled form. Without faults there is something to send."""

    faults: tuple[Fault, ...] = ()
    sent: Sent | None = None
    preview: PreviewPage | None = None
    """How it will be, without its hidden controls; None for a form that is sent at once."""


class Flow(ABC):
    """One sort of form, for one visit."""

    def __init__(self, visit: Asker) -> None:
        self.visit = visit

    @property
    @abstractmethod
    def about(self) -> About:
        """Its frame."""

    def begin(self) -> Typed:
        """What the controls hold at first."""
        return {}

    def base(self) -> str:
        """Which version of a file the form is filled from, when it matters that nobody else has changed it."""
        return ""

    def now(self) -> tuple[Fact, ...]:
        """How it reads now."""
        return ()

    @abstractmethod
    def sections(self, typed: Typed, faults: Faults) -> tuple[Section, ...]:
        """The controls."""

    @abstractmethod
    def judge(self, typed: Typed) -> Judged:
        """What is wrong with it, or what to send."""


def told_of(sections: Sequence[Section], private: Collection[str] = ()) -> tuple[tuple[str, str], ...]:
    """What was filled in, with the labels of its controls, without what is about the sender.

    Args:
        sections: the form.
        private: controls for what is said to the municipality alone, which no receipt repeats.
    """
    told = []
    for control in (each for part in sections for group in part.groups for each in group.controls):
        labels = [each.label for each in control.choices if each.chosen and each.value]
        text = ", ".join(labels) if control.choices else control.value
        if text and control.id not in {*CONTACT, *private}:
            told.append((control.label, text))
    return tuple(told)

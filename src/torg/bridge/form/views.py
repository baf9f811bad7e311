"""What templates receive: frozen, with every word ready, so that they compute nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup


class Link(NamedTuple):
    """A link, or a line of the error summary."""

    text: str
    href: str
    note: str = ""


class Hidden(NamedTuple):
    """Something sent along unseen."""

    name: str
    value: str


class Button(NamedTuple):
    """A way to send the form: what it says, and the word that tells which one was pressed."""

    value: str
    text: str
    quiet: bool = False
    then: str = ""
    """The control that the answer is to begin with."""


class Fact(NamedTuple):
    """A label with its sentences."""

    label: str
    sentences: tuple[str, ...]


class Changed(NamedTuple):
    """What a page says otherwise than before: what stands there now, and what will. HTML where it is `Markup`."""

    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class Advice(NamedTuple):
    """What is said of something that may be sent as it is."""

    warnings: tuple[str, ...] = ()
    """What to look at first, as somebody's private number."""
    tips: tuple[str, ...] = ()
    """What could be easier still."""

    def without(self, words: Iterable[str]) -> "Advice":
        """The rest of it."""
        gone = frozenset(words)
        return Advice(*(tuple(each for each in said if each not in gone) for said in self))


NO_ADVICE = Advice()


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One of several choices."""

    id: str
    value: str
    label: str
    note: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ControlView:
    """One control with what is in it and what is wrong with it."""

    id: str
    kind: str
    label: str
    hint: str = ""
    example: str = ""
    value: str = ""
    required: bool = False
    choices: tuple[ChoiceView, ...] = ()
    faults: tuple[str, ...] = ()
    complete: str = ""
    """What the browser may fill in (WCAG 1.3.5); nothing when it is not about the one who fills in the form."""
    narrow: bool = False
    """Whether its choices are so short that two stand beside each other on a telephone."""

    @property
    def described(self) -> str:
        """The ids of the hint and the faults, for `aria-describedby`."""
        parts = (f"{self.id}-tips" if self.hint or self.example else "", f"{self.id}-fel" if self.faults else "")
        return " ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Group:
    """Controls that belong together. `folded` ones are shown when somebody opens them, or when `is_open`."""

    controls: tuple[ControlView, ...]
    legend: str = ""
    folded: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a form under a heading."""

    id: str
    heading: str
    groups: tuple[Group, ...]
    lead: str = ""
    kept: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    """In the middle of the form, as «Lägg till en tid till»."""
    facts: tuple[Fact, ...] = ()
    """How what it is about reads now."""
    change: Link | None = None
    """Where what it is about is changed."""
    whole: Link | None = None
    """The page that tells all of it, where the facts are some."""


@dataclass(frozen=True, slots=True)
class FormPage:
    """A form to fill in."""

    title: str
    action: str
    sections: tuple[Section, ...]
    hidden: tuple[Hidden, ...]
    buttons: tuple[Button, ...]
    back: Link
    lead: str = ""
    public: str = ""
    """What is said of privacy, when what is written becomes public."""
    faults: tuple[Link, ...] = ()
    notice: str = ""
    now: tuple[Fact, ...] = ()
    """How it reads now, for whoever confirms it, or when it is no longer what the sender began with."""
    now_title: str = ""
    trap: str = ""
    """The name of the control that only machines fill in; nothing for a form without one."""

    @property
    def window(self) -> str:
        """The title of the window."""
        return self.title


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """How it will be."""

    title: str
    lead: str
    action: str
    hidden: tuple[Hidden, ...]
    buttons: tuple[Button, ...]
    name: str
    organisation: str
    easy: Markup
    text: Markup
    facts: tuple[Fact, ...]
    paper: tuple[Fact, ...]
    call: str
    dates: tuple[str, ...]
    seen: tuple[str, ...] = ()
    """What residents see of a changed date."""
    advice: Advice = NO_ADVICE
    notice: str = ""
    changes: tuple[Changed, ...] = ()
    """What is otherwise than on the page that there is."""
    also: tuple[Fact, ...] = ()
    """What is sent along and stands on no page."""
    soon: str = ""
    """That the day comes before anybody may have looked, for whoever should ring too."""

    @property
    def window(self) -> str:
        """The title of the window."""
        return self.title


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page to read, with ways on."""

    title: str
    lead: str = ""
    number: str = ""
    soon: str = ""
    """That one should ring too, since a day is near."""
    paragraphs: tuple[str, ...] = ()
    doors: tuple[Link, ...] = ()
    groups: tuple[tuple[str, tuple[Link, ...]], ...] = ()
    """Headings with links."""
    facts: tuple[Fact, ...] = ()
    facts_title: str = ""
    changes: tuple[Changed, ...] = ()
    """What was sent, as a change of the page that there is; under the same heading."""
    action: str = ""
    hidden: tuple[Hidden, ...] = ()
    button: str = ""
    quiet: bool = False
    """Whether the button is not what the page is for."""
    back: Link | None = None

    @property
    def window(self) -> str:
        """The title of the window."""
        return self.title


@dataclass(frozen=True, slots=True)
class Frame:
    """What is around every page."""

    home: str
    style: str
    site_name: str
    site_home: str
    mark: str
    icon: str
    phone: Link
    phone_hours: str
    demo: str

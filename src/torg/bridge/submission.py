"""What somebody sent with the form: one record, whole and as typed, before anybody has decided anything about it.

A `Submission` never changes once it is in the spool; what happens to it is kept beside it (`torg.bridge.spool.Item`).
Only `organisation` and `entry`, both slugs that the server chose, ever become a path or a branch. What people typed
stays data.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha1, sha256
from typing import Annotated, Any, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from torg.store.folders import Kind as Folder
from torg.store.folders import is_slug

MOST_BYTES = 256 * 1024
"""The longest submission, as JSON. The web server's own limit on a form is lower."""

MOST_MAIL, MOST_PHONE, MOST_NOTE = 320, 60, 4000
"""Characters of an address, of a telephone number with words beside it, and of words to the reviewer."""

MOST_TARGETS = 1000
"""How much may be confirmed at once."""
CONFIRMABLE = frozenset({Folder.ACTIVITY, Folder.ORGANISATION, Folder.PLACE})
"""What has a day on which somebody said that it is right."""

FORGOTTEN = "raderad"
"""Stands for the id of a new activity that was never published."""

_DEEPEST = 6
_LONGEST_SLUG = 60
_KEY = r"^[A-Za-z0-9_-]{16,128}$"
_BLOB = r"^(?:[0-9a-f]{40}|[0-9a-f]{64})?$"
_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
"""Of a number: nothing that looks like something else, and no vowels, so that no word can come of it."""
_LENGTH = 10


class Kind(StrEnum):
    """What the sender wants. The values stand in addresses, in the spool and in commits."""

    NEW = "ny"
    """A new activity. `fields` is the whole record's data."""
    CHANGE = "andring"
    """Some of an activity's fields: each key in `fields` takes the old one's place, an empty value takes it away."""
    CALL_OFF = "installt"
    """One time is called off. `fields` is an item of `ändringar`: `datum` and `inställt`."""
    MOVE = "flytt"
    """One time is moved. `fields` is an item of `ändringar`: `datum` and any of `flyttat till`, `tid`, `plats`."""
    STANDS = "blir-av"
    """A time that was called off or moved is on as usual after all. `fields` is `datum`, the day of the change."""
    CONFIRM = "stammer"
    """Everything is still right, in an activity or in all `targets`. `fields` is empty; the day it was received
    becomes `kontrollerad`."""
    PAUSE = "paus"
    """A break. `fields` is `pausad till` and perhaps `pausorsak`."""
    REMOVE = "bort"
    """The activity is over. `fields` is empty, or `orsak` for the reviewer to read; it is never published."""
    TIP = "tips"
    """A resident's tip about anything. `fields` is whatever was asked; it never becomes a commit by itself."""


def _slug_or_nothing(text: str) -> str:
    if text and (len(text) > _LONGEST_SLUG or not is_slug(text)):
        message = f"not a slug: {text!r}"
        raise ValueError(message)
    return text


def _text_typed(value: Any) -> Any:
    """Nothing but text, lists and mappings, as data read from YAML has."""
    _walk(value, 0)
    return value


def _walk(value: Any, depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(value, Mapping):
        for key, each in value.items():
            _walk(key, _DEEPEST)
            _walk(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            _walk(each, depth + 1)
    elif not isinstance(value, str):
        message = f"not text: {type(value).__name__}"
        raise ValueError(message)  # noqa: TRY004 -- pydantic gathers ValueErrors


SlugOrNothing = Annotated[str, AfterValidator(_slug_or_nothing)]


class Contact(BaseModel):
    """Who sent it: a person. This lives in the spool only, never in git, and is deleted some days after the answer."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: str = Field(default="", max_length=200)
    mail: str = Field(default="", max_length=MOST_MAIL)
    phone: str = Field(default="", max_length=MOST_PHONE)


class Target(BaseModel):
    """A file that a submission is about, by its folder and its id; the owner of an activity is the submission's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: Folder
    id: Annotated[str, Field(min_length=1), AfterValidator(_slug_or_nothing)]


class Submission(BaseModel):
    """What was sent. Make it in the form's last step, when `torg.store` has found no `fel` in it, and `Spool.put` it.

    Attributes:
        kind: what the sender wants.
        key: the idempotency key, made of a random word that the form was given when it was first shown, and of the
            content: 16–128 of `A-Za-z0-9_-`. The same key always gives the same receipt and never a second proposal.
        organisation: whose folder it is about, or empty when nobody knows (a tip).
        entry: the activity's id. For a new one the server makes it from the title, once; it never changes afterwards,
            and the worker adds `-2` when it is taken. Empty for a tip, and when there are targets.
        targets: what is confirmed at once: the association's activities, its own file, its places. Only for `CONFIRM`.
        fields: text-typed data with the YAML's own Swedish keys, as it would be read from a file: text, lists,
            mappings, no numbers and no null. What it means depends on `kind`.
        base: the git blob's id of the file that the form was filled from, or empty. When the file has changed since,
            the proposal is made upon the version that the sender saw, and a reviewer sees both.
        through: the organisation whose personal edit link was used, or empty when none was.
        contact: the person to answer.
        note: words to the reviewer; never published, and deleted with the contact.
        typed: the form's own fields as they were typed, to show them again; deleted with the contact.
        received: when it came, with its time zone.
        suspect: whether the honeypot was filled; it then waits for a person to look, and is never dropped.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_bytes="utf8")

    kind: Kind
    key: str = Field(pattern=_KEY)
    organisation: SlugOrNothing = ""
    entry: SlugOrNothing = ""
    targets: tuple[Target, ...] = Field(default=(), max_length=MOST_TARGETS)
    fields: Annotated[dict[str, Any], AfterValidator(_text_typed)] = Field(default_factory=dict)
    base: str = Field(default="", pattern=_BLOB)
    through: SlugOrNothing = ""
    contact: Contact = Contact()
    note: str = Field(default="", max_length=MOST_NOTE)
    typed: tuple[tuple[str, str], ...] = ()
    received: AwareDatetime
    suspect: bool = False

    @model_validator(mode="after")
    def _has_a_target(self) -> Self:
        if self.kind is not Kind.TIP and not (self.organisation and bool(self.entry) != bool(self.targets)):
            raise ValueError("an organisation and an entry, or targets, are needed")
        if self.targets and self.kind is not Kind.CONFIRM:
            raise ValueError("only confirming has targets")
        for each in self.targets:
            if each.folder not in CONFIRMABLE or (each.folder is Folder.ORGANISATION and each.id != self.organisation):
                raise ValueError("not a target")
        return self

    @property
    def about(self) -> tuple[Target, ...]:
        """The files that it is about: its targets, or its one activity; none for a tip."""
        return self.targets or ((Target(folder=Folder.ACTIVITY, id=self.entry),) if self.entry else ())

    @property
    def number(self) -> str:
        """The receipt's number, `7f3k9mzq2d`: ten characters that the key alone decides."""
        return number_of(self.key)

    @property
    def moment(self) -> datetime:
        """When it came, in UTC to the second: the moment of its commit."""
        return self.received.astimezone(UTC).replace(microsecond=0)

    def without_person(self, *, published: bool) -> "Submission":
        """The same without anything about the person who sent it, and without words that they typed.

        Args:
            published: whether a new activity's id, which is made of its title, is public already and may stay.
        """
        bare = {"contact": Contact(), "note": "", "typed": (), "fields": {}}
        if self.kind is Kind.NEW and not published:
            bare["entry"] = FORGOTTEN
        return self.model_copy(update=bare)


def number_of(key: str) -> str:
    """The number for a key: about 47 bits of its SHA-256, so that the key can not be worked out from the number."""
    rest, letters = int.from_bytes(sha256(key.encode()).digest()), []
    for _ in range(_LENGTH):
        rest, letter = divmod(rest, len(_LETTERS))
        letters.append(_LETTERS[letter])
    return "".join(letters)


def is_number(text: str) -> bool:
    """Whether the text has the form of a number; only then may it become part of a file's or a branch's name."""
    return len(text) == _LENGTH and all(letter in _LETTERS for letter in text)


def shown_number(number: str) -> str:
    """`7f3k9-mzq2d`: as people read it and say it on the telephone."""
    return f"{number[:5]}-{number[5:]}"


def blob_id(data: bytes) -> str:
    """The id that git gives a file with these bytes (SHA-1): what a form puts in `Submission.base`."""
    return sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()

"""What every page of the form needs: the town, the spool, seals, and the way from a filled form to a receipt."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from pydantic import TypeAdapter, ValidationError

from torg.bridge.asking import Asker
from torg.bridge.form.checking import Fault
from torg.bridge.form.filled import Typed, first, plain
from torg.bridge.form.guard import Limiter
from torg.bridge.form.keys import Keys
from torg.bridge.form.mail import Mailer
from torg.bridge.form.seals import Seals
from torg.bridge.form.showing import Faults, Own, own
from torg.bridge.form.town import Town, Towns
from torg.bridge.form.views import Group, Section
from torg.bridge.spool import Spool
from torg.bridge.submission import MOST_NOTE, MOST_PHONE, Contact, Kind, Submission, Target
from torg.domain.fields import Email
from torg.domain.numbers import can_be_rung
from torg.phrases import form as say

SEAL = "sigill"
BASE = "bas"
TRAP = "kx7"
"""The control that people never see and machines fill in. The name means nothing, so that no browser fills it in."""
PRESSED = "gor"
OWN_CONTROLS = (SEAL, TRAP, PRESSED)

NAME, EMAIL, PHONE = "vem-namn", "vem-epost", "vem-telefon"
CONTACT = (NAME, EMAIL, PHONE)

_SHORTEST = 3
_EMAIL: TypeAdapter[str] = TypeAdapter(Email)


@dataclass(frozen=True)
class Service:
    """The service's parts.

    Attributes:
        towns: the content.
        spool: where submissions are kept.
        seals: what is signed.
        keys: the associations' own links.
        limiter: how much may be handed in.
        theme: the folder of the theme.
        address: the form's own full address, without a slash last; for links in mail.
        mailer: who sends mail; None when nobody is asked to confirm.
        clock: seconds since 1970.
        publishes_own: whether associations' own times may be published without a person.
    """

    towns: Towns
    spool: Spool
    seals: Seals
    keys: Keys
    limiter: Limiter
    theme: Path
    address: str
    mailer: Mailer | None
    clock: Callable[[], int]
    publishes_own: bool = False

    @cached_property
    def mark(self) -> tuple[str, str]:
        """The site's mark as an SVG element's content, and as the icon's `data:` address."""
        svg = (self.theme / "static" / "mark.svg").read_text("utf-8").strip()
        return svg[svg.index(">") + 1 : svg.rindex("</svg>")], f"data:image/svg+xml,{quote(svg, safe='=:/')}"

    @property
    def moment(self) -> datetime:
        """Now, in UTC."""
        return datetime.fromtimestamp(self.clock(), UTC)


@dataclass(frozen=True, slots=True)
class Sent:
    """What somebody wants handed in."""

    kind: Kind
    organisation: str
    entry: str
    fields: dict[str, object]
    told: tuple[tuple[str, str], ...]
    """What was filled in, with labels, for the receipt."""
    base: str = ""
    note: str = ""
    targets: tuple[Target, ...] = ()
    contact: Contact = field(default_factory=Contact)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of handing something in: a receipt's number, or why there is none."""

    number: str = ""
    notice: str = ""
    status: int = 200


def hand_in(service: Service, sent: Sent, typed: Typed, *, through: str, sender: str) -> Answer:
    """Keep a submission on the disk; once, however often it is sent.

    The same form with the same content has one receipt. Whoever goes back, changes something and sends again has sent
    something else, which is kept as well and has a number of its own.

    Args:
        service: the service.
        sent: what is handed in.
        typed: the form as it was sent, with its seal and its trap.
        through: the organisation whose own link was used, or nothing.
        sender: the network address that it came from.
    """
    seal = service.seals.open(first(typed, SEAL))
    if seal is None or seal.age >= service.seals.oldest:
        return Answer(notice=say.WORDS.too_old)
    if seal.age < _SHORTEST:
        return Answer(notice=say.WORDS.too_fast)
    key = key_of(seal.word, sent, through=through, base=first(typed, BASE))
    known = service.spool.of_key(key)
    if known is not None:
        return Answer(known.number)
    if not service.limiter.admits(sender, through):
        return Answer(notice=say.WORDS.busy_kept, status=429)
    submission = Submission(
        kind=sent.kind, key=key, organisation=sent.organisation, entry=sent.entry, targets=sent.targets,
        fields=plain(sent.fields),
        base=sent.base, through=through, contact=sent.contact, note=sent.note[:MOST_NOTE], typed=sent.told,
        received=service.moment, suspect=bool(first(typed, TRAP)),
    )  # fmt: skip
    sure = bool(through) or service.mailer is None or sent.kind is Kind.TIP
    receipt = service.spool.put(submission, confirmed=sure)
    if receipt.fresh and not sure and not submission.suspect:
        ask_by_mail(service, submission)
    return Answer(receipt.number)


def key_of(word: str, sent: Sent, *, through: str, base: str) -> str:
    """The key under which what is sent is kept once: 64 hexadecimal digits of the seal's word and the content.

    Not of what time or others decide: a new activity's id, which depends on what else there is, and its day of
    checking. Nobody who reads the key can try out whose name and telephone it was made of, since the word is secret
    and kept nowhere.

    Args:
        word: the seal's.
        sent: what is handed in.
        through: the organisation whose own link was used, or nothing.
        base: which version the form was filled from, when the form says so.
    """
    new = sent.kind is Kind.NEW
    fields = {name: value for name, value in sent.fields.items() if not (new and name == "kontrollerad")}
    content = (
        word, sent.kind, sent.organisation, "" if new else sent.entry, plain(fields), base, sent.note, through,
        [(each.folder.value, each.id) for each in sent.targets], sent.contact.model_dump(),
    )  # fmt: skip
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def ask_by_mail(service: Service, submission: Submission) -> bool:
    """Send the mail that asks whether it was you; whether it could be sent."""
    town = service.towns.now()
    if service.mailer is None or town is None:
        return False
    asker = Asker(service.spool, service.mailer, service.seals, service.address)
    return asker.ask(submission, town.catalogue, service.moment)


def who_section(typed: Typed, faults: Faults, *, mails: bool) -> Section:
    """The controls about the sender; `mails` is whether a letter is sent to them."""
    words = say.WORDS
    mail, phone = (words.who_email_hint, words.who_phone_hint) if mails else ("", "")
    controls = (
        Own(NAME, words.who_name, words.who_name_hint, required=True, complete="name"),
        Own(EMAIL, words.who_email, mail, "email", complete="email"),
        Own(PHONE, words.who_phone, phone, "tel", complete="tel"),
    )
    return Section("vem", words.who, (Group(tuple(own(each, typed, faults) for each in controls)),), words.who_lead)


def who(typed: Typed) -> tuple[Contact, tuple[Fault, ...]]:
    """The sender, and what is wrong with what they said. Words beside the telephone number are kept."""
    name, mail, phone = (" ".join(first(typed, each)[:200].split()) for each in CONTACT)
    faults = []
    if not name:
        faults.append(Fault(NAME, say.NEED_NAME))
    if not mail and not phone:
        faults.append(Fault(EMAIL, say.NEED_REACH))
    if mail:
        try:
            mail = _EMAIL.validate_python(mail)
        except ValidationError:
            faults.append(Fault(EMAIL, say.BAD_EMAIL))
    if len(phone) > MOST_PHONE:
        faults.append(Fault(PHONE, say.too_long(MOST_PHONE, len(phone))))
    elif phone and not can_be_rung(phone):
        faults.append(Fault(PHONE, say.BAD_PHONE))
    return Contact(name=name, mail=mail, phone=phone[:MOST_PHONE]), tuple(faults)


def without_own(typed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What was typed, without the seal, the trap and the button that was pressed."""
    return {name: texts for name, texts in typed.items() if name not in OWN_CONTROLS}


def owned(town: Town, own: str, organisation: str) -> bool:
    """Whether somebody with that link, or without any, may write about the organisation."""
    return organisation in town.catalogue.organisations and own in {"", organisation}

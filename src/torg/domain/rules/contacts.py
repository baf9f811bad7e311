"""Ways to reach people: no made-up numbers in a real town, no real ones in a made-up town, nobody's private address.

GDPR art. 5.1 c (data minimisation): associations are reached by role addresses and their own numbers. A git repository
can not forget what was once in it.
"""

import re
from collections.abc import Iterator

from torg.domain.numbers import is_fiction, is_mobile, is_short, write_phone
from torg.domain.organisation import Contact
from torg.domain.rules.context import RuleContext
from torg.domain.rules.passages import Passage
from torg.problems import DataPath, Problem, problem

PRIVATE_DOMAINS = frozenset(
    ("gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "outlook.se", "live.com", "live.se",
     "msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.se", "telia.com", "bredband.net", "comhem.se",
     "bredband2.com", "spray.se", "passagen.se", "home.se", "tele2.se", "protonmail.com", "proton.me", "gmx.com",
     "aol.com", "swipnet.se", "algonet.se", "glocalnet.net", "bahnhof.se", "ownit.nu")
)  # fmt: skip
"""Where people have their own mailboxes."""

_PERSON = re.compile(r"([^\W\d_]{2,})\.([^\W\d_]{2,})@", re.IGNORECASE)
_ROLES = frozenset(
    ("info", "kontakt", "post", "mejl", "mail", "bokning", "kansli", "kansliet", "styrelse", "styrelsen", "traffar",
     "anmalan", "hej", "redaktion", "kassa", "medlem", "verksamhet", "volontar", "ordforande", "kassor", "sekreterare",
     "sektion", "lokal", "lokaler", "forening", "foreningen", "kundtjanst", "kultur", "fritid", "bibliotek", "social")
)  # fmt: skip
_EMAIL = re.compile(r"[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,200}\.[a-zåäö]{2,24}", re.IGNORECASE)
_MOBILE = re.compile(r"(?<![\d+])(?:\+46 ?|0)7[02369](?:[- ]?\d){7}(?!\d)")


def check_number(number: str, path: DataPath, context: RuleContext) -> Iterator[Problem]:
    """A number that can never answer in a real town, or one that may answer in a made-up one. Short ones are fine."""
    if context.demo is None or is_short(number) or is_fiction(number) is context.demo:
        return
    code = "telefon-skarpt" if context.demo else "telefon-demo"
    yield problem(code, path, värde=write_phone(number))


def check_contact(contact: Contact, path: DataPath, context: RuleContext) -> Iterator[Problem]:
    """The contact's numbers and its e-mail address."""
    if contact.phone:
        yield from check_number(contact.phone, (*path, "telefon"), context)
    if contact.sms and contact.sms != contact.phone:
        yield from check_number(contact.sms, (*path, "sms"), context)
    if contact.email:
        yield from check_email(contact.email, (*path, "e-post"))


def check_email(address: str, path: DataPath) -> Iterator[Problem]:
    """An address that looks like one person's own: at a mail provider, or named after somebody."""
    local, _, domain = address.lower().partition("@")
    if domain in PRIVATE_DOMAINS:
        yield problem("privat-epost", path, värde=address, sak="domän", domän=domain)
    elif "." in local and (name := _PERSON.match(address)) and not {name[1].lower(), name[2].lower()} & _ROLES:
        yield problem("privat-epost", path, värde=address, sak="namn", domän=domain)


def check_private_mobile(number: str | None, path: DataPath, own: frozenset[str] | None) -> Iterator[Problem]:
    """A mobile number that the organisation does not give as its own belongs, as a rule, to one person.

    Args:
        number: in E.164.
        path: where it stands.
        own: the organisation's own numbers; None when nobody knows them, and then nothing is said.
    """
    if number and own is not None and is_mobile(number) and number not in own:
        yield problem("privat-mobil", path, värde=write_phone(number))


def check_reached_in_text(passage: Passage, own: frozenset[str] | None) -> Iterator[Problem]:
    """Private addresses and mobile numbers in running text. Ask only when the text holds `@` or `07`."""
    for found in _EMAIL.finditer(passage.text):
        yield from check_email(found[0], passage.path)
    for found in _MOBILE.finditer(passage.text):
        number = "+46" + re.sub(r"\D", "", found[0]).removeprefix("46").removeprefix("0")
        yield from check_private_mobile(number, passage.path, own)

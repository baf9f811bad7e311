"""Signing up: whoever must do it has to know how."""

from collections.abc import Iterator

from torg.domain.activity import Activity
from torg.domain.blocks import ways_in
from torg.domain.organisation import Contact
from torg.domain.rules.context import RuleContext
from torg.domain.terms import SignUpNeed, SignUpWay
from torg.problems import Problem, Remedy, problem


def check_sign_up(entry: Activity, context: RuleContext) -> Iterator[Problem]:
    """Sign-up without a way. A number of its own says how, and so may the remark."""
    terms = entry.sign_up
    if terms.need is SignUpNeed.NO or terms.ways or terms.phone or ways_in(terms.remark or ""):
        return
    way = first_way(entry.contact or context.known.contacts.get(entry.organisation) or Contact())
    line = f"hur: {way}"
    remedy = Remedy("add", line, whole=f"krävs: {terms.need}\n{line}")
    yield problem("anmalan-hur", ("anmälan",), remedy=remedy, krävs=str(terms.need))


def first_way(contact: Contact) -> SignUpWay:
    """The way that most people manage, among those that the contact has: to ring, when there is none at all."""
    if contact.phone:
        return SignUpWay.PHONE
    if contact.sms:
        return SignUpWay.SMS
    if contact.email:
        return SignUpWay.EMAIL
    return SignUpWay.WEB if contact.web else SignUpWay.PHONE

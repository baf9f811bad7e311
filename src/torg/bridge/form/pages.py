"""The pages to find one's way by: what one wants to do, about what, and the receipt."""

from flask import Response, request

from torg.bridge.automatic import EDITS
from torg.bridge.form.flow_stands import coming_changes
from torg.bridge.form.near import soon_of
from torg.bridge.form.previewing import Preview
from torg.bridge.form.sent_change import changes_of
from torg.bridge.form.service import ask_by_mail, owned
from torg.bridge.form.views import Fact, Hidden, Link, TextPage
from torg.bridge.form.visiting import Visit
from torg.bridge.items import Item, State
from torg.bridge.matters import matter
from torg.bridge.spool import Spool
from torg.bridge.submission import Submission, shown_number
from torg.phrases.form import WORDS
from torg.phrases.own_edits import may_follow_at_once
from torg.phrases.receipts import it_is_about, letter_refused, letter_sent, letter_waits, what_follows
from torg.phrases.reminding import ALL_PATH

AGAIN = "igen"


def start(visit: Visit) -> Response:
    """The first page; for an association with its own link, its activities too."""
    if not visit.own:
        doors = (
            Link(WORDS.start_change, visit.url("/valj"), WORDS.start_change_note),
            Link(WORDS.start_new, visit.url("/ny"), WORDS.start_new_note),
            Link(WORDS.start_tip, visit.url("/tips"), WORDS.start_tip_note),
        )
        return visit.show("text.html", TextPage(WORDS.start_title, WORDS.start_lead, doors=doors))
    name = visit.town.catalogue.organisations[visit.own].name
    entries = tuple(
        Link(each.title, visit.entry_url(each), next(iter(Preview(visit.town).dates(each)), ""))
        for each in visit.town.of(visit.own)
    )
    new = Link(WORDS.start_new, visit.url("/ny"), WORDS.start_new_note)
    lead = WORDS.own_entries if entries else WORDS.own_none
    sure = Link(WORDS.all_door, visit.url(f"/{ALL_PATH}"), WORDS.all_door_note)
    page = TextPage(f"{WORDS.hello}, {name}!", lead, paragraphs=(WORDS.own_lead,), doors=(sure, *entries, new))
    return visit.show("text.html", page)


def choose(visit: Visit) -> Response:
    """All associations, each with its activities to unfold."""
    organisations = sorted(visit.town.catalogue.organisations.values(), key=lambda each: each.name.casefold())
    groups = []
    for each in organisations:
        entries = visit.town.of(each.id)
        if entries and owned(visit.town, visit.own, each.id):
            groups.append((each.name, tuple(Link(entry.title, visit.entry_url(entry)) for entry in entries)))
    page = TextPage(WORDS.choose_title, WORDS.choose_lead, groups=tuple(groups), back=visit.start)
    return visit.show("text.html", page)


def menu(visit: Visit, organisation: str, entry: str) -> Response:
    """What one may do with an activity."""
    activity = visit.town.activity(organisation, entry)
    if activity is None or not owned(visit.town, visit.own, organisation):
        return visit.missing()
    undo = (WORDS.do_stands, "/blir-av", WORDS.do_stands_note)
    ways = (
        (WORDS.do_confirm, "/stammer", WORDS.do_confirm_own if visit.own else WORDS.do_confirm_note),
        (WORDS.do_call_off, "/installt", WORDS.do_call_off_own if visit.own else WORDS.do_call_off_note),
        (WORDS.do_move, "/flytta", WORDS.do_move_own if visit.own else WORDS.do_move_note),
        *((undo,) if coming_changes(activity, visit.town) else ()),
        (WORDS.do_change, "/andra", WORDS.do_change_note),
        (WORDS.do_pause, "/paus", WORDS.do_pause_note),
        (WORDS.do_remove, "/ta-bort", WORDS.do_remove_note),
    )
    doors = tuple(Link(text, visit.entry_url(activity, page), note) for text, page, note in ways)
    name = visit.town.catalogue.organisations[organisation].name
    back = visit.start if visit.own else Link(WORDS.back, visit.url("/valj"))
    return visit.show("text.html", TextPage(activity.title, WORDS.do_title, paragraphs=(name,), doors=doors, back=back))


def receipt(visit: Visit, token: str) -> Response:
    """The receipt: the number, what happens next, and what was sent; its button sends the mail once more.

    Its address is signed: the number alone stands in the proposal's name, which everybody may read.
    """
    number = visit.service.seals.received(token)
    item = visit.service.spool.get(number) if number else None
    if number is None or item is None:
        return visit.missing()
    sent, to = item.submission, item.submission.contact.mail
    waits = item.state is State.WAITING
    mails = waits and bool(to) and visit.service.mailer is not None
    if request.method == "POST" and mails and visit.service.limiter.admits(request.remote_addr or ""):
        ask_by_mail(visit.service, sent)
        item = visit.service.spool.get(number) or item
    page = TextPage(
        title=WORDS.receipt_title,
        number=shown_number(number),
        soon=soon_of(visit.town, sent.fields),
        lead=_first(item, mails=mails) if waits else "",
        paragraphs=(_about(visit, sent), _follows(visit, sent), WORDS.receipt_keep, WORDS.receipt_shared),
        doors=(Link(WORDS.receipt_another, visit.url("/")),),
        facts=tuple(Fact(label, (text,)) for label, text in sent.typed),
        facts_title=WORDS.receipt_text,
        changes=changes_of(visit.town, sent),
        action=visit.url(f"/kvitto/{token}"),
        hidden=(Hidden(AGAIN, "ja"),),
        button=WORDS.receipt_again if mails else "",
        quiet=True,
    )
    return visit.show("text.html", page)


def _first(item: Item, *, mails: bool) -> str:
    """What has to happen before anything else, for what waits for its sender."""
    address = item.submission.contact.mail
    if not mails:
        return WORDS.receipt_ring
    if item.track.refused:
        return letter_refused(address)
    return letter_sent(address) if item.track.asked else letter_waits(address)


def _follows(visit: Visit, sent: Submission) -> str:
    """What happens next: a person looks, or perhaps none where the settings let an association's times go at once."""
    kind = sent.kind
    at_once = visit.service.publishes_own and sent.through and kind in EDITS
    return may_follow_at_once(kind.value) if at_once else what_follows(kind.value)


def _about(visit: Visit, sent: Submission) -> str:
    return it_is_about(matter(sent, visit.town.catalogue, typed=True))


def confirm(visit: Visit, token: str) -> Response:
    """The page that the mail leads to, and its button. Mail scanners follow links, so only the button confirms."""
    number = visit.service.seals.number(token)
    item = visit.service.spool.get(number) if number else None
    if number is None or item is None:
        return visit.show("text.html", TextPage(WORDS.mail_old, WORDS.mail_old_lead, doors=(visit.start,)), 404)
    again = item.state is not State.WAITING and not item.submission.suspect
    if again:
        return visit.show("text.html", _confirmed(visit, item, again=True))
    if request.method == "POST":
        _confirm(visit.service.spool, number)
        return visit.show("text.html", _confirmed(visit, item, again=False))
    facts = tuple(Fact(label, (text,)) for label, text in item.submission.typed)
    page = TextPage(
        WORDS.mail_title, WORDS.mail_lead, paragraphs=(_about(visit, item.submission),),
        facts=facts, facts_title=WORDS.receipt_text, changes=changes_of(visit.town, item.submission),
        action=visit.url(f"/bekrafta/{token}"), hidden=(Hidden(AGAIN, "ja"),), button=WORDS.mail_button,
    )  # fmt: skip
    return visit.show("text.html", page)


def _confirmed(visit: Visit, item: Item, *, again: bool) -> TextPage:
    """Thanks, and what follows; not again what was to follow for what may be settled by now."""
    sent = item.submission
    return TextPage(
        WORDS.mail_again if again else WORDS.mail_done,
        number=shown_number(sent.number),
        lead="" if item.state is State.CLOSED else what_follows(sent.kind.value),
        soon="" if again else soon_of(visit.town, sent.fields),
        paragraphs=(_about(visit, sent), WORDS.receipt_keep),
        doors=(Link(WORDS.receipt_another, visit.url("/")),),
    )


def _confirm(spool: Spool, number: str) -> None:
    """Let it go on, unless it lies among what is probably rubbish: there a person has to look first."""
    item = spool.get(number)
    if item is not None and not item.submission.suspect:
        spool.confirm(number)

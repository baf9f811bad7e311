"""Whom to ring: contacts, helplines, and where to say that something is wrong."""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import quote

from markupsafe import Markup, escape

from torg.domain.freshness import age_of
from torg.domain.numbers import write_phone
from torg.domain.organisation import Contact as ContactRecord
from torg.domain.site import Site
from torg.domain.vocabularies import Helpline as HelplineRecord
from torg.phrases.speech import Speech
from torg.site.contexts import Channel, Contact, Helpline, Link

_ESCAPED_SPACE = "\\ "
_ANY_SPACE = "[ \N{NO-BREAK SPACE}]"


def phone_link(speech: Speech, number: str, note: str = "") -> Link:
    """A number in its Swedish written form, as a link that a telephone understands."""
    return Link(speech.phone(number), f"tel:{number}", note)


def mail_link(address: str, *, subject: str = "", note: str = "") -> Link:
    """An e-mail address as a link."""
    query = f"?subject={quote(subject)}" if subject else ""
    return Link(address, f"mailto:{address}{query}", note)


def web_link(address: str) -> Link:
    """A web address as a link that shows where it leads, without its scheme."""
    return Link(address.partition("://")[2].rstrip("/"), address)


def with_mail(text: Markup, address: str | None) -> Markup:
    """A sentence whose e-mail address is a link."""
    if not address:
        return text
    written = escape(address)
    return text.replace(written, Markup('<a href="mailto:{0}">{0}</a>').format(written))


def with_calls(speech: Speech, text: str, *numbers: str) -> Markup:
    """A sentence whose telephone numbers are links: one rings, or writes where it says so.

    Args:
        speech: who said the sentence.
        text: the sentence, with the numbers in their Swedish written form; their spaces may be no-break ones.
        numbers: the numbers in the form of E.164, as records hold them.
    """
    by_written = {write_phone(number): number for number in numbers}
    plain = text.replace("\N{NO-BREAK SPACE}", " ")
    if not any(each in plain for each in by_written):
        return escape(text)
    longest = sorted(by_written, reverse=True)
    ring = "|".join(map(_spaced, longest))
    write = "|".join(_spaced(str(escape(speech.sms_in_sentence(each)))) for each in longest)
    pattern = rf"(?:(?P<write>{write})|(?<![\d-])(?:{ring}))(?![\d-])"
    linked = re.sub(pattern, lambda found: _call(found, by_written), escape(text))
    return Markup(linked)  # noqa: S704 -- escaped


def _spaced(words: str) -> str:
    """A pattern for words whose spaces may be no-break ones."""
    return re.escape(words).replace(_ESCAPED_SPACE, _ANY_SPACE)


def _call(found: re.Match[str], numbers: Mapping[str, str]) -> str:
    scheme = "sms" if found["write"] else "tel"
    words = found[0].replace("\N{NO-BREAK SPACE}", " ")
    number = next(number for written, number in sorted(numbers.items(), reverse=True) if written in words)
    return f'<a href="{scheme}:{number}">{found[0]}</a>'


def contact_of(speech: Speech, own: ContactRecord | None, shared: ContactRecord, organisation: str) -> Contact:
    """Who answers about an entry: its own contact when it has one, otherwise the organisation's."""
    record = own if own is not None and not own.is_empty else shared
    role = (own and own.role) or record.role
    who = f"{role}, {organisation}" if role and role not in organisation else organisation
    when = (own and own.hours) or record.hours
    return Contact(speech.own_sentence(who), speech.ring_hours(when) if when else "", tuple(_channels(speech, record)))


def _channels(speech: Speech, record: ContactRecord) -> list[Channel]:
    words = speech.page
    found = []
    if record.phone:
        found.append(Channel(words.phone, phone_link(speech, record.phone)))
    if record.sms:
        found.append(Channel(words.sms, Link(speech.sms_words(write_phone(record.sms)), f"sms:{record.sms}")))
    if record.email:
        found.append(Channel(words.email, mail_link(record.email)))
    if record.web:
        found.append(Channel(words.web, web_link(record.web)))
    return found


def helpline(speech: Speech, record: HelplineRecord, today: date | None = None) -> Helpline:
    """A helpline in words; with `today` also whether it was checked so long ago that it may have changed."""
    hours = speech.answers(record.hours) if record.hours else ""
    return Helpline(
        speech.word(record.name),
        phone_link(speech, record.number),
        hours,
        speech.sentence(speech.word(record.good_for)),
        speech.short_day(record.checked),
        today is not None and age_of(record.checked, today) is not None,
    )


def report_ways(speech: Speech, site: Site, title: str) -> tuple[Link, ...]:
    """Where to say that something on a page is wrong."""
    words = speech.page
    form = (Link(words.form_link, site.report_form, words.form),) if site.report_form else ()
    return (
        phone_link(speech, site.phone.number, words.phone),
        mail_link(site.report_email, subject=speech.report_subject(title), note=words.email),
        *form,
    )

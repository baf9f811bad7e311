"""Whom to ring."""

from datetime import date

from markupsafe import Markup

from torg.domain.organisation import Contact as Record
from torg.domain.site import Site
from torg.domain.vocabularies import Helpline as HelplineRecord
from torg.phrases.editions import speech_for
from torg.site.builders.people import (
    contact_of,
    helpline,
    mail_link,
    phone_link,
    report_ways,
    web_link,
    with_calls,
    with_mail,
)
from torg.site.contexts import Channel, Contact, Helpline, Link
from towns import SITE, WORDS

SV = speech_for("sv")
SHARED = Record.read({"roll": "Samordnaren", "telefon": "0980-31 92 05", "ring": "vardagar 9–12"})


def test_links() -> None:
    """Numbers and addresses are readable text inside links that devices understand."""
    assert [phone_link(SV, "+46980319205"), phone_link(SV, "116111"), web_link("https://example.org/hej/")] == [
        Link("0980-31 92 05", "tel:+46980319205"),
        Link("116 111", "tel:116111"),
        Link("example.org/hej", "https://example.org/hej/"),
    ]
    assert mail_link("a@example.org", subject="Rättelse: Fika & te").href == (
        "mailto:a@example.org?subject=R%C3%A4ttelse%3A%20Fika%20%26%20te"
    )


def test_the_organisation_answers_when_the_entry_has_no_contact() -> None:
    """The organisation's number, role and hours."""
    phone = Channel("Telefon", Link("0980-31 92 05", "tel:+46980319205"))
    expected = Contact("Samordnaren, Handen.", "Du kan ringa vardagar 9–12.", (phone,))
    assert contact_of(SV, None, SHARED, "Handen") == expected


def test_a_role_of_its_own() -> None:
    """A role and hours without a number keep the organisation's number."""
    own = Record.read({"roll": "Värden", "ring": "torsdagar"})
    found = contact_of(SV, own, SHARED, "Handen")
    assert (found.who, found.hours, len(found.channels)) == ("Värden, Handen.", "Du kan ringa torsdagar.", 1)


def test_channels_come_in_one_order() -> None:
    """Telephone, sms, e-mail, web; the same number twice is told apart by its words."""
    own = Record.read({"webb": "https://example.org", "e-post": "a@example.org", "sms": "070-174 06 05",
                       "telefon": "070-174 06 05"})  # fmt: skip
    assert [(each.label, each.link.text) for each in contact_of(SV, own, SHARED, "H").channels] == [
        ("Telefon", "070-174 06 05"),
        ("Sms", "skicka sms till 070-174 06 05"),
        ("E-post", "a@example.org"),
        ("Webbplats", "example.org"),
    ]


def test_without_a_role_the_organisation_is_named() -> None:
    """No role and no hours: the name alone."""
    found = contact_of(SV, None, Record.read({"telefon": "0980-31 92 05"}), "Handen")
    assert (found.who, found.hours) == ("Handen.", "")


def test_where_to_report() -> None:
    """Telephone first, then e-mail with the page's title."""
    ways = report_ways(SV, Site.read(SITE), "Fika")
    assert [(way.note, way.text) for way in ways] == [("Telefon", "0980-31 92 00"), ("E-post", "lotsen@example.org")]


def test_where_to_report_in_a_form() -> None:
    """Last, when the municipality has one."""
    site = Site.read({**SITE, "formulär": "https://www.example.org/ratta"})
    assert report_ways(SV, site, "Fika")[-1] == Link("Fyll i formuläret", "https://www.example.org/ratta", "Formulär")


def test_a_helpline_says_when_it_was_checked() -> None:
    """With its number, its hours and when one rings there."""
    line = WORDS["hjalplinjer"][1]
    assert helpline(SV, HelplineRecord.read(line)) == Helpline(
        "1177", Link("1177", "tel:1177"), "Öppet dygnet runt.", "När det är svårt.", "15 november 2026"
    )


def test_an_address_in_a_sentence() -> None:
    """It is a link; without one the sentence is as it was."""
    said = Markup("Så gör du: mejla till a@example.org.")
    assert with_mail(said, "a@example.org") == (
        'Så gör du: mejla till <a href="mailto:a@example.org">a@example.org</a>.'
    )
    assert with_mail(said, None) == said


def test_numbers_in_a_sentence() -> None:
    """Each is a link that rings, or writes after `sms till`; the rest of the sentence is only text."""
    hard = "0980-31\N{NO-BREAK SPACE}92\N{NO-BREAK SPACE}05"
    text = f"Ring {hard} eller skicka sms till 070-174 06 05. <b>0980-31 92 055</b>"
    assert with_calls(SV, text, "+46980319205", "+46701740605") == (
        f'Ring <a href="tel:+46980319205">{hard}</a> eller '
        'skicka <a href="sms:+46701740605">sms till 070-174 06 05</a>. '
        "&lt;b&gt;0980-31 92 055&lt;/b&gt;"
    )


def test_a_sentence_without_numbers() -> None:
    """It is escaped like all text."""
    assert with_calls(SV, "Mat & prat") == "Mat &amp; prat"


def test_numbers_in_every_edition() -> None:
    """What the edition says of text messages is the link, and each number keeps its marks of direction."""
    english, arabic = speech_for("en"), speech_for("ar")
    told = english.sms_words("070-174 06 05")
    assert with_calls(english, f"To come: {told}.", "+46701740605") == (
        'To come: <a href="sms:+46701740605">send a text message to 070-174 06 05</a>.'
    )
    said = arabic.phone("+46701740605")
    assert with_calls(arabic, said, "+46701740605") == (
        '\N{LEFT-TO-RIGHT ISOLATE}<a href="tel:+46701740605">070-174 06 05</a>\N{POP DIRECTIONAL ISOLATE}'
    )


def test_an_old_helpline_says_so() -> None:
    """Half a year after somebody looked, the number may be another; without a day nothing is said of it."""
    line = HelplineRecord.read({"id": "x", "namn": "X", "telefon": "1177", "för": "Y.", "kontrollerad": "2026-05-01",
                                "källa": "z"})  # fmt: skip
    days = (date(2026, 10, 28), date(2026, 10, 29), None)
    assert [helpline(SV, line, day).old for day in days] == [False, True, False]

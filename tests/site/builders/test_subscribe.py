"""Calendars to subscribe to, on every page that has one, and all of them on one page."""

from typing import Any

import pytest

from built_pages import find, links, main_text, outline, render, text_of, with_class
from torg.phrases.editions import speech_for
from torg.site.builders.shelf import Shelf
from torg.site.builders.subscribe import calendar_of
from towns import TODAY, activity, notice, town

DATED: dict[str, Any] = {"tider": [{"datum": "2027-01-16", "tid": "12.00"}]}
FEEDS = {
    "aktiviteter/handen/fika.html": "kalender/aktiviteter/handen/fika.ics",
    "anslag/handen/schack.html": "kalender/anslag/handen/schack.ics",
    "arrangorer/handen.html": "kalender/arrangorer/handen.ics",
    "platser/lokalen.html": "kalender/platser/lokalen.ics",
    "intressen/prata-fika.html": "kalender/intressen/prata-fika.ics",
    "omraden/centrum.html": "kalender/omraden/centrum.ics",
    "bara-att-komma.html": "kalender/bara-att-komma.ics",
}


@pytest.mark.parametrize("path", FEEDS)
def test_every_page_with_a_feed_offers_it_in_three_ways(path: str) -> None:
    """To subscribe, to copy the address, to download; and the head tells of it too."""
    page = render(town([activity()], [notice(**DATED)]))[path]
    (section,) = with_class(page, "subscribe")
    up = "../" * path.count("/")
    address = f"https://torg.example.org/{FEEDS[path]}"
    (alternate,) = [link for link in find(page, "link") if link.get("rel") == "alternate"]
    assert ([href for _, href in links(section)], text_of(with_class(section, "subscribe__address")[0])) == (
        [address.replace("https", "webcal"), f"{up}kalendrar.html#android", up + FEEDS[path], f"{up}kalendrar.html"],
        address,
    )
    assert (alternate.get("type"), alternate.get("href")) == ("text/calendar", address)


def test_the_words_tell_the_difference() -> None:
    """One is kept fresh, the other is a copy; then come the steps, folded."""
    page = render(town([activity()]))["aktiviteter/handen/fika.html"]
    (section,) = with_class(page, "subscribe")
    _, folded = find(section, "details")
    said = text_of(section)
    assert said.startswith(
        "Vill du ha datumen i din kalender? Prenumerera, så kommer datumen in av sig själva. Kalendern uppdateras "
        "inom ett dygn. Prenumerera: Öppen fika Har du Android? Läs här hur du gör Eller kopiera adressen: https://torg.example.org/kalender/"
        "aktiviteter/handen/fika.ics Ladda ner en kopia: Öppen fika En kopia ändras inte. Då ser du inte om något "
        "blir inställt eller flyttat. Så gör du "
    )
    assert [text_of(each) for each in with_class(folded, "subscribe__program")] == [
        "iPhone och iPad",
        "Android och Google Kalender",
        "Outlook",
    ]


def test_a_long_address_breaks_after_its_slashes() -> None:
    """And is whole when it is copied."""
    page = render(town([activity()]))["aktiviteter/handen/fika.html"]
    (address,) = with_class(page, "subscribe__address")
    assert [address.text, *(each.tail for each in find(address, "wbr"))] == [
        "https://",
        "torg.example.org/",
        "kalender/",
        "aktiviteter/",
        "handen/",
        "fika.ics",
    ]


def test_the_address_is_the_site_s() -> None:
    """However its own address ends, and whether it is secure or not."""
    entry = activity()
    for url in ("http://torg.example.org", "http://torg.example.org/"):
        shelf = Shelf(town([entry], site={"adress": url}), TODAY, speech_for("sv"))
        calendar = calendar_of(shelf, "Fika", [entry], "kalender/a.ics", "a.html")
        assert calendar is not None
        assert (calendar.webcal, calendar.address) == (
            "webcal://torg.example.org/kalender/a.ics",
            "http://torg.example.org/kalender/a.ics",
        )


def test_pages_without_dates_offer_none() -> None:
    """Nothing to subscribe to, and nothing in the head."""
    pages = render(town([activity(tider=None)], [notice()]))
    own = {path: page for path, page in pages.items() if not path.startswith(("kalendrar", "monster"))}
    offering = [path for path, page in own.items() if with_class(page, "subscribe")]
    assert offering == []
    assert [link.get("href") for path in FEEDS for link in find(pages[path], "link") if "alternate" in
            str(link.get("rel"))] == []  # fmt: skip


def test_all_calendars_on_one_page() -> None:
    """Everything, what one can just come to, then the rest by what they are about, each with its page's calendar."""
    page = render(town([activity()]))["kalendrar.html"]
    assert outline(page) == [
        ("h2", "Bara att komma"),
        ("h2", "Allt som finns"),
        ("h2", "Välj det du vill ha"),
        ("h3", "Intressen"),
        ("h3", "Områden"),
        ("h3", "Arrangörer"),
        ("h3", "Platser"),
        ("h2", "Så gör du"),
        ("h3", "iPhone och iPad"),
        ("h3", "Android och Google Kalender"),
        ("h3", "Outlook"),
        ("h3", "Mac"),
        ("h2", "Bra att veta"),
        ("h3", "Vad är skillnaden på att prenumerera och ladda ner?"),
        ("h3", "Hur snabbt syns en ändring?"),
        ("h3", "Det hände inget när jag tryckte. Vad gör jag?"),
        ("h3", "Varför står allt dubbelt?"),
        ("h3", "Hur slutar jag prenumerera?"),
        ("h3", "Varför står det INSTÄLLT i min kalender?"),
        ("h3", "Kan jag se vad som är nytt?"),
    ]
    assert [text_of(each) for each in find(page, "h3") if each.get("id") == "android"] == [
        "Android och Google Kalender"
    ]
    assert [(text_of(each), each.get("href")) for each in with_class(page, "lines__link")] == [
        ("Prata och fika", "intressen/prata-fika.html#kalender"),
        ("Centrum", "omraden/centrum.html#kalender"),
        ("Handen", "arrangorer/handen.html#kalender"),
        ("Handens lokal", "platser/lokalen.html#kalender"),
    ]


def test_just_to_come() -> None:
    """Free, no sign-up, no membership, nothing to know: those alone, and what that means is said."""
    entries = [
        activity("fri", titel="Fri"),
        activity("kostar", titel="Kostar", kostnad="20 kr"),
        activity("anmalan", titel="Anmälan", anmälan="ja"),
        activity("medlem", titel="Medlem", medlemskap="ja"),
    ]
    page = render(town(entries, [notice()]))["bara-att-komma.html"]
    assert outline(page)[:2] == [("h2", "Aktiviteter"), ("h3", "Fri")]
    assert main_text(page).startswith(
        "Bara att komma Det här är gratis. Du behöver inte anmäla dig, vara medlem eller kunna något. Här finns en sak."
    )
    assert [title for title in ("Kostar", "Anmälan", "Medlem") if title in main_text(page).split()] == []


def test_a_long_list_leads_down_to_its_calendar() -> None:
    """From its beginning, since the calendar comes after all of it."""
    page = render(town([activity()]))["intressen/prata-fika.html"]
    assert ("Få datumen i din kalender", "#kalender") in links(page)


def test_the_calendar_is_folded() -> None:
    """Few need it, so it takes a line; its heading is what one opens."""
    page = render(town([activity()]))["aktiviteter/handen/fika.html"]
    (section,) = with_class(page, "subscribe")
    assert (section.tag, section.get("id"), section.get("open")) == ("details", "kalender", None)
    assert text_of(section[0]) == "Vill du ha datumen i din kalender?"

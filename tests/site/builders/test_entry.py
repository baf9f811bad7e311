"""An entry answers every question that somebody has before going there."""

import dataclasses
import json
from typing import Any

from built_pages import answers, find, headings, links, main_text, render, text_of, with_class
from torg.domain.places import Place
from torg.domain.vocabularies import Vocabularies
from torg.site import routes
from towns import WORDS, activity, notice, town

FIKA = "aktiviteter/handen/fika.html"
TURNS = {"dag": "torsdag", "tid": "13.00–15.00", "från": "2026-11-19"}
BRING = {"id": "ta-med-nagon", "etikett": "Ta gärna med någon", "engelska": "Bring someone", "villkor": "En vän."}
COURSE = {"id": "kurs", "etikett": "Kurs", "flera": "Kurser", "engelska": "Course", "har tider": "ja"}


def test_an_entry_answers_every_question() -> None:
    """When, where, what it costs, how to sign up, the first time, whom to ring."""
    visit: dict[str, Any] = {
        "vem möter": "Värden med grön sjal",
        "följa med": {"vem": "en volontär", "dagar före": "3"},
    }
    page = render(town([activity("fika", "handen", **{"första gången": visit})]))[FIKA]
    assert answers(page) == {
        "När är det?": "Nästa gång: Torsdag 26 november 2026, 13.00–15.00 Torsdag 3 december 2026, 13.00–15.00 "
        "Torsdag 10 december 2026, 13.00–15.00 Torsdagar 13.00–15.00.",
        "Var är det?": "Handens lokal Smedjegatan 7, Provstad Från hållplatsen Torget går du ungefär 4 minuter. "
        "Ingen hiss. Det här vet vi inte än: Hörslinga. Ring och fråga innan du går dit.",
        "Vad kostar det?": "Gratis.",
        "Behöver du anmäla dig?": "Du behöver inte anmäla dig.",
        "Hur är det första gången?": "Vem möter dig? Värden med grön sjal.",
        "Kan någon följa med?": "En volontär kan följa med dig första gången. Säg till minst 3 dagar före.",
        "Vem kan du ringa?": "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05",
        "Det här lovar vi": "Gratis Ingen anmälan",
    }
    assert "Uppgifterna kontrollerades 15 november 2026." in main_text(page)


def test_company_is_offered_when_nothing_is_said() -> None:
    """Without a companion of its own an entry points to the human telephone."""
    page = render(town([activity()]))[FIKA]
    assert answers(page)["Kan någon följa med?"] == (
        "Vill du ha sällskap dit? Ring Lotsen, 0980-31 92 00, så hjälper vi dig att ordna det."
    )


def test_the_order_of_the_questions() -> None:
    """What one asks first comes first; what is seldom read comes last, and the calendar is folded."""
    visit: dict[str, Any] = {"vem möter": "Värden"}
    more: dict[str, Any] = {"första gången": visit, "typ": "uppdrag", "fika": "ja", "text": "Mer.",
                            "intresse": ["prata-fika", "spel"]}  # fmt: skip
    page = render(town([activity(**more)]))[FIKA]
    assert [title for level, title in headings(next(find(page, "main"))) if level == 2] == [
        "När är det?",
        "Var är det?",
        "Vad kostar det?",
        "Behöver du anmäla dig?",
        "Hur är det första gången?",
        "Kan någon följa med?",
        "Vem kan du ringa?",
        "Får du ersättning eller bidrag?",
        "Bra att veta",
        "Mer att läsa",
        "Det här lovar vi",
        "Hör till",
        "Vill du ha datumen i din kalender?",
        "Ta med dig eller skicka till någon",
        "Stämmer något inte?",
    ]
    assert answers(page)["Hör till"] == "Spel"


def test_one_may_bring_somebody() -> None:
    """Badges that say who may come along answer the question too."""
    words = {**WORDS, "marken": [*WORDS["marken"], BRING]}
    entries = [activity(märken=["ta-med-nagon"])]
    catalogue = dataclasses.replace(town(entries), vocabularies=Vocabularies.read(words))
    assert answers(render(catalogue)[FIKA])["Kan någon följa med?"].endswith("ordna det. Ta gärna med någon.")


def test_places_that_take_turns() -> None:
    """The place of the next time comes first, each with the day when it is there."""
    base = town([activity(plats=["a", "b"], växlar="varje gång", tider=[TURNS])])
    places = {
        id_: Place.read({"namn": name, "slag": "ute", "@id": id_}) for id_, name in (("a", "Alfa"), ("b", "Beta"))
    }
    page = render(dataclasses.replace(base, places=places))[FIKA]
    assert answers(page)["Var är det?"] == (
        "Nästa gång torsdag 26 november 2026. Beta Det är utomhus. "
        "Nästa gång torsdag 3 december 2026. Alfa Det är utomhus."
    )
    assert [each.get("data-end") for each in with_class(page, "venue__moment")] == [
        "2026-11-26T15:00",
        "2026-12-03T15:00",
    ]


def test_a_walk_tells_of_its_way() -> None:
    """How it is on the walk stands first, and the facts of the place are said to be where one meets."""
    page = render(town([activity(fakta={"hiss": "ja"})]))[FIKA]
    assert answers(page)["Var är det?"] == (
        "Så är det på själva aktiviteten: Hiss. Handens lokal Smedjegatan 7, Provstad "
        "Från hållplatsen Torget går du ungefär 4 minuter. Så är det där ni möts: Ingen hiss. "
        "Det här vet vi inte än: Hörslinga. Ring och fråga innan du går dit."
    )


def test_a_course_costs_with_its_membership() -> None:
    """One sum that one can trust; not for what one pays each time."""
    words = {**WORDS, "typer": [*WORDS["typer"], COURSE]}
    cost: dict[str, Any] = {"kostnad": {"pris": "350"}, "medlemskap": {"krävs": "ja", "pris": "100"}}
    said = [
        answers(
            render(dataclasses.replace(town([activity(typ=kind, **cost)]), vocabularies=Vocabularies.read(words)))[FIKA]
        )
        for kind in ("kurs", "aktivitet")
    ]
    parts = "Det kostar 350 kronor. Du behöver vara medlem. Medlemskapet kostar 100 kronor per år."
    assert [each["Vad kostar det?"] for each in said] == [
        f"{parts} I allt blir det 450 kronor, med medlemskapet.",
        parts,
    ]


def test_signing_up_by_mail_or_on_the_web() -> None:
    """The address is in the sentence as a link, and the web page stands below it."""
    contact = {"e-post": "a@example.org", "webb": "https://example.org/hej"}
    page = render(town([activity(anmälan={"krävs": "ja", "hur": ["e-post", "webb"]}, kontakt=contact)]))[FIKA]
    assert answers(page)["Behöver du anmäla dig?"] == (
        "Du behöver anmäla dig. Så gör du: mejla till a@example.org eller gå in på webbplatsen. example.org/hej"
    )
    found = dict(links(page))
    assert (found["a@example.org"], found["example.org/hej"]) == ("mailto:a@example.org", "https://example.org/hej")


def test_a_button_prints() -> None:
    """It is no part of the page, but data for the script, which the page then has."""
    page = render(town([activity(tider=None)]))[FIKA]
    (data,) = [json.loads(each.attrib["data-late"]) for each in page.iter("li") if "data-late" in each.attrib]
    assert [(start, end, "data-print" in html, "<span>Skriv ut</span>" in html) for start, end, html in data] == [
        ("", "9", True, True)
    ]
    assert any("data-print" in (script.text or "") for script in find(page, "script"))


def test_what_is_good_to_know() -> None:
    """Whom it is for, ages, the group, languages, fika and the organiser's own remarks, each in a sentence."""
    more: dict[str, Any] = {
        "särskilt för": "Föräldrar",
        "ålder": {"från": "18"},
        "grupp": {"vanligt antal": "8"},
        "språk": ["sv"],
        "fika": "ja",
        "ta med": "Din stickning",
        "skjuts": "Ring dagen före",
        "väntetid": "En vecka",
        "trygghet": "Två vuxna är med",
        "fritidskortet": "ja",
        "reservdag": "2026-12-24",
        "att veta": ["Rullator går bra"],
    }
    assert answers(render(town([activity("fika", "handen", **more)]))[FIKA])["Bra att veta"] == (
        "Särskilt för föräldrar. För dig som är 18 år eller äldre. Vi brukar vara ungefär 8 personer. "
        "Vi talar svenska. Vi fikar varje gång. Ta med: din stickning. Ring dagen före. Väntetid: En vecka. "
        "Två vuxna är med. Du kan betala med Fritidskortet. Reservdag: torsdag 24 december 2026. Rullator går bra."
    )


def test_membership_stands_with_the_cost() -> None:
    """What one may have to pay stands in one place."""
    page = render(town([activity(medlemskap="nej")]))[FIKA]
    assert answers(page)["Vad kostar det?"] == "Gratis. Du behöver inte vara medlem."


def test_support_has_its_own_way_back() -> None:
    """Help and support is reached from its own list, not from an interest."""
    page = render(town([activity(typ="stod")]))[FIKA]
    assert [text_of(each) for each in with_class(page, "trail__item")] == ["Start", "Hjälp och stöd", "Öppen fika"]


def test_a_notice_is_answered_through_the_organisation() -> None:
    """A note says how long it is valid, and whom to ring, so that nobody has to give a number away."""
    page = render(town([activity()], [notice(länk="https://example.org/hej/")]))["anslag/handen/schack.html"]
    assert answers(page) == {
        "När är det?": "Anslaget gäller till och med 17 januari 2027.",
        "Hör av dig": "Svara genom föreningen. Då behöver ingen lämna ut sitt eget nummer. Värden, Handen. "
        "Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05",
        "Bra att veta": "Webbplats example.org/hej",
    }


def test_nobody_answers_a_campaign() -> None:
    """A campaign looks for nobody: whom to ring is enough."""
    page = render(town([activity()], [notice(slag="kampanj")]))["anslag/handen/schack.html"]
    assert answers(page)["Vem kan du ringa?"] == "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05"
    assert "Svara genom föreningen" not in main_text(page)


def test_numbers_in_sentences_are_links() -> None:
    """One rings from the sentence about company, and rings or writes from the one about signing up."""
    contact = {"telefon": "0980-31 92 05", "sms": "070-174 06 05"}
    page = render(town([activity(anmälan={"krävs": "ja", "hur": ["ring", "sms"]}, kontakt=contact)]))[FIKA]
    assert answers(page)["Behöver du anmäla dig?"] == (
        "Du behöver anmäla dig. Så gör du: ring 0980-31 92 05 eller skicka sms till 070-174 06 05."
    )
    questions = [each for each in with_class(page, "question") if each[1] is not None]
    found = {text_of(each[0]): links(each) for each in questions}
    assert (found["Behöver du anmäla dig?"], found["Kan någon följa med?"]) == (
        [("0980-31 92 05", "tel:+46980319205"), ("sms till 070-174 06 05", "sms:+46701740605")],
        [("0980-31 92 00", "tel:+46980319200")],
    )


def test_what_has_been_has_no_calendar() -> None:
    """Its calendar would stay empty; neither has what gives no dates one to offer."""
    entries = [
        activity("over", tider=[{"datum": "2026-11-01", "tid": "12.00"}]),
        activity("jamt", tider=[{"alltid öppet": "ja"}]),
        activity("kvar"),
    ]
    pages = render(town(entries))
    offered = {name: bool(with_class(pages[f"aktiviteter/handen/{name}.html"], "subscribe"))
               for name in ("over", "jamt", "kvar")}  # fmt: skip
    assert offered == {"over": False, "jamt": False, "kvar": True}


def test_company_is_not_offered_at_home() -> None:
    """Nobody needs company to what is by telephone, so the question is not there."""
    page = render(town([activity()], place={"slag": "telefon"}))[FIKA]
    assert "Kan någon följa med?" not in answers(page)


def test_the_way_in_stands_on_the_entry_s_page() -> None:
    """How one finds the entrance is told where one reads about the activity."""
    page = render(town([activity()], place={"hitta hit": "Gå in från gården.\nPå framsidan är det trappa."}))[FIKA]
    assert "Hitta hit: Gå in från gården. På framsidan är det trappa." in answers(page)["Var är det?"]


def test_old_facts_say_so() -> None:
    """Facts checked more than 180 days ago may have changed; those of 180 days are fresh."""
    checked = ("2026-05-26", "2026-05-25")
    pages = [main_text(render(town([activity(kontrollerad=day)]))[FIKA]) for day in checked]
    assert ["Uppgifterna kan ha ändrats. Ring gärna först." in page for page in pages] == [False, True]


def test_ages_are_said_once() -> None:
    """When the words about whom it is for hold the ages, no sentence repeats them."""
    more: dict[str, Any] = {"särskilt för": "Dig som är 16–25 år", "ålder": {"från": "16", "till": "25"}}
    assert answers(render(town([activity(**more)]))[FIKA])["Bra att veta"] == "Särskilt för dig som är 16–25 år."


def test_what_is_in_no_list_says_why() -> None:
    """Its page stays, so that an address on paper leads somewhere."""
    pages = render(town([activity(kontrollerad="2025-05-30")]))
    said = "Ingen har kontrollerat det här på länge, så det står inte i våra listor. Ring innan du går dit."
    assert (said in main_text(pages[FIKA]), "fika.html" in str(links(pages[routes.ALPHABET]))) == (True, False)

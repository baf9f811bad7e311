"""Single pages of a tiny town: what they say, and that nothing written by others gets through as HTML."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from built_pages import find, links, parse, text_of, with_class
from torg.domain.catalogue import Catalogue
from torg.site.site import make_site
from torg.store import Page
from towns import TODAY, activity, notice, town

THEME = Path(__file__).parents[2] / "theme"
HOSTILE = '<script>alert("å")</script>'


def _pages(catalogue: Catalogue, *written: Page, today: date = TODAY) -> Mapping[str, Element]:
    site = make_site(catalogue, written, THEME, today)
    assert site.problems == ()
    return {path: parse(b"".join(parts)) for path, parts in site.files}


def _main(tree: Element) -> str:
    return text_of(next(find(tree, "main")))


def _answers(tree: Element) -> dict[str, str]:
    """Question -> answer on an entry's page."""
    return {
        text_of(with_class(each, "question__title")[0]): text_of(with_class(each, "question__answer")[0])
        for each in with_class(tree, "question")
    }


FIKA = "aktiviteter/handen/fika.html"


def test_an_entry_answers_every_question() -> None:
    """When, where, what it costs, how to sign up, the first time, whom to ring."""
    visit: dict[str, Any] = {
        "vem möter": "Värden med grön sjal",
        "följa med": {"vem": "en volontär", "dagar före": "3"},
    }
    page = _pages(town([activity("fika", "handen", **{"första gången": visit})]))[FIKA]
    assert _answers(page) == {
        "När är det?": "Torsdagar 13.00–15.00. Närmaste datum: Torsdag 26 november 2026, 13.00–15.00 "
        "Torsdag 3 december 2026, 13.00–15.00 Torsdag 10 december 2026, 13.00–15.00",
        "Var är det?": "Handens lokal Smedjegatan 7, Provstad Från hållplatsen Torget går du ungefär 4 minuter. "
        "Ingen hiss. Det här vet vi inte än: Hörslinga. Ring och fråga innan du går dit.",
        "Vad kostar det?": "Gratis.",
        "Behöver du anmäla dig?": "Du behöver inte anmäla dig.",
        "Hur är det första gången?": "Vem möter dig? Värden med grön sjal. Kan någon följa med? "
        "En volontär kan följa med dig första gången. Säg till minst 3 dagar före.",
        "Vem kan du ringa?": "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05",
        "Det här lovar vi": "Gratis Ingen anmälan",
        "Hör till": "Prata och fika",
    }
    assert "Uppgifterna kontrollerades 15 november 2026." in _main(page)


def test_company_is_offered_when_nothing_is_said() -> None:
    """Without a companion of its own an entry points to the human telephone."""
    page = _pages(town([activity()]))[FIKA]
    assert _answers(page)["Hur är det första gången?"] == (
        "Kan någon följa med? Vill du ha sällskap dit? Ring Lotsen, 0980-31 92 00, så hjälper vi dig att ordna det."
    )


def test_changes_are_seen() -> None:
    """A called-off day is said first, crossed out among the times, and in lists when it is the next one."""
    changes = [
        {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
        {"datum": "2026-12-03", "flyttat till": "2026-12-04"},
    ]
    pages = _pages(town([activity(ändringar=changes)]))
    page = pages[FIKA]
    assert [text_of(each) for each in with_class(page, "alert")] == ["Inställt 26 november 2026. Värden är sjuk."]
    times = [text_of(each) for each in with_class(page, "bullets__item")][:3]
    assert times == [
        "Torsdag 26 november 2026, 13.00–15.00 Inställt. Värden är sjuk.",
        "Torsdag 3 december 2026, 13.00–15.00 Flyttat till fredag 4 december 2026",
        "Fredag 4 december 2026, 13.00–15.00 Flyttat hit från torsdag 3 december",
    ]
    assert [text_of(each) for each in find(page, "s")] == [
        "Torsdag 26 november 2026, 13.00–15.00",
        "Torsdag 3 december 2026, 13.00–15.00",
    ]
    status = with_class(pages["intressen/prata-fika.html"], "status")
    assert [text_of(each) for each in status] == ["Inställt 26 november 2026. Värden är sjuk."]


def test_a_pause_is_seen() -> None:
    """A pause is said first with its reason, and in lists."""
    pages = _pages(town([activity(**{"pausad till": "2027-03-31", "pausorsak": "Vi söker fler värdar."})]))
    assert [text_of(each) for each in with_class(pages[FIKA], "alert")] == [
        "Uppehåll till och med 31 mars 2027. Vi söker fler värdar."
    ]
    assert "Uppehåll till och med 31 mars 2027" in _main(pages["intressen/prata-fika.html"])


def test_no_dates() -> None:
    """What has passed, what has no times, and what is always open each say what to do."""
    entries = [
        activity("forr", tider=[{"datum": "2026-11-01", "tid": "12.00"}]),
        activity("utan", tider=None),
        activity("jamt", tider=[{"alltid öppet": "ja"}]),
    ]
    pages = _pages(town(entries))
    answers = {name: _answers(pages[f"aktiviteter/handen/{name}.html"])["När är det?"] for name in ("utan", "jamt")}
    assert _answers(pages["aktiviteter/handen/forr.html"])["När är det?"].endswith(
        "Det finns inga fler datum just nu. Ring och fråga."
    )
    assert answers["utan"] == "Det finns inga fasta tider. Ring och fråga, så berättar vi hur du är med."
    assert "Ring och fråga" not in answers["jamt"]


def test_text_of_others_never_becomes_html() -> None:
    """Markup in any text of a record is shown as it is written, on every page where it appears."""
    hostile: dict[str, Any] = {
        "titel": HOSTILE,
        "lättläst": HOSTILE,
        "text": f"**{HOSTILE}**",
        "att veta": [HOSTILE],
        "samling": HOSTILE,
    }
    catalogue = town(
        [activity("fika", "handen", **hostile)],
        [notice(titel=HOSTILE)],
        organisation={"namn": HOSTILE},
        place={"namn": HOSTILE, "hitta hit": HOSTILE},
    )
    pages = _pages(catalogue, Page("sv", "om", HOSTILE, f"## {HOSTILE}\n\n{HOSTILE}", HOSTILE))
    scripts = {path: len(list(find(tree, "script"))) for path, tree in pages.items()}
    assert set(scripts.values()) == {0}
    for path in (FIKA, "anslag/handen/schack.html", "arrangorer/handen.html", "platser/lokalen.html", "om.html"):
        assert HOSTILE in text_of(next(find(pages[path], "h1")))


def test_notices_come_and_go() -> None:
    """A note is up between its days; before that it comes soon, after that it has no page."""
    notices = [
        notice("uppe"),
        notice("snart", titel="Snart", publicerad="2026-12-01"),
        notice("borta", titel="Borta", **{"publicerad": "2026-10-01", "gäller till": "2026-11-21"}),
        notice("sista", titel="Sista dagen", **{"publicerad": "2026-10-01", "gäller till": "2026-11-22"}),
    ]
    pages = _pages(town([activity()], notices))
    board = pages["anslagstavlan.html"]
    assert [(each.tag, text_of(each)) for each in next(find(board, "main")).iter() if each.tag in {"h2", "h3"}] == [
        ("h2", "Just nu"),
        ("h3", "Sista dagen"),
        ("h3", "Två söker fler till schack"),
        ("h2", "Kommer snart"),
        ("h3", "Snart"),
    ]
    assert {path for path in pages if path.startswith("anslag/")} == {
        f"anslag/handen/{name}.html" for name in ("uppe", "snart", "sista")
    }
    assert [text_of(each) for each in with_class(pages["anslag/handen/snart.html"], "alert")] == [
        "Anslaget börjar gälla 1 december 2026."
    ]


def test_old_helplines_are_hidden() -> None:
    """A helpline that nobody has checked for more than 365 days is on no page."""
    pages = _pages(town([activity()]))
    assert [path for path, tree in pages.items() if "Gamla linjen" in text_of(tree)] == []
    later = _pages(town([activity()]), today=date(2027, 11, 15))
    assert "1177" in text_of(later["livet/ny-har.html"])
    last = _pages(town([activity()]), today=date(2027, 11, 16))
    assert "1177" not in text_of(last["livet/ny-har.html"])


def test_the_same_title_twice() -> None:
    """Two entries with the same title are told apart by whose they are, and their pages have different titles."""
    pages = _pages(town([activity("fika"), activity("annan-fika")]))
    found = [text for text, href in links(pages["intressen/prata-fika.html"]) if "fika" in href and "handen" in href]
    assert found == ["Öppen fika (Handen)", "Öppen fika (Handen)"]
    titles = [text_of(next(find(pages[f"aktiviteter/handen/{name}.html"], "title"))) for name in ("annan-fika", "fika")]
    assert titles == ["Öppen fika, Handen – Socialt torg Provstad", "Öppen fika, Handen (2) – Socialt torg Provstad"]


def test_the_next_days() -> None:
    """The start page shows today and the next days, in order of time, and says what is called off."""
    entries = [
        activity("kvall", titel="Kväll", tider=[{"dag": "söndag", "tid": "19.00–20.00"}]),
        activity("morgon", titel="Morgon", tider=[{"dag": ["söndag", "måndag"], "tid": "9.00–10.00"}],
                 ändringar=[{"datum": "2026-11-23", "inställt": "Halka"}]),
        activity("sen", titel="Sen", tider=[{"dag": "torsdag", "tid": "9.00"}]),
    ]  # fmt: skip
    home = _pages(town(entries))["index.html"]
    assert [text_of(day) for day in with_class(home, "day")] == [
        "I dag, söndag 22 november 9.00–10.00 Morgon Handens lokal 19.00–20.00 Kväll Handens lokal",
        "I morgon, måndag 23 november 9.00–10.00 Morgon Handens lokal Inställt. Halka.",
    ]


def test_a_crowded_day_says_how_many_more() -> None:
    """A day with more than fits says how many, and what is open day after day gives way."""
    entries = [
        activity(f"stod-{n}", titel=f"Stöd {n}", typ="stod", tider=[{"dag": "söndag", "tid": "8.00"}]) for n in range(9)
    ]
    entries.append(activity("traff", titel="Träff", tider=[{"dag": "söndag", "tid": "20.00"}]))
    (day,) = with_class(_pages(town(entries))["index.html"], "day")
    shown = [text_of(each) for each in with_class(day, "day__link")]
    assert (len(shown), shown[-1]) == (8, "Träff")
    assert text_of(with_class(day, "day__more")[0]) == "Det finns 2 till den här dagen. Ring oss, så berättar vi."


def test_many_entries_are_paged() -> None:
    """With more than fits, the start page links to letters, and lists have several pages that reach each other."""
    pages = _pages(town([activity(f"fika-{n}", titel=f"Fika {n}") for n in range(200)]))
    assert [href for text, href in links(pages["index.html"]) if text == "F"] == ["a-till-o/f.html"]
    assert {path for path in pages if path.startswith(("a-till-o/", "intressen/prata-fika"))} == {
        "a-till-o/f.html",
        "a-till-o/f.2.html",
        "intressen/prata-fika.html",
        "intressen/prata-fika.2.html",
        "intressen/prata-fika.3.html",
        "intressen/prata-fika.4.html",
    }
    listed = [href for path, tree in pages.items() if path.startswith("intressen/prata") for _, href in links(tree)]
    assert len({href for href in listed if "aktiviteter/" in href}) == 200


def test_home_and_area_lists() -> None:
    """What one can do from home has its own list beside the areas."""
    pages = _pages(town([activity()], place={"slag": "nätet"}))
    assert "Öppen fika" in _main(pages["hemifran.html"])
    assert "Här finns inget just nu." in _main(_pages(town([activity()]))["hemifran.html"])


def test_a_page_can_not_take_another_s_place() -> None:
    """A page or a record whose path is taken is told off, and nothing is made."""
    site = make_site(town([activity()]), [Page("sv", "index", "Fel", "Text")], THEME, TODAY)
    assert site.files == ()
    assert [(each.code, each.file, dict(each.params)) for each in site.problems] == [
        ("fil-namn", "content/pages/sv/index.md", {"namn": "index", "förslag": "index-1", "sak": "fil"})
    ]


def test_pages_of_other_editions_wait() -> None:
    """A page of an edition that is not built is not shown."""
    pages = _pages(town([activity()]), Page("en", "about", "About", "Text"))
    assert "about.html" not in pages


def test_life_situation_has_no_repeats() -> None:
    """What suits best comes first and is not repeated among the suggestions."""
    page = _pages(town([activity(), activity("annat", titel="Annat")]))["livet/ny-har.html"]
    shown = [(each.tag, text_of(each)) for each in next(find(page, "main")).iter() if each.tag in {"h2", "h3"}]
    assert shown == [
        ("h2", "Det här kan passa"),
        ("h3", "Öppen fika"),
        ("h2", "Prata och fika"),
        ("h3", "Annat"),
        ("h2", "Någon att ringa"),
        ("h3", "1177"),
    ]

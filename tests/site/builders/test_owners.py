"""Organisers and places."""

from built_pages import answers, main_text, outline, render, text_of, with_class
from towns import activity, town


def test_an_organiser() -> None:
    """What sort it is, how to reach it, its rules, and what it arranges."""
    more = {"språk": ["sv"], "fristående": "ja", "trivselregler": "Vi lyssnar.", "adress": "Gatan 1", "ort": "Provstad"}
    page = render(town([activity()], organisation=more))["arrangorer/handen.html"]
    assert text_of(with_class(page, "kicker")[0]) == "Förening"
    assert answers(page) == {
        "Vem kan du ringa?": "Värden, Handen. Du kan ringa torsdagar 9–12. Telefon 0980-31 92 05",
        "Adress": "Gatan 1, Provstad",
        "Bra att veta": "Vi talar svenska. Kommunen bestämmer inte över oss.",
        "Så trivs alla": "Vi lyssnar.",
    }
    assert outline(page)[-4:] == [
        ("h2", "Det här ordnar vi"),
        ("h3", "Öppen fika"),
        ("h2", "Vill du ha datumen i din kalender?"),
        ("h2", "Stämmer något inte?"),
    ]


def test_a_place() -> None:
    """Where it is, how to get there, what is there and what is not known, and what happens there."""
    more = {
        "hitta hit": "Gå in från gården.",
        "att veta": "Ring på klockan",
        "tillgänglighetsdatabasen": "https://td.example.org/42",
        "kontrollerad": {"datum": "2026-10-02"},
    }
    text = main_text(render(town([activity(tider=None)], place=more))["platser/lokalen.html"])
    assert text == (
        "Handens lokal Smedjegatan 7, Provstad Hitta hit Från hållplatsen Torget går du ungefär 4 minuter. "
        "Gå in från gården. Område: Centrum Så ser det ut där Ring på klockan. Röra sig Ingen hiss. "
        "Det här vet vi inte än: Hörslinga. Ring och fråga innan du går dit. Läs om platsen i Tillgänglighetsdatabasen "
        "Det här händer här Öppen fika Inga fasta tider. Ring och fråga. Handens lokal Ingen anmälan · Gratis "
        "Smedjegatan 7, Provstad. Från hållplatsen Torget går du ungefär 4 minuter.Värden, Handen. "
        "Telefon: 0980-31 92 05. Du kan ringa torsdagar 9–12. "
        "Uppgifterna kontrollerades 2 oktober 2026. Stämmer något inte? Ring eller skriv till oss, så rättar vi det. "
        "Telefon 0980-31 92 00 E-post lotsen@example.org"
    ).replace("Ingen anmälan · Gratis", "Gratis · Ingen anmälan")


def test_the_indexes() -> None:
    """Every organiser and place, with what it is and how much happens there."""
    pages = render(town([activity()]))
    notes = [text_of(with_class(pages[f"{name}/index.html"], "doors__item")[0]) for name in ("arrangorer", "platser")]
    assert notes == ["Handen Förening. 1 sak.", "Handens lokal Smedjegatan 7, Provstad. 1 sak."]

"""Sentences about when, as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedule_faults import sentence_fault
from torg.phrases.schedule import schedule_sentence
from torg.phrases.schedule_reading import read_sentence
from torg.problems import CODES

VOCABULARY = (
    "måndag måndagar tors fredag varannan – - till och , . : ; första sista vecka v. 9 13 27–30 kl 13.00 25 24.00 "
    "2027-01-16 0001-01-01 9999-12-31 16 januari 2027 juli sportlov lov jämna udda veckor inte utom på i från cirka "
    "varje dag dagar T 13:00 2027- ² ٣ gånger åtta röda även fråga om alltid öppet enligt överenskommelse startar när "
    "mellan helger månaden tur ordning 1:a ” \x00 \u2028"
)
WORDS = VOCABULARY.split(" ")


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        # The sample town's own lines
        ("Torsdagar 13.00–15.00 hela året, inte röda dagar.", "Torsdagar 13.00–15.00, inte röda dagar"),
        ("Måndagar och onsdagar 10.00–11.00 hela året, även röda dagar.",
         "Måndagar och onsdagar 10.00–11.00, även röda dagar"),
        ("Tredje torsdagen varje månad 14.00–16.00", "Tredje torsdagen i månaden 14.00–16.00"),
        ("Lördagar 9.30–11.00 jämna veckor.", "Lördagar 9.30–11.00, jämna veckor"),
        ("Måndag, onsdag och fredag 13.00–15.00, 12 april–15 oktober 2027.",
         "Måndagar, onsdagar och fredagar 13.00–15.00, 12 april–15 oktober 2027"),
        ("Sista söndagen varje månad 11.00 till ungefär 14, även röda dagar.",
         "Sista söndagen i månaden 11.00 till ungefär 14.00, även röda dagar"),
        ("Söndagar 10.00–12.00: 18 april, 9 maj, 30 maj, 29 augusti och 19 september 2027.",
         "Söndagarna 18 april, 9 och 30 maj, 29 augusti samt 19 september 2027, 10.00–12.00"),
        ("Lördag 20 februari 2027 9.00–13.00.", "Lördag 20 februari 2027, 9.00–13.00"),
        ("Fredag 4 juni 17.00 till söndag 6 juni 2027 13.00.",
         "Från fredag 4 juni 2027 klockan 17.00 till söndag 6 juni 2027 klockan 13.00"),
        ("Onsdagar 18.30–20.00 under terminen.", "Onsdagar 18.30–20.00, under terminen"),
        ("Sista lördagen i månaden 19.00–23.00, inte i juli.", "Sista lördagen i månaden 19.00–23.00, inte i juli"),
        ("Varannan lördag 11.00–12.30 från 16 januari 2027", "Varannan lördag 11.00–12.30, från 16 januari 2027"),
        ("Torsdagar under terminen 9.30–10.00 och 10.30–11.00.",
         "Torsdagar 9.30–10.00 och 10.30–11.00, under terminen"),
        ("Tisdagar 17.00–20.00, 19 januari–16 mars 2027, uppehåll vecka 9.",
         "Tisdagar 17.00–20.00, 19 januari–16 mars 2027, inte vecka 9"),
        ("Varje dag 27–30 december 2026 11.00–15.00.",
         "Varje dag 11.00–15.00, 27–30 december 2026"),
        ("Vardagar 12.00–13.00, vecka 27–30", "Måndag–fredag 12.00–13.00, vecka 27–30"),
        ("15–21 mars 2027.", "Från måndag 15 mars 2027 till söndag 21 mars 2027"),
        ("Alltid öppet, dygnet runt.", "Alltid öppet"),
        ("Ungefär en gång i veckan, efter överenskommelse.",
         "Ungefär en gång i veckan, efter överenskommelse."),
        # What people write otherwise
        ("torsdag kl 13-15", "Torsdagar 13.00–15.00"),
        ("Tors 13-15, ej röda dagar", "Torsdagar 13.00–15.00, inte röda dagar"),
        ("varje torsdag mellan 13 och 15", "Torsdagar 13.00–15.00"),
        ("på onsdagar kl. 18", "Onsdagar klockan 18.00"),
        ("13-15 på torsdagar", "Torsdagar 13.00–15.00"),
        ("måndag till fredag klockan 10 till 16", "Måndag–fredag 10.00–16.00"),
        ("mån-fre 8-17", "Måndag–fredag 8.00–17.00"),
        ("helger 10-14", "Lördagar och söndagar 10.00–14.00"),
        ("Varannan vecka på torsdagar 13-15 från och med 14 januari 2027",
         "Varannan torsdag 13.00–15.00, från 14 januari 2027"),
        ("Varannan vecka från 14 januari 2027 kl 13-15", "Varannan torsdag 13.00–15.00, från 14 januari 2027"),
        ("2027-05-22 14.00-18.00", "Lördag 22 maj 2027, 14.00–18.00"),
        ("2027-05-22 kl 14", "Lördag 22 maj 2027, klockan 14.00"),
        ("måndagar 18-20, start 18 januari 2027, åtta träffar",
         "Måndagar 18.00–20.00, åtta gånger från 18 januari 2027"),
        ("måndagar 18-20, t.o.m. 9 juni 2027", "Måndagar 18.00–20.00, till 9 juni 2027"),
        ("12 april 2027 till 15 oktober 2027", "Från måndag 12 april 2027 till fredag 15 oktober 2027"),
        ("Från fredag 4 juni kl 17 till söndag 6 juni 2027 kl 13.",
         "Från fredag 4 juni 2027 klockan 17.00 till söndag 6 juni 2027 klockan 13.00"),
        ("1:a och 3:e torsdagen 13-15", "Första och tredje torsdagen i månaden 13.00–15.00"),
        ("tisdagar 10-12, inte sportlovet eller juli", "Tisdagar 10.00–12.00, inte på sportlovet eller i juli"),
        ("tisdagar, inte vecka 9, 13", "Tisdagar, inte vecka 9 eller 13"),
        ("tisdagar, inte vecka 9, under terminen", "Tisdagar, under terminen, inte vecka 9"),
        ("tisdagar, inte 7 maj 2027, 8 gånger, från 12 januari 2027",
         "Tisdagar, åtta gånger från 12 januari 2027, inte 7 maj 2027"),
        ("tisdagar, bara vecka 27, 28 och 29", "Tisdagar, vecka 27–29"),
        ("DYGNET RUNT", "Alltid öppet"),
        ("Vi börjar när vi är sex, i mars", "Startar när vi är sex, i mars"),
        ("Enligt överenskommelse", "Enligt överenskommelse"),
        ("lördagar 10-14, på handens lokal", "Lördagar 10.00–14.00, plats: handen"),
        ("lördagar 10-14, på handen", "Lördagar 10.00–14.00, plats: handen"),
    ],
)  # fmt: skip
def test_lenient_reading(text: str, canonical: str) -> None:
    """Order, abbreviations, dashes and full stops do not matter."""
    assert schedule_sentence(read_sentence(text, {"Handens lokal": "handen"})) == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Onsdagar, under terminen, inte på sportlovet och på påsklovet",
         "Onsdagar, under terminen, inte på sportlovet eller påsklovet"),
        ("Fredagar, inte vecka 9 och 7 maj 2027", "Fredagar, inte vecka 9 eller 7 maj 2027"),
        ("Lördag 12 juni 2027 13.00–16.00", "Lördag 12 juni 2027, 13.00–16.00"),
        ("Från fredag 4 juni 2027 17.00 till söndag 6 juni 2027 13.00",
         "Från fredag 4 juni 2027 klockan 17.00 till söndag 6 juni 2027 klockan 13.00"),
        ("Söndagar 11.00 till cirka 14.00", "Söndagar 11.00 till ungefär 14.00"),
        ("Tisdagar 17.00–20.00, från 19 januari 2027, inte vecka 9, 8 gånger",
         "Tisdagar 17.00–20.00, åtta gånger från 19 januari 2027, inte vecka 9"),
        ("Torsdagar 18.00–20.00, 8 gånger, startar när vi är sex",
         "Torsdagar 18.00–20.00, åtta gånger. Startar när vi är sex"),
        ("Varje dag, från 27 december 2026 till 30 december 2026", "Varje dag, 27–30 december 2026"),
        ("Enligt överenskommelse: Ring oss.", "Efter överenskommelse. Ring oss."),
        ("Enligt överenskommelse, från 1 maj 2027, på hemma: ring oss",
         "Efter överenskommelse, från 1 maj 2027, plats: hemma: ring oss"),
        ("Tisdagar, från 12 januari 2027, på ankaret och zenit i tur och ordning",
         "Tisdagar, från 12 januari 2027: ankaret och zenit i tur och ordning"),
        ("Fredagar, jämna veckor på zenit och udda veckor på natet",
         "Fredagar, jämna veckor: zenit, udda veckor: natet"),
        ("Fredagar, på platsen sportlovet", "Fredagar, plats: sportlovet"),
    ],
)  # fmt: skip
def test_what_sentences_looked_like_before_is_still_read(text: str, canonical: str) -> None:
    """An association's file may hold a sentence that an earlier version wrote."""
    assert schedule_sentence(read_sentence(text)) == canonical


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("", "falt-tomt", {"värde": ""}),
        ("Ibland", "tider-form", {"värde": "ibland", "sak": "mening", "fält": "tider", "form": ""}),
        (
            "Torsdagar 13-15, blabla, hela året",
            "tider-form",
            {"värde": "blabla", "sak": "mening", "fält": "tider", "form": ""},
        ),
        ("första 13-15", "tider-form", {"värde": "första 13–15", "sak": "mening", "fält": "tider", "form": ""}),
        ("tosdagar 13-15", "tider-dag", {"värde": "tosdagar", "sak": "okand", "förslag": "torsdag"}),
        ("Torsdagar 13-25", "klockslag", {"värde": "25", "sak": "finns-inte"}),
        ("Torsdagar, vecka 60", "tider-veckor", {"värde": "vecka 60", "sak": "finns-inte"}),
        ("Torsdagar, inte semestern", "tider-undantag", {"värde": "semestern", "sak": "okand"}),
        ("22/5 2027", "datum", {"värde": "22/5 2027", "sak": "skrivsatt", "förslag": "2027-05-22"}),
        ("22 maj", "datum", {"värde": "22 maj", "sak": "utan-ar", "mall": "ÅÅÅÅ-05-22"}),
        (
            "fredag 22 maj 2027 14-18",
            "tider-veckodag",
            {"värde": "fredag 22 maj 2027", "dag": "fredag", "rätt": "lördag", "datum": "2027-05-22"},
        ),
        (
            "Torsdagarna 14 januari och 12 februari 2027",
            "tider-veckodag",
            {
                "värde": "torsdagarna 14 januari och 12 februari 2027",
                "dag": "torsdag",
                "rätt": "fredag",
                "datum": "2027-02-12",
            },
        ),
        (
            "Varannan torsdag 13-15",
            "tider-form",
            {"värde": "varannan", "sak": "utan-start", "fält": "varannan vecka från", "form": "dag"},
        ),
        (
            "Torsdagar 13-15, torsdagar 17-19",
            "tider-form",
            {"värde": "torsdagar", "sak": "tva-ganger", "fält": "dag", "form": ""},
        ),
        (
            "Torsdagar 13-15, 8 gånger",
            "tider-form",
            {"värde": "antal", "sak": "utan-start", "fält": "antal", "form": "dag"},
        ),
        ("13-15", "tider-form", {"värde": "dag", "sak": "inga-dagar", "fält": "dag", "form": ""}),
        (
            "Lördagar, på Okända Stället",
            "tider-form",
            {"värde": "på okända stället", "sak": "mening", "fält": "tider", "form": ""},
        ),
        (
            f"Startar när {'x' * 301}",
            "varde-for-langt",
            {"värde": "", "fält": "startar när", "högst": 300, "antal": 301},
        ),
        ("x" * 1001, "tider-form", {"värde": "x" * 40, "sak": "mening", "fält": "tider", "form": ""}),
    ],
)
def test_faulty_sentences_are_told(text: str, code: str, params: dict[str, str | int]) -> None:
    """The part that means nothing is quoted, with the code of that part."""
    assert sentence_fault(text) == (code, params)


@settings(max_examples=1000)
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)))
def test_any_text_is_a_schedule_or_a_fault_with_a_code(text: str) -> None:
    """Never another exception; and what is understood can be said again."""
    code, _ = sentence_fault(text)
    if code:
        assert CODES[code] == "fel"
    else:
        schedule = read_sentence(text)
        assert read_sentence(schedule_sentence(schedule)) == schedule


@pytest.mark.parametrize(
    "text",
    [
        "måndag, " * 120, "13.00, " * 140, "på a, " * 150, "16 januari, " * 80, "inte " + "vecka 9, " * 100,
        "på " + "a och " * 150 + "!", "2027-01-01, " * 80 + "x", "jämna veckor på a " * 50,
    ],
)  # fmt: skip
def test_long_repetitions_are_read_or_refused(text: str) -> None:
    """Nothing that repeats itself makes the reading stop."""
    code, _ = sentence_fault(text)
    assert code == "" or CODES[code] == "fel"

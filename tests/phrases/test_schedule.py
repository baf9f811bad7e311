"""Schedules as sentences: the law of reading back, and what the sentences look like."""

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from strategies import schedules
from torg.domain.places import place_ids
from torg.domain.schedule.parts import DateRange
from torg.domain.schedule.record import Schedule
from torg.phrases.schedule import dates_in_words, places_in_words, range_in_words, schedule_sentence
from torg.phrases.schedule_reading import read_sentence

NAMES = [
    "Handens lokal",
    "Kvinno- och familjehuset",
    "Café Kardemumman, Storgatan",
    "Lövköping, Granköping och Sälghult",
    "Sportlovet",
    "Klubben: entré B",
    "Salen »Ljuset»",
    "Huset på höjden",
]


@settings(max_examples=800)
@given(schedules())
def test_every_sentence_is_read_back_to_the_same_schedule(schedule: Schedule) -> None:
    """Law: `read_sentence(schedule_sentence(s)) == s`, for every shape and combination."""
    assert read_sentence(schedule_sentence(schedule)) == schedule


@settings(max_examples=300)
@given(schedules(), st.permutations(NAMES))
def test_sentences_with_the_places_own_names_are_read_back(schedule: Schedule, names: list[str]) -> None:
    """Law with names: commas, colons and `och` in a name do not matter."""
    ids = dict.fromkeys(place_ids(schedule.places))
    assume(0 < len(ids) <= len(names))
    called = dict(zip(ids, names, strict=False))
    sentence = schedule_sentence(schedule, called)
    assert read_sentence(sentence, {name: each for each, name in called.items()}) == schedule


@settings(max_examples=300)
@given(schedules())
def test_a_sentence_is_one_line_that_begins_with_a_capital(schedule: Schedule) -> None:
    """No line break, no double space, no space at the ends, no lower-case first letter."""
    sentence = schedule_sentence(schedule)
    assert sentence == " ".join(sentence.split())
    assert sentence[0] == sentence[0].upper()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"dag": "torsdag"}, "Torsdagar"),
        ({"dag": "torsdag", "tid": "13–15", "röda dagar": "nej"}, "Torsdagar 13.00–15.00, inte röda dagar"),
        ({"dag": "torsdag", "tid": "13", "röda dagar": "ja"}, "Torsdagar klockan 13.00, även röda dagar"),
        ({"dag": "torsdag", "röda dagar": "fråga"}, "Torsdagar, fråga om röda dagar"),
        ({"dag": ["tisdag", "fredag"], "tid": "9–9.45"}, "Tisdagar och fredagar 9.00–9.45"),
        ({"dag": "mån, ons, fre"}, "Måndagar, onsdagar och fredagar"),
        ({"dag": "tisdag–torsdag, lördag"}, "Tisdag–torsdag och lördag"),
        ({"dag": "varje dag", "tid": "11–15"}, "Varje dag 11.00–15.00"),
        ({"dag": "lördag", "tid": "9.30–11", "veckor": "jämna"}, "Lördagar 9.30–11.00, jämna veckor"),
        ({"dag": "vardagar", "veckor": "27–30, 33"}, "Måndag–fredag, vecka 27–30 och 33"),
        ({"dag": "fredag", "tid": "21–1"}, "Fredagar 21.00–01.00"),
        ({"dag": "fredag", "tid": "18–24"}, "Fredagar 18.00–24.00"),
        ({"dag": "torsdag", "tid": ["9.30–10", "10.30–11"]}, "Torsdagar 9.30–10.00 och 10.30–11.00"),
        (
            {"dag": "torsdag", "tid": "9–10, 11–12, 14", "period": "termin"},
            "Torsdagar 9.00–10.00, 11.00–12.00 och klockan 14.00, under terminen",
        ),
        (
            {"dag": "sista söndagen", "tid": "11–cirka 14"},
            "Sista söndagen i månaden 11.00 till ungefär 14.00",
        ),
        ({"dag": "tredje torsdagen", "tid": "14–16"}, "Tredje torsdagen i månaden 14.00–16.00"),
        (
            {"dag": ["första lördagen", "tredje lördagen"], "tid": "12–15"},
            "Första och tredje lördagen i månaden 12.00–15.00",
        ),
        (
            {"dag": ["första lördagen", "sista söndagen"]},
            "Första lördagen och sista söndagen i månaden",
        ),
        (
            {"varannan vecka från": "2027-01-16", "tid": "11–12.30"},
            "Varannan lördag 11.00–12.30, från 16 januari 2027",
        ),
        (
            {"varannan vecka från": "2027-01-12", "dag": ["tisdag", "torsdag"], "till": "2027-06-09"},
            "Varannan vecka tisdag och torsdag, 12 januari–9 juni 2027",
        ),
        (
            {"dag": "vardagar", "tid": "10–16", "från": "2027-01-11", "till": "2027-06-09"},
            "Måndag–fredag 10.00–16.00, 11 januari–9 juni 2027",
        ),
        ({"dag": "söndag", "till": "2027-06-09"}, "Söndagar, till 9 juni 2027"),
        (
            {"dag": "söndag", "veckor": "9", "från": "2026-11-01", "till": "2027-03-31", "antal": "13"},
            "Söndagar, vecka 9, 13 gånger, 1 november 2026–31 mars 2027",
        ),
        ({"startar när": "vi är sex", "antal": "6"}, "Sex gånger. Startar när vi är sex"),
        (
            {"dag": "onsdag", "tid": "17–18.30", "period": "termin", "utom": "vecka 9 och 13"},
            "Onsdagar 17.00–18.30, under terminen, inte vecka 9 eller 13",
        ),
        ({"dag": "måndag", "period": ["sportlov", "höstlov"]}, "Måndagar, på höstlovet och sportlovet"),
        (
            {"dag": "måndag", "utom": ["sportlov", "juli", "2027-05-07", "2027-07-05–2027-07-30"]},
            "Måndagar, inte på sportlovet, i juli, 7 maj 2027 eller 5–30 juli 2027",
        ),
        (
            {"dag": "tisdag", "från": "2027-02-02", "antal": "6", "utom": "vecka 9"},
            "Tisdagar, sex gånger från 2 februari 2027, inte vecka 9",
        ),
        ({"dag": "tisdag", "från": "2027-02-02", "antal": "1"}, "Tisdagar, en gång från 2 februari 2027"),
        ({"datum": "2027-02-20", "tid": "9–13"}, "Lördag 20 februari 2027, 9.00–13.00"),
        ({"datum": "2027-02-20"}, "Lördag 20 februari 2027"),
        (
            {"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"},
            "Från fredag 4 juni 2027 klockan 17.00 till söndag 6 juni 2027 klockan 13.00",
        ),
        ({"från": "2027-03-15", "till": "2027-03-21"}, "Från måndag 15 mars 2027 till söndag 21 mars 2027"),
        ({"alltid öppet": "ja"}, "Alltid öppet"),
        ({"alltid öppet": "ja", "från": "2027-05-01"}, "Alltid öppet, från 1 maj 2027"),
        ({"enligt överenskommelse": "Ring oss."}, "Efter överenskommelse. Ring oss."),
        (
            {"enligt överenskommelse": "Ring oss.", "från": "2027-05-01", "plats": "hemma"},
            "Efter överenskommelse, från 1 maj 2027, plats: hemma. Ring oss.",
        ),
        ({"startar när": "sex personer har anmält sig"}, "Startar när sex personer har anmält sig"),
        (
            {"startar när": "vi är sex", "antal": "8", "dag": "torsdag", "tid": "18–20"},
            "Torsdagar 18.00–20.00, åtta gånger. Startar när vi är sex",
        ),
        (
            {"dag": "tisdag", "från": "2027-01-12", "plats": ["kardemumman", "ankaret", "zenit"], "växlar": "ja"},
            "Tisdagar, från 12 januari 2027: Café Kardemumman, ankaret och zenit i tur och ordning",
        ),
        (
            {"dag": "fredag", "plats": {"jämna": "kardemumman", "udda": "natet"}},
            "Fredagar, jämna veckor: Café Kardemumman, udda veckor: natet",
        ),
        ({"dag": "fredag", "plats": ["angsbogarden", "natet"]}, "Fredagar, platser: angsbogarden och natet"),
    ],
)
def test_sentences(data: dict[str, Any], sentence: str) -> None:
    """One plain sentence for each shape."""
    assert schedule_sentence(Schedule.read(data), {"kardemumman": "Café Kardemumman"}) == sentence


def test_a_page_may_say_the_place_elsewhere() -> None:
    """Without the words about places."""
    schedule = Schedule.read({"dag": "fredag", "tid": "9–10", "plats": "ankaret"})
    assert schedule_sentence(schedule, where=False) == "Fredagar 9.00–10.00"
    assert places_in_words(schedule, {"ankaret": "Puben Ankaret"}) == "plats: Puben Ankaret"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("ring oss", "Efter överenskommelse: ring oss"),
        ("Ring oss", "Efter överenskommelse. Ring oss"),
        ("Sällan, enligt överenskommelse", "Sällan, enligt överenskommelse"),
        ("Enligt överenskommelse. Ring", "Efter överenskommelse. Enligt överenskommelse. Ring"),
    ],
)
def test_own_words_about_an_agreement(words: str, sentence: str) -> None:
    """A sentence of its own after a full stop, other words after a colon; alone when they say it themselves."""
    assert schedule_sentence(Schedule.read({"enligt överenskommelse": words})) == sentence


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["2027-01-14", "2027-02-11", "2027-04-15"], "torsdagarna 14 januari, 11 februari och 15 april 2027"),
        (["2027-02-02", "2027-02-09", "2027-03-16"], "tisdagarna 2 och 9 februari samt 16 mars 2027"),
        (["2026-12-31", "2027-01-07"], "torsdagarna 31 december 2026 och 7 januari 2027"),
        (["2027-01-14", "2027-01-16"], "torsdag 14 januari och lördag 16 januari 2027"),
        (["2026-12-31", "2027-01-16"], "torsdag 31 december 2026 och lördag 16 januari 2027"),
    ],
)
def test_several_dates(days: list[str], words: str) -> None:
    """The weekday first when all have the same, and a year where it ends."""
    assert dates_in_words([date.fromisoformat(day) for day in days]) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2027-05-07", "2027-05-07", "7 maj 2027"),
        ("2027-07-05", "2027-07-30", "5–30 juli 2027"),
        ("2027-06-28", "2027-07-03", "28 juni–3 juli 2027"),
        ("2026-12-28", "2027-01-03", "28 december 2026–3 januari 2027"),
        ("2026-07-05", "2027-07-30", "5 juli 2026–30 juli 2027"),
    ],
)
def test_ranges_of_dates(first: str, last: str, words: str) -> None:
    """What both ends share is said once."""
    assert range_in_words(DateRange(date.fromisoformat(first), date.fromisoformat(last))) == words

"""The facts that every edition must say: one case for each sort of sentence, built from records."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

from torg import store
from torg.domain.activity import NoticeKind
from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Schedule
from torg.domain.site import HumanPhone
from torg.domain.terms import Ages, Companion, Cost, Group, Membership, SignUp
from torg.domain.vocabularies import Vocabularies
from torg.phrases.speech import Speech

DAY, NEXT, LAST = date(2026, 11, 26), date(2026, 12, 3), date(2027, 6, 6)
HOURS = (TimeSpan(time(13), time(15)),)

SCHEDULES = (
    {"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"},
    {"dag": "måndag–fredag", "tid": "10.00–16.00", "utom": ["sportlov", "vecka 13", "juli", "2027-05-18"]},
    {"dag": ["första lördagen", "tredje lördagen"], "tid": "11.00–13.00"},
    {"varannan vecka från": "2026-11-28", "tid": "12.00–15.00", "antal": "8"},
    {"datum": ["2027-01-14", "2027-02-11"], "tid": "19.00–20.30"},
    {"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"},
    {"dag": "onsdag", "tid": "18.00", "veckor": "udda", "period": "termin"},
    {"alltid öppet": "ja"},
    {"enligt överenskommelse": "Ring, så kommer vi överens."},
    {"startar när": "sex personer har anmält sig"},
)
COSTS = (
    "gratis",
    {"pris": "25", "för": "soppa", "ingår": "bröd", "tillval": [{"pris": "20", "för": "kaffe"}]},
    {"pris": "1350", "betala": ["kontant", "swish", "kort"], "prova gratis": "ja", "ledsagare gratis": "ja"},
    {"pris": "1", "tillval": [{"pris": "50", "för": "bord", "minst": "ja"}], "rabatt": "Ont om pengar? Säg till"},
)
SIGN_UPS = (
    "nej",
    {"krävs": "helst", "hur": ["ring", "sms", "e-post"], "telefon": "0980-31 92 06"},
    {"krävs": "ja", "senast": "2027-01-29", "från": "2027-01-04", "platser": "6", "kö": "ja"},
    {"krävs": "första gången", "telefon": "0980-31 92 06", "att veta": "Säg ditt förnamn"},
)


def facts(speech: Speech) -> Iterator[str]:
    """What it takes to come."""
    yield from (speech.cost_sentence(Cost.model_validate(each)) for each in COSTS)
    yield from (speech.sign_up_sentence(SignUp.model_validate(each)) for each in SIGN_UPS)
    yield speech.membership_sentence(Membership.model_validate({"krävs": "nej", "pris": "100"}))
    yield speech.membership_sentence(Membership.model_validate({"krävs": "ja", "pris": "0"}))
    yield speech.ages_sentence(Ages.model_validate({"från": "16", "till": "25"}))
    yield speech.group_sentence(Group.model_validate({"vanligt antal": "8", "högst": "12"}))
    yield speech.companion_sentence(Companion.model_validate({"vem": "En volontär", "dagar före": "3"}))
    yield speech.languages_sentence(["arabiska", "svenska"])
    yield from (speech.fika_sentence(True), speech.fika_sentence(False), speech.bring_sentence("skor"))
    yield from (speech.especially_sentence("dig som är ny"), speech.waiting_sentence("ungefär två veckor"))


def venues(speech: Speech) -> Iterator[str]:
    """How it is there."""
    yield speech.stop_sentence(Stop.read({"namn": "Torget", "minuter": "4"}))
    yield speech.stop_sentence(Stop.read({"namn": "Torget", "minuter": "0"}))
    yield speech.address_line(Place.read({"namn": "A", "slag": "lokal", "adress": "Smedjegatan 7", "ort": "Lövköping"}))
    yield from (speech.kind_sentence(kind) for kind in PlaceKind if kind is not PlaceKind.VENUE)


def statuses(speech: Speech) -> Iterator[str]:
    """One occurrence."""
    yield speech.hours_in_words([TimeSpan(time(21), time(1))], DAY)
    yield speech.several_days(DAY, LAST, time(17), time(13))
    yield speech.cancelled_in_short(DAY, "Värden är sjuk")
    yield speech.moved_in_short(DAY, NEXT, speech.when_in_words(NEXT, None, HOURS), "Zenit")
    yield speech.moved_from_words(DAY)
    yield speech.moved_and_off_in_short(DAY, NEXT, "Värden är sjuk")
    yield speech.changed_in_short(DAY, speech.hours_in_words(HOURS, DAY), "Zenit")
    yield speech.changed_words(speech.hours_in_words(HOURS, DAY), "Zenit")
    yield speech.next_time(DAY, speech.starts_in_words(HOURS), "Zenit", today=DAY, paused=True)
    yield speech.going_on_until(LAST, today=DAY)
    yield speech.paused_sentence(LAST, "Vi målar om")
    yield speech.reserve_sentence(NEXT)
    yield speech.closed_sentence([(date(2026, 12, 24), "julafton")])


def lists(speech: Speech) -> Iterator[str]:
    """Pages and lists."""
    yield from (speech.found_sentence(number) for number in (0, 1, 2, 3, 11, 24))
    yield from (speech.number_on_day(5), speech.days_lead(100), speech.open_on_day(2), speech.number_of_things(1350))
    yield speech.week_name(date(2026, 11, 23))
    yield speech.weekend_name([DAY, date(2026, 11, 28), date(2026, 11, 29)])
    yield speech.regular_on_day(DAY, 21, others=True)
    yield speech.closed_on_day(date(2026, 12, 24), "julafton", 7)
    yield speech.lasting_hours(DAY, DAY, LAST, time(17), time(13))
    yield speech.weekday_lead(3, 4)
    yield from (
        speech.made_sentence(DAY),
        speech.company_there("Handen", "0980-31 92 05"),
        speech.in_area("Centrum", 3),
    )
    yield from (
        speech.notice_kind(NoticeKind.LIFT),
        speech.ring_hours("torsdagar 9–12"),
        speech.home_title("Lövköping"),
    )
    yield from (
        speech.every(2),
        speech.weekday_title(4),
        speech.page_title("Spel", 2),
        speech.page_from(2, time(10, 30)),
    )


def said(speech: Speech) -> list[str]:
    """Every case in the edition's words."""
    rules = [speech.schedule_sentence(Schedule.model_validate(each)) for each in SCHEDULES]
    return [*rules, *facts(speech), *venues(speech), *statuses(speech), *lists(speech)]


def town_words(content: Path) -> tuple[Vocabularies, HumanPhone]:
    """The sample town's own words, which the catalogues translate."""
    catalogue = store.load(content, today=date(2026, 11, 22)).catalogue
    assert catalogue is not None
    return catalogue.vocabularies, catalogue.site.phone

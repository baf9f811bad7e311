"""Calling off and moving, in words: `torg.phrases.acts`."""

from datetime import date
from typing import Any

import pytest

from calendars import TOWN
from factories import TODAY, make_activity
from torg.domain.acts import Refused, Why, days_of, difference, on_days, with_change
from torg.domain.schedule.record import Change
from torg.phrases.acts import (
    already_so,
    changed_lines,
    day_line,
    is_a_notice,
    next_steps,
    not_publishable,
    refusal,
    seen_by_residents,
    several_entries,
    unified,
    unknown_entry,
    unwritable,
    way_back,
)

PUSH = "git pull --rebase --autostash && git push"
NAMES = {"handen-lokal": "Handens lokal", "natet": "På nätet"}
DAY = date(2026, 11, 26)
LATER = date(2026, 12, 3)


def change(**fields: Any) -> Change:
    """What is different on the Thursday."""
    return Change.read({"datum": "2026-11-26", **fields})


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (DAY, "Fika, torsdag 26 november 2026 (om 4 dagar)"),
        (TODAY, "Fika, söndag 22 november 2026 (i dag)"),
        (date(2026, 11, 23), "Fika, måndag 23 november 2026 (i morgon)"),
        (date(2026, 11, 20), "Fika, fredag 20 november 2026"),
    ],
)
def test_the_day_is_said_in_full(day: date, words: str) -> None:
    """With how far off it is, so that nobody takes one Thursday for another."""
    assert day_line("Fika", day, TODAY) == words


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        (
            Refused(Why.UNPLANNED, date(2026, 11, 27), DAY, LATER),
            (
                "Fika har ingen tid fredag 27 november 2026. Närmaste dagar: torsdag 26 november 2026 "
                "(skriv 2026-11-26) och torsdag 3 december 2026 (skriv 2026-12-03)."
            ),
        ),
        (
            Refused(Why.UNPLANNED, LATER),
            "Fika har ingen tid torsdag 3 december 2026. Det finns inga fler dagar att välja på.",
        ),
        (
            Refused(Why.PAST, date(2026, 11, 19), None, DAY),
            (
                "Torsdag 19 november 2026 har redan varit. På sidan syns bara det som kommer. "
                "Närmaste dag: torsdag 26 november 2026 (skriv 2026-11-26)."
            ),
        ),
        (
            Refused(Why.CLOSED, date(2026, 12, 24), LATER, name="julafton"),
            (
                "Torsdag 24 december 2026 är julafton. Då har Fika redan stängt, och på sidan står ingen träff. "
                "Närmaste dag: torsdag 3 december 2026 (skriv 2026-12-03)."
            ),
        ),
        (
            Refused(Why.PAUSED, DAY, None, LATER, until=date(2026, 12, 1)),
            (
                "Fika har uppehåll till och med 1 december 2026, så torsdag 26 november 2026 är det redan stängt. "
                "Närmaste dag: torsdag 3 december 2026 (skriv 2026-12-03)."
            ),
        ),
        (
            Refused(Why.WITHIN, date(2027, 6, 5), date(2027, 6, 4)),
            (
                "Fika börjar fredag 4 juni 2027 och håller på över lördag 5 juni 2027. Skriv första dagen, 2027-06-04. "
                "Då gäller det alla dagarna."
            ),
        ),
        (
            Refused(Why.DATELESS, DAY),
            (
                "Fika har inga bestämda dagar, så det finns ingen dag att ändra. Har ni stängt ett tag? "
                "Skriv «pausad till» och sista dagen i filen, och «pausorsak» med varför."
            ),
        ),
    ],
)
def test_a_refusal_says_why_and_what_to_write_instead(refused: Refused, words: str) -> None:
    """Kindly, and with days to choose from."""
    assert refusal("Fika", refused) == words


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (None, change(inställt="Snö"), ["torsdag 26 november 2026, 13.00–15.00: Inställt. Snö."]),
        (
            None,
            change(**{"flyttat till": "2026-11-27", "tid": "14–16", "plats": "natet"}),
            [
                "torsdag 26 november 2026, 13.00–15.00: Flyttat till fredag 27 november 2026, 14.00–16.00, på nätet.",
                "fredag 27 november 2026, 14.00–16.00, På nätet: Flyttat hit från torsdag 26 november.",
            ],
        ),
        (
            None,
            change(plats="natet"),
            ["torsdag 26 november 2026, 13.00–15.00: Annan plats den här gången: på nätet."],
        ),
        (
            change(**{"flyttat till": "2026-11-27"}),
            change(inställt="Snö"),
            ["torsdag 26 november 2026, 13.00–15.00: Inställt. Snö.", "fredag 27 november 2026: Syns inte längre."],
        ),
        (change(inställt="Snö"), None, ["torsdag 26 november 2026, 13.00–15.00: Som vanligt."]),
    ],
)
def test_what_residents_see_is_said_day_by_day(old: Change | None, new: Change | None, lines: list[str]) -> None:
    """From the one list of occurrences, in the words of the pages."""
    plain = make_activity()
    before, after = with_change(plain, DAY, old), with_change(plain, DAY, new)
    days = days_of(old, new)
    said = seen_by_residents("Fika", difference(before, after, TOWN, days), on_days(plain, TOWN, days), NAMES)

    assert list(said) == [f"Fika, {line}" for line in lines]


def test_a_reserve_day_is_seen_as_one() -> None:
    """When it is moved, too."""
    plain = make_activity(reservdag="2026-11-28")
    day = date(2026, 11, 28)
    after = with_change(plain, day, Change.read({"datum": "2026-11-28", "flyttat till": "2026-11-29"}))
    days = {day, date(2026, 11, 29)}

    assert list(seen_by_residents("Fika", difference(plain, after, TOWN, days), (), NAMES)) == [
        "Fika, lördag 28 november 2026, 13.00–15.00: Flyttat till söndag 29 november 2026, 13.00–15.00, Handens lokal.",
        "Fika, söndag 29 november 2026, 13.00–15.00: Reservdag. Den gäller bara om det inte blir av som planerat.",
    ]


def test_lines_are_shown_with_their_numbers() -> None:
    """Whatever the line breaks; what steers a screen and whole identity numbers are not repeated."""
    before, after = "\ufeffa\r\nb\r\n", "\ufeffa\r\nc\x1b 640823-3234\r\nd"

    assert list(changed_lines(before, after)) == ["  rad   2 − b", "  rad   2 + c␛ 640823-xxxx", "  rad   3 + d"]
    assert list(unified("f.yaml", before, after)) == [
        "--- f.yaml\tsom det är", "+++ f.yaml\tsom det blir", "@@ -1,2 +1,3 @@", " a", "-b", "+c␛ 640823-xxxx", "+d",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "new", "steps"),
    [
        (
            {},
            change(inställt="Snö"),
            [
                f"1. Publicera: git commit -m 'Ställ in 2026-11-26: x/y' -- 'min mapp/y.yaml' && {PUSH}",
                "2. Ring dem som brukar komma. Alla läser inte sidan.",
                "3. Sätt en lapp på dörren med samma ord som ovan.",
            ],
        ),
        (
            {"anmälan": {"krävs": "ja", "hur": "ring"}},
            None,
            [
                f"1. Publicera: git commit -m 'Ta tillbaka ändringen 2026-11-26: x/y' -- 'min mapp/y.yaml' && {PUSH}",
                "2. Ring dem som har anmält sig. Alla läser inte sidan.",
                "3. Ta ner lappen på dörren.",
            ],
        ),
    ],
)
def test_what_is_left_to_do_is_said(fields: dict[str, Any], new: Change | None, steps: list[str]) -> None:
    """Publish, ring, the note on the door."""
    assert list(next_steps(make_activity(**fields), "min mapp/y.yaml", "x/y", DAY, new)) == steps


def test_names_are_listed_with_their_titles() -> None:
    """One on each line, to copy from."""
    assert [
        unknown_entry("fik", [("a/fika", "Fika"), ("b/trasig", "")]),
        unknown_entry("x", []),
        several_entries("fika", [("a/fika", "Fika"), ("b/fika", "Fika igen")]),
        is_a_notice("a/lapp", "content/notices/a/lapp.yaml"),
    ] == [
        "Det finns ingen aktivitet som heter «fik». Menar du någon av de här?\n  a/fika (Fika)\n  b/trasig",
        (
            "Det finns ingen aktivitet som heter «x». Skriv föreningens och aktivitetens id, till exempel "
            "frivilligcentralen/oppen-torsdagsfika."
        ),
        "Flera heter «fika». Skriv en av dem helt ut:\n  a/fika (Fika)\n  b/fika (Fika igen)",
        (
            "a/lapp är ett anslag, och anslag kan inte ställas in eller flyttas härifrån. Öppna filen "
            "content/notices/a/lapp.yaml. Blir det inte av? Skriv det först i «lättläst», till exempel «Inställt. "
            "Värden är sjuk.», och ta bort «tider». Blir det en annan dag? Ändra i «tider». Är det slut? Ta bort filen."
        ),
    ]


def test_what_is_written_already_is_said() -> None:
    """Whatever it is."""
    moved = change(**{"flyttat till": "2026-11-27", "tid": ["9–10", "11–12"], "plats": "natet"})

    assert [already_so(each, NAMES) for each in (change(inställt="Snö"), moved, change(plats="x"))] == [
        "Så står det redan: inställt (Snö). Inget är ändrat.",
        (
            "Så står det redan: flyttat till fredag 27 november 2026, 9.00–10.00 och 11.00–12.00, På nätet. "
            "Inget är ändrat."
        ),
        "Så står det redan: x. Inget är ändrat.",
    ]


def test_what_stops_it_is_said() -> None:
    """A file's form, and faults in other files."""
    assert (unwritable(["ändringar:", "  - datum: 2026-11-26"]), unwritable([])) == (
        (
            "Filen är skriven på ett sätt som programmet inte kan ändra i. Inget är skrivet. Ändra själv i filen, "
            "så att det står:\nändringar:\n  - datum: 2026-11-26"
        ),
        "Filen är skriven på ett sätt som programmet inte kan ändra i. Inget är skrivet. Ändra själv i filen.",
    )
    assert not_publishable(["a.yaml", "b.yaml"]) == (
        "Obs! Det finns fel i a.yaml och b.yaml. Tills de är rättade kan inget publiceras. Skriv torg check."
    )


MOVED = Change.read({"datum": "2026-11-26", "flyttat till": "2026-11-27"})
CALLED_OFF = Change.read({"datum": "2026-11-26", "inställt": "Värden är sjuk"})
OTHERWISE = Change.read({"datum": "2026-11-26", "tid": ["9", "13-15"], "plats": "natet"})


@pytest.mark.parametrize(
    ("command", "old", "new", "sentence"),
    [
        ("installt", None, CALLED_OFF, "Blev det fel? torg installt a/b 2026-11-26 --ångra"),
        (
            "installt",
            MOVED,
            CALLED_OFF,
            "Blev det fel? Så kommer det förra tillbaka: torg flytta a/b 2026-11-26 --till 2026-11-27",
        ),
        (
            "flytta",
            CALLED_OFF,
            MOVED,
            "Blev det fel? Så kommer det förra tillbaka: torg installt a/b 2026-11-26 --orsak 'Värden är sjuk'",
        ),
        (
            "flytta",
            OTHERWISE,
            MOVED,
            (
                "Blev det fel? Så kommer det förra tillbaka: torg flytta a/b 2026-11-26 --ångra && "
                "torg flytta a/b 2026-11-26 --tid '9.00, 13.00–15.00' --plats natet"
            ),
        ),
    ],
)
def test_the_way_back_leads_to_what_stood_before(command: str, old: Change | None, new: Change, sentence: str) -> None:
    """Taking away the new change would lose the old one."""
    assert way_back(command, "a/b", old, new) == sentence

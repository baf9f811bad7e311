"""Rows: an entry in a list."""

from markupsafe import Markup

from torg.domain.activity import Activity, Entry, Notice
from torg.phrases.editions import speech_for
from torg.site.builders.rows import Rows
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.site.contexts import Link, NextTime, Row
from towns import TODAY, activity, notice, town


def _rows(*entries: Entry, rendered: list[str] | None = None) -> Rows:
    activities = [entry for entry in entries if isinstance(entry, Activity)]
    notices = [entry for entry in entries if isinstance(entry, Notice)]
    shelf = Shelf(town(activities, notices), TODAY, speech_for("sv"))

    def render(row: Row) -> Markup:
        if rendered is not None:
            rendered.append(row.link.href)
        return Markup("<li>{}</li>").format(row.link.text)

    return Rows(shelf, Times(shelf), render, render)


def test_a_row() -> None:
    """When, where and the promises, from the list's depth."""
    entry = activity(märken="sitta-med")
    assert _rows(entry).context(entry, "../") == Row(
        Link("Öppen fika", "../aktiviteter/handen/fika.html", "Handen"),
        "Torsdagar 13.00–15.00.",
        "Handens lokal",
        "",
        "",
        False,
        NextTime("Nästa gång: torsdag 26 november, 13.00.", "2026-11-26T15:00"),
        ("Gratis", "Ingen anmälan", "Du får bara sitta med"),
        (
            "Smedjegatan 7, Provstad. Från hållplatsen Torget går du ungefär 4 minuter.",
            "Värden, Handen. Telefon: 0980-31 92 05. Du kan ringa torsdagar 9–12.",
        ),
    )


def test_what_it_costs_stands_first() -> None:
    """A price among the promises, and the whole of it on paper."""
    row = _rows(paid := activity(kostnad={"pris": "20", "för": "kaffe"})).context(paid, "")
    assert (row.badges, row.sheet[1]) == (("20 kronor", "Ingen anmälan"), "Det kostar 20 kronor för kaffe.")


def test_a_notice_s_row() -> None:
    """What it is about and how long it is valid."""
    entry = notice()
    assert _rows(entry).context(entry, "").when == "Söker sällskap. Anslaget gäller till och med 17 januari 2027."


def test_a_row_is_rendered_once_for_each_depth() -> None:
    """However many lists an entry is in."""
    rendered: list[str] = []
    entry = activity()
    rows = _rows(entry, rendered=rendered)
    for up in ("", "../", "../", ""):
        assert rows.group("Allt", [entry], up).rows == ("<li>Öppen fika</li>",)
    assert rendered == ["aktiviteter/handen/fika.html", "../aktiviteter/handen/fika.html"]


def test_statuses() -> None:
    """A pause, a called-off next time, a note that comes later; an old pause is nothing to tell."""
    entries: list[Entry] = [
        activity("a", **{"pausad till": "2027-03-31"}),
        activity("b", **{"pausad till": "2026-11-21"}),
        activity("c", ändringar=[{"datum": "2026-11-26", "inställt": "Halka"}]),
        activity("d", ändringar=[{"datum": "2026-12-10", "inställt": "Halka"}]),
        notice(publicerad="2026-12-01"),
    ]
    rows = _rows(*entries)
    assert [rows.status(entry) for entry in entries] == [
        ("Uppehåll till och med 31 mars 2027.", "2027-04-01"),
        ("", ""),
        ("Inställt torsdag 26 november 2026. Halka.", "2026-11-26T15:00"),
        ("", ""),
        ("Anslaget börjar gälla 1 december 2026.", ""),
    ]


def test_a_long_timetable_is_cut() -> None:
    """A list shows two sentences at most; the entry's own page shows all."""
    times = [{"dag": day, "tid": "9.00"} for day in ("måndag", "tisdag", "onsdag")]
    entry = activity(tider=times)
    assert _rows(entry).context(entry, "").when == (
        "Måndagar klockan 9.00. Tisdagar klockan 9.00. Fler tider står på sidan."
    )


def test_the_only_date_is_struck_when_it_is_off() -> None:
    """Not a rule that has other dates, or a date that stands; of a moved one the new day alone is told."""
    day = "2026-11-26"
    entries = [
        activity("a", tider=[{"datum": day}], ändringar=[{"datum": day, "flyttat till": "2026-12-01"}]),
        activity("b", tider=[{"datum": day}], ändringar=[{"datum": day, "inställt": "Halka"}]),
        activity("c", tider=[{"datum": day}]),
        activity("d", ändringar=[{"datum": day, "inställt": "Halka"}]),
        activity("e", tider=[{"datum": day}], **{"pausad till": "2026-11-24"}),
        activity("f", tider=[{"datum": "2026-11-20"}], ändringar=[{"datum": "2026-11-20", "flyttat till": day}]),
    ]
    rows = _rows(*entries)
    shown = [rows.context(entry, "../") for entry in entries]
    assert [row.when_off for row in shown] == [False, True, False, False, False, False]
    assert [bool(row.when) for row in shown] == [False, True, True, True, True, False]

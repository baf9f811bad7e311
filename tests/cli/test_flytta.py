"""`torg flytta`: `torg.cli.flytta`."""

from pathlib import Path

import pytest

from small_town import FIKA, Torg, replace_in

NAME = "frivilligcentralen/oppen-torsdagsfika"


def changes(content: Path) -> str:
    """What stands between `ändringar` and `plats` in the file."""
    text = (content / FIKA).read_bytes().decode()
    return text.partition("ändringar:\n")[2].partition("\nplats:")[0]


@pytest.mark.parametrize(
    ("options", "lines", "seen"),
    [
        (
            ("--till", "fredag"),
            ["flyttat till: 2026-11-27"],
            [
                (
                    "torsdag 26 november 2026, 13.00–15.00: Flyttat till fredag 27 november 2026, 13.00–15.00, "
                    "Handens lokal."
                ),
                "fredag 27 november 2026, 13.00–15.00, Handens lokal: Flyttat hit från torsdag 26 november.",
            ],
        ),
        (
            ("--tid", "kl 14-16"),
            ["tid: 14.00–16.00"],
            ["torsdag 26 november 2026, 14.00–16.00: Annan tid den här gången: 14.00–16.00."],
        ),
        (
            ("--plats", "På nätet", "--tid", "9.30 och 13"),
            ['tid: ["9.30", "13.00"]', "plats: natet"],
            None,
        ),
        (("--plats", "natet"), ["plats: natet"], None),
    ],
)
def test_another_day_other_hours_or_another_place(
    torg: Torg, content: Path, options: tuple[str, ...], lines: list[str], seen: list[str] | None
) -> None:
    """Written as it is written by hand, and told as residents see it."""
    result = torg("flytta", NAME, "torsdag", *options)
    said = result.stdout.partition("Så står det på sidan:\n")[2].partition("\n\n")[0].splitlines()

    assert (result.exit_code, result.stderr) == (0, "")
    assert changes(content).split("\n    ") == ["  - datum: 2026-11-26", *lines]
    assert seen is None or said == [f"  Öppen torsdagsfika, {each}" for each in seen]


def test_moved_after_it_was_called_off(torg: Torg, content: Path) -> None:
    """What stood there is told; taken back, the file is as it was."""
    before = (content / FIKA).read_bytes()
    torg("installt", NAME, "torsdag", "--orsak", "Snö")
    moved = torg("flytta", NAME, "torsdag", "--till", "27 november")
    lines = changes(content)
    back = torg("flytta", NAME, "torsdag", "--ångra")

    assert moved.stdout.splitlines()[1] == "Förut stod det: inställt (Snö)."
    assert lines == "  - datum: 2026-11-26\n    flyttat till: 2026-11-27"
    assert back.stdout.splitlines()[1] == "Förut stod det: flyttat till fredag 27 november 2026."
    assert (back.exit_code, (content / FIKA).read_bytes()) == (0, before)


def test_the_new_day_can_be_called_off_too(torg: Torg, content: Path) -> None:
    """Both days then say what happened, and the move can not be taken back before that."""
    torg("flytta", NAME, "torsdag", "--till", "fredag")
    off = torg("installt", NAME, "fredag", "--orsak", "Snö")
    back = torg("flytta", NAME, "torsdag", "--ångra")
    other = torg("flytta", NAME, "fredag", "--ångra")
    none = torg("flytta", NAME, "fredag", "--ångra")

    assert (off.exit_code, back.exit_code, other.exit_code, none.exit_code) == (0, 2, 0, 2)
    assert back.stderr.splitlines()[0] == (
        "Träffen är flyttad till fredag 27 november 2026, och den dagen har en egen ändring. "
        f"Ta tillbaka den först: torg installt {NAME} 2026-11-27 --ångra"
    )
    assert none.stderr.splitlines()[0] == (
        "Träffen är flyttad hit från torsdag 26 november 2026. Skriv 2026-11-26, så tas flytten tillbaka."
    )
    assert changes(content) == "  - datum: 2026-11-26\n    flyttat till: 2026-11-27"


@pytest.mark.parametrize(
    ("options", "remark"),
    [
        (
            ("--till", "2026-12-03", "--tid", "9.00"),
            "Obs! Den dagen har ni redan en tid: torsdag 3 december 2026, 13.00–15.00.",
        ),
        (("--till", "2026-12-24"), "Obs! Torsdag 24 december 2026 är julafton."),
    ],
)
def test_what_is_odd_about_the_new_day_is_told(torg: Torg, options: tuple[str, ...], remark: str) -> None:
    """And the change is made: people may mean it."""
    result = torg("flytta", NAME, "torsdag", *options)

    assert (result.exit_code, result.stdout.splitlines()[1]) == (0, remark)


@pytest.mark.parametrize(
    "options", [("--tid", "13–15"), ("--plats", "handen-lokal"), ("--tid", "13-15", "--plats", "Handens lokal")]
)
def test_the_usual_is_already_so(torg: Torg, content: Path, options: tuple[str, ...]) -> None:
    """Nothing is written."""
    before = (content / FIKA).read_bytes()
    result = torg("flytta", NAME, "torsdag", *options)

    assert (result.exit_code, (content / FIKA).read_bytes()) == (0, before)
    assert result.stdout.splitlines()[1:] == ["Så är det redan: samma dag, tid och plats som vanligt. Inget är ändrat."]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ((), "Skriv vart ni flyttar: --till och en dag, --tid och klockslag, eller --plats."),
        (("--ångra", "--till", "fredag"), "Skriv antingen vart ni flyttar eller --ångra."),
        (("--till", "2026-11-20"), "20 november 2026 har redan varit. Skriv en dag som kommer."),
        (
            ("--till", "2026-11-26"),
            (
                "Det är samma dag som förut. Skriv en annan dag, eller --tid eller --plats. "
                "Med --ångra tas en ändring tillbaka."
            ),
        ),
        (
            ("--tid", "25"),
            "Klockan «25» finns inte. Skriv timmen med 0 till 23 och minuterna med 00 till 59, som «13.30».",
        ),
        (("--plats", "handen"), "Platsen «handen» finns inte i mappen places. Menar du någon av de här?"),
        (
            ("--plats", "zzz"),
            "Platsen «zzz» finns inte i mappen places. Skriv platsens id: namnet på dess fil utan ändelse.",
        ),
        (
            ("--till", "snart"),
            "«snart» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag.",
        ),
    ],
)
def test_what_can_not_be_done_is_one_sentence(
    torg: Torg, content: Path, options: tuple[str, ...], sentence: str
) -> None:
    """Exit code 2, and the file is as it was."""
    before = (content / FIKA).read_bytes()
    result = torg("flytta", NAME, "torsdag", *options)

    assert (result.exit_code, result.stderr.splitlines()[0], (content / FIKA).read_bytes()) == (2, sentence, before)


def test_windows_line_breaks_and_comments_stay(torg: Torg, content: Path) -> None:
    """Taken back, every byte is as it was."""
    path = content / FIKA
    replace_in(path, "plats:", "# \u00e5 hit\nplats:")
    before = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n").removesuffix(b"\r\n")
    path.write_bytes(before)
    torg("flytta", NAME, "torsdag", "--till", "fredag")
    after = path.read_bytes()
    torg("flytta", NAME, "torsdag", "--ångra")

    assert (
        after.replace("ändringar:\r\n  - datum: 2026-11-26\r\n    flyttat till: 2026-11-27\r\n".encode(), b"") == before
    )
    assert path.read_bytes() == before


def test_hours_in_the_wrong_order_are_refused(torg: Torg, content: Path) -> None:
    """As they are in the rules."""
    before = (content / FIKA).read_bytes()
    result = torg("flytta", NAME, "torsdag", "--tid", "15-14")

    assert (result.exit_code, (content / FIKA).read_bytes()) == (2, before)
    assert result.stderr.splitlines()[0] == "Det börjar klockan 15.00 och slutar klockan 14.00. Skriv «14.00–15.00»."


def test_a_move_of_what_was_moved_tells_of_the_first_day_too(torg: Torg) -> None:
    """Those who know the Thursday are sent on to the Saturday."""
    torg("flytta", NAME, "torsdag", "--till", "fredag")
    result = torg("flytta", NAME, "fredag", "--till", "2026-11-28")
    said = result.stdout.partition("Så står det på sidan:\n")[2].partition("\n\n")[0].splitlines()

    to = "Flyttat till lördag 28 november 2026, 13.00–15.00, Handens lokal."
    assert said == [
        f"  Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: {to}",
        f"  Öppen torsdagsfika, fredag 27 november 2026, 13.00–15.00: {to}",
        (
            "  Öppen torsdagsfika, lördag 28 november 2026, 13.00–15.00, Handens lokal: "
            "Flyttat hit från torsdag 26 november."
        ),
    ]


def test_what_stood_before_comes_back_as_it_was(torg: Torg, content: Path) -> None:
    """With the line that is offered after a replacement."""
    torg("flytta", NAME, "torsdag", "--till", "fredag")
    before = (content / FIKA).read_bytes()
    result = torg("installt", NAME, "torsdag", "--orsak", "Snö")
    back = next(line for line in result.stdout.splitlines() if line.startswith("Blev det fel?"))
    torg(*back.partition(": torg ")[2].split())

    assert (content / FIKA).read_bytes() == before


def test_a_move_that_is_called_off_tells_of_the_first_day_too(torg: Torg) -> None:
    """Those who know the Thursday learn that there is nothing on the Friday either."""
    torg("flytta", NAME, "torsdag", "--till", "fredag")
    result = torg("installt", NAME, "fredag", "--orsak", "Snö")
    said = result.stdout.partition("Så står det på sidan:\n")[2].partition("\n\n")[0].splitlines()

    assert said == [
        (
            "  Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: "
            "Inställt. Det var först flyttat till fredag 27 november 2026. Snö."
        ),
        "  Öppen torsdagsfika, fredag 27 november 2026, 13.00–15.00: Inställt. Snö.",
    ]

"""`torg installt`: `torg.cli.installt`."""

from pathlib import Path

import pytest

from factories import TODAY
from small_town import FIKA, Torg, replace_in
from torg.store import load

PUSH = "git pull --rebase --autostash && git push"
NAME = "frivilligcentralen/oppen-torsdagsfika"
ILL = ("--orsak", "Värden är sjuk")
LINES = '  - datum: 2026-11-26\n    inställt: "Värden är sjuk"\n'


def text(content: Path) -> str:
    return (content / FIKA).read_bytes().decode()


def test_one_line_calls_a_day_off(torg: Torg, content: Path) -> None:
    """The file gets three lines; the answer tells the day in full, the lines, what residents see and what is left."""
    before = text(content)
    path = content / FIKA
    result = torg("installt", "oppen-torsdagsfika", "torsdag", *ILL)

    assert (result.exit_code, result.stderr) == (0, "")
    assert text(content) == before.replace("plats:", f"ändringar:\n{LINES}plats:")
    assert result.stdout == (
        "Öppen torsdagsfika, torsdag 26 november 2026 (om 4 dagar)\n"
        "\n"
        f"Skrev {path}:\n"
        "  rad  12 + ändringar:\n"
        "  rad  13 +   - datum: 2026-11-26\n"
        '  rad  14 +     inställt: "Värden är sjuk"\n'
        "\n"
        "Så står det på sidan:\n"
        "  Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: Inställt. Värden är sjuk.\n"
        "\n"
        "Kvar att göra:\n"
        f"  1. Publicera: git commit -m 'Ställ in 2026-11-26: {NAME}' -- {path} && {PUSH}\n"
        "  2. Ring dem som brukar komma. Alla läser inte sidan.\n"
        "  3. Sätt en lapp på dörren med samma ord som ovan.\n"
        f"Blev det fel? torg installt {NAME} 2026-11-26 --ångra\n"
    )
    assert load(content, today=TODAY).problems == ()


def test_shown_only_nothing_is_written(torg: Torg, content: Path) -> None:
    """The change as programs show it, and what residents would see."""
    before = text(content)
    result = torg("installt", NAME, "26", "november", *ILL, "--visa")

    assert (result.exit_code, text(content)) == (0, before)
    assert result.stdout.splitlines() == [
        "Öppen torsdagsfika, torsdag 26 november 2026 (om 4 dagar)",
        "",
        f"--- content/{FIKA}\tsom det är",
        f"+++ content/{FIKA}\tsom det blir",
        "@@ -9,6 +9,9 @@",
        "   - dag: torsdag",
        "     tid: 13.00–15.00",
        "     röda dagar: nej",
        "+ändringar:",
        "+  - datum: 2026-11-26",
        '+    inställt: "Värden är sjuk"',
        " plats: handen-lokal",
        " kostnad: gratis",
        " anmälan: nej",
        "",
        "Så skulle det stå på sidan:",
        "  Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: Inställt. Värden är sjuk.",
        "",
        "Inget är skrivet. Ta bort --visa för att skriva det.",
    ]


def test_said_again_nothing_is_written(torg: Torg, content: Path) -> None:
    """It is so already, and that is no fault."""
    torg("installt", NAME, "torsdag", *ILL)
    before = (content / FIKA).stat().st_mtime_ns, text(content)
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, (content / FIKA).stat().st_mtime_ns, text(content)) == (0, *before)
    assert result.stdout.splitlines()[1:] == ["Så står det redan: inställt (Värden är sjuk). Inget är ändrat."]


def test_another_reason_takes_the_place_of_the_first(torg: Torg, content: Path) -> None:
    """What stood there is told."""
    torg("installt", NAME, "torsdag", *ILL)
    result = torg("installt", NAME, "torsdag", "--orsak", "Snöstorm")

    assert result.stdout.splitlines()[1:6] == [
        "Förut stod det: inställt (Värden är sjuk).",
        "",
        f"Skrev {content / FIKA}:",
        '  rad  14 −     inställt: "Värden är sjuk"',
        '  rad  14 +     inställt: "Snöstorm"',
    ]


@pytest.mark.parametrize("option", ["--ångra", "--angra"])
def test_taken_back_the_file_is_as_it_was(torg: Torg, content: Path, option: str) -> None:
    """To the last byte; and taken back again there is nothing to do."""
    before = (content / FIKA).read_bytes()
    torg("installt", NAME, "torsdag", *ILL)
    first = torg("installt", NAME, "torsdag", option)
    after = (content / FIKA).read_bytes()
    second = torg("installt", NAME, "torsdag", option)

    assert (first.exit_code, second.exit_code, after, (content / FIKA).read_bytes()) == (0, 0, before, before)
    assert first.stdout.splitlines()[-6:] == [
        "  Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: Som vanligt.",
        "",
        "Kvar att göra:",
        f"  1. Publicera: git commit -m 'Ta tillbaka ändringen 2026-11-26: {NAME}' -- {content / FIKA} && {PUSH}",
        "  2. Ring dem som brukar komma. Alla läser inte sidan.",
        "  3. Ta ner lappen på dörren.",
    ]
    assert second.stdout.splitlines()[1:] == ["Den dagen är som vanligt. Det finns ingen ändring att ta tillbaka."]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            (NAME, "2026-11-27", *ILL),
            (
                "Öppen torsdagsfika har ingen tid fredag 27 november 2026. Närmaste dagar: torsdag 26 november 2026 "
                "(skriv 2026-11-26) och torsdag 3 december 2026 (skriv 2026-12-03)."
            ),
        ),
        (
            (NAME, "2026-11-19", *ILL),
            (
                "Torsdag 19 november 2026 har redan varit. På sidan syns bara det som kommer. Närmaste dag: "
                "torsdag 26 november 2026 (skriv 2026-11-26)."
            ),
        ),
        (
            ("oppen-torsdagfika", "torsdag", *ILL),
            "Det finns ingen aktivitet som heter «oppen-torsdagfika». Menar du någon av de här?",
        ),
        ((NAME, "torsdag"), 'Skriv kort varför, så att de som läser förstår. Till exempel: --orsak "Värden är sjuk"'),
        (
            (NAME, "torsdag", "--orsak", "  "),
            'Skriv kort varför, så att de som läser förstår. Till exempel: --orsak "Värden är sjuk"',
        ),
        ((NAME, "torsdag", "--orsak", "a\nb"), 'Skriv orsaken på en enda rad. Till exempel: --orsak "Värden är sjuk"'),
        (
            (NAME, "torsdag", "--orsak", "a\udcff"),
            'Orsaken har tecken som inte går att läsa. Skriv den igen. Till exempel: --orsak "Värden är sjuk"',
        ),
        (
            (NAME, "torsdag", "--orsak", "Inställt!"),
            (
                "«Inställt!» säger inte varför. Skriv orsaken, så att de som läser förstår. "
                'Till exempel: --orsak "Värden är sjuk"'
            ),
        ),
        (
            (NAME, "torsdag", "--orsak", "ö" * 121),
            'Orsaken är 121 tecken lång. Högst 120 får plats. Till exempel: --orsak "Värden är sjuk"',
        ),
        ((NAME, "torsdag", "--ångra", *ILL), "Skriv antingen --orsak eller --ångra."),
        (
            (NAME, "torsdag", "--orsak", "Värden", "är", "sjuk"),
            'Det står för mycket på raden: «är sjuk». Skriv orsaken inom citattecken: --orsak "Värden är sjuk".',
        ),
        ((NAME, *ILL), "«DAG» saknas."),
    ],
)
def test_what_can_not_be_done_is_one_sentence(torg: Torg, content: Path, line: tuple[str, ...], sentence: str) -> None:
    """Exit code 2, and the file is as it was."""
    before = text(content)
    result = torg("installt", *line)

    assert (result.exit_code, result.stderr.splitlines()[0], text(content)) == (2, sentence, before)


def test_faults_in_the_reason_are_shown_and_not_written(torg: Torg, content: Path) -> None:
    """As torg check shows them, without the whole number."""
    before = text(content)
    result = torg("installt", NAME, "torsdag", "--orsak", "Ring 640823-3234")

    assert (result.exit_code, text(content), "3234" in result.output) == (1, before, False)
    assert result.stderr.splitlines()[:2] == [
        "Så kan det inte stå i filen, så inget är skrivet:",
        f"content/{FIKA}, rad 14: fel (personnummer)",
    ]


def test_warnings_are_shown_and_written(torg: Torg, content: Path) -> None:
    """They are worth a thought."""
    result = torg("installt", NAME, "torsdag", "--orsak", "Ring 070-174 06 05")

    assert (result.exit_code, "070-174 06 05" in text(content)) == (0, True)
    assert f"Bra att veta om det nya:\ncontent/{FIKA}, rad 14: varning (privat-mobil)\n" in result.stdout


def test_a_file_with_faults_is_left_alone(torg: Torg, content: Path) -> None:
    """They are shown, since they must be mended first."""
    replace_in(content / FIKA, "kostnad:", "kostnat:")
    before = text(content)
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, text(content), result.stderr.splitlines()[:2]) == (
        1,
        before,
        [
            "Filen har fel sedan förut, så inget är skrivet. Rätta det här först:",
            f"content/{FIKA}, rad 13: fel (falt-okant)",
        ],
    )


def test_an_empty_list_of_changes_is_filled(torg: Torg, content: Path) -> None:
    """Empty it is a fault; with the new change it no longer is."""
    replace_in(content / FIKA, "plats:", "ändringar:\nplats:")
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, f"ändringar:\n{LINES}plats:" in text(content)) == (0, True)


def test_faults_in_other_files_are_told_last(torg: Torg, content: Path) -> None:
    """The change is written, but the site can not be built until they are mended."""
    replace_in(content / "places" / "natet.yaml", "namn:", "nam:")
    result = torg("installt", NAME, "torsdag", *ILL)

    assert (result.exit_code, result.stdout.splitlines()[-1]) == (
        0,
        "Obs! Det finns fel i content/places/natet.yaml. Tills de är rättade kan inget publiceras. Skriv torg check.",
    )

"""`torg stale`: `torg.cli.stale`."""

from pathlib import Path

from small_town import FIKA, Torg, replace_in


def test_nothing_is_old(torg: Torg) -> None:
    """Then all is well, for a nightly job too."""
    result = torg("stale")
    said = "Allt är kontrollerat de senaste 180 dagarna. Det finns ingen att ringa.\n"
    assert (result.exit_code, result.output) == (0, said)


def test_what_is_old_says_whom_to_ring_and_where_it_is_not_shown(torg: Torg, content: Path) -> None:
    """And the exit code tells a nightly job."""
    replace_in(content / FIKA, "2026-11-15", "2025-01-15")
    result = torg("stale", "--older-than", "540")
    assert (result.exit_code, result.output.splitlines()) == (1, [
        "1 sak som ingen har kontrollerat på 540 dagar. 1 samtal. Det äldsta står först.",
        "",
        "Frivilligcentralen Handen: 0980-31 92 05 Du kan ringa vardagar 9–15.",
        (
            "  Öppen torsdagsfika (aktivitet). Kontrollerad 15 januari 2025: 676 dagar sedan (22 månader), "
            "mer än ett och ett halvt år. Den visas inte i listorna, sökningen och bladen."
        ),
    ])  # fmt: skip


def test_a_table(torg: Torg) -> None:
    """For a spreadsheet, with the mark by which it sees that the letters are UTF-8."""
    result = torg("stale", "--format", "csv", "--today", "2027-08-01")
    header, first = result.output.splitlines()[:2]
    assert (result.exit_code, result.stdout_bytes[:3], header.split(";")[-1], first.split(";")[-1]) == (
        1, b"\xef\xbb\xbf", "visas", "överallt",
    )  # fmt: skip
    assert (result.stdout_bytes.count(b"\xef\xbb\xbf"), b"\r\r\n" in result.stdout_bytes) == (1, False)


def test_faults_in_the_content_are_no_answer(torg: Torg, content: Path) -> None:
    """The report says what is wrong."""
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: x")
    assert torg("stale").exit_code == 2

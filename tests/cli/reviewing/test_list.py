"""`torg bridge review list`: what waits for a person, in four groups."""

from datetime import date
from pathlib import Path

import pytest

from bridging import NOW, make_submission
from desks import build_desk
from torg.bridge.submission import Kind


def test_nothing_waits(tmp_path: Path) -> None:
    """One calm line."""
    assert build_desk(tmp_path).run("review", "list").output == "Inga förslag väntar.\n"


def test_everything_that_waits_is_listed(tmp_path: Path) -> None:
    """Open proposals, what failed, tips, and what is probably rubbish."""
    desk = build_desk(tmp_path)
    bad = {"titel": "Gick \x1b[31minte"}
    sent = [make_submission(number=1), make_submission(number=2, fields=bad), make_submission(Kind.TIP, 3)]
    numbers = [f"{each[:5]}-{each[5:]}" for each in desk.bridge.send(*sent)]
    rubbish = desk.bridge.spool.put(make_submission(number=4, suspect=True)).number
    desk.bridge.worker.run(NOW)

    assert desk.run("review", "list").output.splitlines() == [
        "Väntar på svar: 1",
        f"  {numbers[0]}  2026-11-22 10.30  Ny aktivitet: Schack för alla (frivilligcentralen/schack-1)",
        "Behöver en människa: 1",
        f"  {numbers[1]}  2026-11-22 10.30  Ny aktivitet: Gick ␛[31minte",
        "Tips: 1",
        f"  {numbers[2]}  2026-11-22 10.30  Tips",
        "Troligt skräp: 1",
        f"  {rubbish[:5]}-{rubbish[5:]}  2026-11-22 10.30  Ny aktivitet: Schack för alla",
    ]


def test_what_is_about_today_or_tomorrow_stands_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And each call-off and move says which day it is about."""
    desk = build_desk(tmp_path)
    monkeypatch.setattr("torg.cli.reviewing.list.today", lambda: date(2026, 12, 2))
    number = desk.proposed(make_submission(Kind.CALL_OFF))
    off = {"datum": "2026-12-03", "inställt": "Sjuk"}
    soon = desk.proposed(make_submission(Kind.CALL_OFF, 2, fields=off))
    failed = desk.proposed(make_submission(Kind.CALL_OFF, 3, fields={**off, "datum": "2026-12-02"}, entry="borta"))

    name = "Ställ in en gång: Öppen torsdagsfika (frivilligcentralen/oppen-torsdagsfika)"
    assert desk.run("review", "list").output.splitlines() == [
        "Väntar på svar: 2",
        f"  {soon}  2026-11-22 10.30  I MORGON: {name}, torsdag 3 december 2026",
        f"  {number}  2026-11-22 10.30  {name}, torsdag 26 november 2026",
        "Behöver en människa: 1",
        f"  {failed}  2026-11-22 10.30  I DAG: Ställ in en gång: frivilligcentralen/borta, onsdag 2 december 2026",
    ]


def test_a_file_that_nobody_can_read_is_told_here_too(tmp_path: Path) -> None:
    """It may be something that waits."""
    desk = build_desk(tmp_path)
    (desk.bridge.spool.root / "inkorg" / "x.json").write_text("{", "utf-8")

    assert desk.run("review", "list").output == "LARM: filer som inte går att läsa: inkorg/x.json\n"

"""`torg bridge review list`: what waits for a person, in four groups."""

from pathlib import Path

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

"""Taking a personal detail away for good: the handbook's commands are typed as they stand, and it is gone."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

from bridging import NOW, make_submission
from desks import build_desk
from torg.bridge.review import Review
from torg.bridge.submission import Kind

PAGE = Path(__file__).parents[2] / "docs" / "handbok" / "personuppgifter.md"
DETAIL = "070-174 06 99"


def steps(**names: Path) -> list[str]:
    """The commands under the heading, one text for each box, with its own names of folders."""
    part = PAGE.read_text("utf-8").partition("\n## Radera en uppgift ur historiken\n")[2].partition("\n## ")[0]
    found = [textwrap.dedent(each) for each in re.findall(r"( *```sh\n.*?)```", part, re.DOTALL)]
    for name, folder in {**names, "/var/lib/torg": names["SERVER"]}.items():
        found = [each.replace(name.replace("_", "-"), str(folder)) for each in found]
    return [each.strip().removeprefix("```sh\n") for each in found]


def typed(command: str, folder: Path) -> list[str]:
    """What a box of commands prints, line by line; git-filter-repo is beside Python."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    run = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout.splitlines()


def test_every_copy_is_clean_when_the_handbook_has_been_followed(tmp_path: Path) -> None:
    """What was published, what was declined and why, the remote's unreachable objects, and the spool's files."""
    desk = build_desk(tmp_path)
    yes, no = (desk.proposed(make_submission(Kind.CHANGE, at, fields={"titel": DETAIL})) for at in (1, 2))
    review = Review(desk.bridge.clone)
    numbers = [each.replace("-", "") for each in (yes, no)]
    first, second = (review.candidate(each) for each in numbers)
    assert first
    assert second
    review.decline(second, f"Siv har {DETAIL}", NOW)
    review.approve(first, NOW, NOW.date())
    desk.bridge.worker.run(NOW)
    remote = desk.bridge.remote.folder
    fetch, look, rewrite, push, empty, search, start_over = steps(
        ADRESSEN_TILL_ARKIVET=remote, MAPPEN_MED_ARKIVET=remote, SERVER=tmp_path
    )

    typed(fetch, tmp_path)
    copy = tmp_path / "torg-rensning"
    before = typed(look, copy)
    typed(rewrite, copy)
    after = typed(look, copy)
    typed(push, copy)
    emptied = typed(empty, copy)
    held = typed(search, copy)
    typed(start_over, copy)

    assert (len(before) > 2, after, emptied) == (True, ["0"], ["0"])
    assert sorted(Path(each).stem for each in held) == sorted(numbers)
    assert desk.bridge.clone.git.folder.exists() is False
    assert desk.bridge.remote.git("log", "-1", "--format=%s", f"refs/torg/avbojt/{numbers[1]}").strip() == (
        f"Avböjt förslag {numbers[1]}"
    )

"""The repository speaks of the product alone: no place where it happened to be built."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
ABSOLUTE = "|".join(("work", "root", "home", "opt", "Users"))
ADDRESSES = "|".join(("index" + "-url", "find" + "-links", "python" + "hosted", "/simp" + "le/"))
TRACES = {
    "an absolute path of one machine": re.compile(rf"(?<![\w.])/(?:{ABSOLUTE})/\w"),
    "a package index": re.compile(ADDRESSES),
    "a registry": re.compile(r"registry\." + "npmjs"),
}
ALLOWED = {"Makefile": "--no-emit-index" + "-url --no-emit-find" + "-links"}
"""Words that a file may hold all the same: here the flags that keep such addresses out of the locks."""


def tracked() -> list[Path]:
    """Every file that is, or is about to be, in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """The file's text without what it may hold; nothing for a picture."""
    name = str(path.relative_to(ROOT))
    text = path.read_bytes().decode("utf-8", errors="ignore")
    return "" if path.suffix in {".png", ".ico"} else text.replace(ALLOWED.get(name, "\0"), "")


def test_no_file_tells_where_it_was_made() -> None:
    """No machine's paths and no package index stand in any file."""
    found = [
        f"{path.relative_to(ROOT)}: {what}"
        for path in tracked()
        for what, trace in TRACES.items()
        if trace.search(text_of(path))
    ]

    assert found == []

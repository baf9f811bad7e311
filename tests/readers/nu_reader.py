"""Reads pages with the Nu HTML checker, which is what validator.w3.org runs: HTML, inlined CSS and SVG."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

JAR = Path(__file__).parent / "nu" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

NOT_SO = (
    re.compile(r"^Inline script violates Content Security Policy \(meta tag\)"),
    re.compile(r"^Resource violates Content Security Policy \(meta tag\): external script “(?:\.\./)*[\w/-]+\.js\?"),
)
"""What the checker says without grounds.

It takes JSON-LD for a script: it is data, of which HTML's own steps for a script ask no policy. And a page that lies in
a folder has no origin for it to compare with; in a browser the search is loaded, as tests/browser shows.
"""


def read(pages: Iterable[Path]) -> dict[str, list[str]]:
    """What the checker says of pages, errors and warnings, by the page's name. `make readers` prepares it.

    Raises:
        CalledProcessError: when the checker itself fails.
    """
    java = shutil.which("java") or "java"
    command = [java, "-jar", str(JAR), "--format", "json", "--exit-zero-always", "--stdout", *map(str, pages)]
    said = subprocess.run(command, capture_output=True, check=True).stdout
    found: dict[str, list[str]] = {}
    for each in json.loads(said)["messages"]:
        if not any(known.search(each["message"]) for known in NOT_SO):
            place = f"line {each.get('lastLine', 0)}: {each['message']} {each.get('extract', '')[:120]}"
            found.setdefault(unquote(urlsplit(each.get("url", "")).path), []).append(place)
    return found

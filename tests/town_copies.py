"""The sample town with fewer editions, for tests that build it many times."""

import re
import shutil
from pathlib import Path

_EDITIONS = re.compile(r"^utgåvor: .*$", re.MULTILINE)


def copy_town(town: Path, parent: Path, *editions: str) -> Path:
    """Copy the town to a new folder `content` in `parent`, and give the folder. Its leaflets are in the same editions.

    Args:
        town: the content folder.
        parent: where the copy is put.
        *editions: codes of the editions that it is built in; the Swedish one alone when none is named.
    """
    content = Path(shutil.copytree(town, parent / "content"))
    line = f"utgåvor: [{', '.join(editions or ('sv',))}]"
    found = {file: _EDITIONS.subn(line, file.read_text("utf-8")) for file in content.glob("**/*.yaml")}
    assert found[content / "site.yaml"][1] == 1, "site.yaml names its editions on one line"
    for file, (text, count) in found.items():
        if count:
            file.write_text(text, encoding="utf-8")
    return content

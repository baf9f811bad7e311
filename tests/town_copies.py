"""The sample town with fewer editions, for tests that build it many times."""

import re
import shutil
from pathlib import Path

_EDITIONS = re.compile(r"^utgåvor: .*$", re.MULTILINE)


def copy_town(town: Path, parent: Path, *editions: str) -> Path:
    """Copy the town to a new folder `content` in `parent`, and give the folder.

    Args:
        town: the content folder.
        parent: where the copy is put.
        *editions: codes of the editions that it is built in; the Swedish one alone when none is named.
    """
    content = Path(shutil.copytree(town, parent / "content"))
    site = content / "site.yaml"
    text, count = _EDITIONS.subn(f"utgåvor: [{', '.join(editions or ('sv',))}]", site.read_text("utf-8"))
    assert count == 1, "site.yaml names its editions on one line"
    site.write_text(text, encoding="utf-8")
    return content

"""All of the bridge on one machine, with a bare repository for a remote and no account anywhere: to try it."""

import re
from datetime import datetime
from pathlib import Path, PurePosixPath

from torg.bridge.clone import Clone
from torg.bridge.git import Git

SETTINGS = """\
spool = "spool"
clone = "clone"

[remote]
url = "remote.git"

[form]
content = "clone/published/content"
address = "http://127.0.0.1:8040"

[mail]
folder = "brev"
sender = "torget@example.org"
"""
_ADDRESS = re.compile(r'^address = "http://127\.0\.0\.1:\d+"$', re.MULTILINE)


def build_demo(folder: Path, content: Path, now: datetime, port: int = 8040) -> Path:
    """Make the remote with the content in it, and the settings; what is there already stays, but for the port.

    Args:
        folder: where.
        content: the content folder to begin with.
        now: the moment of the first commit.
        port: where the form will be, on this machine alone.

    Returns:
        The file with the settings.

    Raises:
        GitError: when git can not do it.
        OSError: when a folder can not be read or written.
    """
    settings = folder / "bridge.toml"
    remote = folder.resolve() / "remote.git"
    if not settings.exists():
        clone = Clone(Git(remote, str(remote)))
        files = {path.relative_to(content).as_posix(): path for path in sorted(content.rglob("*")) if path.is_file()}
        commit = clone.commit_files(
            {PurePosixPath("content", name): path.read_bytes() for name, path in files.items()}, "Innehållet", now
        )
        clone.git.run("update-ref", "refs/heads/main", commit)
        settings.write_text(SETTINGS.replace('"remote.git"', f'"{remote.as_posix()}"'), encoding="utf-8")
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    text = settings.read_text("utf-8")
    moved = _ADDRESS.sub(f'address = "http://127.0.0.1:{port}"', text, count=1)
    if moved != text:
        settings.write_text(moved, encoding="utf-8")
    return settings

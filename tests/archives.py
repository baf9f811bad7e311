"""Real git repositories with content in them, made at moments that the test names."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

_CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


class Archive:
    """A repository in `folder`, with no settings but its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *words: str, at: str = "2026-01-01T00:00:00Z") -> str:
        """Run git as somebody without a home, at a moment written in ISO form; give what it prints."""
        who = {f"GIT_{role}_{what}": f"a{at}" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        when = {"GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z", "GIT_COMMITTER_DATE": at}
        nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            ["git", *words], cwd=self.folder, env={**_CLEAN, **who, **when, **nothing}, check=True,
            capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout

    def write(self, files: Mapping[str, str | None]) -> None:
        """Write files in the working tree; None takes one away."""
        for name, text in files.items():
            path = self.folder / name
            if text is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")

    def commit(self, at: str, files: Mapping[str, str | None]) -> None:
        """Write files and commit all that there is."""
        self.write(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", f"Ändrat «{at}»\n\nmed två rader", at=at)

"""Git as a program: questions to the repository that a content folder is a part of.

File names are data. Git gives them between NUL bytes and never in an argument, runs none of the programs that a
repository's settings can name, and reads nothing but the repository that the content folder is a part of.
"""

import os
import shutil
import subprocess
from pathlib import Path

_SECONDS = 60
"""The longest that one question to git may take. Ten thousand files in five thousand commits take about one second."""

_SETTINGS = (
    "safe.bareRepository=explicit",  # files in the content folder that look like a repository are none
    "core.fsmonitor=false",
    f"core.attributesFile={os.devnull}",
    "log.showRoot=true",
    "log.showSignature=false",
    "log.follow=false",
    f"diff.orderFile={os.devnull}",
)


class Git:
    """Git in one folder, told to look at nothing else and to run no other program."""

    def __init__(self, program: str, folder: Path) -> None:
        self._command = [program, "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-C", str(folder)]
        self._command += [part for setting in _SETTINGS for part in ("-c", setting)]
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        never = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
        self._environment = {**clean, **never, "LC_ALL": "C", "LANGUAGE": ""}

    def ask(self, *question: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        """Run one git command and wait for its answer.

        Args:
            *question: the command with its arguments.
            given: what the command reads.

        Raises:
            OSError: when git can not be started.
            subprocess.TimeoutExpired: when it takes too long.
        """
        return subprocess.run(  # noqa: S603 -- a fixed command; the folder is an argument, never a shell's
            [*self._command, *question],
            input=given,
            capture_output=True,
            env=self._environment,
            timeout=_SECONDS,
            check=False,
        )

    def answer(self, *question: str, given: bytes = b"") -> bytes:
        """The answer to a question that must have one.

        Raises:
            subprocess.CalledProcessError: when git refuses.
        """
        done = self.ask(*question, given=given)
        done.check_returncode()
        return done.stdout


def find_git(folder: Path) -> Git | None:
    """Git in a folder; None when the program is not installed."""
    program = shutil.which("git")
    return Git(program, folder) if program else None

"""The bridge's command line: a file of settings for a bridge, and a way to run commands on it."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from click.testing import CliRunner, Result

from bridging import NOW, Bridge, build_bridge
from torg.bridge.submission import Submission, shown_number
from torg.cli.main import cli


@dataclass
class DeskWork:
    """A bridge with settings in a file."""

    bridge: Bridge
    settings: Path

    def run(self, *words: str) -> Result:
        """Run `torg bridge …`."""
        line = ["bridge", *words, "--settings", str(self.settings)]
        return CliRunner().invoke(cli, line, catch_exceptions=False, standalone_mode=True)

    def commit(self, number: str) -> str:
        """The commit that a proposal is now."""
        return self.bridge.remote.git("rev-parse", f"forslag/{number.replace('-', '')}").strip()

    def approve(self, number: str) -> Result:
        """Look at a proposal, and say yes as it says."""
        lines = self.run("review", "show", number).output.splitlines()
        said = [line.split(" approve ")[1] for line in lines if " approve " in line and line.startswith("Säg ja")]
        return self.run("review", "approve", *(said[0].split(" ") if said else (number, "0" * 40)))

    def publish(self, path: str, data: bytes | None) -> None:
        """Publish a file beside the form, or take it away, as somebody with a clone does."""
        clone = self.bridge.clone
        clone.fetch()
        main = clone.tip() or ""
        commit = clone.commit(main, PurePosixPath(path), data, "För hand", NOW)
        clone.push({"refs/heads/main": commit}, {"refs/heads/main": main})

    def proposed(self, submission: Submission) -> str:
        """Send it and let the worker propose it; its number as people write it."""
        (number,) = self.bridge.send(submission)
        self.bridge.worker.run(NOW)
        return shown_number(number)


def build_desk(parent: Path, **remote: str) -> DeskWork:
    """A desk with a bridge of its own; more settings of the remote by name."""
    bridge = build_bridge(parent)
    more = "".join(f'{key} = "{value}"\n' for key, value in remote.items())
    settings = parent / "bridge.toml"
    settings.write_text(
        f'spool = "spool"\nclone = "clone"\n\n[remote]\nurl = "{bridge.remote.folder}"\n{more}', encoding="utf-8"
    )
    return DeskWork(bridge, settings)

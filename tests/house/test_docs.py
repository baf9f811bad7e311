"""Documentation that can not lie: what there is, is told, and what is told, is there."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from torg.cli.main import cli
from torg.domain.record import Record
from torg.phrases.field_reference import field_reference
from torg.phrases.problems import HELP
from torg.problems import CODES

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "developers" / "reference"


def commands(group: click.Group, *names: str) -> Iterator[tuple[str, click.Command]]:
    """Every command by its whole name, as `check` and `paper week`; groups themselves too."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found
        yield " ".join((*names, name)), found
        if isinstance(found, click.Group):
            yield from commands(found, *names, name)


COMMANDS = dict(commands(cli))
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
    ]
)

PROSE = [page for page in PAGES if page.name != "yaml-fields.md" and "handbok" not in page.parts]
"""What developers write by hand."""


def options(command: str) -> list[str]:
    """The long names of a command's options."""
    return [name for param in COMMANDS[command].params for name in param.opts if name.startswith("--")]


def handbook_commands() -> Iterator[tuple[str, str]]:
    """Each `torg` command that the handbook tells of, with its page: those to type, and those in a line."""
    for page in sorted((ROOT / "docs" / "handbok").glob("*.md")):
        blocks = re.findall(r"```sh\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
        inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL))
        for line in (*"\n".join(blocks).splitlines(), *inline):
            told = re.fullmatch(r"(?:\.venv/bin/)?(?:python -m )?torg ([^>]*?)(?: > .*)?", line.strip())
            if told:
                yield page.name, told[1]


def section(page: str, heading: str) -> str:
    """What stands under a heading, down to the next heading of its level."""
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def records(of: type[Record] = Record) -> Iterator[type[Record]]:
    """Every kind of record."""
    for record in of.__subclasses__():
        yield record
        yield from records(record)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_in_the_reference(command: str) -> None:
    """Each command has a section that tells of each of its options."""
    page = (REFERENCE / "cli.md").read_text("utf-8")
    common = page.partition("\n## ")[0]
    told = section(page, f"torg {command}")

    assert [name for name in options(command) if f"`{name}" not in told and f"`{name} " not in common] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_has_help(command: str) -> None:
    """`--help` explains everything, in a sentence that ends with a full stop."""
    found = COMMANDS[command]
    without = [param.name for param in found.params if not str(getattr(param, "help", "")).endswith(".")]

    assert (found.help is None, without) == (False, [])


def test_every_problem_code_has_help_and_every_help_a_code() -> None:
    """A code that people see can be looked up."""
    assert set(HELP) == set(CODES)


def test_every_problem_code_is_used_in_the_help_with_a_title() -> None:
    """The heading says in words what the code stands for."""
    assert [code for code, entry in HELP.items() if not entry.title] == []


def test_the_list_of_fields_is_fresh() -> None:
    """`make schema` writes it."""
    assert (REFERENCE / "yaml-fields.md").read_text("utf-8") == field_reference()


def test_every_key_of_every_record_is_in_the_list_of_fields() -> None:
    """What a file may hold is told, whichever record it belongs to."""
    page = (REFERENCE / "yaml-fields.md").read_text("utf-8")
    keys = {
        field.alias
        for record in records()
        if record.__module__.startswith("torg.") and record.__name__ != "Vocabularies"
        for field in record.model_fields.values()
        if field.alias and not field.alias.startswith("@")
    }

    assert sorted(key for key in keys if f"| `{key}` |" not in page) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_repository_leads_somewhere(page: Path) -> None:
    """A file that moves takes its links with it."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"[a-z]+:|#", link)]

    assert [link for link in links if not (page.parent / link.partition("#")[0]).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_is_told_of_exists(page: Path) -> None:
    """Nobody is sent to a command that is not there."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)) - targets == set()


def test_make_help_lists_every_target() -> None:
    """A target has its description behind `##`; those that only prepare have none."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.*)", makefile, re.MULTILINE)
    described = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))

    assert phony
    assert set(phony[1].split()) - described == {"chromium", "readers", "nginx"}


def test_the_changelog_follows_its_form() -> None:
    """Keep a Changelog: the newest first, under known headings."""
    headings = re.findall(r"^### (.*)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)

    assert set(headings) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("page", PROSE, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_line_holds_one_sentence(page: Path) -> None:
    """A changed sentence is then one changed line in a review. Headings, tables and code are as they are."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    prose = [line for line in text.splitlines() if not line.startswith(("|", "#"))]

    assert [line for line in prose if re.search(r"[a-zåäö`)][.!?] [A-ZÅÄÖ`]", line)] == []


@pytest.mark.parametrize(("page", "line"), sorted(set(handbook_commands())))
def test_every_command_of_the_handbook_can_be_typed(
    page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its words are read as they will be, beside the bridge's settings too, and not run."""
    for each in ("content", "theme"):
        (tmp_path / each).symlink_to(ROOT / each)
    (tmp_path / "bridge.toml").touch()
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line)
    name = max((each for each in COMMANDS if words[: len(each.split())] == each.split()), key=len, default="")
    command = COMMANDS[name]
    given = words[len(name.split()) :]
    context = command.make_context(name, given)

    assert (page.endswith(".md"), context.args) == (True, [])

"""The pipeline is distrusted: no standing permissions, pinned actions, nothing of a stranger's in a shell."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def tool(name: str) -> str:
    """A program of the virtual environment."""
    return str(Path(sys.executable).with_name(name))


def targets() -> set[str]:
    """The Makefile's targets."""
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def steps(path: Path) -> Iterator[dict[str, Any]]:
    """Every step of every job."""
    for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
        yield from job["steps"]


def test_all_workflows_are_there() -> None:
    """Code, content with its answer and its draft, what is old, issues, and publishing."""
    assert [path.name for path in WORKFLOWS] == [
        "ci.yml", "content-answer.yml", "content.yml", "freshness.yml", "issue.yml", "preview.yml", "publish.yml",
    ]  # fmt: skip


def test_a_strict_reader_finds_nothing_unsafe() -> None:
    """zizmor, without asking the network; what it is told to pass over has its reason beside it."""
    said = subprocess.run(
        [tool("zizmor"), "--offline", "--quiet", "--format=json", str(ROOT / ".github" / "workflows")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (said.returncode, json.loads(said.stdout)) == (0, [])


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", "workflows/*.yml"),
        ("github-issue-forms", "ISSUE_TEMPLATE/[0-9]*.yml"),
        ("github-issue-config", "ISSUE_TEMPLATE/config.yml"),
    ],
)
def test_every_file_keeps_githubs_schema(schema: str, files: str) -> None:
    """The schemas come with the tool, so that nothing is asked of the network."""
    paths = [str(path) for path in sorted((ROOT / ".github").glob(files))]
    said = subprocess.run(
        [tool("check-jsonschema"), "--builtin-schema", f"vendor.{schema}", *paths],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (len(paths) > 0, said.returncode, said.stdout) == (True, 0, "ok -- validation done\n")


def test_who_may_write_runs_nothing_of_a_change() -> None:
    """A workflow with rights checks out the published branch: no `ref`, and no artifact of another run."""
    with_rights = [path for path in WORKFLOWS if ": write" in path.read_text("utf-8")]
    texts = {path.name: path.read_text("utf-8") for path in with_rights}
    odd = [
        name
        for name, text in texts.items()
        for word in ("ref:", "download-artifact", "github.head_ref")
        if word in text
    ]

    assert (sorted(texts), odd) == (
        ["content-answer.yml", "freshness.yml", "issue.yml", "preview.yml", "publish.yml"], [],
    )  # fmt: skip


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_starts_without_any_permission(path: Path) -> None:
    """Each job asks for what it needs."""
    assert yaml.safe_load(path.read_text("utf-8"))["permissions"] == {}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_named_by_its_commit(path: Path) -> None:
    """A tag can be moved to other code; a commit can not."""
    used = re.findall(r"uses: (.*)", path.read_text("utf-8"))

    assert [use for use in used if not re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_never_runs_with_rights_on_a_strangers_code(path: Path) -> None:
    """No `pull_request_target`, no kept credentials, no expression inside a shell line."""
    text = path.read_text("utf-8")
    checkouts = [step for step in steps(path) if "checkout" in step.get("uses", "")]
    shells = [step["run"] for step in steps(path) if "run" in step]

    assert "pull_request_target" not in text
    assert [step for step in checkouts if step["with"]["persist-credentials"] is not False] == []
    assert [line for line in shells if "${{" in line] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_installed_beside_a_secret(path: Path) -> None:
    """A token is given to the program's own step alone, after everything that it needs is there."""
    runs = [step for step in steps(path) if "run" in step]
    given = [number for number, step in enumerate(runs) if "env" in step]

    assert [runs[number - 1] for number in given] == [{"run": "make ready"} for _ in given]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_only_targets_of_the_makefile(path: Path) -> None:
    """What the pipeline does can be done by hand."""
    shells = [step["run"] for step in steps(path) if "run" in step]
    called = [match[1] for line in shells if (match := re.match(r"make (?:--silent )?([a-z-]+)", line))]

    assert (len(called), set(called) - targets()) == (len(shells), set())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_site_is_built_from_the_whole_history(path: Path) -> None:
    """With a part of it, calendars can not tell when an activity last changed."""
    for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
        builds = any(step.get("run", "").startswith("make site") for step in job["steps"])
        depths = [step["with"].get("fetch-depth") for step in job["steps"] if "checkout" in step.get("uses", "")]

        assert not builds or depths == [0]


def test_a_draft_is_built_by_the_published_program() -> None:
    """The change is beside it, as data with its whole history, and never where programs are run from."""
    job = yaml.safe_load((ROOT / ".github" / "workflows" / "content.yml").read_text("utf-8"))["jobs"]["draft"]
    published, change = (step["with"] for step in job["steps"] if "checkout" in step.get("uses", ""))

    assert (published["ref"], "path" in published) == ("${{ github.event.pull_request.base.sha }}", False)
    assert (change["path"], change["sparse-checkout"], change["fetch-depth"]) == ("proposal", "content", 0)
    assert [step["run"] for step in job["steps"] if "run" in step] == ["make draft CONTENT=proposal/content TODAY="]


def test_the_site_is_built_once_each_night_at_three_in_sweden() -> None:
    """GitHub's clock is UTC; the few nights between the clock's change and the month's are at two or at four."""
    path = ROOT / ".github" / "workflows" / "publish.yml"
    crons = [each.split() for each in re.findall(r'cron: "(.*)"', path.read_text("utf-8"))]
    nights = []
    for day in (datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=each) for each in range(365)):
        for minute, hour, _, months, _ in crons:
            first_last = [[int(each) for each in part.split("-")] for part in months.split(",")]
            if any(each[0] <= day.month <= each[-1] for each in first_last):
                nights.append(day.replace(hour=int(hour), minute=int(minute)).astimezone(ZoneInfo("Europe/Stockholm")))

    assert ([each.timetuple().tm_yday for each in nights], Counter(each.hour for each in nights)) == (
        list(range(1, 366)), {3: 360, 4: 4, 2: 1},
    )  # fmt: skip


def test_continuous_integration_runs_the_same_target() -> None:
    """`.ci/run` is a program that calls `make test`."""
    script = ROOT / ".ci" / "run"

    assert (os.access(script, os.X_OK), script.read_text("utf-8").splitlines()[-1]) == (True, "exec make test")

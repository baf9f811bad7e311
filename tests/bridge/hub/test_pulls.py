"""A pull request from anybody."""

from pathlib import Path
from typing import Any

import pytest

from form_service import TODAY
from hub_issues import FORK, HEAD, FakeHub, open_pull, run_event
from small_town import FIKA, build_town
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest
from torg.bridge.hub.owners import Ownership
from torg.bridge.hub.pulls import Pull, Run, is_for, look_at, pull_at, run_of

PATH = f"content/{FIKA}"
OPEN = [open_pull(2, "2" * 40), open_pull(4, origin="mallory/torg"), open_pull()]
RUN = Run(5, HEAD, FORK, "main")


def changed(path: str, status: str = "modified", **more: str) -> dict[str, Any]:
    """A file in GitHub's list."""
    return {"filename": path, "status": status, "sha": "abc", **more}


def asked(fake: FakeHub) -> Pull | None:
    """The pull request at the commit."""
    with fake.served() as api:
        return pull_at(Rest(api, "lovkoping/torg", "hemligt"), RUN, "content")


def test_a_finished_run_is_what_github_says_of_it() -> None:
    """Its commit, where that is, and what is published; nothing that the run itself left."""
    assert run_of(run_event()) == RUN


@pytest.mark.parametrize(
    "changes",
    [{"event": "push"}, {"head_sha": "main; id #" + "0" * 30}, {"head_repository": None}, {"id": "x"}],
    ids=["push", "name", "gone", "number"],
)  # fmt: skip
def test_another_event_is_refused(changes: dict[str, Any]) -> None:
    """A commit's id is forty hexadecimal digits."""
    event = run_event()
    event["workflow_run"] |= changes
    for each in (event, {}, {"workflow_run": 1}):
        with pytest.raises(ValueError, match=r"no run for a pull request|invalid literal"):
            run_of(each)


@pytest.mark.parametrize(
    ("pull", "told"),
    [
        (open_pull(), True),
        (open_pull(head="2" * 40), False),
        (open_pull(origin="mallory/torg"), False),
        (open_pull(base="gammal"), False),
        ({**open_pull(), "head": {"sha": HEAD, "repo": None}}, False),
    ],
    ids=["same", "newer", "other-fork", "other-base", "fork-gone"],
)
def test_a_run_is_for_one_pull_request(pull: dict[str, Any], told: bool) -> None:
    """The same commit in another's pull request is not enough."""
    assert is_for(pull, RUN) is told


def test_the_pull_request_is_found_by_its_newest_commit() -> None:
    """With old and new paths, and the bytes of content files alone."""
    files = [
        changed(PATH),
        changed("content/activities/bron/ny.yaml", "renamed", previous_filename="content/activities/bron/gammal.yaml"),
        changed("content/activities/bron/slut.yaml", "removed"),
        changed("Makefile"),
    ]
    pull = asked(FakeHub(open_pulls=OPEN, files=files, blobs={"abc": b"titel: Hej"}))

    assert pull == Pull(
        3, "Siv",
        (PATH, "content/activities/bron/ny.yaml", "content/activities/bron/gammal.yaml",
         "content/activities/bron/slut.yaml", "Makefile"),
        {PATH: b"titel: Hej", "content/activities/bron/gammal.yaml": None,
         "content/activities/bron/ny.yaml": b"titel: Hej", "content/activities/bron/slut.yaml": None},
    )  # fmt: skip


def test_a_commit_that_is_no_longer_the_newest_has_none() -> None:
    """Then another run answers."""
    assert asked(FakeHub(open_pulls=OPEN[:1])) is None


def test_what_is_far_too_large_is_not_read() -> None:
    """A person looks."""
    fake = FakeHub(open_pulls=OPEN, files=[changed(PATH)], blobs={"abc": b"x" * 300_000})
    with pytest.raises(ForgeError) as caught:
        asked(fake)

    assert str(caught.value) == "a file of more than 262144 bytes"


def test_many_files_that_are_large_together_are_not_read() -> None:
    """Reading them would take longer than a run may."""
    files = [changed(f"content/activities/bron/{number}.yaml") for number in range(6)]
    with pytest.raises(ForgeError) as caught:
        asked(FakeHub(open_pulls=OPEN, files=files, blobs={"abc": b"x" * 250_000}))

    assert str(caught.value) == "more than 1048576 bytes"


def test_a_change_of_very_many_files_is_not_read() -> None:
    """As above."""
    fake = FakeHub(open_pulls=OPEN, files=[changed(f"{number}.txt") for number in range(100)])
    with pytest.raises(ForgeError) as caught:
        asked(fake)

    assert str(caught.value) == "more than 300 files"


def test_the_rules_and_the_published_list_speak(tmp_path: Path) -> None:
    """A fault in the changed file, and whose it is."""
    content = build_town(tmp_path)
    text = (content / FIKA).read_bytes()
    pull = Pull(3, "Siv", (PATH,), {PATH: text.replace(b"titel:", b"title:")})

    seen = look_at(pull, content, {"frivilligcentralen": frozenset({"siv"})}, TODAY)

    assert ({each.file for each in seen.problems}, bool(seen.problems), seen.ownership) == (
        {PATH}, True, Ownership(("content/activities/frivilligcentralen",), (), ()),
    )  # fmt: skip


def test_what_breaks_in_other_files_is_told(tmp_path: Path) -> None:
    """The place that an activity needs is taken away."""
    content = build_town(tmp_path)
    places = {"content/places/handen-lokal.yaml": None}
    seen = look_at(Pull(3, "Siv", tuple(places), places), content, {}, TODAY)

    assert (PATH in {each.file for each in seen.problems}, seen.ownership.others) == (True, ("content/places",))

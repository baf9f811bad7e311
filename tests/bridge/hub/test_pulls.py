"""A pull request from anybody."""

from pathlib import Path
from typing import Any

import pytest

from form_service import TODAY
from hub_issues import HEAD, FakeHub
from small_town import FIKA, build_town
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest
from torg.bridge.hub.owners import Ownership
from torg.bridge.hub.pulls import Pull, head_of, look_at, pull_at

PATH = f"content/{FIKA}"
OPEN = [{"number": 2, "head": {"sha": "2" * 40}}, {"number": 3, "head": {"sha": HEAD}, "user": {"login": "Siv"}}]


def changed(path: str, status: str = "modified", **more: str) -> dict[str, Any]:
    """A file in GitHub's list."""
    return {"filename": path, "status": status, "sha": "abc", **more}


def asked(fake: FakeHub) -> Pull | None:
    """The pull request at the commit."""
    with fake.served() as api:
        return pull_at(Rest(api, "lovkoping/torg", "hemligt"), HEAD, "content")


def test_a_finished_run_names_its_commit() -> None:
    """Nothing else of it is believed."""
    assert head_of({"workflow_run": {"event": "pull_request", "head_sha": HEAD}}) == HEAD


@pytest.mark.parametrize(
    "event",
    [{}, {"workflow_run": 1}, {"workflow_run": {"event": "push", "head_sha": HEAD}},
     {"workflow_run": {"event": "pull_request", "head_sha": "main; id #" + "0" * 30}}],
)  # fmt: skip
def test_another_event_is_refused(event: dict[str, Any]) -> None:
    """A commit's id is forty hexadecimal digits."""
    with pytest.raises(ValueError, match="no run for a pull request"):
        head_of(event)


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

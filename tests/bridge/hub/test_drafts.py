"""From what a run left to a page that can be looked at: with a stand-in for GitHub, and a real shelf."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from bridging import NOW
from hub_drafts import PAGE, Drafts, packed
from hub_issues import FORK, HEAD, FakeHub, open_pull
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest
from torg.bridge.hub.admission import NotAdmittedError
from torg.bridge.hub.drafts import MARK, Showing, Shown, archive_of, pages_of
from torg.bridge.hub.pulls import Run

ADDRESS = "https://utkast.example.org/torg/"
RUN = Run(5, HEAD, FORK, "main")
SITE = packed({"index.html": PAGE, "aktiviteter/bron/fika.html": PAGE})
LEFT = [{"id": 9, "run": 5, "name": "forhandsvisning", "expired": False}]


@dataclass
class Stage:
    """Both sides."""

    hub: FakeHub
    showing: Showing
    drafts: Drafts


@contextmanager
def staged(drafts: Drafts, hub: FakeHub) -> Iterator[Stage]:
    """A stage with one open pull request, whose run left a draft."""
    with hub.served() as api:
        rest = Rest(api, "lovkoping/torg", "hemligt")
        yield Stage(hub, Showing(rest, drafts.shelf(), ADDRESS, "content"), drafts)


def opened(archive: bytes = SITE) -> FakeHub:
    """The hub with that pull request."""
    files = [{"filename": "content/activities/bron/fika.yaml", "status": "modified", "sha": "abc"}]
    return FakeHub(
        open_pulls=[open_pull()], files=files, artifacts=[dict(each) for each in LEFT], archives={"9": archive}
    )


def test_a_draft_is_shown_and_told_of_once(drafts: Drafts) -> None:
    """The comment leads to the page of what is changed, and is written anew the next time."""
    with staged(drafts, opened()) as stage:
        first, again = stage.showing.show(RUN, NOW), stage.showing.show(RUN, NOW)
        told = [each["body"].splitlines()[:4] for each in stage.hub.comments]

    assert (first, again, drafts.files()) == (
        Shown(f"{ADDRESS}forslag/3/"), Shown(f"{ADDRESS}forslag/3/"),
        [".nojekyll", "forslag/3/aktiviteter/bron/fika.html", "forslag/3/index.html"],
    )  # fmt: skip
    page = f"- {ADDRESS}forslag/3/aktiviteter/bron/fika.html"
    assert told == [[MARK, "Så här kommer det att se ut:", "", page]]


def test_a_settled_change_loses_its_draft(drafts: Drafts) -> None:
    """Whoever asks: the run of its closing, another change's, or the clock."""
    with staged(drafts, opened()) as stage:
        stage.showing.show(RUN, NOW)
        stage.hub.open_pulls.clear()
        said = [stage.showing.show(run, NOW) for run in (RUN, None)]

    assert (said, drafts.files()) == (
        [Shown(gone=(3,), told="Ändringen är redan avgjord eller har fått något nytt."), Shown()], [".nojekyll"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "pull", [open_pull(head="2" * 40), open_pull(origin="mallory/torg"), open_pull(base="gammal")]
)  # fmt: skip
def test_another_pull_request_never_gets_the_draft(drafts: Drafts, pull: dict[str, object]) -> None:
    """Something newer, the same commit in another's, or not for what is published."""
    hub = opened()
    hub.open_pulls[:] = [pull]
    with staged(drafts, hub) as stage:
        shown = stage.showing.show(RUN, NOW)

    assert (shown.told, drafts.git("for-each-ref"), hub.comments) == (
        "Ändringen är redan avgjord eller har fått något nytt.", "", [],
    )  # fmt: skip


def test_a_hostile_draft_is_shown_nowhere(drafts: Drafts) -> None:
    """The one that was there before stays, and nobody is told anything new."""
    with staged(drafts, opened()) as stage:
        stage.showing.show(RUN, NOW)
        before = drafts.git("rev-parse", "gh-pages")
        stage.hub.archives["9"] = packed({"index.html": PAGE, "../../.git/hooks/x.html": PAGE})
        with pytest.raises(NotAdmittedError):
            stage.showing.show(RUN, NOW)

    assert (drafts.git("rev-parse", "gh-pages"), len(stage.hub.comments)) == (before, 1)


def test_a_change_that_can_no_longer_be_built_has_no_draft(drafts: Drafts) -> None:
    """An older one would show something that is not proposed any more."""
    with staged(drafts, opened()) as stage:
        stage.showing.show(RUN, NOW)
        stage.hub.artifacts[0]["expired"] = True
        said = [stage.showing.show(RUN, NOW) for _ in range(2)]

    assert (said, drafts.files(), [each["body"] for each in stage.hub.comments]) == (
        [Shown(told="Körningen lämnade inget utkast.")] * 2,
        [".nojekyll"],
        [f"{MARK}\nJust nu finns inget utkast att visa. Det kommer tillbaka när felen är rättade.\n"],
    )


def test_the_newest_of_the_runs_own_is_taken() -> None:
    """Not another run's, nor one of another name; and the token goes to GitHub alone."""
    others = [{"id": 20, "run": 6, "name": "forhandsvisning"}, {"id": 21, "run": 5, "name": "annat"}]
    hub = FakeHub(artifacts=[*LEFT, {**LEFT[0], "id": 12}, *others], archives={"12": b"tolv"})
    with hub.served() as api:
        found = archive_of(Rest(api, "lovkoping/torg", "hemligt"), RUN)

    assert found == b"tolv"


def test_a_pull_request_that_github_hides_is_no_draft() -> None:
    """It can be tried again."""
    hub = opened()
    hub.status = 500
    with hub.served() as api, pytest.raises(ForgeError):
        archive_of(Rest(api, "lovkoping/torg", "hemligt"), RUN)


def test_pages_are_those_that_the_draft_has() -> None:
    """A path that somebody made up leads nowhere."""
    names = {"aktiviteter/bron/fika.html", "anslag/bron/fest.html", "platser/handen.html", "arrangorer/bron.html"}
    paths = [
        "content/activities/bron/fika.yaml", "content/notices/bron/fest.yaml", "content/places/handen.yaml",
        "content/organisations/bron.yaml", "content/activities/bron/borta.yaml", "content/site.yaml",
        "content/activities/../x.yaml", "Makefile",
    ]  # fmt: skip

    assert pages_of(paths, "content", names) == (
        "aktiviteter/bron/fika.html", "anslag/bron/fest.html", "platser/handen.html", "arrangorer/bron.html",
    )  # fmt: skip

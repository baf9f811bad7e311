"""Where drafts are put: `torg.cli.bridging.places`."""

import click
import pytest

from github_app import APP_ID, AppGitHub, private_key
from torg.cli.bridging.places import DraftPlace, need_key, need_place
from torg.cli.bridging.runner import Runner
from torg.phrases import hub as say

RUNNER = Runner("https://api.example.org", "https://git.example.org", "lovkoping/torg", "hemligt")
SITE = "https://torg.lovkoping.example/"
NAMES = ("REPOSITORY", "BRANCH", "ADDRESS", "TOKEN", "APP", "APP_KEY")


@pytest.fixture(autouse=True)
def _nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(f"PREVIEW_{name}", "")


def said(monkeypatch: pytest.MonkeyPatch, site: str = SITE, **values: str) -> DraftPlace | str:
    """The place, or what is told."""
    for name, value in values.items():
        monkeypatch.setenv(f"PREVIEW_{name}", value)
    try:
        return need_place(RUNNER, site)
    except click.UsageError as error:
        return error.message


def test_a_repository_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pages have an address of their own; another can be said."""
    first = said(monkeypatch, REPOSITORY="Lovkoping-Utkast/torg")
    other = said(monkeypatch, ADDRESS="https://utkast.example.org", BRANCH="sidor")

    assert (first, other) == (
        DraftPlace("Lovkoping-Utkast/torg", "gh-pages", "https://lovkoping-utkast.github.io/torg/"),
        DraftPlace("Lovkoping-Utkast/torg", "sidor", "https://utkast.example.org/"),
    )


@pytest.mark.parametrize("name", ["lovkoping/torg", "Lovkoping/Torg", "utkast", "../x", "a/b/c", "a/b;c", "-"])
def test_another_repository_is_needed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """By its owner and its name."""
    assert said(monkeypatch, REPOSITORY=name) == say.PREVIEW_REPOSITORY


@pytest.mark.parametrize("name", ["../x", "a b", "--force", "a:b"])
def test_a_branch_has_a_plain_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Nothing that git could take for something else."""
    assert said(monkeypatch, REPOSITORY="a/b", BRANCH=name) == say.PREVIEW_REPOSITORY


@pytest.mark.parametrize("address", ["http://x.example", "utkast", "https://x.example/?a", "https://u@x.example/"])
def test_an_address_is_whole_and_secure(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Since people follow it."""
    assert said(monkeypatch, REPOSITORY="a/b", ADDRESS=address) == say.PREVIEW_ADDRESS


@pytest.mark.parametrize(
    ("site", "address"),
    [
        (SITE, SITE),
        (SITE, "https://utkast.torg.lovkoping.example/"),
        ("https://utkast.torg.lovkoping.example/", SITE),
        ("https://utkast.github.io/torg/", ""),
    ],
)
def test_drafts_never_stand_on_the_sites_own_address(monkeypatch: pytest.MonkeyPatch, site: str, address: str) -> None:
    """Nor below it, or above: a stranger's page is not to be trusted as the municipality's."""
    assert said(monkeypatch, site, REPOSITORY="utkast/torg", ADDRESS=address) == say.PREVIEW_SAME_HOST


def test_a_key_is_a_token_or_an_apps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The App's is for that repository alone, and for its files alone."""
    place = DraftPlace("lovkoping/utkast", "gh-pages", "https://x.example/")
    with pytest.raises(click.UsageError, match="PREVIEW_TOKEN"):
        need_key(RUNNER, place)
    monkeypatch.setenv("PREVIEW_TOKEN", "hemligt")
    token = need_key(RUNNER, place)
    fake = AppGitHub(installed="lovkoping/utkast")
    with fake.served() as api:
        monkeypatch.setenv("PREVIEW_APP", APP_ID)
        monkeypatch.setenv("PREVIEW_APP_KEY", private_key())
        monkeypatch.setattr("time.time", fake.clock)
        key = need_key(Runner(api, "", "lovkoping/torg", ""), place)
        given = key() if callable(key) else key

    assert (token, given, fake.wanted) == (
        "hemligt", f"ghs_{1:036d}", [{"repositories": ["utkast"], "permissions": {"contents": "write"}}],
    )  # fmt: skip

"""A GitHub App: what it says of itself, and the tokens that it gets for that."""

from pathlib import Path

import pytest

from bridging import NOW, build_bridge, make_submission
from github_app import START, AppGitHub, app, over_http, private_key
from torg.bridge.forges.app import App, AppToken
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.github import GitHub
from torg.bridge.forges.rest import Rest
from torg.bridge.git import Git, GitError


def test_it_says_who_it_is_for_a_few_minutes_and_asks_for_little() -> None:
    """One repository, and what the bridge does there; the word is from a minute ago and lasts less than ten."""
    fake = AppGitHub()
    with fake.served() as api:
        answer = Rest(api, "lovkoping/torg", AppToken(api, "lovkoping/torg", app(), fake.clock)).ask(
            "GET", "pulls?head=a:b"
        )

    assert (answer, fake.words[0], fake.wanted) == (
        (200, {"items": []}),
        {"iat": int(START) - 60, "exp": int(START) + 540, "iss": "1234567"},
        [{"repositories": ["torg"], "permissions": {"contents": "write", "pull_requests": "write"}}],
    )


def test_a_token_is_kept_until_shortly_before_its_end() -> None:
    """Asked for once an hour, and never used when a push could outlast it."""
    fake = AppGitHub()
    with fake.served() as api:
        token = AppToken(api, "lovkoping/torg", app(), fake.clock)
        seen = []
        for seconds in (0, 3000, 299, 1, 3299):
            fake.clock.now += seconds
            seen.append((token()[-1], fake.takes(token())))

    assert seen == [("1", True), ("1", True), ("1", True), ("2", True), ("2", True)]


@pytest.mark.parametrize(
    ("key", "repository", "told"),
    [
        ("hemlig nyckel", "lovkoping/torg", "the App's private key can not be used"),
        ("", "lovkoping/torg", "the App's private key can not be used"),
        (None, "lovkoping/annat", "GitHub answered 404: the App is not installed in lovkoping/annat"),
    ],
    ids=["no-key", "empty", "elsewhere"],
)
def test_what_is_wrong_is_told_without_the_key(key: str | None, repository: str, told: str) -> None:
    """For the one who sets it up; git is told the same in its own way."""
    fake = AppGitHub()
    with fake.served() as api:
        token = AppToken(api, repository, App("1234567", private_key() if key is None else key), fake.clock)
        with pytest.raises(ForgeError) as first:
            token()
        with pytest.raises(GitError) as second:
            token.for_git()

    assert (str(first.value), str(second.value), first.value.__cause__) == (told, told, None)


def test_another_app_and_a_clock_far_off_get_nothing() -> None:
    """GitHub decides that, by its own clock."""
    fake = AppGitHub()
    with fake.served() as api:
        tokens = [
            AppToken(api, "lovkoping/torg", App("7654321", private_key()), fake.clock),
            AppToken(api, "lovkoping/torg", app(), lambda: START + 200),
            AppToken(api, "lovkoping/torg", app(), lambda: START - 700),
        ]
        said = []
        for token in tokens:
            with pytest.raises(ForgeError) as error:
                token()
            said.append(str(error.value))

    assert said == ["GitHub answered 401: the App is not installed in lovkoping/torg"] * 3


def test_nothing_of_its_secrets_is_shown() -> None:
    """Neither the key nor the token, in what a program prints of it."""
    fake = AppGitHub()
    with fake.served() as api:
        token = AppToken(api, "lovkoping/torg", app(), fake.clock)
        token()

    assert (repr(token), repr(app())) == ("AppToken('lovkoping/torg')", "App(id='1234567')")


def test_a_push_over_http_has_a_token_that_lasts(tmp_path: Path) -> None:
    """In the bridge's own loop, past the first token's end, with nothing of it in any file of the clone."""
    fake = AppGitHub()
    with fake.served() as api:
        token = AppToken(api, "lovkoping/torg", app(), fake.clock)
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", token))
        with over_http(bridge.remote.folder, fake.takes) as url:
            bridge.clone.git = Git(tmp_path / "clone", url, token=token.for_git, seconds=20)
            numbers = bridge.send(make_submission(number=1))
            bridge.worker.run(NOW)
            fake.clock.now += 7200
            numbers += bridge.send(make_submission(number=2))
            report = bridge.worker.run(NOW)

    kept = [path for path in tmp_path.rglob("*") if path.is_file() and b"ghs_" in path.read_bytes()]
    assert (report.unreachable, bridge.remote.branches(), len(fake.pulls), len(fake.given), kept) == (
        "", sorted(f"forslag/{each}" for each in numbers), 2, 2, [],
    )  # fmt: skip


def test_without_a_token_the_remote_is_silent(tmp_path: Path) -> None:
    """What was sent stays, and what is told holds no secret."""
    fake = AppGitHub(installed="lovkoping/annat")
    with fake.served() as api:
        token = AppToken(api, "lovkoping/torg", app(), fake.clock)
        bridge = build_bridge(tmp_path, GitHub(api, "lovkoping/torg", token))
        with over_http(bridge.remote.folder, fake.takes) as url:
            bridge.clone.git = Git(tmp_path / "clone", url, token=token.for_git, seconds=20)
            bridge.send(make_submission())
            report = bridge.worker.run(NOW)

    assert report.unreachable == "GitHub answered 404: the App is not installed in lovkoping/torg"

"""What is asked of every request: `torg.bridge.form.guard`."""

import pytest

from form_service import Clock
from torg.bridge.form.guard import (
    MOST_CONTROLS,
    MOST_LINES,
    Limiter,
    UnreadableError,
    is_foreign,
    network_of,
    read_form,
)


@pytest.mark.parametrize(
    ("headers", "foreign"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, False),
        ({"Sec-Fetch-Site": "same-site"}, True),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, True),
        ({"Origin": "https://form.example.org"}, False),
        ({"Origin": "https://evil.example.org"}, True),
        ({"Origin": "http://["}, True),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
def test_a_form_from_another_site_is_foreign(headers: dict[str, str], foreign: bool) -> None:
    """Old browsers that say nothing are let through to the seal."""
    assert is_foreign(headers, "form.example.org") is foreign


def test_a_form_is_read() -> None:
    """In UTF-8, with several texts for one name."""
    assert read_form(b"titel=%C3%96ppen+fika&dag=m%C3%A5ndag&dag=tisdag&tom=") == {
        "titel": ("Öppen fika",), "dag": ("måndag", "tisdag"), "tom": ("",),
    }  # fmt: skip


@pytest.mark.parametrize(
    "body", [b"&".join([b"a=1"] * (MOST_CONTROLS + 1)), b"a=" + b"x%0A" * (MOST_LINES + 1), b"a=%FF", "a=å".encode()]
)
def test_what_no_browser_sends_is_not_read(body: bytes) -> None:
    """Ten thousand controls or lines, or bytes that are no text."""
    with pytest.raises(UnreadableError):
        read_form(body)


def test_a_network_may_hand_in_so_much_an_hour() -> None:
    """Its neighbours have an hour of their own, and after an hour it may go on."""
    clock = Clock(step=0)
    limiter = Limiter(clock, each=2, total=100)
    first = [limiter.admits(each) for each in ("192.0.2.1", "192.0.2.99", "192.0.2.1", "198.51.100.1")]
    clock.now += 3600
    assert (first, limiter.admits("192.0.2.1")) == ([True, True, False, True], True)


def test_there_is_a_ceiling_for_all() -> None:
    """A flood from everywhere fills no more than that."""
    limiter = Limiter(Clock(), each=9, total=3)
    assert [limiter.admits(f"192.0.{number}.1") for number in range(5)] == [True, True, True, False, False]


def test_own_links_have_a_budget_of_their_own() -> None:
    """By association, from wherever; strangers can not use it up, and one association not another's."""
    limiter = Limiter(Clock(step=0), each=1, total=2, own=1)
    strangers = [limiter.admits(f"192.0.{number}.1") for number in range(3)]
    own = [limiter.admits("192.0.2.1", each) for each in ("verkstan", "verkstan", "stodet", "fler")]

    assert (strangers, own) == ([True, True, False], [True, False, True, False])


def test_a_clock_that_was_set_back_shuts_nobody_out() -> None:
    """What was counted in an hour that has not been yet is not counted."""
    clock = Clock(step=0)
    limiter = Limiter(clock, each=1)
    first = limiter.admits("192.0.2.1")
    clock.now -= 3600

    assert (first, limiter.admits("192.0.2.1"), limiter.admits("192.0.2.1")) == (True, True, False)


def test_nobody_is_known_again_tomorrow() -> None:
    """The salt is forgotten with the day."""
    clock = Clock(step=0)
    limiter = Limiter(clock)
    marks: list[str] = []
    for _ in range(2):
        limiter.admits("192.0.2.1")
        marks += limiter._open._times
        clock.now += 24 * 3600
    assert len(set(marks)) == 2


def test_an_address_is_cut_to_its_network() -> None:
    """What is no address is nothing."""
    assert [network_of(each) for each in ("192.0.2.77", "2001:db8:1:2::3", "")] == [
        "192.0.2.0/24", "2001:db8:1::/48", "",
    ]  # fmt: skip

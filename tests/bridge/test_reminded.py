"""Who has been reminded: `torg.bridge.reminded`."""

from datetime import date
from pathlib import Path

from torg.bridge.reminded import Reminded

SPRING, AUTUMN = date(2027, 1, 7), date(2027, 8, 10)


def test_a_term_is_claimed_once(tmp_path: Path) -> None:
    """By whoever comes first; another organisation, and another term, are other things."""
    first, second = Reminded(tmp_path / "r"), Reminded(tmp_path / "r")
    claims = [first.claim(SPRING, "handen"), second.claim(SPRING, "handen"), second.claim(SPRING, "ljuset")]
    assert (claims, first.claim(AUTUMN, "handen"), second.has(SPRING, "ljuset")) == ([True, False, True], True, True)


def test_what_was_not_sent_is_tried_again(tmp_path: Path) -> None:
    """Also what was never claimed can be released."""
    reminded = Reminded(tmp_path / "r")
    reminded.claim(SPRING, "handen")
    reminded.release(SPRING, "handen")
    reminded.release(SPRING, "ljuset")
    assert (reminded.has(SPRING, "handen"), reminded.claim(SPRING, "handen")) == (False, True)


def test_it_stays_small(tmp_path: Path) -> None:
    """Earlier terms are forgotten."""
    reminded = Reminded(tmp_path / "r")
    reminded.forget_before(SPRING)
    reminded.claim(SPRING, "handen")
    reminded.claim(AUTUMN, "handen")
    reminded.forget_before(AUTUMN)
    assert [each.name for each in (tmp_path / "r").iterdir()] == ["2027-08-10"]


def test_who_was_claimed_and_never_sent_to_is_known(tmp_path: Path) -> None:
    """So that somebody rings them; also when the process died in between."""
    reminded = Reminded(tmp_path / "r")
    before = reminded.is_unsent(SPRING, "handen")
    reminded.claim(SPRING, "handen")
    claimed = reminded.is_unsent(SPRING, "handen")
    reminded.settle(SPRING, "handen")
    assert (before, claimed, reminded.is_unsent(SPRING, "handen")) == (False, True, False)

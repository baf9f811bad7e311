"""Reminding associations: `torg.bridge.reminding`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from torg.bridge.form.mail import AddressError, LaterError, MailError, UnsureError
from torg.bridge.reminded import Reminded
from torg.bridge.reminding import Letter, Reminding, letters, remind, to_ring, waiting
from torg.bridge.settings import SettingsError
from torg.phrases.reminding import Sender
from towns import activity, town

TERM = date(2027, 1, 7)
SENDER = Sender("Torget", "0980-31 92 00", "")


@dataclass
class Post:
    """Sends, or fails for those whose address has a word in it."""

    faults: dict[str, MailError] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)

    def send(self, to: str, subject: str, text: str) -> None:
        """See `Mailer`."""
        del subject, text
        for word, error in self.faults.items():
            if word in to:
                raise error
        self.sent.append(to)


def letter(name: str, address: str | None = None) -> Letter:
    """One to an organisation."""
    return Letter(name, name.title(), f"{name}@example.org" if address is None else address, (), SENDER)


@pytest.mark.parametrize(
    ("today", "term", "coming"),
    [
        (date(2027, 1, 6), None, TERM),
        (TERM, TERM, TERM),
        (date(2027, 1, 28), TERM, date(2027, 8, 10)),
        (date(2027, 1, 29), None, date(2027, 8, 10)),
        (date(2027, 12, 31), None, date(2028, 1, 7)),
    ],
)
def test_when_mails_go_out(today: date, term: date | None, coming: date) -> None:
    """From the day on for three weeks."""
    assert (Reminding().term(today), Reminding().coming(today)) == (term, coming)


def test_days_may_lie_on_both_sides_of_a_year(tmp_path: Path) -> None:
    """And the folder is beside the settings."""
    file = tmp_path / "bridge.toml"
    file.write_text('spool = "x"\n[remind]\ndays = ["12-28"]\nstate = "r"\n', "utf-8")
    read = Reminding.of(file)
    assert (read.term(date(2027, 1, 3)), read.state) == (date(2026, 12, 28), tmp_path.resolve() / "r")


@pytest.mark.parametrize(
    "text", ["x", '[remind]\ndays = ["01-31"]', '[remind]\ndays = ["7 januari"]', "[remind]\nx = 1"]
)
def test_settings_that_can_not_be_meant(tmp_path: Path, text: str) -> None:
    """A day is one that every month has."""
    file = tmp_path / "bridge.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError):
        Reminding.of(file)


def test_a_letter_has_all_that_an_organisation_has() -> None:
    """The oldest activity first, then itself, with what it says now; nobody is asked about what they just looked at."""
    found = town(
        [activity("fika", kontrollerad="2026-11-15"), activity("schack", titel="Schack", kontrollerad="2026-05-01")]
    )
    (made,) = letters(found, date(2026, 11, 22), 30)
    said = [(each.name, each.facts[0], each.checked) for each in made.things]
    assert said[:2] == [
        ("Schack", ("När", "Torsdagar 13.00–15.00."), "Kontrollerad 1 maj 2026."),
        ("Öppen fika", ("När", "Torsdagar 13.00–15.00."), "Kontrollerad 15 november 2026."),
    ]
    assert ([each[0] for each in said[2:]], letters(found, date(2026, 11, 22), 365)) == (["Handen"], ())


def test_each_is_asked_once(tmp_path: Path) -> None:
    """Those without an address are named once, for somebody to ring."""
    reminded, post = Reminded(tmp_path), Post()
    found = (letter("handen"), letter("ljuset", ""))
    done = [remind(found, TERM, reminded, post, lambda owner: owner) for _ in range(2)]
    assert [(each.sent, each.without, each.is_well) for each in done] == [
        (["Handen"], ["Ljuset"], True), ([], [], True),
    ]  # fmt: skip
    assert (post.sent, waiting(found, TERM, reminded)) == (["handen@example.org"], ())
    assert to_ring(found, TERM, reminded) == ("Ljuset",)


def test_what_goes_wrong_is_told(tmp_path: Path) -> None:
    """An address that does not work, a letter that may have gone, and one that is tried again."""
    faults = {"a@": AddressError("A"), "b@": UnsureError("B"), "c@": MailError("C")}
    reminded = Reminded(tmp_path)
    found = tuple(letter(name) for name in "abcd")
    done = remind(found, TERM, reminded, Post(faults), lambda owner: owner)
    assert (done.refused, done.unsure, done.later, done.sent, done.reason, done.is_well) == (
        ["A"], ["B"], ["C"], ["D"], "C", False,
    )  # fmt: skip
    assert [each.organisation for each in waiting(found, TERM, reminded)] == ["c"]
    assert to_ring(found, TERM, reminded) == ("A", "B")


def test_full_mailboxes_stop_nobody(tmp_path: Path) -> None:
    """However many; it is the receivers' servers that say so, and the town's own works."""
    reminded, found = Reminded(tmp_path), tuple(letter(name) for name in "abcdef")
    faults: dict[str, MailError] = {f"{name}@": LaterError("X") for name in "abcd"}
    done = remind(found, TERM, reminded, Post(faults), lambda owner: owner)
    assert (done.later, done.sent, to_ring(found, TERM, reminded)) == (["A", "B", "C", "D"], ["E", "F"], ())


def _broken(owner: str) -> str:
    raise PermissionError(owner)


@pytest.mark.parametrize(("post", "link"), [(Post({"@": MailError("X")}), str), (Post(), _broken)])
def test_a_server_that_is_down_is_asked_three_times(tmp_path: Path, post: Post, link: Callable[[str], str]) -> None:
    """Nobody is written down as asked."""
    reminded = Reminded(tmp_path)
    found = tuple(letter(name) for name in "abcd")
    done = remind(found, TERM, reminded, post, link)
    assert (done.later, len(waiting(found, TERM, reminded))) == (["A", "B", "C"], 4)

"""What the form's tests share: a clock that a test may move, and a mailer that keeps its letters."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from torg.bridge.form.mail import MailError

TODAY = date(2026, 11, 22)
THEME = Path(__file__).parents[1] / "theme"
SECRET = b"s" * 32


@dataclass
class Clock:
    """Seconds since 1970; each look is ten seconds after the one before, as if people needed time to write."""

    now: int = 1_795_000_000
    step: int = 10

    def __call__(self) -> int:
        """The moment it is."""
        self.now += self.step
        return self.now


@dataclass
class Letters:
    """A mailer that keeps what it is given, or fails: always, or for those whose address has a word in it."""

    sent: list[tuple[str, str, str]] = field(default_factory=list)
    works: bool = True
    faults: dict[str, MailError] = field(default_factory=dict)
    tried: list[tuple[str, str, str]] = field(default_factory=list)

    def send(self, to: str, subject: str, text: str) -> None:
        """See `Mailer`."""
        self.tried.append((to, subject, text))
        if not self.works:
            raise MailError("OSError")
        for word, error in self.faults.items():
            if word in to:
                raise error
        self.sent.append((to, subject, text))


SOUP = {
    "forening": "frivilligcentralen",
    "titel": "Soppa på måndag",
    "typ": "aktivitet",
    "intresse": ["mat-odling"],
    "lattlast": "Vi äter soppa ihop.\nDet finns bröd.",
    "tid1.dag": ["måndag"],
    "tid1.klockan": "17-19",
    "tid1.roda": "nej",
    "plats": "handen-lokal",
    "kostnad.pris": "20",
    "anmalan.kravs": "nej",
}
"""A new activity as somebody fills it in."""

KIM = {"vem-namn": "Kim", "vem-epost": "kim@example.org"}
"""Who somebody says they are."""

FIKA = "/aktivitet/frivilligcentralen/oppen-torsdagsfika"

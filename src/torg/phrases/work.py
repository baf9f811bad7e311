"""What the worker says in a terminal and in a log: one line for each thing that happened, and none when nothing did."""

from collections.abc import Sequence

from torg.phrases.shown import harmless

BUSY = "Ett annat arbete pågår redan. Det här gör inget."


def unreachable(said: str) -> str:
    """The remote did not answer."""
    return f"Det gick inte att nå arkivet. Inget är borta, och nästa gång görs ett nytt försök.\n{harmless(said)}"


_DONE = (
    "Skickade till granskning",
    "Avgjorda",
    "Publicerade av sig själva, föreningens egna ändringar",
    "Gjorda om på det som gäller nu",
    "Gick inte nu, försöks igen",
    "Behöver en människa, se torg bridge review list",
)


def done_lines(*groups: Sequence[str]) -> Sequence[str]:
    """What one round did, by the numbers on receipts: sent, settled, published, renewed, waiting and failed."""
    return [f"{name}: {', '.join(numbers)}" for name, numbers in zip(_DONE, groups, strict=True) if numbers]


def alarm(numbers: Sequence[str], hours: float, unreadable: Sequence[str]) -> Sequence[str]:
    """What has waited too long, and files that nobody can read."""
    lines = []
    if numbers:
        lines.append(f"LARM: det här har väntat mer än {hours:g} {'timme' if hours == 1 else 'timmar'}: "
                     f"{', '.join(numbers)}")  # fmt: skip
    if unreadable:
        lines.append(f"LARM: filer som inte går att läsa: {', '.join(map(harmless, unreadable))}")
    return lines


def asked(numbers: Sequence[str]) -> str:
    """Who was asked by mail whether it was them."""
    return f"Frågade avsändaren: {', '.join(numbers)}"


def answered(numbers: Sequence[str]) -> str:
    """Who got an answer by mail."""
    return f"Svarade avsändaren: {', '.join(numbers)}"


def forgotten(numbers: Sequence[str]) -> str:
    """Whose contact is deleted."""
    return f"Raderade avsändarens uppgifter: {', '.join(numbers)}"


def demo_lines(settings: str) -> Sequence[str]:
    """What to do next in a folder for trying."""
    end = f"--settings {settings}"
    return [
        "Klart. Så här provar du:",
        f"1. torg bridge work {end}",
        f"2. torg bridge serve {end}",
        "3. Fyll i formuläret på http://127.0.0.1:8040, och kör steg 1 igen.",
        f"4. torg bridge review list {end}",
    ]

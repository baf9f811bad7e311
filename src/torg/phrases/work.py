"""What the worker says in a terminal and in a log: one line for each thing that happened, and none when nothing did."""

import shlex
from collections.abc import Sequence

from torg.phrases.shown import harmless

BUSY = "Ett annat arbete pågår redan. Det här gör inget."


_REMOTE = "Det gick inte att nå arkivet."
_FULL, _FULL_THERE = "Disken är full.", "Disken är full där arkivet ligger."
_CAUSES = (
    ("no space left on device", _FULL),
    ("disk quota exceeded", _FULL),
    ("read-only file system", "Disken går bara att läsa."),
    ("insufficient permission", "Mappen med kopian av arkivet tillhör någon annan."),
    ("dubious ownership", "Mappen med kopian av arkivet tillhör någon annan."),
    ("no answer in", "Arkivet svarar för långsamt."),
)
"""What git says in a cause's own words, and what is the matter then."""
_THERE = "remote:"
"""What git puts before the remote's own words."""


def trouble(said: str) -> str:
    """What is the matter, by git's words."""
    for line in said.lower().splitlines():
        for words, cause in _CAUSES:
            if words in line:
                there = _FULL_THERE if cause is _FULL else _REMOTE
                return there if line.startswith(_THERE) else cause
    return _REMOTE


def _for_technicians(said: str) -> str:
    """Git's own words on one line, last."""
    return f"Till it-avdelningen: {harmless(' '.join(said.split()))}"


def unreachable(said: str) -> str:
    """The worker could not go on with the remote, or with its own copy of it; git's words say why."""
    return f"{trouble(said)} Inget är borta, och nästa gång görs ett nytt försök.\n{_for_technicians(said)}"


def broken(reason: str) -> str:
    """The round ended, since something could not be read or written.

    Args:
        reason: as inside a sentence, `disken är full`.
    """
    return f"LARM: det gick inte att läsa eller skriva: {reason}. Inget är borta, och nästa gång görs ett nytt försök."


def jumped(before: str, now: str) -> str:
    """The clock is far from where it was the last time."""
    return (
        f"LARM: klockan är {now}, och förra gången var den {before}. Inget raderas det närmaste dygnet. "
        "Går klockan fel? Ställ den rätt innan dess."
    )


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


def alarm(numbers: Sequence[str], hours: float, unreadable: Sequence[str], calls: Sequence[str] = ()) -> Sequence[str]:
    """What has waited too long for a program, and for somebody to ring; and files that nobody can read."""
    long = f"mer än {hours:g} {'timme' if hours == 1 else 'timmar'}"
    lines = []
    if numbers:
        lines.append(f"LARM: det här har väntat {long}: {', '.join(numbers)}")
    if calls:
        lines.append(f"LARM: det här har väntat {long} på att någon ringer avsändaren: {', '.join(calls)}")
    return [*lines, *unreadable_lines(unreadable)]


def unreadable_lines(files: Sequence[str]) -> Sequence[str]:
    """Files in the spool that nobody can read; nothing when there are none."""
    return [f"LARM: filer som inte går att läsa: {', '.join(map(harmless, files))}"] if files else []


def asked(numbers: Sequence[str]) -> str:
    """Who was asked by mail whether it was them."""
    return f"Frågade avsändaren: {', '.join(numbers)}"


def answered(numbers: Sequence[str]) -> str:
    """Who got an answer by mail."""
    return f"Svarade avsändaren: {', '.join(numbers)}"


def refused(numbers: Sequence[str]) -> str:
    """Whose address does not work."""
    return f"Adressen fungerar inte, ring avsändaren: {', '.join(numbers)}"


def purged(forgotten: Sequence[str], undecided: Sequence[str], dropped: Sequence[str]) -> Sequence[str]:
    """What was deleted: of what is settled, of what nobody ever told of, and what was never confirmed."""
    lines = (
        ("Raderade avsändarens uppgifter och texter", forgotten),
        ("Ingen har sagt vad det blev, raderade avsändarens uppgifter och texter", undecided),
        ("Borttagna, ingen bekräftade", dropped),
    )
    return [f"{said}: {', '.join(numbers)}" for said, numbers in lines if numbers]


def demo_lines(settings: str, letters: str, port: int) -> Sequence[str]:
    """What to do next in a folder for trying.

    Args:
        settings: the file with its settings.
        letters: the folder where its letters end up.
        port: where the form is.
    """
    form = "" if port == 8040 else f" --port {port}"
    end = f"--settings {settings}"
    return [
        "Klart. Så här provar du:",
        f"1. torg bridge work {end}",
        f"2. torg bridge serve{form} {end}",
        f"3. Fyll i formuläret på http://127.0.0.1:{port}, och kör steg 1 igen.",
        f"4. torg bridge review list {end}",
        f"Breven till avsändare skickas inte. De ligger i mappen {letters}. Bekräfta med länken i dem.",
        f"Slipp skriva --settings i en terminal: export TORG_BRIDGE={shlex.quote(settings)}",
    ]


def running_lines(settings: str, letters: str, program: str) -> Sequence[str]:
    """What there is to do in such a folder when the form and the worker are started by somebody else.

    Args:
        settings: the file with its settings.
        letters: the folder where its letters end up.
        program: `torg`, as it can be typed where one stands.
    """
    return [
        "Formuläret startar nu, och det som gör förslag av det som skickas in. Du behöver inte starta något mer.",
        f"Breven till avsändare skickas inte. De ligger i mappen {letters}. Bekräfta med länken i dem.",
        f"Granska i en annan terminal: {program} bridge review list --settings {settings}",
    ]

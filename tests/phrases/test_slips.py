"""What `torg paper changes` tells staff."""

from datetime import date

import pytest

from torg.domain.history import NoEarlier
from torg.phrases import slips

DAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (slips.slip_since(DAY), "Det här har ändrats sedan 1 november 2026."),
        (slips.no_change_sentence("Vinter", DAY),
         "Inget har ändrats i «Vinter» sedan 1 november 2026. Du behöver ingen lapp."),
        (slips.no_change_sentence("Vinter", None),
         "Inget har ändrats i «Vinter» sedan kopian gjordes. Du behöver ingen lapp."),
        (slips.over_sentence("Vinter", DAY),
         "Bladet «Vinter» gällde till och med 1 november 2026. Gör ett nytt blad i stället."),
        (slips.slip_line("a.pdf", 1, 2, 0, 1), "Skrev a.pdf: 1 sida. Ändrade: 2. Nya: 0. Borta: 1."),
        (slips.slip_line("a.pdf", 2, 2, 0, 1), "Skrev a.pdf: 2 sidor. Ändrade: 2. Nya: 0. Borta: 1."),
        (slips.unreadable_earlier_sentence("kopia"),
         "Det går inte att jämföra med «kopia». Filen site.yaml där går inte att läsa."),
    ],
)  # fmt: skip
def test_what_is_told(said: str, expected: str) -> None:
    """In a sentence or two."""
    assert said == expected


def test_every_reason_is_told_with_what_to_do() -> None:
    """There is one for each."""
    said = [slips.no_earlier_sentence("2026-11-01", why) for why in NoEarlier]
    assert {each[:43] for each in said} == {"Det går inte att jämföra med «2026-11-01». "}
    assert len(set(said)) == len(NoEarlier)


def test_what_could_not_be_read() -> None:
    """Each file with its fields; nothing when all could be read."""
    assert (slips.unsure_lines([("a.yaml", ["tider", "kostnad"]), ("b.yaml", [])]), slips.unsure_lines([])) == (
        (
            "Det här gick inte att läsa i det tidigare innehållet. Jämför det själv:",
            "  a.yaml: tider, kostnad",
            "  b.yaml: hela filen",
        ),
        (),
    )

"""When one may ring, in plain sentences."""

import pytest

from torg.phrases.editions import speech_for


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("vardagar 9–12", "Monday – Friday, 9:00–12:00"),
        ("måndag–torsdag 9–11", "Monday – Thursday, 9:00–11:00"),
        ("måndag, onsdag och fredag 10–12", "Monday, Wednesday and Friday, 10:00–12:00"),
        ("tisdagar 16–18", "every Tuesday, 16:00–18:00"),
        ("alla dagar 8–20", "every day, 8:00–20:00"),
        ("vardagar 9–15, inte röda dagar", "Monday – Friday, 9:00–15:00. Not on public holidays"),
        ("när vi är här", "\u2068när vi är här\u2069"),
        ("första tisdagen i månaden 9–12", "\u2068första tisdagen i månaden 9–12\u2069"),
    ],
)
def test_hours_that_somebody_wrote(written: str, said: str) -> None:
    """They are read as a schedule; what can not be read, or is no matter of weekdays, is marked as Swedish."""
    assert speech_for("en").ring_hours(written) == f"You can call: {said}."


def test_swedish_hours() -> None:
    """In easy Swedish they stand as they were written, and a catalogue's own words come before what is read."""
    easy, english = speech_for("sv-lattlast"), speech_for("en")
    assert [
        easy.ring_hours("vardagar 9–12"),
        english.answers("dygnet runt"),
        easy.call_description("vardagar 9–15"),
    ] == [
        "Du kan ringa: vardagar 9–12.",
        "Open: day and night.",
        "En människa svarar: vardagar 9–15. Du kan fråga om allt som finns här.",
    ]

"""How far each pattern of the sentence's grammar reaches."""

from re import Pattern

import pytest

from torg.phrases import schedule_grammar as grammar


@pytest.mark.parametrize(
    ("pattern", "text", "taken"),
    [
        (grammar.DAYS, "måndag–fredag 10.00–16.00", "måndag–fredag"),
        (grammar.DAYS, "första och tredje lördagen i månaden 12", "första och tredje lördagen i månaden"),
        (grammar.DAYS, "tredje torsdagen varje månad 14", "tredje torsdagen varje månad"),
        (grammar.EVERY_OTHER, "varannan vecka tisdag och torsdag 9", "varannan vecka tisdag och torsdag"),
        (grammar.DATES, "14 januari, 11 februari och 15 april 2027 19.00–20.30",
         "14 januari, 11 februari och 15 april 2027"),
        (grammar.DATES, "16 januari 2027, 13–15", "16 januari 2027"),
        (grammar.TIMES, "9.30–10.00 och 10.30–11.00, under terminen", "9.30–10.00 och 10.30–11.00"),
        (grammar.TIMES, "13–15, 8 gånger", "13–15"),
        (grammar.TIMES, "11.00 till cirka 14.00, även röda dagar", "11.00 till cirka 14.00"),
        (grammar.WEEKS, "vecka 3, vecka 5–7 och vecka 9, inte juli", "vecka 3, vecka 5–7 och vecka 9"),
        (grammar.WEEKS, "vecka 3, 8 gånger", "vecka 3"),
        (grammar.PERIODS, "under terminen och på sportlovet, från", "under terminen och på sportlovet"),
        (grammar.FROM_TILL, "från 16 januari 2027 11.00–12.30", "från 16 januari 2027"),
        (grammar.FROM_TILL, "från fredag 4 juni 2027 17.00 till söndag 6 juni 2027 13.00, på",
         "från fredag 4 juni 2027 17.00 till söndag 6 juni 2027 13.00"),
        (grammar.FROM_TILL, "från 28 januari 2027, 5 gånger", "från 28 januari 2027"),
        (grammar.RANGE, "15–21 mars 2027", "15–21 mars 2027"),
        (grammar.COUNT, "8 gånger, inte", "8 gånger"),
    ],
)  # fmt: skip
def test_a_part_ends_where_the_next_begins(pattern: Pattern[str], text: str, taken: str) -> None:
    """Each pattern takes its own part from the front and leaves the rest."""
    match = pattern.match(text)
    assert match is not None
    assert match[0] == taken

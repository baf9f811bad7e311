"""Times said as a sentence with a field's colon in it: `torg.store.said_times`."""

import pytest

from torg.store.said_times import in_words


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Varannan torsdag 13-15, från: 2027-01-14", "Varannan torsdag 13-15, från 2027-01-14"),
        ("Torsdagar 13-15, röda dagar: nej", "Torsdagar 13-15, inte röda dagar"),
        ("Torsdagar, tid: 13-15, utom: sportlov", "Torsdagar, 13-15, inte sportlov"),
        ("Torsdagar 13-15", None),
        ("Torsdagar 13-15, sal: 4", None),
        ("Torsdagar 13-15, röda dagar: kanske", None),
        ("Fika och prat, från: 2027-01-14", None),
        ("Föreläsning: Sova gott, tid: 13", None),
    ],
)
def test_a_field_in_a_sentence_is_said_in_words(text: str, sentence: str | None) -> None:
    """Only when the sentence can be read then."""
    assert in_words(text) == sentence

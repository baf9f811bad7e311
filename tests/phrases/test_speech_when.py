"""What is said of when is a part of the whole interface."""

from torg.phrases.speech import Speech
from torg.phrases.speech_when import DaySpeech, ScheduleSpeech, TimeSpeech


def test_every_part_is_in_the_whole() -> None:
    """A builder that holds a speech can say all of it."""
    assert [part for part in (ScheduleSpeech, TimeSpeech, DaySpeech) if part not in Speech.__mro__] == []

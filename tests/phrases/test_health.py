"""What the form says of itself."""

from torg.phrases import health


def test_each_trouble_has_words_of_its_own() -> None:
    """One line each, for a watcher's mail."""
    words = (health.WELL, health.NO_CONTENT, health.NOT_WRITABLE, health.STUCK)
    assert (len(set(words)), [each for each in words if "\n" in each]) == (4, [])

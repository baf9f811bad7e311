"""Expected files: compared byte for byte, written anew by `pytest --update-golden` and then reviewed as a diff."""

from pathlib import Path


def assert_golden(path: Path, text: str, *, update: bool) -> None:
    """The text is what the file holds."""
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    assert text == path.read_bytes().decode()

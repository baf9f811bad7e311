"""Letters as files in a folder: `torg.bridge.form.letter_box`."""

from pathlib import Path

import pytest

from torg.bridge.form.letter_box import LetterBox
from torg.bridge.form.mail import MailError


def test_each_letter_is_a_file(tmp_path: Path) -> None:
    """Numbered as they come, over what is there, and read as it is."""
    box = LetterBox(tmp_path / "brev")
    box.send("siv@example.org", "Hej", "Hej!\n")
    (tmp_path / "brev" / "003.txt").touch()
    box.send("kim@example.org", "Åter", "Hej!\n")

    texts = {each.name: each.read_text("utf-8") for each in sorted(box.folder.iterdir())}
    assert texts == {
        "001.txt": "Till: siv@example.org\nÄmne: Hej\n\nHej!\n",
        "003.txt": "",
        "004.txt": "Till: kim@example.org\nÄmne: Åter\n\nHej!\n",
    }


def test_a_folder_that_can_not_be_written_is_mail_that_can_not_be_sent(tmp_path: Path) -> None:
    """As any other."""
    (tmp_path / "brev").touch()
    with pytest.raises(MailError):
        LetterBox(tmp_path / "brev").send("siv@example.org", "Hej", "Hej!\n")

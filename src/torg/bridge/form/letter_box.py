"""Letters as files in a folder, for trying everything where no mail can be sent."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from torg.bridge.form.mail import MailError


@dataclass(frozen=True, slots=True)
class LetterBox:
    """The folder; made when the first letter comes.

    Attributes:
        folder: a file for each letter, numbered as they come: `001.txt`.
    """

    folder: Path

    def send(self, to: str, subject: str, text: str) -> None:
        """See `Mailer`. The form and the worker may write at the same time: a number is taken once."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            free = (self.folder / f"{number:03}.txt" for number in count(len(list(self.folder.iterdir())) + 1))
            while not _is_written(next(free), f"Till: {to}\nÄmne: {subject}\n\n{text}"):
                continue
        except OSError as error:
            raise MailError(type(error).__name__) from error


def _is_written(path: Path, text: str) -> bool:
    """Write a file; False when there is one already."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True

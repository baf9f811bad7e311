"""Make the pictures of paper that the README and the handbook show, from what the commands really write.

`python tests/looking/paper_pictures.py FOLDER`, or `make screenshots`, for the sample town on 22 November 2026.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PIL import Image, ImageOps

from looking.screenshots import smaller
from papers import READER
from towns import TODAY

ROOT = Path(__file__).parents[2]
BETWEEN = 16
"""Pixels around each page."""
DESK = "#d9d3c7"
"""What the pages lie on."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of a file, side by side."""

    command: str
    """What writes the one file, after `torg`."""
    numbers: tuple[int, ...] = (0,)
    """The pages, from 0; -1 is the last one."""
    ppi: int = 72
    """Dots per inch in the picture."""


_LEAFLET = "leaflet angsbo --edition {} --format {}"
_CHOICE = "paper personal torsdagsfika sittgympa syrummet --edition sv"

PICTURES: dict[str, tuple[Pages, ...]] = {
    "blad-omslag-insida-baksida": (Pages(_LEAFLET.format("sv", "a5"), (0, 2, -1)),),
    "blad-arabiska-lattlast": (
        Pages(_LEAFLET.format("ar", "a5"), (2,)),
        Pages(_LEAFLET.format("sv-lattlast", "a5"), (2,)),
    ),
    "blad-fyrsidigt": (Pages("leaflet bara-att-komma --edition sv --format fyrsidigt", (0, 1), 60),),
    "blad-hafte": (Pages(_LEAFLET.format("sv", "häfte"), (0,), 66),),
    "affisch": (Pages("poster torsdagsfika --edition sv --strips"),),
    "papper-vecka": (
        Pages("paper week --area Ängsbo --edition sv"),
        Pages("paper week --area Ängsbo --edition ar"),
    ),
    "papper-kort": (Pages("paper card --back --edition sv", (0, 1)),),
    "papper-brev": (Pages("paper letter --area Ängsbo --edition sv", (0, 1)),),
    "papper-ringlista": (Pages("paper calls"),),
    "papper-personal": (Pages("paper staff --interest prata-fika", (0,), 84),),
    "papper-eget-blad": (Pages(_CHOICE, (1, 2)),),
    "papper-intressen": (Pages("paper interests --edition sv", (0, 1)),),
    "papper-min-plan": (
        Pages("paper plan --edition sv"),
        Pages("paper plan --edition ar"),
    ),
}
"""The name of each picture, and the pages that it shows, from left to right."""


def written(what: Pages, folder: Path) -> Path:
    """The file, written by its command in a folder of its own.

    Raises:
        CalledProcessError: the command did not go through.
        ValueError: it wrote several files, or none.
    """
    command = [sys.executable, "-m", "torg", *what.command.split(), "--today", str(TODAY), "--output", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    (file,) = folder.iterdir()
    return file


def shown(file: Path, what: Pages) -> Iterator[Image.Image]:
    """The pages as pictures."""
    document = READER.open(file)
    for number in what.numbers:
        page = document[number % len(document)].get_pixmap(dpi=what.ppi)
        yield Image.open(BytesIO(page.tobytes("png"))).convert("RGB")
    document.close()


def pages(what: Pages) -> list[Image.Image]:
    """The pages of a file that is written now."""
    with tempfile.TemporaryDirectory() as name:
        return list(shown(written(what, Path(name) / "blad"), what))


def beside(shots: list[Image.Image]) -> bytes:
    """Pages on a desk, from left to right, PNG."""
    framed = [ImageOps.expand(page, BETWEEN // 2, DESK) for page in shots]
    desk = Image.new("RGB", (sum(page.width for page in framed), max(page.height for page in framed)), DESK)
    left = 0
    for page in framed:
        desk.paste(page, (left, 0))
        left += page.width
    made = BytesIO()
    ImageOps.expand(desk, BETWEEN // 2, DESK).save(made, "PNG")
    return made.getvalue()


def main(folder: Path) -> None:
    """Write every picture, and say what each weighs."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture, files in PICTURES.items():
        data = smaller(beside([page for what in files for page in pages(what)]))
        (folder / f"{picture}.png").write_bytes(data)
        sys.stdout.write(f"{folder / picture}.png: {len(data):,} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

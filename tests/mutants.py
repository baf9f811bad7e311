"""Files broken at random, the same ones each time: for laws that must hold for any text at all."""

import random
from collections.abc import Iterator
from pathlib import Path

_PIECES = (*" \n:-#\"'[]{},|>&*!@%`ab\u00e52.–”\t", "\n  ", "\n- ", "\n  - ", "  ", "- ", ": ", "|\n", "# ", " #",
           "\n\n", "---\n", "\u00a0", "&a ", "*a", "!!str ", "? ")  # fmt: skip


def mutants(files: list[Path], count: int, seed: int) -> Iterator[str]:
    """Texts of the files with one to three changes: a piece put in, characters or lines gone, a line twice.

    Args:
        files: where the texts come from.
        count: how many to make.
        seed: another seed gives other texts.
    """
    chance = random.Random(seed)
    texts = [path.read_text("utf-8") for path in files]
    for _ in range(count):
        text = chance.choice(texts)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            text = _changed(text, chance)
        yield text


def _changed(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    sort = chance.random()
    if sort < 0.4:
        return f"{text[:at]}{chance.choice(_PIECES)}{text[at:]}"
    if sort < 0.7:
        return text[:at] + text[at + chance.randint(1, 3) :]
    lines = text.split("\n")
    line = chance.choice(lines)
    if sort < 0.85:
        lines.insert(chance.randrange(len(lines)), line)
    else:
        lines.remove(line)
    return "\n".join(lines)

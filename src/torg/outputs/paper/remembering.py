"""What Typst remembers: all that it has laid out, for the ten documents after, in every thread.

A leaflet of a thousand entries is then a quarter of a gigabyte, and ten of them more than a machine has, while little
of it serves the next leaflet. Nothing in Typst's Python package empties that memory, but each document that is set
makes it a document older; so it is emptied by setting ten empty ones.
"""

from threading import Lock

import typst

MUCH = 3_000_000
"""So many characters of sheets may be remembered: some six hundred entries."""
_DOCUMENTS = 10
"""After so many documents, Typst forgets what it has not used."""


class Remembered:
    """Counts what Typst was given, and lets it forget before that becomes much."""

    def __init__(self) -> None:
        self._characters = 0
        self._lock = Lock()

    def add(self, characters: int, fonts: typst.Fonts) -> bool:
        """Count a sheet that is about to be set.

        Args:
            characters: how long it is, as JSON.
            fonts: any; without them Typst looks for the machine's own, which takes long.

        Returns:
            Whether what was set before is now forgotten. A sheet that is being set in another thread takes some longer
            then, for it loses what it has laid out once and would have found again.
        """
        with self._lock:
            much = self._characters > 0 and self._characters + characters > MUCH
            self._characters = characters if much else self._characters + characters
            if much:
                _forget(fonts)
        return much


def _forget(fonts: typst.Fonts) -> None:
    empty = typst.Compiler(b" ", font_paths=fonts, ignore_system_fonts=True)
    for _ in range(_DOCUMENTS + 1):
        empty.compile(b" ", format="svg")

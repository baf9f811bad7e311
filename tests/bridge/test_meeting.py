"""How a proposal meets what has been published since: `torg.bridge.meeting`."""

from pathlib import PurePosixPath
from typing import Any

import pytest

from bridging import FIKA_PATH, NOW, OWNER
from torg.bridge.meeting import RENEWED, Clash, Gone, clashes, gone
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.submission import Kind

SEEN = "titel: Fika\nkostnad: gratis\nplats: salen\n"


class Published:
    """A clone with one file, or none."""

    def __init__(self, text: str | None, said: str = "") -> None:
        self._text, self._said = text, said

    def text(self, commit: str, path: PurePosixPath) -> str | None:
        """See `Clone.text`."""
        return self._text

    def blob(self, commit: str, path: PurePosixPath) -> str:
        """See `Clone.blob`."""
        return "" if self._text is None else "b"

    def line_or_nothing(self, *words: str) -> str:
        """See `Clone.line_or_nothing`."""
        return self._said


def assessed(before: str | None, after: str | None) -> Assessment:
    """A proposal that changes the fika's file."""
    return Assessment((FileChange(FIKA_PATH, before, after),), (), conflict=True, problems=(), main="main", tree="")


def met(kind: Kind, now: str | None, after: str) -> list[Clash]:
    """The clashes of a proposal from the text that was seen."""
    candidate = Candidate("bcdfghjkmn", "c", "t", NOW, kind, OWNER, OWNER)
    clone: Any = Published(now)
    return list(clashes(clone, "content", candidate, assessed(SEEN, after)))


@pytest.mark.parametrize(
    ("now", "after", "keys"),
    [
        (SEEN, SEEN.replace("gratis", "20 kr"), []),
        (SEEN.replace("Fika", "Te"), SEEN.replace("gratis", "20 kr"), []),
        (SEEN.replace("gratis", "20 kr"), SEEN.replace("gratis", "20 kr"), []),
        (SEEN.replace("gratis", "10 kr"), SEEN.replace("gratis", "20 kr"), [("kostnad", "gratis", "10 kr", "20 kr")]),
        (SEEN.replace("plats: salen\n", ""), SEEN.replace("salen", "hallen"), [("plats", "salen", None, "hallen")]),
        ("- en lista\n", SEEN.replace("Fika", "Te"), [("titel", "Fika", None, "Te")]),
        (None, SEEN.replace("Fika", "Te"), []),
    ],
)
def test_a_field_clashes_when_both_have_given_it_a_new_value(
    now: str | None, after: str, keys: list[tuple[Any, ...]]
) -> None:
    """Told with what was seen, what is published and what is wanted."""
    assert met(Kind.CHANGE, now, after) == [Clash(FIKA_PATH, *each) for each in keys]


def test_a_date_called_off_never_clashes() -> None:
    """It says what is wanted without saying what stood there before, and is carried out upon anything."""
    both = [SEEN + f"ändringar:\n  - datum: 2026-12-{day}\n    inställt: Sjuk\n" for day in ("03", "10")]

    assert (met(Kind.CALL_OFF, *both), len(met(Kind.CHANGE, *both))) == ([], 1)
    assert frozenset(Kind) - RENEWED == {Kind.NEW, Kind.TIP}


@pytest.mark.parametrize(
    ("before", "after", "now", "told"),
    [
        (SEEN, "x", None, [Gone(FIKA_PATH, "2026-11-22", "Siv", "Ta bort: Fika")]),
        (SEEN, "x", SEEN, []),
        (SEEN, None, None, []),
        (None, "x", None, []),
    ],
)
def test_what_is_gone_is_told_with_when_and_by_whom(
    before: str | None, after: str | None, now: str | None, told: list[Gone]
) -> None:
    """Only where a file that was there is to be changed; what is taken away twice, or is new, is not gone."""
    clone: Any = Published(now, "2026-11-22\0Siv\0Ta bort: Fika")

    assert list(gone(clone, assessed(before, after))) == told


def test_git_may_not_know() -> None:
    """Then only that it is gone."""
    clone: Any = Published(None)

    assert list(gone(clone, assessed(SEEN, "x"))) == [Gone(FIKA_PATH)]

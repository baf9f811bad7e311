"""Papers as jobs that are done only when the paper has changed."""

from collections.abc import Iterable
from typing import Any

import pytest

from papers import PRESS, desk, leaflet, maker, source
from torg.domain.activity import Activity
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import PaperColour, PaperFormat
from torg.outputs.paper.files import page_count
from torg.outputs.paper.kept import Job
from torg.outputs.paper.posters import poster
from torg.outputs.paper.ready import UnsetError, leaflet_job, sheet_job
from torg.phrases.editions import speech_for
from towns import TODAY, activity, town


def job(entries: Iterable[Activity], **changes: Any) -> Job:
    """The job of a leaflet of the town."""
    catalogue = town(entries)
    made = leaflet_job(PRESS, source(catalogue), leaflet(**changes), speech_for("sv"))
    assert made is not None
    return made


def told(**changes: Any) -> str:
    """What a leaflet with one entry is known by."""
    return job([activity(**changes)]).told


def test_a_leaflet_is_set_in_a5() -> None:
    """The same that `torg leaflet` makes."""
    assert job([activity()]).make() == maker(town([activity()])).make(PaperFormat.A5).data


def test_an_empty_leaflet_is_none() -> None:
    """There is nothing to fetch."""
    assert leaflet_job(PRESS, source(town([])), leaflet(), speech_for("sv")) is None


def test_what_a_leaflet_is_known_by() -> None:
    """All that it says; with a limit of pages also what decides who is left out, which it does not say."""
    assert told() == told()
    assert told(titel="Ny titel") != told()
    assert told(kontrollerad="2026-11-01") == told()
    old, new = ([activity("a", kontrollerad="2026-01-01"), activity("b", kontrollerad=day)]
                for day in ("2026-01-02", "2025-12-01"))  # fmt: skip
    assert job(old, sidor="8").told != job(new, sidor="8").told
    assert job(old).told == job(new).told


def test_a_missing_sign_is_told_with_its_file() -> None:
    """Who mends it must know where to look."""
    wrong = job([activity("a", titel="Fika"), activity("b", titel="Schack \N{BLACK CHESS QUEEN}")])
    with pytest.raises(UnsetError) as found:
        wrong.make()
    assert (found.value.name, found.value.edition, found.value.signs, found.value.files) == (
        "Provstad i vinter", "sv", "\N{BLACK CHESS QUEEN}", ("activities/handen/b",),
    )  # fmt: skip


def a_poster(catalogue: Catalogue, kind: str) -> Job:
    """The job of a poster about the town's first entry."""
    made = poster(desk(catalogue), catalogue.activities[0], PaperColour.GREEN, "https://torg.example.org")
    return sheet_job(PRESS, "poster", made, kind, TODAY)


def test_another_sheet() -> None:
    """Is known by all that it says and its look; what is missing in it is told with its name."""
    plain, wrong = town([activity()]), town([activity(titel="Schack \N{BLACK CHESS QUEEN}")])
    assert a_poster(plain, "a4").told != a_poster(plain, "a3").told
    assert page_count(a_poster(plain, "a4").make()) == 1
    with pytest.raises(UnsetError) as found:
        a_poster(wrong, "a4").make()
    assert (found.value.edition, found.value.signs, found.value.files) == ("sv", "\N{BLACK CHESS QUEEN}", ())

"""What is said when a page is old."""

from datetime import date

from torg.phrases.editions import speech_for
from torg.site.builders.later import FOREVER, freshness
from torg.site.contexts import Freshness, Late, Link

TODAY = date(2026, 11, 22)
WEEK, CALL = Link("Se veckan", "vecka.html"), Link("Ring", "ring.html")
ITEMS = (
    Late("2026-11-23", "2026-11-24", "Från i går. Ring."),
    Late("2026-11-24", FOREVER, "Gammal."),
    Late("2026-11-23", "2026-11-30", link=WEEK),
    Late("2026-12-07", FOREVER, link=CALL),
)


def test_one_box_for_each_stretch_of_time() -> None:
    """With the text and the link of the time; without a link when there is none."""
    assert freshness(speech_for("sv"), TODAY, ITEMS) == Freshness(
        "Sidan gjordes söndag 22 november 2026.",
        (
            Late("2026-11-23", "2026-11-24", "Från i går. Ring.", WEEK),
            Late("2026-11-24", "2026-11-30", "Gammal.", WEEK),
            Late("2026-11-30", "2026-12-07", "Gammal."),
            Late("2026-12-07", FOREVER, "Gammal.", CALL),
        ),
    )


def test_a_sentence_a_line_in_easy_read_swedish() -> None:
    """As in all its texts."""
    assert freshness(speech_for("sv-lattlast"), TODAY, ITEMS).late[0].text == "Från i går.\nRing."

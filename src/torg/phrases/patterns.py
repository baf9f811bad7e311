"""What the pages that show every part of the theme say, to those who work with how pages look."""

from collections.abc import Mapping

PATTERNS_TITLE = "Sidornas delar"

PATTERNS_LEAD = (
    "För er som ändrar hur sidorna ser ut. Här visas varje del för sig, med påhittade exempel. "
    "Länkarna i exemplen leder ingenstans."
)

PATTERNS_PARTS = "Delar på den här sidan"

PATTERN_GROUPS: Mapping[str, tuple[str, str]] = {
    "frame": ("ramen", "Sidans ram"),
    "ways": ("vagar", "Vägar vidare"),
    "rows": ("listor", "Rader i listor"),
    "time": ("tid", "Dagar och tider"),
    "entry": ("traffens-sida", "Träffens sida"),
    "keep": ("ta-med", "Ta med sig"),
}
"""Group in an example's first line -> its page's name and its heading, in the order in which they are shown."""


def group_lead(names: int) -> str:
    """How many parts a group has."""
    return f"{names} delar." if names > 1 else "En del."

"""The website: a Pelican plugin of our own, and the function that the command line calls."""

from torg.site.build import BuildResult, build
from torg.site.faults import PaperFaultError, ThemeFaultError
from torg.site.legibility import PageMeasure, together
from torg.site.papers import CACHE
from torg.site.plugin import register
from torg.site.writing import MANIFEST, ForeignError, OutsideError

__all__ = [
    "CACHE",
    "MANIFEST",
    "BuildResult",
    "ForeignError",
    "OutsideError",
    "PageMeasure",
    "PaperFaultError",
    "ThemeFaultError",
    "build",
    "register",
    "together",
]

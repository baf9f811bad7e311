"""The website: a Pelican plugin of our own, and the function that the command line calls."""

from torg.site.build import BuildResult, build
from torg.site.plugin import register
from torg.site.writing import OutsideError

__all__ = ["BuildResult", "OutsideError", "build", "register"]

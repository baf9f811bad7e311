"""The website: a Pelican plugin of our own, and the function that the command line calls."""

from torg.site.build import BuildResult, build
from torg.site.plugin import register

__all__ = ["BuildResult", "build", "register"]

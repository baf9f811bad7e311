"""Settings for publishing: those of a local build, and the site's own address."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pelicanconf import *  # noqa: F403 -- the way Pelican joins settings files

SITEURL = "https://torg.example.org"

"""Settings for publishing: those of a local build, the site's own address, and packed files for the web server."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pelicanconf import *  # noqa: F403 -- the way Pelican joins settings files

# With its folder, when the site lies in one: "https://example.org/torg". Links between pages are relative all the same.
SITEURL = "https://torg.example.org"

# Writes .gz and .br beside each file.
TORG_COMPRESS = True

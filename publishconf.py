"""Settings for publishing: those of a local build, and the site's own address."""

from pelicanconf import *  # noqa: F403 -- the way Pelican joins settings files

SITEURL = "https://torg.example.org"

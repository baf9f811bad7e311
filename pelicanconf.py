"""Settings for a local build: `pelican content -s pelicanconf.py -o output`. Values only."""

PLUGINS = ["torg.site"]
THEME = "theme"
PATH = "content"
OUTPUT_PATH = "output"
SITENAME = "Socialt torg"

# Empty: pages name the address in content/site.yaml as their own.
SITEURL = ""

TIMEZONE = "Europe/Stockholm"
DEFAULT_LANG = "sv"

# The day that the site is made for, "YYYY-MM-DD"; None is today.
TORG_TODAY = None

# Where leaflets are kept between builds; None makes none.
TORG_PAPER = ".cache/torg/paper"

# Pelican's own generators have nothing to do: every page is the plugin's.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_SAVE_AS = ""
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
DELETE_OUTPUT_DIRECTORY = False
CACHE_CONTENT = False
LOAD_CONTENT_CACHE = False

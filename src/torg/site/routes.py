"""Every page's path, from stable ids and never from titles; and the way from one page to another.

A path is posix text under the output folder. Slugs hold only a–z, digits and hyphens, so a full stop in a file's stem
(`prata-fika.2.html`) can not collide with an id.
"""

from datetime import date

from torg.domain.activity import Activity, Entry
from torg.domain.short_numbers import short_number

HOME = "index.html"
ALPHABET = "a-till-o.html"
SUPPORT = "hjalp-och-stod.html"
BOARD = "anslagstavlan.html"
CALL = "ring.html"
NOT_FOUND = "404.html"
INTERESTS = "intressen/index.html"
AREAS = "omraden/index.html"
LIFE = "livet/index.html"
ORGANISATIONS = "arrangorer/index.html"
PLACES = "platser/index.html"
FROM_HOME = "hemifran.html"
JUST_COME = "bara-att-komma.html"
MORE_WAYS = "fler-satt.html"
CALENDARS = "kalendrar.html"
HELP = "hjalp/index.html"
HELP_FOLDER = "hjalp/"
CORRECTIONS = "hjalp/rattningar.html"
WHEN = "nar.html"
TODAY = "i-dag.html"
TOMORROW = "i-morgon.html"
THIS_WEEK = "den-har-veckan.html"
WEEKEND = "helgen.html"
SEARCH = "sok.html"
PICTURE = "dela.png"
MY_LIST = "min-lista.html"
PRINT = "skriv-ut.html"
PATTERNS = "monster.html"
PATTERNS_FOLDER = "monster/"

_ROOT_EDITION = "sv"
_WEEKDAYS = ("mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag")


def edition_folder(edition: str) -> str:
    """The folder that an edition's paths lie in: nothing for the Swedish one, `en/`, `sv-lattlast/`."""
    return "" if edition == _ROOT_EDITION else f"{edition}/"


def entry_path(entry: Entry) -> str:
    """`aktiviteter/<organisation>/<id>.html` or `anslag/<organisation>/<id>.html`."""
    folder = "aktiviteter" if isinstance(entry, Activity) else "anslag"
    return f"{folder}/{entry.organisation}/{entry.id}.html"


def short_path(entry: Entry) -> str:
    """`48213/index.html`: what leads on to the entry's page. No id has only digits, so it is in nobody's way."""
    return f"{short_number(entry_path(entry).removesuffix('.html'))}/index.html"


def short_address(root: str, entry: Entry, edition: str) -> str:
    """`https://torg.example.org/48213`: the address of an entry to print and to type.

    Args:
        root: the site's full address, without a slash last.
        entry: an activity or a notice.
        edition: the edition's code.
    """
    return f"{root}/{edition_folder(edition)}{short_path(entry).removesuffix('/index.html')}"


def organisation_path(organisation: str) -> str:
    """`arrangorer/<id>.html`."""
    return f"arrangorer/{organisation}.html"


def place_path(place: str) -> str:
    """`platser/<id>.html`."""
    return f"platser/{place}.html"


def interest_path(interest: str) -> str:
    """`intressen/<id>.html`."""
    return f"intressen/{interest}.html"


def area_path(area: str) -> str:
    """`omraden/<id>.html`."""
    return f"omraden/{area}.html"


def badge_path(badge: str) -> str:
    """`marken/<id>.html`."""
    return f"marken/{badge}.html"


def fact_path(fact: str) -> str:
    """`pa-plats/<id>.html`."""
    return f"pa-plats/{fact}.html"


def spoken_path(language: str) -> str:
    """`sprak/<code>.html`."""
    return f"sprak/{language}.html"


def life_path(situation: str) -> str:
    """`livet/<id>.html`."""
    return f"livet/{situation}.html"


def letter_path(anchor: str) -> str:
    """`a-till-o/<letter>.html`, when the letters are too many for one page."""
    return f"a-till-o/{anchor}.html"


def weekday_path(weekday: int) -> str:
    """`veckodagar/torsdag.html`, 0 for Monday."""
    return f"veckodagar/{_WEEKDAYS[weekday]}.html"


def week_path(day: date) -> str:
    """`veckor/2026-48.html`: the day's ISO week, with the year that the week belongs to."""
    year, week, _ = day.isocalendar()
    return f"veckor/{year}-{week:02}.html"


def week_day_path(day: date) -> str:
    """`veckor/2026-48/torsdag.html`, when a day of a week needs a page of its own."""
    return within(week_path(day), _WEEKDAYS[day.weekday()])


def within(path: str, name: str) -> str:
    """The path of a part of a page: `i-dag/centrum.html` of `i-dag.html`."""
    return f"{path.removesuffix('.html')}/{name}.html"


def beside(path: str, name: str) -> str:
    """The path of a part that is no area: `i-dag.hemifran.html`, which can not collide with an id."""
    return f"{path.removesuffix('.html')}.{name}.html"


def numbered(path: str, number: int) -> str:
    """The path of a list's page: the first keeps its path, the second is `prata-fika.2.html`."""
    return path if number == 1 else f"{path.removesuffix('.html')}.{number}.html"


def depth(path: str) -> int:
    """How many folders down the page lies: 0 for the start page."""
    return path.count("/")


def up(path: str) -> str:
    """The way from the page to the output folder: nothing, `../` or `../../`."""
    return "../" * depth(path)


def town_paper(edition: str) -> str:
    """`blad/hela-orten-<edition>.pdf`: papers of all editions lie together, each with a name that says what it is."""
    return f"blad/hela-orten-{edition}.pdf"


def area_paper(area: str, edition: str) -> str:
    """`blad/omraden/<area>-<edition>.pdf`."""
    return f"blad/omraden/{area}-{edition}.pdf"


def own_paper(leaflet: str, edition: str) -> str:
    """`blad/egna/<leaflet>-<edition>.pdf`."""
    return f"blad/egna/{leaflet}-{edition}.pdf"


def blank_paper(name: str, edition: str) -> str:
    """`blad/att-fylla-i/<name>-<edition>.pdf`."""
    return f"blad/att-fylla-i/{name}-{edition}.pdf"


def corrections_path(part: str) -> str:
    """`hjalp/rattningar/<part>.html`: what to do about the problems of one sort."""
    return f"{CORRECTIONS.removesuffix('.html')}/{part}.html"

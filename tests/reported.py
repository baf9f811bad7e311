"""Problems to report: plain ones, and one whose text would like to be something else."""

from types import MappingProxyType

from torg.problems import Position, Problem, Remedy

FILE = "content/activities/verkstan/schack.yaml"
HOSTILE = "@alla `kod` <img src=x onerror=1> ![a](http://x.example) #12 100 %\r\n::error::hej, www.x.example\x1b[2J"

PLAIN = Problem(
    "yaml-kolon",
    file=FILE,
    path=("titel",),
    params=MappingProxyType({"fält": "titel"}),
    remedy=Remedy("line", "titel: Schack", safe=True),
    target="key",
    position=Position(2, 1, 6, "titel:Schack"),
    corrected=("titel: Schack",),
)
WARNING = Problem(
    "yaml-fyrkant",
    file=FILE,
    params=MappingProxyType({"bort": "#1"}),
    position=Position(4, 12, 14, "samling: Rum #1"),
    corrected=('samling: "Rum #1"',),
)
TIP = Problem("yaml-hart-mellanslag", file=FILE, position=Position(7, 6, 7, "plats:\u00a0verkstan-hus"))
WHOLE_FILE = Problem("fil-tom", file="content/places/torget.yaml")
BAD_TEXT = Problem(
    "yaml-kolon-i-text",
    file="content/places/a`b@c.yaml",
    params=MappingProxyType({"fält": HOSTILE, "värde": HOSTILE}),
    position=Position(1, 1, 5, HOSTILE),
    corrected=(HOSTILE, "```", "rad"),
)
ALL = (BAD_TEXT, WHOLE_FILE, PLAIN, WARNING, TIP)
FILES = 120

"""Write a content folder of any size: the same seed gives the same bytes.

The files look like those that associations write: about 25 lines and 700 bytes, å, ä and ö in all of them, several
shapes of times. The word lists and the site are the sample town's own, so that every rule has its work to do.
"""

import random
import re
import shutil
from pathlib import Path

ORGANISATIONS = 40
PLACES = 60

_DOING = ("Fika", "Promenad", "Bakning", "Körsång", "Stickning", "Brädspel", "Odling", "Läsning", "Målning", "Schack",
          "Trädgård", "Snickeri", "Dans", "Yoga", "Fiske", "Loppis", "Språkkafé", "Frukost", "Släktforskning", "Boule",
          "Keramik", "Vävning", "Sångstund", "Filmkväll", "Matlagning", "Cykling", "Fågelskådning", "Högläsning",
          "Pingis", "Gympa")  # fmt: skip
_WHERE = ("i parken", "vid ån", "på torget", "hos grannen", "i trädgården", "på övervåningen", "vid brasan", "i köket",
          "på ängen", "under äppelträden", "vid bryggan", "i ladan", "på läktaren", "i vävstugan", "vid källan",
          "på höjden", "i båthuset", "vid kvarnen", "på gården", "i skogsbrynet")  # fmt: skip
_FOR = ("för nyfikna", "för alla åldrar", "i lugn takt", "med musik", "med soppa", "i små grupper", "på lätt svenska",
        "med grannar", "för nybörjare", "i vintertid", "med kaffe", "på förmiddagen", "efter jobbet", "mitt i veckan",
        "inför våren", "med berättelser", "ute och inne", "över gränserna", "steg för steg", "utan hets")  # fmt: skip
_SENTENCES = ("Vi ses och gör något ihop.", "Du får vara med som du är.", "Vi sitter vid runda bord.",
              "Kom som du är.", "Här är det lugnt och skönt.", "Du får vara tyst om du vill.",
              "Vi hjälps åt med allt.", "Det finns kaffe och te.", "Vi visar var du kan sitta.",
              "Du kan gå när du vill.", "Vi börjar med en kopp kaffe.", "Ta gärna med en vän.")  # fmt: skip
_ENTRIES = re.compile(r"^  poster:.*\n(?:    .*\n|  - .*\n)*", re.MULTILINE)
"""The town's life situations name entries of the town, which are not here."""
_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_INTERESTS = ("prata-fika", "rora-sig", "natur", "spel", "lara", "film-bok")
_BADGES = ("barn-med", "inga-forkunskaper", "kom-och-ga")


def generate(root: Path, count: int, *, town: Path, seed: int = 1) -> list[Path]:
    """Write a content folder with `count` activities.

    Args:
        root: the folder to make; it must not exist.
        count: how many activities there shall be.
        town: the sample town, whose word lists and site are copied.
        seed: another seed gives other files.

    Returns:
        Every YAML file that was written, sorted.
    """
    chance = random.Random(seed)
    shutil.copytree(town / "vocabularies", root / "vocabularies")
    situations = root / "vocabularies" / "livssituationer.yaml"
    _write(situations, [_ENTRIES.sub("", situations.read_text("utf-8")).rstrip("\n")])
    shutil.copy(town / "site.yaml", root / "site.yaml")
    for folder in ("organisations", "places", "activities", "notices"):
        (root / folder).mkdir()
    for number in range(ORGANISATIONS):
        (root / "activities" / f"forening-{number}").mkdir()
        _write(root / "organisations" / f"forening-{number}.yaml", _organisation(number))
    for number in range(PLACES):
        _write(root / "places" / f"plats-{number}.yaml", _place(number))
    for number in range(count):
        owner = number % ORGANISATIONS
        _write(root / "activities" / f"forening-{owner}" / f"aktivitet-{number}.yaml", _activity(number, chance))
    return sorted(root.rglob("*.yaml"))


def _write(path: Path, lines: list[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _organisation(number: int) -> list[str]:
    return [
        "# yaml-language-server: $schema=../schema/organisation.schema.json",
        f'namn: "Föreningen nummer {number}"',
        "slag: ideell",
        "lättläst: |",
        "  Vi är många som hjälps åt.",
        "  Du är välkommen hit.",
        "kontakt:",
        '  roll: "Värden"',
        f"  telefon: 0980-31 92 {number:02}",
        "  ring: vardagar 9–15",
        "kontrollerad: 2026-11-01",
    ]


def _place(number: int) -> list[str]:
    return [
        "# yaml-language-server: $schema=../schema/place.schema.json",
        f'namn: "Huset nummer {number}"',
        "slag: lokal",
        f'adress: "Ängsvägen {number}"',
        "postnummer: 123 45",
        'ort: "Lövköping"',
        "område: centrum",
        "fakta:",
        "  stegfri-entre: ja",
        "kontrollerad:",
        "  datum: 2026-10-02",
    ]


def _times(chance: random.Random) -> list[str]:
    hour = chance.randint(9, 18)
    span = f"{hour}.{chance.choice(('00', '15', '30'))}–{hour + 2}.00"
    day = chance.choice(_DAYS)
    shapes = (
        [f"dag: {day}", f"tid: {span}", "röda dagar: nej"],
        [f"dag: {day}", f"tid: {span}", "veckor: jämna", "röda dagar: nej"],
        [f"dag: [{day}, {chance.choice([each for each in _DAYS if each != day])}]", f"tid: {span}", "röda dagar: nej"],
        [f"dag: {day}", f"tid: {span}", "period: termin", "röda dagar: nej"],
        [f"dag: tredje {day}en", f"tid: {span}", "röda dagar: nej"],
        [f"datum: 2027-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}", f"tid: {span}"],
    )
    first, *rest = chance.choice(shapes)
    return [f"  - {first}", *(f"    {line}" for line in rest)]


def _activity(number: int, chance: random.Random) -> list[str]:
    title = f"{chance.choice(_DOING)} {chance.choice(_WHERE)} {chance.choice(_FOR)}"
    easy = chance.sample(_SENTENCES, 3)
    cost = chance.choice(
        (["kostnad: gratis"], ["kostnad:", f"  pris: {chance.randint(1, 9)}0", '  för: "kaffe och bulle"'])
    )
    return [
        "# yaml-language-server: $schema=../../schema/activity.schema.json",
        f'titel: "{title}"',
        "typ: aktivitet",
        f"intresse: [{', '.join(chance.sample(_INTERESTS, 2))}]",
        "lättläst: |",
        *(f"  {sentence}" for sentence in easy),
        "tider:",
        *_times(chance),
        f"plats: plats-{chance.randrange(PLACES)}",
        *cost,
        "anmälan: nej",
        "första gången:",
        '  vem möter: "Värden med grön sjal"',
        '  vad händer: "Vi visar var du kan sitta."',
        f"märken: [{', '.join(sorted(chance.sample(_BADGES, 2)))}]",
        "grupp:",
        f"  vanligt antal: {chance.randint(4, 20)}",
        "språk: [sv]",
        "kontakt:",
        '  roll: "Värden"',
        f"  telefon: 0980-31 92 {number % 100:02}",
        "  ring: torsdagar 9–12",
        f"kontrollerad: 2026-11-{chance.randint(1, 20):02}",
    ]
